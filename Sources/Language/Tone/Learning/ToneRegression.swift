import Foundation
import Mentions

/// The examples as one flat sparse matrix, and how badly weights fit them.
struct ToneRegression {
    private var columns: [Int32] = []
    private var values: [Double] = []
    private var rows: [Row] = []
    private let penalties: [Double]

    private struct Row {
        var end: Int
        /// Where the weights of its family stand after the shared ones.
        var family: Int
        /// 1, 0, -1
        var side: Double
        var knowsNeutral: Bool
        var weight: Double
    }

    init(_ examples: [ToneExample], slots: [Int], penalties: [Double]) {
        self.penalties = penalties
        for example in examples {
            for feature in example.features where slots[Int(feature.index)] >= 0 {
                columns.append(Int32(slots[Int(feature.index)]))
                values.append(Double(feature.value))
            }
            let side: Double = example.label == .positive ? 1 : example.label == .negative ? -1 : 0
            rows.append(
                Row(
                    end: columns.count, family: 2 + 2 * example.family.place, side: side, knowsNeutral: example.knowsNeutral,
                    weight: example.weight))
        }
    }

    /// Minus the log-likelihood plus the penalty; fills in its gradient.
    func loss(_ weights: [Double], _ gradient: inout [Double]) -> Double {
        var total = 0.0
        for index in weights.indices {
            gradient[index] = penalties[index] * weights[index]
            total += 0.5 * gradient[index] * weights[index]
        }
        var start = 0
        for row in rows {
            let (tone, threshold) = sums(start..<row.end, row.family, weights)
            let (loss, byTone, byThreshold) = Self.loss(tone, threshold, row)
            total += row.weight * loss
            for entry in start..<row.end {
                let (slot, value) = (Int(columns[entry]), row.weight * values[entry])
                gradient[slot] += value * byTone
                gradient[slot + row.family] += value * byTone
                gradient[slot + 1] += value * byThreshold
                gradient[slot + row.family + 1] += value * byThreshold
            }
            start = row.end
        }
        return total
    }

    private func sums(_ entries: Range<Int>, _ family: Int, _ weights: [Double]) -> (tone: Double, threshold: Double) {
        var (tone, threshold) = (0.0, 0.0)
        for entry in entries {
            let slot = Int(columns[entry])
            tone += values[entry] * (weights[slot] + weights[slot + family])
            threshold += values[entry] * (weights[slot + 1] + weights[slot + family + 1])
        }
        return (tone, threshold)
    }

    /// Minus the log of the chance of the label, with its derivatives by tone and threshold.
    private static func loss(_ tone: Double, _ threshold: Double, _ row: Row) -> (Double, Double, Double) {
        let verdict = ToneVerdict(tone: tone, threshold: threshold, family: .news)
        let label: ToneLabel = row.side > 0 ? .positive : row.side < 0 ? .negative : .neutral
        let loss = verdict.loss(label, knowsNeutral: row.knowsNeutral, sharpness: 1)
        guard row.knowsNeutral else { return (loss, -2 * row.side / (1 + exp(2 * row.side * tone)), 0) }
        let chances = verdict.chances(sharpness: 1)
        let byTone = chances.positive - chances.negative - row.side
        return (loss, byTone, abs(row.side) - chances.positive - chances.negative)
    }
}
