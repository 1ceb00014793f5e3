public import Mentions

/// A mention with what advisers, together, say of its tone.
public struct LabelledMention: Sendable {
    public var mention: Mention
    public var label: ToneLabel

    public init(mention: Mention, label: ToneLabel) {
        self.mention = mention
        self.label = label
    }
}

/// A reader with what advisers said laid over it, and how well it does on what they said.
public struct Calibration: Sendable {
    public private(set) var reader: Reader
    /// By mention id: the tone of each labelled mention by a reader that never saw its label, with the words laid over and the weights
    /// fitted on the others. Weights that do worse on these than none at all are not used, and do not count here either.
    public private(set) var heldOut: [String: Tone] = [:]

    /// Solving takes time with the cube of the number of labels, and a town changes its subjects: the newest count.
    public static let mostLabels = 600
    /// Up to this many labels each one is left out on its own; beyond it they are left out in ten parts.
    private static let mostSingles = 150

    /// Without anything that advisers said.
    public init(of base: Reader) { reader = base }

    /// - Parameters:
    ///   - words: of two with the same form the last counts.
    ///   - labels: one per mention, oldest first; weights are fitted on the last `mostLabels`.
    ///   - margins: what was said of labels in the margin, by mention id.
    public init(
        of base: Reader, words: [LocalWord], labels: [LabelledMention], margins: [String: [LabelVerdict]] = [:], forms: WordForms
    ) {
        self.init(of: base)
        guard !words.isEmpty || !labels.isEmpty || !margins.isEmpty else { return }
        reader.local.words = LocalWords(words, forms: forms)
        fit(Array(labels.suffix(Self.mostLabels)), forms)
        reader.local.verdicts = Dictionary(labels.map { ($0.mention.id, $0.label) }, uniquingKeysWith: { $1 })
        reader.local.margins = margins
        reader.local.version = Self.version(words, labels, reader.local)
    }

    /// The tone of a mention by a reader that never saw a label of it; nil when it did.
    public func unlabelledTone(of mention: Mention) -> Tone? {
        reader.local.verdicts[mention.id] == nil ? reader.read(mention).tone : nil
    }

    private mutating func fit(_ labels: [LabelledMention], _ forms: WordForms) {
        let fit = reader.fit(labels, forms)
        let plain = labels.map { reader.read($0.mention).tone }
        let weighed = tones(labels, fit)
        func right(_ tones: [Tone]) -> Int { zip(tones, labels).count { $0.label == $1.label } }
        let helps = right(weighed) >= right(plain)
        if helps { reader.local.weights = fit.weights(on: Array(labels.indices)) }
        heldOut = Dictionary(zip(labels.map(\.mention.id), helps ? weighed : plain), uniquingKeysWith: { $1 })
    }

    private func tones(_ labels: [LabelledMention], _ fit: LocalFit) -> [Tone] {
        let parts = labels.count <= Self.mostSingles ? labels.count : 10
        var (part, tones) = (reader, labels.map { _ in Tone.unread })
        for number in 0..<parts {
            part.local.weights = fit.weights(on: labels.indices.filter { $0 % parts != number })
            for index in stride(from: number, to: labels.count, by: parts) { tones[index] = part.read(labels[index].mention).tone }
        }
        return tones
    }

    /// FNV-1a over everything that can change a reading: http://www.isthe.com/chongo/tech/comp/fnv/
    private static func version(_ words: [LocalWord], _ labels: [LabelledMention], _ local: LocalLayer) -> String {
        let parts =
            words.map { "\($0.text)\t\($0.tone)" } + labels.map { "\($0.mention.id)\t\($0.label.rawValue)" }
            + local.learned.map { "\($0.word)\t\(Int(($0.weight * 1_000_000).rounded()))" }
            + local.margins.flatMap { id, said in said.map { "\(id)\t\($0.name)\t\($0.answer)" } }.sorted()
        let fingerprint = Fold.fingerprint(Fold.hash(parts.joined(separator: "\n")))
        let judged = labels.count + local.margins.values.reduce(0) { $0 + $1.count }
        let counts =
            "\(judged) \(judged == 1 ? "oordeel" : "oordelen") \(words.count) \(words.count == 1 ? "woord" : "woorden")"
        return "eigen ijking \(counts) \(fingerprint)"
    }
}

extension Reader {
    fileprivate func fit(_ labels: [LabelledMention], _ forms: WordForms) -> LocalFit {
        let judged = labels.map { self.judged($0.mention) }
        var words = LocalVocabulary()
        for mention in judged { words.add(mention.draft, forms) }
        let examples = zip(judged, labels).map { judged, labelled in
            let features = LocalFeatures(judged.draft, words)
            return LocalFit.Example(
                words: features.known.map(\.word).sorted(), share: features.share,
                missed: LocalFit.missed(labelled.label, by: judged.tone, sum: judged.draft.toneSum))
        }
        return LocalFit(words: words, examples: examples)
    }
}

extension LocalVocabulary {
    fileprivate mutating func add(_ draft: ToneDraft, _ forms: WordForms) {
        for token in draft.tokens.indices where draft.maySpeak(token) && self[draft.tokens[token].hash] == nil {
            let word = String(decoding: draft.bytes[draft.tokens[token].range], as: UTF8.self)
            if !forms.isSmall(word) { add(word, draft.tokens[token].hash, forms) }
        }
    }
}
