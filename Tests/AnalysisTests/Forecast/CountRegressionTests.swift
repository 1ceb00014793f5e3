import Foundation
import Mentions
import TestSupport
import Testing

@testable import Analysis

@Suite struct CountRegressionTests {
    private static let planted = CountModel(weights: [0.2, 0, 0.8, 0, 0.3, 0, 0, 0, 0, 0], size: 2)
    private let prior = CountModel(weights: [0.5, 0, 0.3, 0, 0, 0, 0, 0, 0, 0], size: 1)

    /// Rows of a course whose next count is drawn from the planted model.
    private func rows(_ count: Int) -> [ForecastRow] {
        var dice = Dice(state: 7)
        return (0..<count).map { number in
            let voices = (0..<14).flatMap { ago in
                (0..<Int.random(in: 0...(number % 9), using: &dice)).map { Course.Voice(ago: ago, speaker: "\($0)", group: .media) }
            }
            let course = Course(kind: .issue, voices: voices)
            let signs = Signs(course, ago: 0, ahead: 1, rhythm: Rhythm(totals: []), isAgenda: (false, false))
            let expected = Self.planted.distribution(signs), share = Double.random(in: 0..<1, using: &dice)
            return ForecastRow(ago: 1, now: course.count(ago: 0), signs: signs, count: expected.quantile(share))
        }
    }

    @Test func withoutHistoryThePriorStands() {
        let model = CountRegression(prior: prior, rows: []).model
        #expect(model.weights == prior.weights && model.size == prior.size)
    }

    @Test func muchHistoryTeachesThePlantedWeights() {
        let model = CountRegression(prior: prior, rows: rows(3000)).model
        #expect(abs(model.weights[.level] - 0.8) < 0.1)
        #expect(abs(model.weights[.base] - 0.3) < 0.12)
        #expect((1.4...2.8).contains(model.size))
    }

    @Test func littleHistoryMovesThePriorALittle() {
        let few = CountRegression(prior: prior, rows: rows(10)).model.weights[.level]
        let many = CountRegression(prior: prior, rows: rows(1000)).model.weights[.level]
        #expect(few > 0.3 && few < many)
    }

    @Test func equationsAreSolved() {
        let solution = LinearSystem.solved([[4, 2, 0], [2, 5, 1], [0, 1, 3]], [8, 15, 11])
        #expect(zip(solution, [1, 2, 3]).allSatisfy { abs($0 - $1) < 1e-9 })
    }
}
