/// Whose surname it is, the word before it tells: a title, initials, another first name, a trade.
extension NameJudge {
    func hasSurname(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        if isFollowedByBusiness(range.upperBound) { return false }
        if pattern.lead > 0 { return !isFollowedByTown(range.upperBound, after: Self.within) }
        if pattern.isCommon, isInLongerName(range.upperBound) { return false }
        guard let before = text.word(before: range.lowerBound) else { return mayStandAlone(pattern, range) }
        if let initial = initial(before) { return initial == pattern.initial }
        let roles = title(before)
        if !roles.isDisjoint(with: .offices) {
            let isSame = pattern.offices.isEmpty || !roles.isDisjoint(with: pattern.offices)
            return isSame && !pattern.isShared && !isFollowedByTown(range.upperBound, after: Self.within)
        }
        if !roles.isDisjoint(with: [.former, .courtesy]) { return isSure(pattern, range, !pattern.isCommon || hasOffice(pattern, range)) }
        if !roles.isDisjoint(with: [.privately, .business]) { return false }
        if roles.contains(.firstName), text.isCapital(before) || !text.words.isWord(text.tokens[before].hash) { return false }
        return follows(before, roles, pattern, range)
    }

    /// What the word before does; a portfolio lets the office before it through: "Wethouder Financiën De Wit".
    private func title(_ before: Int) -> NameRoles {
        let roles = text.roles(before)
        guard text.isCapital(before), text.words.isWord(text.tokens[before].hash) else { return roles }
        let further = role(before: before)
        return further.isDisjoint(with: .offices) ? roles : further
    }

    /// "Visser Loodgieters"
    private func isInLongerName(_ next: Int) -> Bool {
        guard let next = text.word(at: next), text.isCapital(next), text.habit(around: next) == .proper else { return false }
        return !text.tokens[next].shape.contains(.shouted)
    }

    /// "M." and "H.J.": their first letter, folded.
    private func initial(_ index: Int) -> UInt8? {
        let bytes = text.bytes[text.tokens[index].range]
        guard bytes.count > 1, bytes.count < 9, let first = bytes.first else { return nil }
        let isInitials = bytes.enumerated().allSatisfy { ($0.element == UInt8(ascii: ".")) == ($0.offset % 2 == 1) }
        return isInitials && bytes.last == UInt8(ascii: ".") ? Ascii.lower(first) : nil
    }

    private func follows(_ before: Int, _ roles: NameRoles, _ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        let isRight = hasCapitals(pattern, range)
        let isProper = text.habit(around: range.lowerBound) == .proper
        if has(Self.within, before), role(before: before).contains(.business) { return false }
        if has(Self.indefinite, before) || has(Self.definite, before) { return isProper && isRight && !pattern.isCommon }
        guard isProper else { return !pattern.isCommon && isSure(pattern, range, text.words.isKnown(text.tokens[before].hash)) }
        return isRight && isSure(pattern, range, !text.isCapital(before) || text.opensSentence(before) && mayOpen(before, roles, pattern))
    }

    private func mayOpen(_ before: Int, _ roles: NameRoles, _ pattern: NamePattern) -> Bool {
        roles.contains(.mayPrecede) || !pattern.isCommon && text.words.isWord(text.tokens[before].hash)
    }

    /// Nothing stands before it. At the start of a sentence a common word is a word, unless its second part has a capital: "De Wit".
    private func mayStandAlone(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        let isRight = hasCapitals(pattern, range)
        let isStart = text.opensSentence(range.lowerBound)
        switch text.habit(around: range.lowerBound) {
        case .proper:
            let isTold = !isStart || range.count > 1 || !pattern.isCommon || hasOffice(pattern, range)
            return isRight && isSure(pattern, range, isTold)
        case .none: return isSure(pattern, range, !pattern.isCommon || isStart && isRight && hasOffice(pattern, range))
        case .shouted: return isSure(pattern, range, !pattern.isCommon)
        }
    }

    /// Two people of one name are told apart by who was named before; a misspelt surname alone must be a long one; whoever was named
    /// before needs a capital only.
    private func isSure(_ pattern: NamePattern, _ range: Range<Int>, _ isTold: Bool) -> Bool {
        if pattern.isShared { return introduced.contains(pattern.name) }
        if isMisspelt(range, shorterThan: 7) { return false }
        return isTold || introduced.contains(pattern.name) && hasCapitals(pattern, range)
    }

    /// "Bakker, raadslid van": the office follows.
    private func hasOffice(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        (range.upperBound..<min(text.tokens.count, range.upperBound + 4)).contains { index in
            text.isWord(index) && !text.roles(index).isDisjoint(with: pattern.offices)
        }
    }
}
