internal import Foundation

/// Weights of a log-linear model of counts, and how far counts stray from it.
struct CountModel {
    /// One for each term; the logarithm of the mean is their weighted sum.
    var weights: [Double]
    /// `NegativeBinomial.size`.
    var size: Double

    func distribution(_ signs: Signs) -> NegativeBinomial {
        NegativeBinomial(mean: exp(Terms.sum(weights, signs.values)), size: size)
    }
}

/// Learns a `CountModel` from counts that came out, held to weights that are known to be sensible.
///
/// Negative binomial regression with a Gaussian prior around the given weights (maximum a posteriori): a newsroom with little
/// history keeps the prior, one with much gets its own (Cameron & Trivedi, Regression Analysis of Count Data).
struct CountRegression {
    /// Sizes tried, each the prior size times a step; twice or half as much is two standard deviations away.
    private static let sizeSteps = [0.25, 0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4]

    let prior: CountModel
    let rows: [ForecastRow]
    /// How firmly a weight is held to its prior: one over its variance.
    var firmness = RidgeSearch.firmness

    var model: CountModel {
        if rows.isEmpty { return prior }
        var model = prior
        model.weights = weights(size: model.size)
        model.size = size(model)
        model.weights = weights(size: model.size)
        return model
    }

    private func weights(size: Double) -> [Double] {
        RidgeSearch(prior: prior.weights, firmness: firmness).best(rows.map(\.signs.values)) { row, sum in
            let mean = exp(sum), count = Double(rows[row].count), all = size + mean
            return (size * (count - mean) / all, size * mean * (count + size) / (all * all))
        }
    }

    private func size(_ model: CountModel) -> Double {
        let sizes = CountRegression.sizeSteps.map { prior.size * $0 }
        let worth = sizes.map { size -> Double in
            let trial = CountModel(weights: model.weights, size: size), away = log2(size / prior.size)
            return rows.reduce(-2 * away * away) { $0 + trial.distribution($1.signs).logChance(of: $1.count) }
        }
        let best = worth.indices.max { (worth[$0], $1) < (worth[$1], $0) }
        return best.map { sizes[$0] } ?? prior.size
    }
}
