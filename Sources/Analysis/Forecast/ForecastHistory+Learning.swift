internal import Foundation
public import Mentions

extension ForecastHistory {
    /// Weights for a kind and a day ahead from histories of several newsrooms together, as they stand in `ForecastPrior`.
    public static func learned(_ kind: Forecast.Kind, ahead: Int, from histories: [ForecastHistory]) -> String {
        let rows = histories.flatMap { ForecastRows($0).known(kind, ago: 0, ahead: ahead, memory: .max) }
        let model = CountRegression(prior: ForecastPrior.model(kind, ahead: ahead), rows: rows, firmness: 1).model
        let weights = model.weights.map { String(format: "%.2f", $0) }.joined(separator: ", ")
        return "CountModel(weights: [\(weights)], size: \(String(format: "%.2f", model.size)))"
    }
}
