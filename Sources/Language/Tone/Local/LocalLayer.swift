public import Mentions

/// What the advisers of one newsroom said, laid over the scorer: words that mean something else here, weights fitted on the
/// mentions they labelled, and their judgement of those mentions themselves.
public struct LocalLayer: Sendable {
    var words = LocalWords()
    var weights = LocalWeights()
    /// By mention id.
    var verdicts: [String: ToneLabel] = [:]
    /// What was said of other labels, by mention id.
    var margins: [String: [LabelVerdict]] = [:]
    /// For the accountability section: "eigen ijking 12 oordelen 3 woorden 3fa94c01"; nil for the layer that does nothing.
    public internal(set) var version: String?

    public init() {}

    /// Words that got a weight, strongest first, with the number to be divided over the words of a mention.
    public var learned: [(word: String, weight: Double)] {
        zip(weights.words.lemmas, weights.values).filter { $0.1 != 0 }.sorted { (abs($1.1), $0.0) < (abs($0.1), $1.0) }
            .map { (word: $0.0, weight: $0.1) }
    }

    /// The judgement of an adviser goes before that of the scorer: as one more contribution that brings the sum where the label says.
    func settled(_ mention: String, _ tone: Tone, _ contributions: [Contribution]) -> (Tone, [Contribution]) {
        guard let label = verdicts[mention] else { return (tone, contributions) }
        let agrees = tone.label == label && !tone.abstains
        let target = LocalFit.target(label, tone)
        let value = agrees ? 0 : target - contributions.reduce(0) { $0 + $1.value }
        let verdict = Contribution(range: 0..<0, text: "", value: value, reason: "oordeel van een adviseur: \(label.dutch)")
        let score = agrees ? tone.score : ToneChances(tone: target, threshold: max(0, tone.threshold ?? 0)).score
        return (Tone(score: score, label: label, confidence: 1, abstains: false, threshold: tone.threshold), [verdict] + contributions)
    }

    /// The same for the labels in the margin.
    func settled(_ reading: Reading) -> Reading {
        guard let said = margins[reading.mention] else { return reading }
        return said.reduce(into: reading) { $0.settle($1) }
    }
}

extension ToneLabel {
    /// "negatief", "neutraal", "positief"
    public var dutch: String {
        switch self {
        case .negative: "negatief"
        case .neutral: "neutraal"
        case .positive: "positief"
        }
    }
}
