import Foundation
import Mentions
import Testing

@Suite struct SimulatedYearTests {
    /// Ten weeks of sixty subjects. The whole year asks 0.95 and 1; so short a stretch has some thirty bursts, of which two may be missed by chance.
    @Test func tenWeeksOfATownThatNeverWas() {
        let score = SimulatedYear(seed: 4, subjects: 60, days: 70).score()
        #expect(score.planted >= 30)
        #expect(score.share >= 0.9)
        #expect(score.falsePerWeek <= 1)
    }

    @Test func theSameSeedIsTheSameTown() {
        let one = SimulatedYear(seed: 9, subjects: 20, days: 30), two = SimulatedYear(seed: 9, subjects: 20, days: 30)
        #expect(one.observations == two.observations && !one.observations.isEmpty)
    }

    /// Two hundred subjects, a minute a seed: `SIGNALS_YEAR=101,102 swift test --filter theWholeYear`; docs/signalen.md has the figures. A few
    /// subjects when none is named.
    @Test func theWholeYear() {
        let named = (ProcessInfo.processInfo.environment["SIGNALS_YEAR"] ?? "").split(separator: ",").compactMap { UInt64($0) }
        for seed in named.isEmpty ? [3] : named {
            let score = named.isEmpty ? SimulatedYear(seed: seed, subjects: 12, days: 365).score() : SimulatedYear(seed: seed).score()
            print("seed \(seed): \(score.planted) bursts, found \(score.share), false per week \(score.falsePerWeek)")
            for burst in score.missed.prefix(20) {
                print("  missed: subject \(burst.subject) \(burst.messages[0]) ordinary \(burst.ordinary) voices \(burst.messages.count)")
            }
            for alarm in score.falseAlarms.prefix(20) { print("  false: \(alarm.subject) \(alarm.opened) \(alarm.why) \(alarm.usual)") }
            #expect(score.share >= (named.isEmpty ? 0.85 : 0.94))
            #expect(score.falsePerWeek <= 1)
        }
    }

    /// Tone, joining groups and places, voices with reach, questions, silent sources: `SIGNALS_YEAR=101,102 swift test --filter turnsOfEveryKind` for whole
    /// years; a few months when none is named.
    @Test func turnsOfEveryKind() {
        let named = (ProcessInfo.processInfo.environment["SIGNALS_YEAR"] ?? "").split(separator: ",").compactMap { UInt64($0) }
        for seed in named.isEmpty ? [6] : named {
            let year = SimulatedYear(seed: seed, subjects: named.isEmpty ? 60 : 200, days: named.isEmpty ? 126 : 365, lives: true)
            let scores = year.turnScores()
            for (kind, score) in scores.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                print("seed \(seed), \(kind.rawValue): \(score.planted) turns, found \(score.share), false per week \(score.falsePerWeek)")
            }
            let planted = scores.values.reduce(0) { $0 + $1.planted }, missed = scores.values.reduce(0) { $0 + $1.missed.count }
            #expect(planted >= 30)
            #expect(Double(planted - missed) / Double(max(1, planted)) >= (named.isEmpty ? 0.8 : 0.88))
            #expect(scores.values.reduce(0) { $0 + $1.falsePerWeek } <= 1)
        }
    }
}
