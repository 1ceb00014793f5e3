internal import Foundation
internal import Mentions

/// Looks ahead from one moment, for one kind and so many days, with weights learned from what was known at that moment.
struct Forecaster {
    static let daysAhead = 3
    /// Periods that must be known before anything is forecast.
    static let fewestKnown = 3

    let history: ForecastHistory
    /// Periods back from the newest one at which it stands.
    let ago: Int
    let ahead: Int
    let rhythm: Rhythm
    let model: CountModel

    init(_ kind: Forecast.Kind, history: ForecastHistory, ago: Int, ahead: Int, rows: ForecastRows) {
        (self.history, self.ago, self.ahead) = (history, ago, ahead)
        rhythm = history.rhythm(ago: ago)
        model = CountRegression(prior: ForecastPrior.model(kind, ahead: ahead), rows: rows.known(kind, ago: ago, ahead: ahead)).model
    }

    func signs(_ course: Course) -> Signs { history.signs(course, ago: ago, ahead: ahead, rhythm: rhythm) }
    func expected(_ course: Course) -> NegativeBinomial { model.distribution(signs(course)) }
}
