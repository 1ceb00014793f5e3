import Mentions

/// Label, confidence and abstention from a weighed draft.
enum ToneJudge {
    static func tone(of draft: ToneDraft, _ weights: ToneWeights) -> Tone {
        let sharpness = weights.sharpness(TextFamily(draft.kind))
        let chances = ToneChances(tone: draft.toneSum * sharpness, threshold: draft.threshold * sharpness)
        let label = chances.label
        let confidence = chances.chance(of: label)
        return Tone(
            score: chances.score, label: label, confidence: confidence, abstains: abstains(draft, label, confidence),
            threshold: draft.threshold)
    }

    /// Below it less than half of the texts were labelled right where neutral could be chosen (docs/metingen.md).
    static let leastConfidence = 0.42

    /// No words at all; three labels about as likely; words that cancel each other out; or an opinion, told at length, in which no word of
    /// the list occurs.
    private static func abstains(_ draft: ToneDraft, _ label: ToneLabel, _ confidence: Double) -> Bool {
        let (sum, mass) = draft.balance
        if draft.shape.words == 0 && mass == 0 { return true }
        if mass >= 2 && abs(sum) < 0.2 * mass && label == .neutral { return true }
        return confidence < leastConfidence || mass == 0 && draft.kind == .review
    }
}
