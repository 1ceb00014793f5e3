internal import Foundation

/// Finds the weights of the highest posterior by Newton's method, for models whose log likelihood is concave in the weighted sum of
/// their terms: then there is one maximum.
struct RidgeSearch {
    /// How firmly weights are held to the prior, unless said otherwise: as by this much information about each.
    static let firmness = 25.0
    private static let mostSteps = 15

    let prior: [Double]
    let firmness: Double

    /// - Parameter slopes: for a row and its weighted sum the first derivative of its log likelihood, and minus the second.
    func best(_ rows: [[Double]], slopes: (_ row: Int, _ sum: Double) -> (Double, Double)) -> [Double] {
        var weights = prior
        for _ in 0..<RidgeSearch.mostSteps {
            let (gradient, curvature) = derivatives(weights, rows, slopes)
            let step = LinearSystem.solved(curvature, gradient), longest = step.map(abs).max() ?? 0
            for place in weights.indices { weights[place] += step[place] / max(1, longest) }
            if longest < 1e-6 { break }
        }
        return weights
    }

    private func derivatives(
        _ weights: [Double], _ rows: [[Double]], _ slopes: (Int, Double) -> (Double, Double)
    ) -> ([Double], [[Double]]) {
        var gradient = zip(prior, weights).map { firmness * ($0 - $1) }
        var curvature = weights.indices.map { row in weights.indices.map { row == $0 ? firmness : 0 } }
        for row in rows.indices {
            let terms = rows[row], (pull, bend) = slopes(row, Terms.sum(weights, terms))
            for one in terms.indices where terms[one] != 0 {
                gradient[one] += pull * terms[one]
                let bent = bend * terms[one]
                for other in 0...one { curvature[one][other] += bent * terms[other] }
            }
        }
        for one in weights.indices { for other in 0..<one { curvature[other][one] = curvature[one][other] } }
        return (gradient, curvature)
    }
}

enum Terms {
    /// Weighted sum, kept within what exponents can bear.
    static func sum(_ weights: [Double], _ terms: [Double]) -> Double {
        var sum = 0.0
        for place in weights.indices { sum += weights[place] * terms[place] }
        return min(12, max(-10, sum))
    }
}

/// Linear equations with a symmetric positive definite matrix, by Cholesky decomposition.
enum LinearSystem {
    static func solved(_ matrix: [[Double]], _ values: [Double]) -> [Double] {
        let size = values.count
        var lower = matrix, solution = values
        for row in 0..<size {
            for column in 0...row {
                let sum = (0..<column).reduce(lower[row][column]) { $0 - lower[row][$1] * lower[column][$1] }
                lower[row][column] = row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column][column]
            }
        }
        for row in 0..<size {
            solution[row] = (0..<row).reduce(solution[row]) { $0 - lower[row][$1] * solution[$1] } / lower[row][row]
        }
        for row in (0..<size).reversed() {
            solution[row] = (row + 1..<size).reduce(solution[row]) { $0 - lower[$1][row] * solution[$1] } / lower[row][row]
        }
        return solution
    }
}
