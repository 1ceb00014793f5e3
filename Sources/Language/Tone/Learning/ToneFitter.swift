import Foundation
import Mentions

/// Fits weights to examples: multinomial logistic regression with a ridge penalty, deterministic.
///
/// Every feature has a weight that all texts share and one per family of texts on top (Daumé 2007, Frustratingly Easy Domain Adaptation),
/// so that posts profit from what headlines teach, and a review need not agree with a headline.
struct ToneFitter {
    /// A feature must occur in this many learning texts.
    var leastTexts = 3
    /// Penalty on the square of a weight; words are held back more than traits, because there are so many.
    var wordPenalty = 25.0
    var traitPenalty = 20.0
    /// How much more freely the threshold may move than the tone.
    var thresholdEase = 0.35

    /// Weights of every feature that occurs often enough.
    func fit(_ examples: [ToneExample], _ table: FeatureTable) -> FittedWeights {
        var counts = Array(repeating: 0, count: table.keys.count)
        for example in examples { for feature in example.features { counts[Int(feature.index)] += 1 } }
        var slots = Array(repeating: -1, count: counts.count)
        var penalties: [Double] = []
        for index in counts.indices where counts[index] >= leastTexts {
            slots[index] = penalties.count
            let penalty = table.names[index].kind == .trait ? traitPenalty : wordPenalty
            for _ in 0...TextFamily.allCases.count { penalties += [penalty, penalty * thresholdEase] }
        }
        let problem = ToneRegression(examples, slots: slots, penalties: penalties)
        return FittedWeights(slots: slots, values: QuasiNewton().minimise(Array(repeating: 0, count: penalties.count), problem.loss))
    }
}

/// What a fit found: per feature a shared tone and threshold, then those of each family.
struct FittedWeights: Sendable {
    fileprivate var slots: [Int]
    fileprivate var values: [Double]

    /// Nil for a feature that was too rare; family nil: what all families share.
    func pull(_ feature: Int, _ family: TextFamily?) -> ToneWeights.Pull? {
        guard feature < slots.count, slots[feature] >= 0 else { return nil }
        let slot = slots[feature] + (family.map { 2 + 2 * $0.place } ?? 0)
        return ToneWeights.Pull(tone: Float(values[slot]), threshold: Float(values[slot + 1]))
    }

    /// Tone and threshold of an example.
    func verdict(_ example: ToneExample) -> ToneVerdict {
        var verdict = ToneVerdict(tone: 0, threshold: 0, family: example.family)
        for (index, value) in example.features {
            for family in [nil, example.family] {
                guard let pull = pull(Int(index), family) else { continue }
                verdict.tone += Double(pull.tone * value)
                verdict.threshold += Double(pull.threshold * value)
            }
        }
        return verdict
    }
}
