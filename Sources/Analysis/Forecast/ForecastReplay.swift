public import Foundation
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
        let rows = ForecastRows(history)
        return origins.filter { $0 >= ahead && $0 + fewestKnown <= history.totals.count }.flatMap { ago in
            let forecaster = Forecaster(history: history, ago: ago, rows: rows)
            let baseRates = Forecast.Kind.allCases.map { ($0, rows.shareOfGrowth($0, ago: ago, ahead: ahead)) }
            let baseRate = Dictionary(uniqueKeysWithValues: baseRates)
            return history.courses.filter { history.isForecast($0, ago: ago) }.map { course in
                let signs = forecaster.signs(course, ahead: ahead), now = course.count(ago: ago)
                let expected = forecaster.model(course.kind, ahead: ahead).distribution(signs)
                return PastForecast(
                    kind: course.kind, ago: ago, ahead: ahead, now: now, grows: expected.chance(above: now), expected: expected.mean,
                    interval: expected.interval, baseRate: baseRate[course.kind] ?? 0.5, count: course.count(ago: ago - ahead))
            }
        }
    }

    /// Periods that must be known before a forecast is made.
    static let fewestKnown = 7
}
