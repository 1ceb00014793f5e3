import Foundation
import Mentions

/// What weights say of a text, before it becomes a label.
struct ToneVerdict: Sendable, Hashable {
    var tone: Double
    var threshold: Double
    var family: TextFamily

    func chances(sharpness: Double) -> ToneChances { ToneChances(tone: tone * sharpness, threshold: threshold * sharpness) }

    /// Minus the log of the chance of a label; where nobody could choose neutral, of the side only.
    func loss(_ label: ToneLabel, knowsNeutral: Bool, sharpness: Double) -> Double {
        if knowsNeutral { return -log(max(chances(sharpness: sharpness).chance(of: label), 1e-12)) }
        let margin = (label == .positive ? 2 : -2) * tone * sharpness
        return margin > 30 ? 0 : margin < -30 ? -margin : log(1 + exp(-margin))
    }
}

/// How sharply verdicts may be read, from verdicts on texts that the weights had not seen.
struct Sharpness {
    /// Least loss over 0.3 ... 2 in steps of 0.02: a curve in one variable needs no cleverer search.
    static func fit(_ seen: [(verdict: ToneVerdict, label: ToneLabel, knowsNeutral: Bool)]) -> [TextFamily: Double] {
        Dictionary(grouping: seen, by: \.verdict.family).mapValues { texts in
            let steps = (15...100).map { Double($0) / 50 }
            func loss(_ sharpness: Double) -> Double {
                texts.reduce(0) { $0 + $1.verdict.loss($1.label, knowsNeutral: $1.knowsNeutral, sharpness: sharpness) }
            }
            return steps.min { loss($0) < loss($1) } ?? 1
        }
    }
}
