import Mentions

/// Decides, for one text, whether words that could be a name of the pipeline are one: by capitals, and by what stands around them.
struct NameJudge {
    var text: NameText
    /// Tokens that were read as a name they miss by one letter, with the length of that name.
    var misspelt: [Int: Int] = [:]
    /// Names met so far in a way that leaves no doubt.
    private(set) var introduced: Set<Int> = []

    init(_ text: NameText) { self.text = text }

    mutating func introduce(_ pattern: NamePattern) {
        if pattern.form == .whole || pattern.lead > 0 { introduced.insert(pattern.name) }
    }

    func accepts(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        switch pattern.form {
        case .derived: hasCapitals(pattern, range) && !isElsewhere(pattern, range)
        case .surname: hasSurname(pattern, range)
        case .whole: isWritten(pattern, range) && !(pattern.kind == .person ? isNamesake(range) : isElsewhere(pattern, range))
        }
    }

    func hasCapitals(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        range.enumerated().allSatisfy { $0.offset >= 64 || pattern.capitals >> UInt64($0.offset) & 1 == 0 || text.isCapital($0.element) }
    }

    func role(before index: Int) -> NameRoles { text.word(before: index).map(text.roles) ?? [] }

    func has(_ words: Set<UInt64>, _ index: Int?) -> Bool { index.map { words.contains(text.tokens[$0].hash) } ?? false }

    // MARK: Names in full

    private func isWritten(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        let isRight = hasCapitals(pattern, range)
        if isRight, pattern.capitals == 0 { return true }
        if range.count == 1, isMisspelt(range, shorterThan: isRight ? 7 : 8) { return false }
        switch text.habit(around: range.lowerBound) {
        case .proper:
            if isRight { return !pattern.isCommon || range.count > 1 || standsAlone(range) }
            return !pattern.isCommon && pattern.kind == .person
        case .none:
            if pattern.isCommon { return isRight && pattern.kind != .person || isTold(pattern, range) }
            return isRight || !isAnyOne(range.lowerBound)
        case .shouted:
            if !pattern.isCommon || isTold(pattern, range) { return true }
            return pattern.kind == .place && (range.count == 1 || pattern.isArea)
        }
    }

    /// Shorter names lie closer to other words and other names.
    func isMisspelt(_ range: Range<Int>, shorterThan length: Int) -> Bool {
        range.contains { misspelt[$0].map { $0 < length } ?? false }
    }

    /// "een marktplein", "elk mooi marktplein": not the one that has the name.
    private func isAnyOne(_ index: Int) -> Bool {
        guard let before = text.word(before: index) else { return false }
        return has(Self.indefinite, before) || has(Self.indefinite, text.word(before: before))
    }

    /// A common word with a capital is part of a longer name when its neighbours have one too: "Medisch Centrum", "Centrum voor Jeugd".
    private func standsAlone(_ range: Range<Int>) -> Bool {
        if let next = text.word(at: range.upperBound) {
            if has(Self.purpose, next) || text.isCapital(next) && !text.tokens[next].shape.contains(.shouted) { return false }
        }
        guard let before = text.word(before: range.lowerBound) else { return true }
        return !text.isCapital(before) || !text.roles(before).isDisjoint(with: [.placeKind, .mayPrecede])
    }

    /// "de wijk zuid", "buurthuis de brug", "uit de kuil", "bewoners van de kuil", or anything that was named before.
    private func isTold(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        if introduced.contains(pattern.name), range.count > 1 { return true }
        guard pattern.kind == .place, var before = text.word(before: range.lowerBound) else { return false }
        if pattern.isArea, range.count > 1 {
            if has(Self.living, before) || text.roles(before).contains(.privately) { return true }
            if has(Self.within, before), role(before: before).contains(.privately) { return true }
        }
        if has(Self.definite, before), let further = text.word(before: before) { before = further }
        return text.roles(before).contains(.placeKind)
    }

    static func hashes(_ words: String) -> Set<UInt64> { Set(words.split(separator: " ").map { Fold.hash(String($0)) }) }
    static let indefinite = hashes("een geen 'n elke elk ieder iedere deze dit zo'n")
    static let definite = hashes("de het 't")
    static let within = hashes("van in te uit")
    private static let living = hashes("in uit naar vanuit binnen")
    private static let purpose = hashes("voor")
}
