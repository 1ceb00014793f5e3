/// Room on paper: a tamtam is two pages of A4, so it chooses.
///
/// Lines are estimated from characters, a little too many rather than too few; a test prints a busy day.
enum Space {
    /// Printed lines of two pages, the head and "In drie zinnen" taken off.
    static let lines = 120
    /// Characters on a printed line, the number of the evidence included.
    private static let width = 120

    static func lines(_ text: String) -> Int { max(1, (text.count + width - 1) / width) }

    /// The first ones that fit, at least one.
    static func fitting<Item>(_ items: [Item], in budget: Int, lines: (Item) -> Int) -> [Item] {
        var used = 0
        let count = items.prefix { item in
            used += lines(item)
            return used <= budget
        }.count
        return Array(items.prefix(max(1, count)))
    }
}

/// What a tamtam left out, as words.
struct LeftOut {
    private var counts: [(number: Int, one: String, many: String)] = []

    /// Keeps what fits, and remembers how many did not.
    mutating func keep(_ blocks: [NoteBlock], in budget: Int, _ one: String, _ many: String) -> [NoteBlock] {
        let kept = Space.fitting(blocks, in: budget) { $0.lines }
        note(blocks.count - kept.count, one, many)
        return kept
    }

    mutating func note(_ number: Int, _ one: String, _ many: String) {
        if let known = counts.firstIndex(where: { $0.one == one }) {
            counts[known].number += number
        } else {
            counts.append((number, one, many))
        }
    }

    /// "Dit bericht is een keuze: ook vier signalen en 22 vragen staan in het dashboard."; nil when everything was told. Subjects have a
    /// line of their own.
    var sentence: String? {
        let left = counts.filter { $0.number > 0 }
        guard !left.isEmpty else { return nil }
        let isOne = left.count == 1 && left[0].number == 1
        let words = DutchWords.list(left.map { DutchNumber.countInText($0.number, $0.one, $0.many) })
        return "Dit bericht is een keuze: ook \(words) \(isOne ? "staat" : "staan") in het dashboard."
    }
}

extension NoteBlock {
    var lines: Int { Space.lines("\(head): \(text) \(evidence)") }
}
