public import Foundation

/// Makes all forms of a lemma, by rule and from the lists of what breaks the rules.
public struct Inflector: Sendable {
    /// Rows of the lists: past, participle, stem.
    let verbs: [String: [String]]
    /// Plurals that no rule gives.
    let nouns: [String: [String]]
    let adjectives: [String]

    /// - Parameter directory: the folder with the `woorden-*.tsv` lists.
    /// - Throws: when a list cannot be read.
    public init(data directory: URL) throws {
        let verbRows = try WordList("woorden-werkwoorden", in: directory).rows
        verbs = Dictionary(verbRows.map { ($0[0], [$0.column(1), $0.column(2), $0.column(3)]) }, uniquingKeysWith: { first, _ in first })
        let nounRows = try WordList("woorden-naamwoorden", in: directory).rows
        nouns = Dictionary(
            nounRows.map { ($0[0], $0.column(1).split(separator: ",").map(String.init)) }, uniquingKeysWith: { first, _ in first })
        adjectives = try WordList("woorden-bijvoeglijk", in: directory).rows.map { $0[0] }
    }

    /// All forms, the lemma first. Separable verbs with a bar, "tegen|vallen", give the joined forms: "tegenvalt", "tegengevallen",
    /// "tegen te vallen".
    public func forms(of lemma: String, kind: WordKind) -> [String] {
        guard let bar = lemma.utf8.firstIndex(of: UInt8(ascii: "|")) else {
            return unique([Array(lemma.utf8)] + inflected(lemma, kind).map(\.letters))
        }
        let (particle, base) = (String(lemma[..<bar]), String(lemma[lemma.index(after: bar)...]))
        guard kind == .verb else { return forms(of: particle + base, kind: kind) }
        let joined = inflected(base, .verb).map { particle.utf8 + $0.letters }
        return unique([Array((particle + base).utf8)] + joined + [Array("\(particle) te \(base)".utf8)])
    }

    /// What a separable verb looks like when its particle stands elsewhere: "viel ... tegen". The particle is empty without a bar.
    public func splitForms(of lemma: String) -> (particle: String, finite: [String]) {
        let parts = lemma.split(separator: "|", maxSplits: 1).map(String.init)
        let base = parts.last ?? lemma
        return (parts.count > 1 ? parts[0] : "", unique(verb(base).finite.map(\.letters)))
    }

    func inflected(_ lemma: String, _ kind: WordKind) -> [Form] {
        switch kind {
        case .verb: verb(lemma).finite + verb(lemma).nonFinite
        case .noun: Nouns.forms(of: lemma, plurals: plurals(of: lemma))
        case .adjective: Adjectives.forms(of: lemma)
        default: [Form(Array(lemma.utf8), .base)]
        }
    }

    /// A verb of the list, or one of the list behind a prefix: "verlopen" goes as "lopen".
    func verb(_ infinitive: String) -> Verb {
        if let row = verbs[infinitive], !row[0].isEmpty || !row[2].isEmpty || !isPrefixed(infinitive) {
            return Verb(infinitive, past: row[0], participle: row[1], stem: row[2])
        }
        for prefix in Self.prefixes where infinitive.hasPrefix(prefix) {
            guard let row = verbs[String(infinitive.dropFirst(prefix.count))] else { continue }
            let participle = row[1].hasPrefix("ge") ? prefix + row[1].dropFirst(2) : row[1].isEmpty ? "" : prefix + row[1]
            return Verb(
                infinitive, past: row[0].isEmpty ? "" : prefix + row[0], participle: participle, stem: row[2].isEmpty ? "" : prefix + row[2]
            )
        }
        return Verb(infinitive)
    }

    private func isPrefixed(_ infinitive: String) -> Bool {
        Self.prefixes.contains { infinitive.hasPrefix($0) && verbs[String(infinitive.dropFirst($0.count))] != nil }
    }

    /// The last part of a compound decides: "hoofdstad" goes as "stad".
    private func plurals(of noun: String) -> [String] {
        if let known = nouns[noun], !known.isEmpty { return known }
        var tail = noun.dropFirst(2)
        while tail.count > 2 {
            if let known = nouns[String(tail)], !known.isEmpty { return known.map { noun.dropLast(tail.count) + $0 } }
            tail = tail.dropFirst()
        }
        return []
    }

    /// A word has a dozen forms: looking back is cheaper than a set.
    private func unique(_ forms: [Spelling.Letters]) -> [String] {
        forms.indices.filter { !forms[..<$0].contains(forms[$0]) }.map { String(decoding: forms[$0], as: UTF8.self) }
    }

    private static let prefixes = ["ver", "ont", "her", "be", "ge"]
}
