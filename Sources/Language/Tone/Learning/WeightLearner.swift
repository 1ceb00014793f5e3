public import Mentions

/// Learns the weights of the scorer from labelled texts, and judges itself on texts it has not seen.
public struct WeightLearner {
    private let scorer: ToneScorer
    private let tokenizer = Tokenizer()
    private let fitter = ToneFitter()
    private static let parts = 4
    private var table = FeatureTable()
    private var sets: [(set: LabelledSet, examples: [ToneExample])] = []

    public init(lexicon: ToneLexicon) { self.init(scorer: ToneScorer(lexicon: lexicon)) }

    /// With a scorer of fewer rules, to measure what each is worth.
    init(scorer: ToneScorer) { self.scorer = scorer }

    /// Texts to learn from.
    public mutating func add(_ set: LabelledSet) {
        var draft = ToneDraft()
        var examples: [ToneExample] = []
        for text in set.texts {
            draft.load(text.text.utf8, tokenizer)
            scorer.readFeatures(of: &draft, kind: text.kind)
            let family = TextFamily(draft.kind)
            examples.append(
                ToneExample(
                    features: table.read(draft), family: family, label: text.label, knowsNeutral: set.knowsNeutral,
                    weight: set.weight(family), part: Int(Fold.hash(text.text) % UInt64(Self.parts))))
        }
        sets.append((set, examples))
    }

    /// The tone of each text of the first set, by weights that were learned from its other folds and from all other sets.
    ///
    /// Weights, sharpness and everything else that is learned never saw the fold that they judge; the lists were written by people.
    public func outOfFold(_ count: Int) -> [(text: LabelledText, tone: Tone)] {
        guard let (set, examples) = sets.first else { return [] }
        let folds = set.folds(count)
        var tones = Array(repeating: Tone(score: 0, label: .neutral, confidence: 0, abstains: true), count: examples.count)
        for fold in 0..<count {
            let seen = zip(examples, folds).filter { $0.1 != fold }.map(\.0) + sets.dropFirst().flatMap(\.examples)
            let (weights, sharpness) = learn(seen)
            for index in examples.indices where folds[index] == fold {
                tones[index] = Self.tone(weights.verdict(examples[index]), set.knowsNeutral, sharpness)
            }
        }
        return zip(set.texts, tones).map { ($0, $1) }
    }

    /// The file of weights, learned from all sets.
    public func file(version: String) -> String {
        let (weights, sharpness) = learn(sets.flatMap(\.examples))
        return WeightFile(table: table, weights: weights, sharpness: sharpness, sets: sets.map(\.set), version: version).text
    }

    private func learn(_ examples: [ToneExample]) -> (FittedWeights, [TextFamily: Double]) {
        (fitter.fit(examples, table), Sharpness.fit(unseen(examples)))
    }

    /// Verdicts on every example by weights that did not see it.
    private func unseen(_ examples: [ToneExample]) -> [(verdict: ToneVerdict, label: ToneLabel, knowsNeutral: Bool)] {
        (0..<Self.parts).flatMap { part in
            let weights = fitter.fit(examples.filter { $0.part != part }, table)
            return examples.filter { $0.part == part }.map { (weights.verdict($0), $0.label, $0.knowsNeutral) }
        }
    }

    private static func tone(_ verdict: ToneVerdict, _ knowsNeutral: Bool, _ sharpness: [TextFamily: Double]) -> Tone {
        let chances = verdict.chances(sharpness: sharpness[verdict.family] ?? 1)
        let label = chances.label
        let confidence = knowsNeutral ? chances.chance(of: label) : max(chances.positive, chances.negative) / (1 - chances.neutral)
        return Tone(
            score: chances.score, label: label, confidence: confidence, abstains: confidence < ToneJudge.leastConfidence,
            threshold: verdict.threshold)
    }
}
