import Foundation
import Mentions
import TestSupport
import Testing

@testable import Analysis

@Suite struct ForecastReplayTests {
    private static let town = SimulatedTown(days: 90, seed: 11).history
    private static let past = ForecastReplay.forecasts(town, origins: 1...60)

    @Test func theSameTownTalksTheSame() {
        let (one, other) = (SimulatedTown(days: 40, seed: 3), SimulatedTown(days: 40, seed: 3))
        #expect(one.said.map(\.speaker) == other.said.map(\.speaker))
        #expect(one.said.map(\.speaker) != SimulatedTown(days: 40, seed: 4).said.map(\.speaker))
    }

    @Test(arguments: Forecast.Kind.allCases)
    func onAnInventedTownTheChancesBeatThoseOfWhoLooksAtNothing(_ kind: Forecast.Kind) throws {
        let score = try #require(ForecastScore(of: Self.past, kind: kind, evidence: ""))
        #expect(score.made > 400)
        #expect(score.brier.ours < 0.85 * score.brier.sameAsToday)
        #expect(score.brier.ours < 0.97 * score.brier.baseRate)
        #expect(score.log.ours < 0.85 * score.log.sameAsToday && score.log.ours < score.log.baseRate)
    }

    @Test(arguments: Forecast.Kind.allCases)
    func whatIsPromisedHappensAboutAsOften(_ kind: Forecast.Kind) throws {
        let score = try #require(ForecastScore(of: Self.past, kind: kind, evidence: ""))
        for band in score.calibration where band.n >= 100 { #expect(abs(band.promised - band.happened) < 0.1) }
        #expect(Double(score.inside) >= 0.8 * Double(score.made))
    }

    @Test func whatCameLaterChangesNothingOfAnEarlierForecast() {
        let earlier = ForecastReplay.forecasts(Self.town.before(20), origins: 1...5)
        let later = ForecastReplay.forecasts(Self.town, origins: 21...25)
        #expect(earlier.map(\.grows) == later.map(\.grows))
        #expect(earlier.map(\.count) == later.map(\.count))
        #expect(!earlier.isEmpty)
    }

    @Test func aSecondReplayGivesTheSame() {
        let again = ForecastReplay.forecasts(Self.town, origins: 1...3)
        #expect(again.map(\.grows) == Self.past.filter { $0.ago <= 3 }.map(\.grows))
    }

    @Test func withoutDaysThereIsNothingToReplay() {
        let empty = ForecastHistory(courses: [], totals: [])
        #expect(ForecastReplay.forecasts(empty, origins: 1...30).isEmpty)
        #expect(ForecastScore(of: [], kind: .story, evidence: "") == nil)
    }

    @Test func scoresAreThoseOfTheBooks() throws {
        func past(_ grows: Double, now: Int, count: Int) -> PastForecast {
            PastForecast(
                kind: .story, ago: 1, ahead: 1, now: now, grows: grows, expected: 1, interval: 0...2, baseRate: 0.5, count: count,
                surprise: 1)
        }
        let score = try #require(
            ForecastScore(of: [past(0.8, now: 1, count: 3), past(0.4, now: 1, count: 1)], kind: .story, evidence: "e"))
        #expect(abs(score.brier.ours - (0.04 + 0.16) / 2) < 1e-9)
        #expect(abs(score.brier.sameAsToday - 0.5) < 1e-9 && abs(score.brier.baseRate - 0.25) < 1e-9)
        #expect(abs(score.log.ours + (log(0.8) + log(0.6)) / 2) < 1e-9)
        #expect(abs(score.log.sameAsToday + (log(0.01) + log(0.99)) / 2) < 1e-9)
        #expect((score.made, score.grew, score.cameTrue, score.inside) == (2, 1, 2, 1))
        #expect(score.calibration.map(\.promised) == [0.4, 0.8])
        #expect(score.calibration.map(\.happened) == [0, 1])
        #expect(ForecastScore(of: [past(0.8, now: 1, count: 3)], kind: .issue, evidence: "") == nil)
    }
}
