internal import Foundation

/// Mean and spread of tone scores.
struct Sample {
    let count: Int
    let mean: Double
    /// Of the sample; never below the resolution of the scorer, so that three equal scores do not look certain.
    let variance: Double

    private static let resolution = 0.1

    init(_ values: [Double]) {
        count = values.count
        let mean = values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
        self.mean = mean
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        variance = max(Sample.resolution * Sample.resolution, squares / Double(max(1, values.count - 1)))
    }

    private var error: Double { variance / Double(count) }

    /// Half the width of the 95 % interval of the mean (Student).
    var margin: Double { Sample.student(Double(count - 1)) * error.squareRoot() }

    /// Welch's test, two-sided, 95 %.
    func differs(from other: Sample) -> Bool {
        let sum = error + other.error
        let freedom = sum * sum / (error * error / Double(count - 1) + other.error * other.error / Double(other.count - 1))
        return abs(mean - other.mean) > Sample.student(freedom) * sum.squareRoot()
    }

    /// 97.5 % point of Student's t; Cornish-Fisher expansion (Abramowitz & Stegun 26.7.5), exact to 1 % from three on.
    static func student(_ freedom: Double) -> Double {
        if freedom < 1.5 { return 12.706 }
        if freedom < 2.5 { return 4.303 }
        let z = 1.959964, z3 = z * z * z, z5 = z3 * z * z, z7 = z5 * z * z
        return z + (z3 + z) / (4 * freedom) + (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom * freedom)
            + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom * freedom * freedom)
    }
}

enum Poisson {
    /// Chance of `count` or more at `rate`, 0 ... 1.
    static func upperTail(_ count: Int, rate: Double) -> Double {
        if count <= 0 { return 1 }
        if rate <= 0 { return 0 }
        var term = exp(Double(count) * log(rate) - rate - lgamma(Double(count + 1)))
        if Double(count) < rate { return max(0, 1 - lowerSum(count, rate)) }
        var sum = 0.0, step = count
        while term > sum * 1e-12 {
            sum += term
            step += 1
            term *= rate / Double(step)
        }
        return min(1, sum)
    }

    private static func lowerSum(_ count: Int, _ rate: Double) -> Double {
        (0..<count).reduce(0) { $0 + exp(Double($1) * log(rate) - rate - lgamma(Double($1 + 1))) }
    }
}
