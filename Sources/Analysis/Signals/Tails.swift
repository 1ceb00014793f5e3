internal import Foundation

/// Chances of a statistic as large as this, one-sided.
enum Tails {
    static func normal(_ z: Double) -> Double { 0.5 * erfc(z / 2.0.squareRoot()) }

    /// Student's t by the normal transformation of Wallace 1959 (Bounds on Normal Approximations to Student's and the Chi-Square
    /// Distributions).
    static func student(_ t: Double, freedom: Double) -> Double {
        let z = (freedom * log(1 + t * t / freedom)).squareRoot() * (8 * freedom + 1) / (8 * freedom + 3)
        return normal(t < 0 ? -z : z)
    }

    /// Welch's unequal variances: chance that two means differ this much, two-sided.
    static func welch(_ one: Moments, _ other: Moments, resolution: Double) -> Double {
        let floor = resolution * resolution
        let a = max(floor, one.variance) / one.count, b = max(floor, other.variance) / other.count
        let freedom = (a + b) * (a + b) / (a * a / (one.count - 1) + b * b / (other.count - 1))
        return 2 * student(abs(one.mean - other.mean) / (a + b).squareRoot(), freedom: freedom)
    }
}
