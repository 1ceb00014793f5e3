import Foundation
import Mentions
import Testing

@Suite struct SimulatedYearTests {
    /// The whole year takes a minute: `SIGNALS_YEAR=11,12,13 swift test --filter wholeYear`.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["SIGNALS_YEAR"] != nil))
    func wholeYear() {
        let seeds = (ProcessInfo.processInfo.environment["SIGNALS_YEAR"] ?? "").split(separator: ",").compactMap { UInt64($0) }
        for seed in seeds {
            let clock = ContinuousClock(), begun = clock.now
            let year = SimulatedYear(seed: seed)
            let made = clock.now
            let score = year.score()
            print(
                "seed \(seed): \(year.observations.count) messages, \(score.planted) bursts, found", (score.share * 1000).rounded() / 1000,
                "false per week", (score.falsePerWeek * 100).rounded() / 100, "made in", made - begun, "watched in", clock.now - made)
            for burst in score.missed.prefix(25) {
                print(
                    "  missed: subject \(burst.subject) at", burst.messages[0], "ordinary", burst.ordinary, "size", burst.messages.count,
                    "length", burst.end.timeIntervalSince(burst.messages[0]) / 60 - 60)
            }
            for alarm in score.falseAlarms.prefix(25) {
                print("  false:", alarm.subject, alarm.opened, alarm.count, "expected", alarm.expected, "chance", alarm.chance, alarm.why)
            }
            #expect(score.planted > 0)
        }
    }
}
