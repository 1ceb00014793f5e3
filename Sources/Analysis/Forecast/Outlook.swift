internal import Foundation
internal import Mentions

/// The newsroom's forecasts of one moment, and how those of the past month did.
struct Outlook {
    /// Past days on which forecasts are scored.
    private static let month = 30
    /// Fewer past forecasts of a sort say nothing of it.
    private static let fewestOfSort = 5

    let history: ForecastHistory
    let past: [PastForecast]
    /// Per kind, one for each day ahead.
    private let forecasters: [Forecast.Kind: [Forecaster]]

    init(_ history: ForecastHistory) {
        let rows = ForecastRows(history)
        self.history = history
        past = ForecastReplay.forecasts(history, rows: rows, origins: 1...Outlook.month)
        let isKnown = history.totals.count >= Forecaster.fewestKnown
        forecasters = (isKnown ? Forecast.Kind.allCases : []).reduce(into: [:]) { forecasters, kind in
            forecasters[kind] = (1...Forecaster.daysAhead).map { Forecaster(kind, history: history, ago: 0, ahead: $0, rows: rows) }
        }
    }

    /// One for each day ahead; none when there is too little to say.
    func forecasters(for course: Course) -> [Forecaster] {
        history.isForecast(course, ago: 0) ? forecasters[course.kind] ?? [] : []
    }

    /// Of the same kind and on the same side of one half; nil when there are too few.
    func record(_ kind: Forecast.Kind, grows: Double) -> Forecast.Record? {
        let sort = past.filter { $0.kind == kind && ($0.grows > 0.5) == (grows > 0.5) }
        return sort.count < Outlook.fewestOfSort ? nil : .init(made: sort.count, cameTrue: sort.count(where: \.cameTrue))
    }
}
