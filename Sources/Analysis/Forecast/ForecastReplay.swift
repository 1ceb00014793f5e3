internal import Foundation
public import Mentions

/// A forecast as it would have been made on a past day, with what came of it.
public struct PastForecast: Sendable {
    public var kind: Forecast.Kind
    /// Periods back at which it was made.
    public var ago: Int
    /// Days it looked ahead, 1 ... 3.
    public var ahead: Int
    /// Mentions in the last 24 hours before it.
    public var now: Int
    /// Chance of more than those, 0 ... 1.
    public var grows: Double
    public var expected: Double
    /// 80 % interval.
    public var interval: ClosedRange<Int>
    /// Share of growth in everything that was known then.
    public var baseRate: Double
    public var count: Int
    /// Minus the natural logarithm of the chance given to that count.
    public var surprise: Double

    public var didGrow: Bool { count > now }
    /// On the right side of one half.
    public var cameTrue: Bool { (grows > 0.5) == didGrow }
}

/// Rolling-origin evaluation: every past day is forecast from what was known on that day, weights included (Tashman 2000,
/// Out-of-sample tests of forecasting accuracy).
public enum ForecastReplay {
    /// - Parameters:
    ///   - origins: periods back, 1 for yesterday; those of which too little is known are left out.
    ///   - ahead: days, 1 ... 3.
    public static func forecasts(_ history: ForecastHistory, origins: some Sequence<Int>, ahead: Int = 1) -> [PastForecast] {
        forecasts(history, rows: ForecastRows(history), origins: origins, ahead: ahead)
    }

    static func forecasts(_ history: ForecastHistory, rows: ForecastRows, origins: some Sequence<Int>, ahead: Int = 1) -> [PastForecast] {
        let possible = origins.filter { $0 >= ahead && $0 + Forecaster.fewestKnown <= history.totals.count }
        return possible.flatMap { ago in
            Forecast.Kind.allCases.flatMap { kind -> [PastForecast] in
                let courses = history.courses.filter { $0.kind == kind && history.isForecast($0, ago: ago) }
                if courses.isEmpty { return [] }
                let forecaster = Forecaster(kind, history: history, ago: ago, ahead: ahead, rows: rows)
                let baseRate = rows.shareOfGrowth(kind, ago: ago, ahead: ahead)
                return courses.map { PastForecast($0, forecaster, baseRate: baseRate) }
            }
        }
    }
}

extension PastForecast {
    init(_ course: Course, _ forecaster: Forecaster, baseRate: Double) {
        let expected = forecaster.expected(course), ago = forecaster.ago, now = course.count(ago: ago)
        let count = course.count(ago: ago - forecaster.ahead)
        self.init(
            kind: course.kind, ago: ago, ahead: forecaster.ahead, now: now, grows: expected.chance(above: now), expected: expected.mean,
            interval: expected.interval, baseRate: baseRate, count: count, surprise: -expected.logChance(of: count))
    }
}
