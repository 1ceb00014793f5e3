import Mentions

/// From the sum of contributions to a judgement, per kind of text.
///
/// The bounds were chosen for accuracy and macro-F1 on the training part of EcoSent (6,031 Dutch economic headlines, three classes), the
/// chances were read from the same data and from 1,521 Dutch book reviews (two classes, so their margin is a choice): per step of the
/// sum, the share of texts with that label. Nothing else was fitted, no word has a learned weight.
struct ToneScale: Sendable {
    /// At or below it the label is negative.
    var negativeFrom: Double
    /// At or above it the label is positive.
    var positiveFrom: Double

    static func of(_ kind: TextKind) -> ToneScale {
        switch kind {
        case .headline, .article: ToneScale(negativeFrom: -0.55, positiveFrom: 0.95)
        case .post, .contact: ToneScale(negativeFrom: -0.5, positiveFrom: 0.7)
        case .review: ToneScale(negativeFrom: -0.3, positiveFrom: 0.5)
        }
    }

    /// Brings a sum into -1 ... 1: x / sqrt(x² + 6). One clear word (2) gives 0.63, two give 0.85.
    static func squash(_ sum: Double) -> Double { sum / (sum * sum + 6).squareRoot() }

    /// Long texts gather hits by mere length: from 25 words on, contributions shrink with the root of the number of words.
    static func lengthWeight(words: Int) -> Double { 1 / max(1, Double(words) / 25).squareRoot() }

    func label(of sum: Double) -> ToneLabel {
        if sum <= negativeFrom { return .negative }
        return sum >= positiveFrom ? .positive : .neutral
    }

    /// Chance that a careful reader gives the same label. Positive words are used lightly more often than negative ones, hence the
    /// lower start; in headlines without any tone word 60 of 100 were neutral.
    static func chance(of label: ToneLabel, sum: Double) -> Double {
        switch label {
        case .negative: min(0.92, 0.47 + 0.1 * abs(sum))
        case .positive: min(0.92, 0.36 + 0.15 * abs(sum))
        case .neutral: 0.6 - 0.1 * min(1, abs(sum))
        }
    }

    /// Reviews take sides: with a sum of 0.5 three in four, from 4 on 97 of 100 were on the side of the sum. Neutral ones were not in the
    /// data; 0.4 says as much.
    static func chanceInReview(of label: ToneLabel, sum: Double) -> Double {
        label == .neutral ? 0.4 : min(0.97, 0.65 + 0.08 * abs(sum))
    }
}
