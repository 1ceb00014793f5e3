internal import Mentions

/// Weights for a newsroom without history of its own, and what those of others are held to.
///
/// Learned from 89 days of headlines of fifteen Dutch papers and sites (February to April 2015), grouped into stories and by sixty words
/// that stand for issues, together with three invented towns of 150 days, which alone know groups and an agenda. `docs/verwachting.md`
/// gives the command.
enum ForecastPrior {
    static func model(_ kind: Forecast.Kind, ahead: Int) -> CountModel { (kind == .story ? stories : issues)[ahead - 1] }

    /// In the order of `Sign`, for one, two and three days ahead.
    private static let stories = [
        CountModel(weights: [0.14, 0.77, 0.88, -0.13, 0.36, 0.24, 0.69, -0.97, 2.97, 1.12], size: 0.73),
        CountModel(weights: [0.25, 1.27, 0.82, -0.09, 0.44, 0.14, 0.94, -1.37, 3.48, -2.71], size: 0.53),
        CountModel(weights: [0.33, 1.35, 0.63, 0.07, 0.61, 0.14, 1.00, -1.66, 4.25, -2.50], size: 0.37),
    ]
    private static let issues = [
        CountModel(weights: [1.09, 0.95, 0.39, -0.06, 0.55, 0.07, 0.38, -0.51, 1.56, 0.94], size: 1.47),
        CountModel(weights: [1.35, 0.99, 0.21, 0.00, 0.66, 0.01, 0.54, -0.60, 1.40, 0.06], size: 1.47),
        CountModel(weights: [1.33, 1.01, 0.16, -0.02, 0.71, 0.00, 0.50, -0.58, 1.54, 0.09], size: 1.05),
    ]
}
