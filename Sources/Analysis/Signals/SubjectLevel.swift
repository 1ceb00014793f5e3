internal import Foundation

/// What is ordinary for one subject: its level and how much that varies from hour to hour and from day to day.
struct SubjectLevel {
    /// Four weeks.
    private static let halfLife = 672.0
    /// Hours of average busyness that the level of a newcomer counts for.
    private static let prior = 24.0
    /// An hour this many standard deviations above its mean was a burst and teaches no more than that (Noufaily et al. 2013 weigh such
    /// weeks down for the same reason).
    private static let cap = 3.0

    private var count = 0.0
    private var exposure = 0.0
    private(set) var hourly = Spread()
    private(set) var daily = Spread()
    private var today: (day: Int, count: Double, mean: Double) = (0, 0, 0)

    /// Squared excess over chance, beside the squared means it belongs to.
    struct Spread {
        var excess = 0.0
        var weight = 0.0
    }

    /// Mentions in an hour of average busyness.
    func perHour(_ newcomer: Double) -> Double { (count + newcomer * SubjectLevel.prior) / (exposure + SubjectLevel.prior) }

    /// Part of the variance of the level that comes from not knowing it well.
    func doubt(_ newcomer: Double) -> Double { 1 / (count + max(0.5, newcomer * SubjectLevel.prior)) }

    /// - Parameters:
    ///   - factor: of the hour, already lowered by sources that could not be heard.
    ///   - day: number of the day the hour lies in.
    mutating func learn(_ heard: Int, factor: Double, day: Int, newcomer: Double, dispersion: Double) {
        let keep = exp2(-1 / SubjectLevel.halfLife)
        let model = NegativeBinomial(mean: perHour(newcomer) * factor, dispersion: dispersion)
        let taken = min(Double(heard), model.mean + SubjectLevel.cap * model.variance.squareRoot() + 1)
        hourly.add(taken, model.mean, keep)
        if day != today.day { closeDay(day) }
        today.count += taken
        today.mean += model.mean
        count = count * keep + taken
        exposure = exposure * keep + factor
    }

    private mutating func closeDay(_ day: Int) {
        daily.add(today.count, today.mean, exp2(-24 / SubjectLevel.halfLife))
        today = (day, 0, 0)
    }
}

extension SubjectLevel.Spread {
    mutating func add(_ count: Double, _ mean: Double, _ keep: Double) {
        excess = excess * keep + (count - mean) * (count - mean) - mean
        weight = weight * keep + mean * mean
    }

    /// Dispersion, drawn to what is usual in the newsroom as far as the subject itself tells little.
    func dispersion(_ usual: Double) -> Double {
        let firm = 20.0
        return min(4, max(0.02, (excess + firm * usual) / (weight + firm)))
    }
}
