public import Mentions

/// Gives a text its tone, with the words that made it.
///
/// score = squash(sum of the contributions), squash(x) = x / sqrt(x² + 6). A contribution is the tone of a word (-3 ... 3) after all
/// rules, times the length weight of the text. So contributions add up exactly to the sum, and the sum decides score and label.
public struct ToneScorer: Sendable {
    private let finder: HitFinder
    private let tokenizer = Tokenizer()

    private let rules: [ToneRule]

    public init(lexicon: ToneLexicon) { self.init(lexicon: lexicon, rules: ToneRule.all) }

    /// With other rules than all, to measure what each is worth.
    init(lexicon: ToneLexicon, rules: [ToneRule]) { (finder, self.rules) = (HitFinder(lexicon: lexicon), rules) }

    /// - Parameter kind: guessed from length and shape when nil.
    public func score(_ text: String, kind: TextKind? = nil, explain: Bool = true) -> (Tone, [Contribution]) {
        var draft = ToneDraft()
        let tone = tone(of: Array(text.utf8), kind: kind, in: &draft)
        return (tone, explain ? draft.contributions() : [])
    }

    /// The fast way for many texts: the draft is reused and nothing is explained.
    public func tone(of bytes: [UInt8], kind: TextKind? = nil, in draft: inout ToneDraft) -> Tone {
        draft.load(bytes, tokenizer)
        return judge(&draft, kind: kind)
    }

    /// Scores the tokens that already stand in the draft.
    func judge(_ draft: inout ToneDraft, kind: TextKind?, masked: [Range<Int>] = []) -> Tone {
        finder.find(in: &draft, masked: masked)
        draft.settleKind(kind)
        for rule in rules where rule.works(on: draft) { rule.apply(&draft) }
        draft.weighByLength()
        return ToneJudge(draft).tone
    }
}

extension ToneDraft {
    mutating func load(_ bytes: [UInt8], _ tokenizer: Tokenizer) {
        self.bytes = bytes
        tokens.removeAll(keepingCapacity: true)
        tokenizer.tokenize(bytes, into: &tokens)
    }

    mutating func settleKind(_ given: TextKind?) {
        shape.sentences = sentences.count
        shape.endsInStop = cells.last?.roles.contains(.sentenceBreak) ?? false
        kind = given ?? TextKind.guess(shape)
        let domains = kind.domains
        hits.removeAll { $0.cell.domain & domains == 0 && $0.cell.roles.contains(.tone) }
    }

    mutating func weighByLength() {
        lengthWeight = ToneScale.lengthWeight(words: shape.words)
        if lengthWeight < 1 { for hit in hits.indices { hits[hit].value *= lengthWeight } }
    }
}
