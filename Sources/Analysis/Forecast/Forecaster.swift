internal import Foundation
internal import Mentions

/// Looks ahead from one moment, with weights learned from what was known at that moment.
struct Forecaster {
    static let daysAhead = 3

    let history: ForecastHistory
    /// Periods back from the newest one at which it stands.
    let ago: Int
    let rhythm: Rhythm
    /// Per kind, for each day ahead, the first one first.
    private let models: [Forecast.Kind: [CountModel]]

    init(history: ForecastHistory, ago: Int, rows: ForecastRows) {
        (self.history, self.ago) = (history, ago)
        rhythm = history.rhythm(ago: ago)
        models = Forecast.Kind.allCases.reduce(into: [:]) { models, kind in
            models[kind] = (1...Forecaster.daysAhead).map {
                CountRegression(prior: ForecastPrior.model(kind, ahead: $0), rows: rows.known(kind, ago: ago, ahead: $0)).model
            }
        }
    }

    func model(_ kind: Forecast.Kind, ahead: Int) -> CountModel { models[kind]?[ahead - 1] ?? ForecastPrior.model(kind, ahead: ahead) }

    func signs(_ course: Course, ahead: Int) -> Signs { history.signs(course, ago: ago, ahead: ahead, rhythm: rhythm) }
}
