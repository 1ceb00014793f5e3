public import Foundation

/// Brings words back to the form a dictionary lists them under.
///
/// Known forms come from the word lists; the rest is a compound of a known word, a name, or left to the rules of spelling.
/// Lemmas follow the Alpino treebank: separable verbs joined ("afgelopen" is "aflopen"), comparatives under their base, names as they stand.
public struct Lemmatizer: Sendable {
    public typealias Answer = (lemma: String, kind: WordKind)

    let table: FormTable

    /// - Parameter directory: the folder with the `woorden-*.tsv` lists.
    /// - Throws: when a list cannot be read.
    public init(data directory: URL) throws { try self.init(data: directory, inflector: Inflector(data: directory)) }

    init(data directory: URL, inflector: Inflector) throws {
        table = FormTable(inflector: inflector, fixed: try WordList("woorden-vast", in: directory).rows)
    }

    /// - Parameters:
    ///   - atSentenceStart: a capital says nothing here.
    ///   - previous: the word before, which tells "het werk" from "ik werk".
    public func lemma(of word: String, atSentenceStart: Bool, previous: String?) -> Answer {
        lemma(of: word, atSentenceStart: atSentenceStart, previous: previous, Context(after: previous))
    }

    func lemma(of word: String, atSentenceStart: Bool, previous: String?, _ context: Context) -> Answer {
        guard let first = word.utf8.first(where: { $0 != 0x27 }) else { return (word, .other) }
        if first < 0x80, !Ascii.isLetter(first) { return figure(word) }
        let isCapital = word.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isUppercase ?? false
        if isCapital, !atSentenceStart, let name = name(word, context) { return name }
        let lower = word.lowercased().replacing("’", with: "'")
        if isInName(lower, after: previous) { return (word, .name) }
        if let known = known(lower, context) { return isCapital && known.kind == .name ? (word, .name) : known }
        if isCapital, isAcronym(word) { return (word, .name) }
        if !isCapital, word.unicodeScalars.contains(where: { $0.properties.isUppercase }) { return (word, .name) }
        if let compound = compound(lower, context, knowsHead: isCapital) { return compound }
        if isCapital, !(atSentenceStart && Endings.areStrong(in: lower)) { return (withoutGenitive(word), .name) }
        return guess(Array(lower.utf8), context)
    }

    /// "2e" and "3de" are their figure.
    private func figure(_ word: String) -> Answer {
        let digits = word.prefix { $0.isNumber }
        if word.hasSuffix("-jarige") { return (String(word.dropLast()), .adjective) }
        let isOrdinal = ["e", "de", "ste"].contains(String(word.dropFirst(digits.count)))
        return (isOrdinal ? String(digits) : word, digits.isEmpty ? .other : .numeral)
    }

    /// A capital inside a sentence: a name, unless it is one of a people ("Duitsers", "Nederlandse").
    private func name(_ word: String, _ context: Context) -> Answer? {
        if isAcronym(word) { return (withoutGenitive(word), .name) }
        var isCommon = false
        table.forEach(Fold.hash(word)) { entry in
            let lemma = table.lemmas[Int(entry.lemma)]
            if lemma.text.first?.isUppercase == true || lemma.kind == .adjective && entry.role == .adjectiveE && ofPeople(word) {
                isCommon = true
            }
        }
        if isCommon { return nil }
        if ofPeople(word), word.utf8.count > 5, context.isNominal || Self.peoples.contains(where: word.hasSuffix) {
            return (word.hasSuffix("ese") ? word.dropLast(2) + "es" : String(word.dropLast()), .adjective)
        }
        return (withoutGenitive(word), .name)
    }

    /// Endings that few names have: "Albanese", "Amerikaanse", "Veluwse".
    private static let peoples = ["nese", "dese", "rese", "lese", "aanse", "wse", "ndse", "tse", "lse", "sche"]

    private func ofPeople(_ word: String) -> Bool { word.hasSuffix("se") || word.hasSuffix("sche") }

    private func isAcronym(_ word: String) -> Bool { word.utf8.count > 1 && word == word.uppercased() }

    private func withoutGenitive(_ word: String) -> String {
        word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : word
    }

    func known(_ lower: String, _ context: Context, isTail: Bool = false) -> Answer? {
        var best: (points: Int, lemma: Int32, role: Form.Role) = (Int.min, -1, .base)
        table.forEach(Fold.hash(lower)) { entry in
            if isTail, !entry.role.endsCompounds { return }
            let points = context.points(entry.role, table.lemmas[Int(entry.lemma)].kind)
            if points > best.points || points == best.points && isShorter(entry.lemma, best.lemma) {
                best = (points, entry.lemma, entry.role)
            }
        }
        guard best.lemma >= 0 else { return nil }
        // Verb stems that follow an article or a preposition are nouns the lists do not have: "in de loods".
        if best.role == .plural, context == .neuter { return nil }
        if best.role == .stem, context.isNominal { return (lower, .noun) }
        let lemma = table.lemmas[Int(best.lemma)]
        return (lemma.text, lemma.kind)
    }

    private func isShorter(_ one: Int32, _ other: Int32) -> Bool {
        let lengths = (table.lemmas[Int(one)].text.utf8.count, table.lemmas[Int(other)].text.utf8.count)
        return lengths.0 != lengths.1 ? lengths.0 < lengths.1 : table.lemmas[Int(one)].text < table.lemmas[Int(other)].text
    }

    /// "van der Meer", "op 't Veld".
    private func isInName(_ lower: String, after previous: String?) -> Bool {
        guard let previous, lower == "der" || lower == "den" || lower == "'t" else { return false }
        return ["van", "aan", "op", "in", "uit"].contains(previous.lowercased())
    }
}
