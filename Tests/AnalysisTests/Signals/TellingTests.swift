import Analysis
import Foundation
import Mentions
import Testing

@Suite struct TellingTests {
    private let rules = AlarmRules(
        quiet: QuietHours(from: 22 * 60, to: 7 * 60, breakers: [.word]),
        escalation: [EscalationStep(after: 0, to: "adviseur"), EscalationStep(after: 900, to: "persvoorlichter")])
    private static let monday = Date(timeIntervalSince1970: 1_767_571_200)

    private func alarm(_ opened: Date, _ kind: SignalFinding.Kind = .volume, _ urgency: SignalFinding.Urgency = .normal) -> SignalFinding {
        SignalFinding(
            id: "x", kind: kind, subject: "a", title: "A", opened: opened, urgency: urgency, count: 4, expected: 0, chance: 0, sources: [],
            mentions: [], why: "", sureness: "", usual: "")
    }

    private func alarm(_ hour: Double, _ kind: SignalFinding.Kind, _ urgency: SignalFinding.Urgency) -> SignalFinding {
        alarm(Self.monday + hour * 3600, kind, urgency)
    }

    @Test func quietHoursHoldBackUntilMorning() {
        let late = alarm(23.5, .volume, .high), early = alarm(3, .tone, .normal), day = alarm(12, .tone, .normal)
        #expect(rules.told(late, in: .gmt) == late.opened + 7.5 * 3600)
        #expect(rules.told(early, in: .gmt) == early.opened + 4 * 3600)
        #expect(rules.told(day, in: .gmt) == day.opened)
    }

    @Test func quietWithinADayEndsThatDay() {
        let siesta = AlarmRules(quiet: QuietHours(from: 13 * 60, to: 14 * 60))
        #expect(siesta.told(alarm(13.25, .tone, .normal), in: .gmt) == Self.monday + 14 * 3600)
        #expect(siesta.told(alarm(14, .tone, .normal), in: .gmt) == Self.monday + 14 * 3600)
    }

    @Test func theWorstBreaksThrough() {
        #expect(rules.told(alarm(3, .word, .high), in: .gmt) == alarm(3, .word, .high).opened)
        #expect(rules.told(alarm(3, .word, .normal), in: .gmt) > alarm(3, .word, .normal).opened)
    }

    /// In the night of 29 March 2026 the clock skips an hour, in that of 25 October it has one twice: quiet ends at seven all the same.
    @Test(arguments: [("2026-03-28T22:30:00Z", "2026-03-29T05:00:00Z"), ("2026-10-24T21:30:00Z", "2026-10-25T06:00:00Z")])
    func quietEndsByTheClockOnTheWall(opened: String, told: String) throws {
        let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        let moments = try [opened, told].map { try Date($0, strategy: .iso8601) }
        #expect(rules.told(alarm(moments[0]), in: zone) == moments[1])
    }

    @Test func withoutRulesItIsToldAtOnceAndToNobody() {
        let night = alarm(3, .tone, .normal)
        #expect(AlarmRules().told(night, in: .gmt) == night.opened)
        #expect(AlarmRules().tellings(night, in: .gmt).isEmpty)
    }

    @Test func whoeverIsNextHearsItAfterAWhile() {
        let day = alarm(12, .volume, .normal)
        #expect(rules.due(day, at: day.opened, in: .gmt) == ["adviseur"])
        #expect(rules.due(day, at: day.opened + 900, in: .gmt) == ["adviseur", "persvoorlichter"])
        #expect(rules.due(alarm(3, .tone, .normal), at: day.opened - 8 * 3600, in: .gmt).isEmpty)
    }

    @Test func aStepThatFallsInQuietHoursWaitsToo() {
        let evening = rules.tellings(alarm(21.9, .volume, .normal), in: .gmt)
        #expect(evening.map(\.at) == [Self.monday + 21.9 * 3600, Self.monday + 31 * 3600])
        #expect(evening.map(\.to) == ["adviseur", "persvoorlichter"])
        let through = rules.tellings(alarm(21.9, .word, .high), in: .gmt)
        #expect(through[1].at == through[0].at + 900)
    }
}
