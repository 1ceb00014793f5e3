import Mentions

/// Decides, for one text, whether words that could be a name of the pipeline are one: by capitals, and by what stands around them.
struct NameJudge {
    var text: NameText
    /// Tokens that were read as a name they miss by one letter, with the length of that name.
    var misspelt: [Int: Int]
    /// People named so far in a way that leaves no doubt.
    private var introduced: Set<Int> = []

    init(_ text: NameText, misspelt: [Int: Int]) {
        self.text = text
        self.misspelt = misspelt
    }

    mutating func introduce(_ pattern: NamePattern) {
        if pattern.kind == .person, pattern.form == .whole || pattern.lead > 0 { introduced.insert(pattern.name) }
    }

    func accepts(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        switch pattern.form {
        case .derived: return hasCapitals(pattern, range) && !isElsewhere(pattern, range)
        case .surname: return hasSurname(pattern, range)
        case .whole:
            guard isWritten(pattern, range) else { return false }
            return pattern.kind == .person ? !isNamesake(range) : !isElsewhere(pattern, range)
        }
    }

    private func hasCapitals(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        range.enumerated().allSatisfy { $0.offset >= 64 || pattern.capitals >> UInt64($0.offset) & 1 == 0 || text.isCapital($0.element) }
    }

    // MARK: Names in full

    private func isWritten(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        let isRight = hasCapitals(pattern, range)
        if isRight, pattern.capitals == 0 { return true }
        if isMisspelt(range), !isRight, pattern.kind != .person { return false }
        let isRare = !pattern.isCommon
        switch text.habit(around: range.lowerBound) {
        case .proper: return isRight ? isRare || range.count > 1 || standsAlone(range, pattern) : isRare && pattern.kind == .person
        case .none: return isRare ? !followsArticle(range) || isRight || pattern.kind == .place : isNamedAsPlace(pattern, range) || isRight && pattern.kind == .place
        case .shouted: return isRare || pattern.kind == .place && range.count == 1 || isNamedAsPlace(pattern, range)
        }
    }

    private func isMisspelt(_ range: Range<Int>) -> Bool { !misspelt.isEmpty && range.contains { misspelt[$0] != nil } }

    /// A common word with a capital is part of a longer name when its neighbours have one too: "Medisch Centrum".
    private func standsAlone(_ range: Range<Int>, _ pattern: NamePattern) -> Bool {
        if let next = text.word(at: range.upperBound), text.isCapital(next), !text.tokens[next].shape.contains(.shouted) { return false }
        guard let before = text.word(before: range.lowerBound) else { return pattern.kind == .place || !text.opensSentence(range.lowerBound) }
        return !text.isCapital(before) || !text.roles(before).isDisjoint(with: [.placeKind, .mayPrecede])
    }

    private func followsArticle(_ range: Range<Int>) -> Bool {
        text.word(before: range.lowerBound).map { Self.indefinite.contains(text.tokens[$0].hash) } ?? false
    }

    /// "de wijk zuid", "buurthuis de brug", "in de kuil".
    private func isNamedAsPlace(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        guard pattern.kind == .place, let before = text.word(before: range.lowerBound) else { return false }
        if text.roles(before).contains(.placeKind) { return true }
        return pattern.isArea && range.count > 1 && Self.living.contains(text.tokens[before].hash)
    }

    // MARK: Other towns, other things

    /// Followed by another town ("het Marktplein in Zwolle"), after one ("Amsterdam Zuid"), or the province that has its name.
    private func isElsewhere(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        if pattern.kind == .place, isProvince(range) { return true }
        guard pattern.kind == .place, !pattern.isTown else { return false }
        if let before = text.word(before: range.lowerBound), isTown(before) { return true }
        return isFollowedByTown(range.upperBound, after: Self.within)
    }

    private func isFollowedByTown(_ index: Int, after links: Set<UInt64>) -> Bool {
        if let next = text.word(at: index) {
            if isTown(next) { return true }
            return links.contains(text.tokens[next].hash) && text.word(at: next + 1).map(isTown) ?? false
        }
        return text.isSign(index, "(") && text.isWord(index + 1) && isTown(index + 1) && text.isSign(index + 2, ")")
    }

    /// A town that is not one of the pipeline's own.
    private func isTown(_ index: Int) -> Bool {
        text.words.roles(of: text.tokens[index].hash).contains(.town) && text.isCapital(index)
    }

    private func isProvince(_ range: Range<Int>) -> Bool {
        if let next = text.word(at: range.upperBound), isProvincial(next) { return true }
        guard var before = text.word(before: range.lowerBound) else { return false }
        if Self.within.contains(text.tokens[before].hash), let further = text.word(before: before) { before = further }
        return isProvincial(before)
    }

    private func isProvincial(_ index: Int) -> Bool { !text.roles(index).isDisjoint(with: [.provincial, .province]) }

