import Mentions

extension LabelFeatureReader {
    /// Signs, length and tone of a message as a whole.
    func readTraits(of draft: ToneDraft, tone: Double, into features: inout [LabelFeature]) {
        var seen: Set<LabelTrait> = [LabelFeatureReader.length(draft.shape.words), LabelFeatureReader.tone(tone)]
        for token in draft.tokens { if let trait = LabelFeatureReader.trait(of: token, in: draft.bytes) { seen.insert(trait) } }
        if draft.sentences.last?.asks == true { seen.insert(.endsAsking) }
        if draft.tokens.indices.contains(where: { LabelFeatureReader.isAge($0, in: draft) }) { seen.insert(.age) }
        if draft.sentences.contains(where: { sentence in
            sentence.tokens.dropFirst().contains { draft.tokens[$0].kind == .word && draft.tokens[$0].shape.contains(.capitalised) }
        }) {
            seen.insert(.name)
        }
        for trait in LabelTrait.allCases where seen.contains(trait) { features.append(LabelFeature(trait)) }
    }

    /// Whether anybody who is asked about is spoken of, and how.
    func readPeople(_ people: [TargetTone], into features: inout [LabelFeature]) {
        let named = people.filter { $0.kind == .person && !$0.clauses.isEmpty }
        if !named.isEmpty { features.append(LabelFeature(.somebodyNamed)) }
        if named.contains(where: { $0.label == .positive }) { features.append(LabelFeature(.somebodyPraised)) }
        if named.contains(where: { $0.label == .negative }) { features.append(LabelFeature(.somebodyBlamed)) }
    }

    /// How the words of the lists judge somebody.
    func readTone(towards tone: TargetTone, into features: inout [LabelFeature]) {
        switch tone.label {
        case .positive: features.append(LabelFeature(.praised))
        case .negative: features.append(LabelFeature(.blamed))
        case .neutral: features.append(LabelFeature(.unjudged))
        }
    }

    /// "Riek (71)": papers give the age of people whose story they tell.
    private static func isAge(_ index: Int, in draft: ToneDraft) -> Bool {
        guard draft.tokens[index].kind == .number, index > 0, index + 1 < draft.tokens.count, draft.tokens[index].range.count < 3 else {
            return false
        }
        return draft.bytes[Int(draft.tokens[index - 1].start)] == UInt8(ascii: "(")
            && draft.bytes[Int(draft.tokens[index + 1].start)] == UInt8(ascii: ")")
    }

    private static func length(_ words: Int) -> LabelTrait { words <= 10 ? .short : words <= 35 ? .middle : .long }

    private static func tone(_ score: Double) -> LabelTrait {
        switch score {
        case ..<(-0.6): .veryBad
        case ..<(-0.2): .bad
        case ...0.2: .flat
        case ...0.6: .good
        default: .veryGood
        }
    }

    private static func trait(of token: Token, in bytes: [UInt8]) -> LabelTrait? {
        switch token.kind {
        case .number, .date: .number
        case .amount: .money
        case .url: .link
        case .handle: .handle
        case .hashtag: .tag
        case .emoji, .emoticon: .emoji
        case .punctuation: trait(ofSign: bytes[Int(token.start)])
        case .word: nil
        }
    }

    private static func trait(ofSign sign: UInt8) -> LabelTrait? {
        switch sign {
        case UInt8(ascii: "?"): .asks
        case UInt8(ascii: "!"): .exclaims
        // The first byte of typographic quotation marks.
        case UInt8(ascii: "\""), 0xE2: .quote
        default: nil
        }
    }
}

extension LabelFeature {
    init(_ trait: LabelTrait) {
        self.init(kind: .trait, key: LabelFeature.key(.trait, name: trait.dutch), range: 0..<0, number: trait.rawValue)
    }
}

/// What comes beside the text of a message: the name of its author, what the profile says, the name of the source.
enum LabelField: Sendable, CaseIterable {
    case author, profile, source

    var kinds: (word: LabelFeature.Kind, end: LabelFeature.Kind, cue: LabelFeature.Kind) {
        switch self {
        case .author: (.author, .authorEnd, .authorCue)
        case .profile: (.profile, .profileEnd, .profileCue)
        case .source: (.source, .sourceEnd, .sourceCue)
        }
    }
}

extension LabelFeatureReader {
    /// - Parameter draft: the field, with its tokens.
    func read(_ field: LabelField, _ draft: ToneDraft, into features: inout [LabelFeature]) {
        let (word, end, cue) = field.kinds
        for token in draft.tokens {
            let symbol = FeatureReader.symbol(of: token)
            guard symbol != 0 else { continue }
            features.append(LabelFeature(kind: word, key: LabelFeature.key(word, LabelFeature.mixed(0, symbol)), range: token.range))
            guard token.range.count > LabelFeature.part else { continue }
            readPart(end, Int(token.end) - LabelFeature.part, in: draft.bytes, into: &features)
        }
        readCues(cue, of: draft, draft.tokens.indices, into: &features)
    }

    /// Words of a name as people run them together: "@FietsersBond_Turfbrug" is three.
    static func words(of name: String) -> String {
        var words = "", before: Character = " "
        for letter in name {
            if before.isLowercase, letter.isUppercase { words.append(" ") }
            words.append(letter == "_" || letter == "@" || letter == "." ? " " : letter)
            before = letter
        }
        return words
    }
}
