internal import Foundation

/// Counts that vary more than chance alone: mean `mean`, variance `mean + mean² / size` (the NB2 form, as in Cameron & Trivedi,
/// Regression Analysis of Count Data).
struct NegativeBinomial {
    let mean: Double
    /// Above zero; the larger, the nearer to Poisson.
    let size: Double

    func logChance(of count: Int) -> Double {
        let count = Double(count)
        return lgamma(count + size) - lgamma(size) - lgamma(count + 1) + size * log(size / (size + mean)) + count
            * log(mean / (size + mean))
    }

    /// Chance of more than `count`, 0 ... 1.
    func chance(above count: Int) -> Double { max(0, 1 - chance(upTo: count)) }

    /// Least count below or at which `share` of the chance lies.
    func quantile(_ share: Double) -> Int {
        var count = 0, term = exp(logChance(of: 0)), sum = term
        while sum < share, count < NegativeBinomial.most {
            term *= ratio(after: count)
            sum += term
            count += 1
        }
        return count
    }

    /// The middle 80 % of the chance, both ends included.
    var interval: ClosedRange<Int> { quantile(0.1)...quantile(0.9) }

    private static let most = 1_000_000

    private func chance(upTo count: Int) -> Double {
        var term = exp(logChance(of: 0)), sum = term
        for step in 0..<max(0, count) {
            term *= ratio(after: step)
            sum += term
        }
        return count < 0 ? 0 : min(1, sum)
    }

    /// Chance of the next count over the chance of this one.
    func ratio(after count: Int) -> Double {
        (Double(count) + size) / Double(count + 1) * mean / (size + mean)
    }
}
