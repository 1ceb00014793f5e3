import Analysis
import Foundation
import Mentions

/// Scores forecasts on past days: `forecast messages.jsonl stories.jsonl`, the second as `tamtam cluster` prints it; and on invented
/// towns. The first part of the days is to develop on (and what the shipped weights were fitted on), the second to report.
@main struct Forecasting {
    static let developed = 89
    static let invented = 150

    static func main() throws {
        let paths = Array(CommandLine.arguments.dropFirst())
        guard paths.count == 2 else { return print("forecast messages.jsonl stories.jsonl") }
        let stream = try Stream(messages: paths[0], stories: paths[1])
        let towns = (1...6).map { SimulatedTown(days: invented, seed: $0).history }
        print("## Gewichten, geleerd op het eerste deel\n")
        let early = [stream.history.before(stream.days - developed)] + towns.prefix(3)
        for kind in Forecast.Kind.allCases {
            for ahead in 1...3 { print(kind, ahead, ForecastHistory.learned(kind, ahead: ahead, from: early)) }
        }
        print("\n| wat | dagen vooruit | soort | n | groeide | Brier | nooit | Poisson | aandeel | log | nooit | aandeel | aantal | in marge |")
        print("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|")
        for ahead in 1...3 {
            row("stroom, ontwikkelen", [stream.history], 0..<developed, stream.days, ahead)
            row("stroom, melden", [stream.history], developed..<stream.days, stream.days, ahead)
            row("bedacht, ontwikkelen", Array(towns.prefix(3)), 0..<invented, invented, ahead)
            row("bedacht, melden", Array(towns.suffix(3)), 0..<invented, invented, ahead)
        }
    }

    private static func row(_ name: String, _ histories: [ForecastHistory], _ days: Range<Int>, _ all: Int, _ ahead: Int) {
        let past = histories.flatMap { history in
            ForecastReplay.forecasts(history, origins: days.map { all - 1 - $0 }.filter { all - 1 - $0 + ahead < days.upperBound }, ahead: ahead)
        }
        for kind in Forecast.Kind.allCases {
            guard let score = ForecastScore(of: past, kind: kind, evidence: "") else { continue }
            let own = past.filter { $0.kind == kind }
            let poisson = own.reduce(0) { $0 + $1.missOfPoisson } / Double(own.count)
            let figures = [
                score.brier.ours, score.brier.sameAsToday, poisson, score.brier.baseRate, score.log.ours, score.log.sameAsToday,
                score.log.baseRate, own.reduce(0) { $0 + $1.surprise } / Double(own.count),
            ].map { String(format: "%.4f", $0) }
            let share = String(format: "%.3f", Double(score.grew) / Double(score.made))
            let inside = String(format: "%.2f", Double(score.inside) / Double(score.made))
            print("| \(name) | \(ahead) | \(kind) | \(score.made) | \(share) | \(figures.joined(separator: " | ")) | \(inside) |")
            if ahead == 1 { print(score.calibration.map { String(format: "  %.2f→%.2f (%d)", $0.promised, $0.happened, $0.n) }.joined()) }
        }
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
