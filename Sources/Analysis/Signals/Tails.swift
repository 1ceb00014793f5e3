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

    /// Student's two samples with one variance: chance that two means differ this much, two-sided. A dozen messages of today are too few for a
    /// variance of their own (Welch).
    ///
    /// - Parameters:
    ///   - resolution: least standard deviation of one member.
    ///   - between: variance of days beside that of their messages.
    static func difference(_ one: Moments, _ other: Moments, resolution: Double, between: Double) -> Double {
        let freedom = one.count + other.count - 2
        let pooled = (one.variance * (one.count - 1) + other.variance * (other.count - 1)) / freedom
        let variance = max(resolution * resolution, pooled) * (1 / one.count + 1 / other.count) + between
        return 2 * student(abs(one.mean - other.mean) / variance.squareRoot(), freedom: freedom)
    }
}
