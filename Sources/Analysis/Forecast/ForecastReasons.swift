internal import Foundation
internal import Mentions

/// What moves an expectation away from today's number, in parts of the logarithm of the mean.
struct ForecastReasons {
    /// Smaller parts, some 15 percent of the count, are not worth a word.
    private static let least = 0.15
    private static let most = 3
    /// What is neither up nor down: half of the speakers new, two groups, three days old.
    private static let (usualNew, usualGroups, usualAge) = (0.5, log(2.0), log(3.0))

    let forecaster: Forecaster
    let course: Course

    var strongest: [Forecast.Reason] {
        let parts = parts.filter { abs($0.1) >= ForecastReasons.least }
        let ranked = parts.enumerated().sorted { (abs($1.element.1), $0.offset) < (abs($0.element.1), $1.offset) }
        return ranked.prefix(ForecastReasons.most).map { _, part in
            Forecast.Reason(cause: part.0, raises: part.1 > 0, item: part.0 == .agenda && part.1 > 0 ? item : nil)
        }
    }

    private var item: String? {
        forecaster.history.event(of: course, on: forecaster.ago - forecaster.ahead, ago: forecaster.ago)?.title
    }

    private var parts: [(Forecast.Reason.Cause, Double)] {
        let weights = forecaster.model.weights, signs = forecaster.signs(course)
        let today = forecaster.rhythm.index(ago: 0), level = Double(course.count(ago: forecaster.ago)) / today
        // A weight of the other sign than its words say is left untold.
        func rising(_ sign: Sign) -> Double { max(0, weights[sign]) }
        return [
            (.weekday, rising(.weekday) * (signs[.weekday] - log(today))),
            (.momentum, weights[.momentum] * signs[.momentum]),
            (.base, rising(.base) * (signs[.base] - log(level + 0.1))),
            (.newVoices, rising(.newVoices) * (signs[.newVoices] - ForecastReasons.usualNew)),
            (.spread, rising(.spread) * (signs[.spread] - ForecastReasons.usualGroups)),
            (.age, course.kind == .issue ? 0 : min(0, weights[.age]) * (signs[.age] - ForecastReasons.usualAge)),
            (.agenda, rising(.agenda) * signs[.agenda] + weights[.agendaNow] * signs[.agendaNow]),
        ]
    }
}
