/// What the words of labelled mentions add to the tone in this newsroom; see `LocalFit` for where the weights come from.
struct LocalWeights: Sendable {
    /// Words by the hashes of their forms.
    private(set) var words = LocalVocabulary()
    /// Per word of the vocabulary; 0 for most.
    private(set) var values: [Double] = []
    private var isEmpty = true

    init() {}

    /// - Parameter values: one for each word.
    init(_ words: LocalVocabulary, values: [Double]) {
        self.words = words
        self.values = values
        isEmpty = !values.contains { $0 != 0 }
    }

    /// Adds a hit for each word with a weight, the first time it occurs. Comes after all rules: these weights were fitted on what the
    /// rules left to be explained.
    func apply(to draft: inout ToneDraft) {
        guard !isEmpty else { return }
        let features = LocalFeatures(draft, words)
        let hits = features.known.filter { values[$0.word] != 0 }.map { word, token in
            ToneHit(
                token: token, sentence: draft.sentence(of: token), cell: ToneCell(roles: [.tone, .calibrated]),
                value: values[word] * features.share)
        }
        draft.insert(hits)
        draft.toneSum += hits.reduce(0) { $0 + $1.value }
    }
}

/// Words seen in labelled mentions, each with all its forms.
struct LocalVocabulary: Sendable {
    private(set) var lemmas: [String] = []
    private var places = HashTable(empty: Int32(0))

    subscript(hash: UInt64) -> Int? { places.contains(hash) ? Int(places[hash]) : nil }

    /// Makes room for a word with its forms, unless one of its forms is another word's already.
    mutating func add(_ word: String, _ hash: UInt64, _ forms: WordForms) {
        guard !places.contains(hash) else { return }
        let place = Int32(lemmas.count)
        lemmas.append(forms.lemma(of: word))
        for form in forms.hashes(of: word) where !places.contains(form) { places[form] = place }
        places[hash] = place
    }
}

/// The words of one mention that may carry a weight: no names, figures or addresses. Small words are in no vocabulary.
struct LocalFeatures {
    /// Place in the vocabulary and token of its first occurrence, in order of the text.
    private(set) var known: [(word: Int, token: Int)] = []
    /// What each word counts: one through the root of their number, so that a long text is not moved further than a short one.
    let share: Double

    init(_ draft: ToneDraft, _ words: LocalVocabulary) {
        var seen: Set<Int> = []
        var others: Set<UInt64> = []
        for token in draft.tokens.indices where draft.maySpeak(token) {
            let hash = draft.tokens[token].hash
            guard let word = words[hash] else { others.insert(hash); continue }
            if seen.insert(word).inserted { known.append((word, token)) }
        }
        share = 1 / Double(max(1, seen.count + others.count)).squareRoot()
    }
}

extension ToneDraft {
    /// A capital inside a sentence makes a name, and names get no tone from what is said in their company.
    func maySpeak(_ token: Int) -> Bool {
        guard cells[token] != .taken else { return false }
        switch tokens[token].kind {
        case .emoji, .emoticon: return true
        case .word: return !isName(token)
        case .hashtag, .handle, .number, .amount, .date, .url, .punctuation: return false
        }
    }

    private func isName(_ token: Int) -> Bool {
        guard tokens[token].shape.contains(.capitalised) else { return false }
        let sentence = sentences[sentence(of: token)]
        return token > sentence.tokens.lowerBound && sentence.capitals * 2 <= sentence.words
    }
}
