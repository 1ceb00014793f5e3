/// How much a tamtam tells of a subject.
enum TopicDetail: Int, CaseIterable, Comparable {
    case short, told, full, leading

    /// The first ones in full and the rest shorter, whatever room there is.
    init(atMost number: Int) {
        self = [1: .leading, 2: .full, 3: .told][number] ?? .short
    }

    var sentences: Int { rawValue + 1 }
    var quotes: Int { [.short: 0, .told: 1][self] ?? 2 }
    /// Whether who came first and when it turned are told.
    var hasLife: Bool { self >= .full }

    static func < (one: TopicDetail, other: TopicDetail) -> Bool { one.rawValue < other.rawValue }
}

extension TopicBlock {
    /// Subjects that get a block of their own, and how many of them there must be for want of room.
    private static let most = 5, fewest = 3

    /// The subjects that fit, the most important ones with the most detail.
    ///
    /// - Parameter block: the subject of a number, from 1, in that detail.
    static func fitting(_ count: Int, in budget: Int, block: (Int, TopicDetail) -> TopicBlock) -> [TopicBlock] {
        var shortest = (1...max(1, count)).prefix(min(most, count)).map { block($0, .short) }
        while shortest.count > fewest, shortest.reduce(0, { $0 + $1.lines }) > budget { shortest.removeLast() }
        var left = budget - shortest.reduce(0) { $0 + $1.lines }, detail = TopicDetail.leading
        return shortest.map { short in
            let wanted = min(detail, TopicDetail(atMost: short.number))
            let choices = TopicDetail.allCases.reversed().filter { $0 <= wanted }.map { ($0, block(short.number, $0)) }
            guard let (chosen, best) = choices.first(where: { $0.1.lines - short.lines <= left }) else { return short }
            left -= best.lines - short.lines
            detail = chosen
            return best
        }
    }

    /// Printed, with the room above it.
    var lines: Int {
        let texts = [
            title, tone, volume + since, summary.map { $0.text + $0.by }.joined(), life, regrouping, speakers, places + sources + outlook,
        ]
        return 1 + (texts + quotes.map { $0.text + $0.by }).filter { !$0.isEmpty }.reduce(0) { $0 + Space.lines($1) }
    }
}
