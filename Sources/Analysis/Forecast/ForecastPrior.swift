internal import Mentions

/// Weights for a newsroom without history.
enum ForecastPrior {
    static func model(_ kind: Forecast.Kind, ahead: Int) -> CountModel { (kind == .story ? stories : issues)[ahead - 1] }

    private static let stories = [
        CountModel(weights: [0.16, 0.82, 0.86, -0.13, 0.34, 0.21, 0.68, -0.94, 1.36, 0.32], size: 0.73),
        CountModel(weights: [0.27, 1.32, 0.81, -0.09, 0.42, 0.11, 0.93, -1.35, 1.71, -1.09], size: 0.53),
        CountModel(weights: [0.37, 1.39, 0.61, 0.08, 0.58, 0.07, 0.99, -1.63, 2.27, -1.01], size: 0.37),
    ]
    private static let issues = [
        CountModel(weights: [0.94, 1.04, 0.36, -0.06, 0.54, 0.07, 0.39, -0.44, 0.90, 0.39], size: 1.47),
        CountModel(weights: [1.10, 1.09, 0.19, 0.00, 0.65, 0.00, 0.53, -0.49, 0.85, 0.00], size: 1.47),
        CountModel(weights: [1.00, 1.12, 0.14, -0.02, 0.70, -0.01, 0.50, -0.44, 0.88, 0.02], size: 1.05),
    ]
}
