public import Mentions

/// Gives a text its tone, with the words that made it.
///
/// Words of the lists get their tone (-3 ... 3), the rules change it, learned weights turn what is left, and the other words, into
/// contributions. Their sum decides between good and bad; whether it is far enough from zero for the text to be more than a notice is
/// decided by a threshold, a sum of the same kind. Both give the chances of the three labels, and the score.
public struct ToneScorer: Sendable {
    private let finder: HitFinder
    private let weights: ToneWeights
    private let features = FeatureReader()
    private let tokenizer = Tokenizer()
    /// What advisers of the newsroom laid over the lists.
    var local = LocalLayer()

    private let rules: [ToneRule]

    /// - Parameter weights: without them every tone word counts alike.
    public init(lexicon: ToneLexicon, weights: ToneWeights? = nil) { self.init(lexicon: lexicon, weights: weights, rules: ToneRule.all) }

    /// With other rules than all, to measure what each is worth.
    init(lexicon: ToneLexicon, weights: ToneWeights? = nil, rules: [ToneRule]) {
        (finder, self.rules) = (HitFinder(lexicon: lexicon), rules)
        self.weights = weights ?? .plain
    }

    /// - Parameter kind: guessed from length and shape when nil.
    public func score(_ text: String, kind: TextKind? = nil, explain: Bool = true) -> (Tone, [Contribution]) {
        var draft = ToneDraft()
        draft.load(text.utf8, tokenizer)
        let tone = judge(&draft, kind: kind, explain: explain)
        return (tone, explain ? draft.contributions() : [])
    }

    /// Scores the tokens that already stand in the draft.
    ///
    /// - Parameters:
    ///   - explain: leaves in the draft what each word brought in.
    ///   - ruled: sees the draft as the rules left it, before its values become shares in the tone of the whole.
    func judge(
        _ draft: inout ToneDraft, kind: TextKind?, masked: [Range<Int>] = [], explain: Bool = true, ruled: (ToneDraft) -> Void = { _ in }
    ) -> Tone {
        readFeatures(of: &draft, kind: kind, masked: masked)
        ruled(draft)
        draft.weigh(by: weights, attributing: explain)
        local.weights.apply(to: &draft)
        return ToneJudge.tone(of: draft, weights)
    }

    /// All that may carry a weight, after the rules have worked.
    func readFeatures(of draft: inout ToneDraft, kind: TextKind?, masked: [Range<Int>] = []) {
        prepare(&draft, kind: kind, masked: masked)
        features.read(&draft)
    }

    private func prepare(_ draft: inout ToneDraft, kind: TextKind?, masked: [Range<Int>] = []) {
        finder.find(in: &draft, masked: masked)
        draft.settleKind(kind)
        local.words.apply(to: &draft)
        for rule in rules where rule.works(on: draft) { rule.apply(&draft) }
        draft.weighByLength()
        draft.takeBalance()
    }
}

extension ToneDraft {
    mutating func load(_ text: some Collection<UInt8>, _ tokenizer: Tokenizer) {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: text)
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

    mutating func takeBalance() {
        balance = hits.reduce(into: (0, 0)) { $0 = ($0.0 + $1.value, $0.1 + abs($1.value)) }
    }
}
