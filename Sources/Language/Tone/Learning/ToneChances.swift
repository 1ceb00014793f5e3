import Foundation
import Mentions

/// Chances of the three labels for a tone and a threshold.
struct ToneChances: Sendable, Hashable {
    var negative: Double
    var neutral: Double
    var positive: Double

    init(tone: Double, threshold: Double) {
        let (good, bad) = (tone - threshold, -tone - threshold)
        let top = max(0, good, bad)
        let (p, u, n) = (exp(good - top), exp(-top), exp(bad - top))
        let sum = p + u + n
        (negative, neutral, positive) = (n / sum, u / sum, p / sum)
    }

    /// Chance of positive minus chance of negative; its sign is that of the tone.
    var score: Double { positive - negative }

    /// The likeliest label.
    var label: ToneLabel {
        if neutral >= max(positive, negative) { return .neutral }
        return positive > negative ? .positive : .negative
    }

    func chance(of label: ToneLabel) -> Double {
        switch label {
        case .negative: negative
        case .neutral: neutral
        case .positive: positive
        }
    }
}