    /// "Marije Kwakkel Fonds", "basisschool Marije Kwakkel".
    private func isNamesake(_ range: Range<Int>) -> Bool {
        if let next = text.word(at: range.upperBound), text.isCapital(next) || text.tokens[next].range.count == 2,
            !text.roles(next).isDisjoint(with: [.namesake, .business]), text.habit(around: next) != .shouted
        {
            return true
        }
        if let before = text.word(before: range.lowerBound), text.roles(before).contains(.business) { return true }
        return isFollowedByTown(range.upperBound, after: Self.origin)
    }

    private static func hashes(_ words: String) -> Set<UInt64> { Set(words.split(separator: " ").map { Fold.hash(String($0)) }) }
    static let indefinite = hashes("een geen 'n elke elk ieder iedere deze dit zo'n")
    private static let living = hashes("in uit naar vanuit binnen")
    private static let within = hashes("van in te uit")
    private static let origin = hashes("uit")
}

// MARK: Surnames

extension NameJudge {
    /// Whose surname this is, the word before it tells: a title, initials, another first name, a trade.
    private func hasSurname(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        if isNamesake(range.dropFirst(pattern.lead).startIndex..<range.upperBound) { return false }
        if pattern.lead > 0 { return !holdsOfficeElsewhere(range.upperBound) }
        guard let before = text.word(before: range.lowerBound) else { return mayStandAlone(pattern, range) }
        let roles = text.roles(before)
        if let initial = initial(before) { return initial == pattern.initial }
        if !roles.isDisjoint(with: .offices) {
            let isSame = pattern.offices.isEmpty || !roles.isDisjoint(with: pattern.offices)
            return isSame && !pattern.isShared && !holdsOfficeElsewhere(range.upperBound)
        }
        if !roles.isDisjoint(with: [.former, .courtesy]) { return isLoose(pattern, range, isSure: !pattern.isCommon || hasOffice(pattern, range)) }
        if !roles.isDisjoint(with: [.privately, .business]) { return false }
        if roles.contains(.firstName), text.isCapital(before) || !text.words.isWord(text.tokens[before].hash) { return false }
        return follows(before, roles, pattern, range)
    }

    /// "M." and "H.J.": their first letter, folded.
    private func initial(_ index: Int) -> UInt8? {
        let bytes = text.bytes[text.tokens[index].range]
        guard bytes.count > 1, bytes.last == UInt8(ascii: "."), bytes.count < 9, let first = bytes.first else { return nil }
        let isInitials = bytes.enumerated().allSatisfy { ($0.element == UInt8(ascii: ".")) == ($0.offset % 2 == 1) }
        return isInitials ? Ascii.lower(first) : nil
    }

    private func follows(_ before: Int, _ roles: NameRoles, _ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        let isRight = hasCapitals(pattern, range)
        let article = text.tokens[before].hash
        if Self.indefinite.contains(article) || Self.definite.contains(article) { return isRight && !pattern.isCommon && text.habit(around: before) == .proper }
        switch text.habit(around: range.lowerBound) {
        case .proper:
            guard isRight else { return false }
            let isSure = !text.isCapital(before) || text.opensSentence(before) && mayOpen(before, roles, pattern)
            return isLoose(pattern, range, isSure: isSure)
        case .none, .shouted:
            return !pattern.isCommon && isLoose(pattern, range, isSure: text.words.isKnown(text.tokens[before].hash))
        }
    }

    private func mayOpen(_ before: Int, _ roles: NameRoles, _ pattern: NamePattern) -> Bool {
        roles.contains(.mayPrecede) || !pattern.isCommon && text.words.isWord(text.tokens[before].hash)
    }

    /// Nothing stands before it: at the start of a sentence a common word is a word.
    private func mayStandAlone(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        let isStart = text.opensSentence(range.lowerBound)
        switch text.habit(around: range.lowerBound) {
        case .proper: return hasCapitals(pattern, range) && isLoose(pattern, range, isSure: !isStart || range.count > 1 || !pattern.isCommon || hasOffice(pattern, range))
        case .none: return isLoose(pattern, range, isSure: !pattern.isCommon || isStart && hasCapitals(pattern, range) && hasOffice(pattern, range))
        case .shouted: return isLoose(pattern, range, isSure: !pattern.isCommon)
        }
    }

    /// Two people of one name are told apart by who was named before; a misspelt surname alone must be a long one.
    private func isLoose(_ pattern: NamePattern, _ range: Range<Int>, isSure: Bool) -> Bool {
        if pattern.isShared { return introduced.contains(pattern.name) }
        if range.contains(where: { misspelt[$0].map { $0 < 7 } ?? false }) { return false }
        return isSure || introduced.contains(pattern.name) && hasCapitals(pattern, range)
    }

    /// "Bakker, raadslid van": the office follows.
    private func hasOffice(_ pattern: NamePattern, _ range: Range<Int>) -> Bool {
        (range.upperBound..<min(text.tokens.count, range.upperBound + 4)).contains { index in
            text.isWord(index) && !text.roles(index).isDisjoint(with: pattern.offices)
        }
    }

    /// "wethouder Kwakkel van Zuidmeer" is not ours.
    private func holdsOfficeElsewhere(_ index: Int) -> Bool { isFollowedByTown(index, after: Self.serving) }

    private static let serving = hashes("van uit in te")
    private static let definite = hashes("de het 't")
}
