/// Lists what may carry a weight in a draft on which all rules have worked. The same list serves fitting and scoring.
///
/// Names never carry a weight: a word with a capital inside a sentence is passed over, so that no person, party or town gets a tone by
/// the company it kept in the learning texts.
struct FeatureReader: Sendable {
    func read(_ draft: inout ToneDraft) {
        var features: [ToneFeature] = []
        swap(&features, &draft.features)
        features.removeAll(keepingCapacity: true)
        readHits(of: draft, into: &features)
        readTitle(of: draft, into: &features)
        readShape(of: draft, into: &features)
        readWords(of: draft, into: &features)
        swap(&features, &draft.features)
    }

    private func readWords(of draft: ToneDraft, into features: inout [ToneFeature]) {
        var opens = true
        let title = draft.title
        let settled = settledByAdvisers(in: draft)
        for sentence in draft.sentences {
            let hasNames = sentence.capitals * 2 <= sentence.words
            for index in sentence.tokens {
                let token = draft.tokens[index]
                let symbol = FeatureReader.symbol(of: token)
                guard symbol != 0, draft.cells[index].roles != .taken, !settled.contains(index) else { continue }
                let isName = hasNames && index > sentence.tokens.lowerBound && token.shape.contains(.capitalised)
                if !isName { read(index, symbol, opens: opens || title.contains(index), of: draft, into: &features) }
                opens = false
            }
        }
    }

    /// Words whose tone an adviser of this newsroom gave: what others learned about them does not count here.
    private func settledByAdvisers(in draft: ToneDraft) -> Set<Int> {
        var settled: Set<Int> = []
        for note in draft.notes where note.remark == .local {
            settled.formUnion(draft.hits[note.hit].token..<draft.hits[note.hit].end)
        }
        return settled
    }

    private func read(_ index: Int, _ symbol: UInt64, opens: Bool, of draft: ToneDraft, into features: inout [ToneFeature]) {
        let (token, value) = (draft.tokens[index], Float(draft.lengthWeight))
        features.append(ToneFeature(key: ToneFeature.key(.word, symbol), value: value, token: Int32(index), isWord: true))
        if opens { features.append(ToneFeature(key: ToneFeature.key(.opening, symbol), value: 1, token: Int32(index), isWord: true)) }
        if token.kind == .word, let key = ToneFeature.beginKey(draft.bytes.span.extracting(token.range)) {
            features.append(ToneFeature(key: key, value: value, token: Int32(index), isWord: true))
        }
    }

    /// What a token is called in a feature: its hash, one symbol for all numbers, 0 for what says nothing by itself.
    static func symbol(of token: Token) -> UInt64 {
        switch token.kind {
        case .word, .emoji, .emoticon, .hashtag: token.hash
        case .number, .amount: number
        case .date, .url, .handle, .punctuation: 0
        }
    }

    /// The symbol of every number; "#" in the file.
    static let number = Fold.hash("#")
}
