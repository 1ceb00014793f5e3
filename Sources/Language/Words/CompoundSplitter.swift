/// Takes compounds apart at known words: "verkeersdrempel" is "verkeer" and "drempel".
///
/// The head stands last; between the parts may stand -s-, -en-, -e-, -er- or a hyphen. <https://woordenlijst.org/leidraad/8>
/// A word in which no seam is sure is one part, and so is a word of the lists unless both its parts are long ("wijkagent").
public struct CompoundSplitter: Sendable {
    private let table: FormTable

    public init(lemmatizer: Lemmatizer) { table = lemmatizer.table }

    /// Dictionary forms of the parts, the head last.
    public func parts(of word: String) -> [String] {
        let letters = Array(Fold.folded(word, keeping: 3).utf8)
        let known = best(letters[...]) { _ in true }?.lemma
        guard (2 * Self.shortest...Self.longest).contains(letters.count) else { return [known ?? word.lowercased()] }
        let ranges = WordFill.ranges(of: letters) { $0.count == letters.count ? nil : part(letters, $0)?.cost }
        guard let ranges, known == nil || isClear(ranges, letters) else { return [known ?? word.lowercased()] }
        return ranges.compactMap { part(letters, $0)?.lemma }
    }

    /// Longer than any word in use: "arbeidsongeschiktheidsverzekeringsmaatschappijen" has 48 letters.
    private static let longest = 60
    private static let shortest = 3

    private typealias Part = (lemma: String, cost: Float)

    /// Two long parts of which the first is a thing or a deed: the list has "wijkagent" too, but "overlast" is no last.
    private func isClear(_ ranges: [Range<Int>], _ letters: [UInt8]) -> Bool {
        guard ranges.count == 2, ranges.allSatisfy({ $0.count > 3 }), let first = part(letters, ranges[0]) else { return false }
        var isThing = false
        table.forEach(Fold.hash(first.lemma)) { entry in
            let kind = table.lemmas[Int(entry.lemma)].kind
            isThing = isThing || kind == .noun && entry.role == .base || kind == .verb && entry.role == .infinitive
        }
        return isThing
    }

    private func part(_ letters: [UInt8], _ range: Range<Int>) -> Part? {
        guard range.count >= Self.shortest else { return nil }
        let word = letters[range]
        if range.upperBound == letters.count { return Self.suffixes.contains(hash(word)) ? nil : best(word, where: \.headsCompounds) }
        let linked = Self.links.compactMap { link, cost in
            word.count >= link.utf8.count + Self.shortest && word.suffix(link.utf8.count).elementsEqual(link.utf8)
                ? first(word.dropLast(link.utf8.count), cost: cost) : nil
        }
        return ([first(word, cost: 0)] + linked + [opened(word)]).compactMap(\.self).min { $0.cost < $1.cost }
    }

    /// "zonnepaneel", "hondehok": an e behind a stem with its consonant doubled or its vowel single.
    private func opened(_ letters: ArraySlice<UInt8>) -> Part? {
        guard letters.last == 0x65, letters.count > Self.shortest else { return nil }
        return first(Spelling.closed(Array(letters.dropLast()))[...], cost: 0.3)
    }

    private static let links: [(String, Float)] = [("s", 0.1), ("-", 0), ("en", 0.2), ("er", 0.4), ("s-", 0.1)]

    private func first(_ letters: ArraySlice<UInt8>, cost: Float) -> Part? {
        guard let part = best(letters, where: \.opensCompounds) else { return nil }
        return (part.lemma, part.cost + cost)
    }

    /// The likeliest word in one of the roles; short ones cost more, since they are found everywhere.
    private func best(_ letters: ArraySlice<UInt8>, where isAllowed: (Form.Role) -> Bool) -> Part? {
        var best: (points: Int, lemma: Int32)?
        table.forEach(hash(letters)) { entry in
            let points = Context.none.points(entry.role, table.lemmas[Int(entry.lemma)].kind)
            if isAllowed(entry.role), points > best?.points ?? Int.min { best = (points, entry.lemma) }
        }
        guard let best else { return nil }
        return (table.lemmas[Int(best.lemma)].text.lowercased(), letters.count == 3 ? 1.6 : letters.count == 4 ? 1.2 : 1)
    }

    private func hash(_ letters: ArraySlice<UInt8>) -> UInt64 { letters.withUnsafeBufferPointer { Fold.hash($0) } }

    /// Endings that are nouns too: "vriendelijk" is no corpse.
    private static let suffixes = Set(
        ["lijk", "heid", "baar", "schap", "ster", "aar", "ing", "dom", "lijke", "bare", "tie", "ten", "ren"].map { Fold.hash($0) })
}

extension Form.Role {
    fileprivate var opensCompounds: Bool { [.base, .stem, .plural, .fixed].contains(self) }

    fileprivate var headsCompounds: Bool {
        [.base, .plural, .diminutive, .adjectiveE, .infinitive, .participle, .participleE].contains(self)
    }
}
