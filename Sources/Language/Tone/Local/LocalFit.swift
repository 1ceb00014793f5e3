import Mentions

/// Fits weights of words on labelled mentions: ridge regression of what the scorer missed on the words that stood there.
///
/// What was missed is the distance from the sum of the scorer to one past its threshold on the right side, or to 0 for neutral; where
/// scorer and adviser agree it is 0, which holds the words of those mentions in place. The prior pulls every weight towards zero: with
/// nine words to a mention, a word that two corrections share moves the next such mention by a tenth of what was missed, five by a
/// fifth, twenty by half. A word in one labelled mention only has no weight at all. The dual form is solved, since there are more words
/// than labels (Hoerl & Kennard 1970; Saunders, Gammerman & Vovk 1998, Ridge Regression Learning Algorithm in Dual Variables).
struct LocalFit {
    struct Example: Sendable {
        /// Places in the vocabulary, ascending.
        var words: [Int]
        var share: Double
        var missed: Double
    }

    /// Strength of the prior, in mentions of which all words agree.
    static let prior = 2.0
    /// One message that is far off must not outweigh three others.
    static let mostMissed = 3.0
    /// Weights that could not move any label are left out.
    private static let leastWeight = 0.05

    let words: LocalVocabulary
    let examples: [Example]

    /// - Parameter chosen: indices of the examples to fit on.
    func weights(on chosen: [Int]) -> LocalWeights {
        let shared = Set(counts(of: chosen).filter { $1 > 1 }.keys)
        let rows = chosen.map { index in
            Example(words: examples[index].words.filter(shared.contains), share: examples[index].share, missed: examples[index].missed)
        }
        var values = [Double](repeating: 0, count: words.lemmas.count)
        for (row, dual) in zip(rows, RidgeDual(rows, prior: Self.prior).solution) {
            for word in row.words { values[word] += row.share * dual }
        }
        return LocalWeights(words, values: values.map { abs($0) < Self.leastWeight ? 0 : $0 })
    }

    /// In how many of the chosen examples each word stands.
    private func counts(of chosen: [Int]) -> [Int: Int] {
        chosen.reduce(into: [:]) { counts, index in
            for word in examples[index].words { counts[word, default: 0] += 1 }
        }
    }

    /// How far the sum is from where a label puts it.
    static func missed(_ label: ToneLabel, by tone: Tone, sum: Double) -> Double {
        guard label != tone.label else { return 0 }
        let distance = target(label, tone) - sum
        switch label {
        case .negative: return min(0, max(-mostMissed, distance))
        case .neutral: return max(-mostMissed, min(mostMissed, distance))
        case .positive: return max(0, min(mostMissed, distance))
        }
    }

    /// One past the threshold of the text on the side of the label, or 0.
    static func target(_ label: ToneLabel, _ tone: Tone) -> Double {
        let clear = max(0, tone.threshold ?? 0) + 1
        return switch label {
        case .negative: -clear
        case .neutral: 0
        case .positive: clear
        }
    }
}

/// Solves (K + prior) a = missed by Cholesky, K being how much two examples have in common.
struct RidgeDual {
    let solution: [Double]

    init(_ rows: [LocalFit.Example], prior: Double) {
        let count = rows.count
        var factor = [Double](repeating: 0, count: count * count)
        for i in 0..<count {
            for j in 0...i {
                var sum = Self.common(rows[i], rows[j]) + (i == j ? prior : 0)
                for k in 0..<j { sum -= factor[i * count + k] * factor[j * count + k] }
                factor[i * count + j] = i == j ? sum.squareRoot() : sum / factor[j * count + j]
            }
        }
        solution = Self.solve(factor, rows.map(\.missed))
    }

    private static func common(_ one: LocalFit.Example, _ other: LocalFit.Example) -> Double {
        var (i, j, shared) = (0, 0, 0)
        while i < one.words.count, j < other.words.count {
            if one.words[i] == other.words[j] { shared += 1 }
            if one.words[i] <= other.words[j] { i += 1 } else { j += 1 }
        }
        return Double(shared) * one.share * other.share
    }

    private static func solve(_ factor: [Double], _ right: [Double]) -> [Double] {
        let count = right.count
        var answer = right
        for i in 0..<count {
            for k in 0..<i { answer[i] -= factor[i * count + k] * answer[k] }
            answer[i] /= factor[i * count + i]
        }
        for i in (0..<count).reversed() {
            for k in i + 1..<max(i + 1, count) { answer[i] -= factor[k * count + i] * answer[k] }
            answer[i] /= factor[i * count + i]
        }
        return answer
    }
}
