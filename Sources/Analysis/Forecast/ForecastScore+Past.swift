internal import Foundation
public import Mentions

extension ForecastScore {
    /// Upper ends of the bands of the calibration table.
    private static let bands = [0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 1.0]
    /// "Never" is given this chance in the log score, which forgives no certainty.
    private static let never = 0.01

    /// - Parameter evidence: id under which the numbers are noted.
    /// - Returns: nil when nothing was forecast.
    public init?(of past: [PastForecast], kind: Forecast.Kind, evidence: String) {
        let own = past.filter { $0.kind == kind }
        guard !own.isEmpty else { return nil }
        self.init(
            kind: kind, made: own.count, grew: own.count(where: \.didGrow), cameTrue: own.count(where: \.cameTrue),
            inside: own.count { $0.interval.contains($0.count) }, brier: Self.loss(own, Self.brier), log: Self.loss(own, Self.log),
            calibration: Self.calibration(own), evidence: evidence)
    }

    private static func loss(_ past: [PastForecast], _ one: (Double, Bool) -> Double) -> Loss {
        func mean(_ chance: (PastForecast) -> Double) -> Double {
            past.reduce(0) { $0 + one(chance($1), $1.didGrow) } / Double(past.count)
        }
        return Loss(ours: mean(\.grows), sameAsToday: mean { _ in 0 }, baseRate: mean(\.baseRate))
    }

    /// Brier 1950, Verification of forecasts expressed in terms of probability.
    private static func brier(_ chance: Double, _ happened: Bool) -> Double {
        let miss = chance - (happened ? 1 : 0)
        return miss * miss
    }

    /// Good 1952, Rational decisions.
    private static func log(_ chance: Double, _ happened: Bool) -> Double {
        let bounded = min(1 - never, max(never, chance))
        return -Foundation.log(happened ? bounded : 1 - bounded)
    }

    private static func calibration(_ past: [PastForecast]) -> [Band] {
        bands.indices.compactMap { place in
            let low = place == 0 ? 0 : bands[place - 1]
            let own = past.filter { (place == 0 || $0.grows > low) && $0.grows <= bands[place] }
            guard !own.isEmpty else { return nil }
            return Band(
                promised: own.reduce(0) { $0 + $1.grows } / Double(own.count),
                happened: Double(own.count(where: \.didGrow)) / Double(own.count), n: own.count)
        }
    }
}
