internal import Foundation

extension NegativeBinomial {
    /// - Parameter dispersion: 0 or more; the variance is mean + dispersion · mean².
    init(mean: Double, dispersion: Double) { self.init(mean: mean, size: 1 / max(1e-6, dispersion)) }

    var dispersion: Double { 1 / size }
    var variance: Double { mean + mean * mean / size }

    /// Chance of `count` or more, summed from above, so that one in a million keeps its figures.
    func upperTail(_ count: Int) -> Double {
        if count <= 0 { return 1 }
        if mean <= 0 { return 0 }
        if Double(count) < mean { return chance(above: count - 1) }
        var sum = 0.0, term = exp(logChance(of: count)), step = count
        while term > sum * 1e-10 {
            sum += term
            term *= ratio(after: step)
            step += 1
        }
        return min(1, sum)
    }
}
