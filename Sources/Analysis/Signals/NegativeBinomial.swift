internal import Foundation

/// Counts that vary more than chance alone: variance = mean + dispersion · mean².
struct NegativeBinomial {
    let mean: Double
    /// 0 or more; at 0 it is Poisson.
    let dispersion: Double

    var variance: Double { mean + dispersion * mean * mean }

    /// Chance of `count` or more, 0 ... 1.
    func upperTail(_ count: Int) -> Double {
        if count <= 0 { return 1 }
        if mean <= 0 { return 0 }
        if dispersion < 1e-6 { return Poisson.upperTail(count, rate: mean) }
        return Double(count) < mean ? max(0, 1 - lower(count)) : upper(count)
    }

    /// Chance of exactly `count`.
    private func mass(_ count: Int) -> Double {
        let shape = 1 / dispersion, n = Double(count)
        let odds = n * log(mean / (mean + shape)) + shape * log(shape / (mean + shape))
        return exp(lgamma(n + shape) - lgamma(shape) - lgamma(n + 1) + odds)
    }

    private func lower(_ count: Int) -> Double {
        var sum = 0.0, term = mass(0)
        for step in 0..<count {
            sum += term
            term *= ratio(step)
        }
        return sum
    }

    private func upper(_ count: Int) -> Double {
        var sum = 0.0, term = mass(count), step = count
        while term > sum * 1e-10 {
            sum += term
            term *= ratio(step)
            step += 1
        }
        return min(1, sum)
    }

    /// Of the chance of `count` + 1 to that of `count`.
    private func ratio(_ count: Int) -> Double {
        let shape = 1 / dispersion
        return (Double(count) + shape) / Double(count + 1) * mean / (mean + shape)
    }
}
