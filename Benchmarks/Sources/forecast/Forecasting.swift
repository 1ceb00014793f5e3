import Analysis
import Foundation
import Mentions

/// Scores forecasts on past days: `forecast messages.jsonl stories.jsonl`, the second as `tamtam cluster` prints it; and on invented
/// towns. The first part of the days is to develop on (the shipped weights were learned there), the second to report.
@main struct Forecasting {
    private static let developed = 89
    private static let invented = 150

    static func main() throws {
        let paths = Array(CommandLine.arguments.dropFirst())
        guard paths.count == 2 else { return print("forecast messages.jsonl stories.jsonl") }
        let stream = try Stream(messages: paths[0], stories: paths[1])
        let towns = (1...6).map { SimulatedTown(days: invented, seed: $0).history }
        weights(from: [stream.history.before(stream.days - developed)] + towns.prefix(3))
        print(
            "| wat | dagen vooruit | soort | n | groeide | Brier | nooit | Poisson | aandeel | log | nooit | aandeel | aantal | in marge |")
        print("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|")
        for ahead in 1...3 {
            rows("stroom, ontwikkelen", [stream.history], 0..<developed, of: stream.days, ahead)
            rows("stroom, melden", [stream.history], developed..<stream.days, of: stream.days, ahead)
            rows("bedacht, ontwikkelen", Array(towns.prefix(3)), 0..<invented, of: invented, ahead)
            rows("bedacht, melden", Array(towns.suffix(3)), 0..<invented, of: invented, ahead)
        }
    }

    /// As they stand in `ForecastPrior`.
    private static func weights(from histories: [ForecastHistory]) {
        for kind in Forecast.Kind.allCases {
            for ahead in 1...3 { print(kind, ahead, ForecastHistory.learned(kind, ahead: ahead, from: histories)) }
        }
    }

    private static func rows(_ name: String, _ histories: [ForecastHistory], _ days: Range<Int>, of all: Int, _ ahead: Int) {
        let origins = days.filter { $0 + ahead < days.upperBound }.map { all - 1 - $0 }
        let past = histories.flatMap { ForecastReplay.forecasts($0, origins: origins, ahead: ahead) }
        for kind in Forecast.Kind.allCases {
            guard let score = ForecastScore(of: past, kind: kind, evidence: "") else { continue }
            print("| \(name) | \(ahead) | \(kind) | \(score.made) | \(figures(score, past.filter { $0.kind == kind })) |")
            if ahead == 1 { print(score.calibration.map { String(format: "  %.2f→%.2f (%d)", $0.promised, $0.happened, $0.n) }.joined()) }
        }
    }

    private static func figures(_ score: ForecastScore, _ past: [PastForecast]) -> String {
        let n = Double(score.made), (brier, log) = (score.brier, score.log)
        let poisson = past.reduce(0) { $0 + $1.missOfPoisson } / n, surprise = past.reduce(0) { $0 + $1.surprise } / n
        let figures = [
            Double(score.grew) / n, brier.ours, brier.sameAsToday, poisson, brier.baseRate, log.ours, log.sameAsToday, log.baseRate,
            surprise,
            Double(score.inside) / n,
        ]
        return figures.map { String(format: "%.4f", $0) }.joined(separator: " | ")
    }
}

extension PastForecast {
    /// Squared error of "the same as today" as a Poisson distribution around today's count.
    var missOfPoisson: Double {
        let mean = max(0.01, Double(now))
        var term = exp(-mean), sum = term
        for step in 0..<now {
            term *= mean / Double(step + 1)
            sum += term
        }
        let miss = 1 - sum - (didGrow ? 1 : 0)
        return miss * miss
    }
}
