/// A scored text on its way to the question who is judged: its words, its clauses and who stands in them.
struct Scene {
    struct Word {
        /// Folded: lower case, no accents.
        var text: String
        var kind: WordKind
        var isFinite: Bool
        /// Index of the referent that covers the token, -1 without.
        var referent = -1
    }

    let draft: ToneDraft
    let targets: [Target]
    private let lemmatizer: Lemmatizer
    var words: [Word]
    var referents: [Referent] = []
    var clauses: [Clause] = []
    /// Hits that a rule turned for the text as a whole, and that keep their own tone towards somebody.
    private(set) var overruled: Set<Int> = []

    init(_ draft: ToneDraft, targets: [Target], lemmatizer: Lemmatizer) {
        self.draft = draft
        self.targets = targets
        self.lemmatizer = lemmatizer
        words = Self.words(of: draft, lemmatizer)
    }

    private static func words(of draft: ToneDraft, _ lemmatizer: Lemmatizer) -> [Word] {
        var previous: String?
        var sentence = 0
        return draft.tokens.indices.map { index in
            while sentence + 1 < draft.sentences.count, draft.sentences[sentence + 1].tokens.lowerBound <= index { sentence += 1 }
            let isFirst = draft.sentences[sentence].tokens.lowerBound == index
            let token = draft.tokens[index]
            let text = String(decoding: draft.bytes[token.range], as: UTF8.self)
            defer { previous = token.kind == .word ? text : nil }
            guard token.kind == .word else { return Word(text: Fold.folded(text), kind: .other, isFinite: false) }
            let kind = lemmatizer.lemma(of: text, atSentenceStart: isFirst, previous: previous).kind
            return Word(
                text: Fold.folded(text), kind: kind,
                isFinite: kind == .verb && previous?.lowercased() != "te" && lemmatizer.canBeFinite(token.hash))
        }
    }

    mutating func add(_ referent: Referent) {
        for index in referent.tokens { words[index].referent = referents.count }
        referents.append(referent)
    }

    /// "Luik verwijt": behind a subject stands a verb, whatever the lists make of the form; not behind a genitive, "Luiks plan".
    mutating func readAsVerb(_ index: Int, after referent: Referent) {
        guard words.indices.contains(index), words[index].kind == .noun, !isCapital(index) else { return }
        let surface = words[index - 1].text
        let isGenitive = surface.hasSuffix("s") || surface.hasSuffix("'")
        guard !isGenitive || Fold.folded(targets[referent.target].name).hasSuffix(surface) else { return }
        guard "tde".contains(words[index].text.last ?? " "), lemmatizer.canBeFinite(draft.tokens[index].hash) else { return }
        words[index].kind = .verb
        words[index].isFinite = true
    }

    /// Comparison is settled here by who is compared; and where several are judged, praise of one beside blame of another is no mockery.
    mutating func overrule() {
        let isAmongSeveral = Set(referents.map(\.target)).count > 1
        overruled = Set(draft.notes.filter { $0.remark == .measuredAgainst || $0.remark == .belied && isAmongSeveral }.map(\.hit))
    }

    func isName(_ index: Int) -> Bool { words.indices.contains(index) && words[index].referent >= 0 }

    func has(_ index: Int, _ set: Set<String>) -> Bool { words.indices.contains(index) && set.contains(words[index].text) }

    func isCapital(_ index: Int) -> Bool {
        words.indices.contains(index) && draft.tokens[index].kind == .word && draft.tokens[index].shape.contains(.capitalised)
    }

    func startsSentence(_ index: Int) -> Bool { draft.sentences[draft.sentence(of: index)].tokens.lowerBound == index }

    /// Referents in a range of tokens, in order.
    func referents(in tokens: Range<Int>) -> [Referent] {
        var found: [Int] = []
        for index in tokens where words[index].referent >= 0 && words[index].referent != found.last { found.append(words[index].referent) }
        return found.map { referents[$0] }
    }

    func bytes(_ tokens: Range<Int>) -> Range<Int> {
        Int(draft.tokens[tokens.lowerBound].start)..<Int(draft.tokens[tokens.upperBound - 1].end)
    }

    func text(_ tokens: Range<Int>) -> String { String(decoding: draft.bytes[bytes(tokens)], as: UTF8.self) }
}

extension Lemmatizer {
    /// True for "loopt" and "liep"; participles have no subject of their own. Words outside the lists get the benefit of the doubt.
    func canBeFinite(_ hash: UInt64) -> Bool {
        var (isKnown, isFinite) = (false, false)
        table.forEach(hash) { entry in
            isKnown = true
            if entry.role.isFinite || entry.role == .fixed { isFinite = true }
        }
        return isFinite || !isKnown
    }
}
