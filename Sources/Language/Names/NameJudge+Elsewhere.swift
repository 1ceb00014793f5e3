import Mentions

/// Other towns, the province of the same name, and what is named after somebody.
extension NameJudge {
    /// Followed by another town ("het Marktplein in Zwolle"), after one ("Amsterdam Zuid"), or the province that has its name.
    func isElsewhere(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        guard pattern.kind == .place else { return false }
        if isProvince(range) { return true }
        guard !pattern.isTown else { return false }
        if let before = text.word(before: range.lowerBound), isTown(before) { return true }
        return isFollowedByTown(range.upperBound, after: Self.within)
    }

    func isFollowedByTown(_ index: Int, after links: Set<UInt64>) -> Bool {
        if let next = text.word(at: index) {
            if isTown(next) { return true }
            return links.contains(text.tokens[next].hash) && text.word(at: next + 1).map(isTown) ?? false
        }
        return text.isSign(index, "(") && text.isWord(index + 1) && isTown(index + 1) && text.isSign(index + 2, ")")
    }

    private func isTown(_ index: Int) -> Bool { text.isCapital(index) && text.words.isElsewhere(text.text(index)) }

    private func isProvince(_ range: Range<Int>) -> Bool {
        if let next = text.word(at: range.upperBound), isProvincial(next) { return true }
        guard var before = text.word(before: range.lowerBound) else { return false }
        if has(Self.within, before), let further = text.word(before: before) { before = further }
        return isProvincial(before)
    }

    private func isProvincial(_ index: Int) -> Bool { !text.roles(index).isDisjoint(with: [.provincial, .province]) }

    /// "Marije Kwakkel Fonds", "De Wit & Zonen", "basisschool Marije Kwakkel", "Marije Kwakkel uit Zwolle".
    func isNamesake(_ range: Range<Int>) -> Bool {
        isFollowedByBusiness(range.upperBound) || role(before: range.lowerBound).contains(.business)
            || isFollowedByTown(range.upperBound, after: Self.origin)
    }

    func isFollowedByBusiness(_ index: Int) -> Bool {
        if text.isSign(index, "&") { return true }
        guard var next = text.word(at: index), text.habit(around: next) != .shouted else { return false }
        if has(Self.and, next), let further = text.word(at: next + 1) { next = further }
        let isAbbreviated = text.tokens[next].range.count == 2
        return (text.isCapital(next) || isAbbreviated) && !text.roles(next).isDisjoint(with: [.namesake, .business])
    }

    private static let origin = hashes("uit")
    private static let and = hashes("en")
}
