public import Foundation

/// What an editor of the lists would want to know before a reader notices: doubles, words that get two opposite tones, forms of a
/// tone word that are a word of their own, misspellings that lead nowhere. Each finding is one Dutch line with its remedy.
public struct LexiconReview {
    private let inflector: Inflector
    private let lines: [LexiconLine]
    private let lemmas: [String: LexiconLine]
    private let fixed: [String: String]
    private let lexicon: ToneLexicon
    private let misspellings: [LexiconLine]
    private let directory: URL
    private let tokenizer = Tokenizer()

    /// - Throws: `LexiconError` when a list cannot be read at all.
    public init(directory: URL) throws {
        self.directory = directory
        inflector = try Inflector(data: directory)
        lines = try ToneLexicon.toneLines(in: directory)
        lemmas = Dictionary(lines.map { ($0.whole, $0) }, uniquingKeysWith: { first, _ in first })
        fixed = try FixedForms.lemmas(in: directory)
        lexicon = try ToneLexicon(directory: directory, inflector: inflector)
        misspellings = try LexiconLine.read(directory.appending(path: "spelfouten.tsv"))
    }

    public func findings() throws -> [String] {
        let forms = try generated()
        return try lexicon.duplicates + repeated() + opposed(forms) + foreign(forms) + expressions() + misspellings.compactMap(misspelling)
    }

    /// Lines that stand twice in one of the lists that steer rules or tell whom a judgement is about.
    private func repeated() throws -> [String] {
        try (RuleList.all.map(\.file) + ["naar-wie.tsv"]).flatMap { file in
            let lines = Dictionary(grouping: try LexiconLine.read(directory.appending(path: file))) {
                [$0.word, $0.kind.rawValue, $0.third]
            }
            return lines.values.filter { $0.count > 1 }.map { twice in
                "'\(twice[0].word)' staat in \(twice[0].place) en nog eens in \(twice[1].place); haal er een weg"
            }.sorted()
        }
    }

    /// Every generated form that has no entry of its own, with the entries that make it.
    private func generated() throws -> [(form: String, lines: [LexiconLine])] {
        var makers: [String: [LexiconLine]] = [:]
        for line in lines where line.third != "0" {
            for form in line.kind.inflects.map({ inflector.forms(of: line.word, kind: $0) }) ?? []
            where lemmas[form] == nil && (fixed[form] == nil || fixed[form] == line.whole) {
                makers[form, default: []].append(line)
            }
        }
        return makers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private func opposed(_ forms: [(form: String, lines: [LexiconLine])]) throws -> [String] {
        try forms.filter { try Set($0.lines.map { try $0.tone().signum() }).count > 1 }.map { form, lines in
            "'\(form)' is een vorm van \(named(lines)); zet '\(form)' zelf in een toonlijst"
        }
    }

    /// "bloeden" is a form of "bloed" and a verb of its own.
    private func foreign(_ forms: [(form: String, lines: [LexiconLine])]) -> [String] {
        let words = Set(inflector.verbs.keys).union(inflector.nouns.keys).union(inflector.adjectives)
        return forms.filter { words.contains($0.form) }.map { form, lines in
            "'\(form)' is een vorm van \(named(lines)) en ook een eigen woord; zet '\(form)' zelf in een toonlijst, zo nodig met toon 0"
        }
    }

    private func named(_ lines: [LexiconLine]) -> String {
        lines.map { "'\($0.word)' (\($0.third), \($0.place))" }.joined(separator: " en van ")
    }

    /// An expression that says the opposite of all its words, without a word that turns them, needs a note that says why.
    private func expressions() throws -> [String] {
        try lines.filter { $0.kind == .expression && $0.note.isEmpty }.compactMap { line in
            let (tone, cells) = (
                try line.tone().signum(),
                tokenizer.tokens(of: ExpressionForms.variants(of: line.word, inflector)[0]).map { lexicon.words[$0.hash] }
            )
            let signs = Set(cells.filter { $0.roles.contains(.tone) && $0.tone != 0 }.map { $0.tone.signum() })
            let isTurned = cells.contains { !$0.roles.isDisjoint(with: [.not, .no, .hardly, .despite, .up, .down, .gone, .mended]) }
            guard tone != 0, signs == [-tone], !isTurned else { return nil }
            return
                "'\(line.word)' (\(line.third), \(line.place)) zegt het omgekeerde van zijn woorden; verander de toon of zet uitleg in de noot"
        }
    }

    private func misspelling(_ line: LexiconLine) -> String? {
        if lemmas[line.word] != nil {
            return "'\(line.word)' staat in \(line.place) als spelfout en ook in een toonlijst; haal het ergens weg"
        }
        if lexicon.words[Fold.hash(line.third)] == .none {
            return "'\(line.word)' (\(line.place)) verwijst naar '\(line.third)', dat in geen lijst staat"
        }
        return nil
    }
}
