import Analysis
import Foundation
import Mentions
import Testing

@Suite struct TellingTests {
    private let rules = AlarmRules(
        quiet: QuietHours(from: 22 * 60, to: 7 * 60, breakers: [.word]),
        escalation: [EscalationStep(after: 0, to: "adviseur"), EscalationStep(after: 900, to: "persvoorlichter")])

    private func alarm(_ hour: Double, _ kind: SignalFinding.Kind, _ urgency: SignalFinding.Urgency) -> SignalFinding {
        SignalFinding(
            id: "x", kind: kind, subject: "a", title: "A", opened: Date(timeIntervalSince1970: 1_767_571_200 + hour * 3600),
            urgency: urgency,
            count: 4, expected: 0, chance: 0, sources: [], mentions: [], why: "", sureness: "", usual: "")
    }

    @Test func quietHoursHoldBackUntilMorning() {
        let late = alarm(23.5, .volume, .high), early = alarm(3, .tone, .normal), day = alarm(12, .tone, .normal)
        #expect(rules.told(late, in: .gmt) == late.opened + 7.5 * 3600)
        #expect(rules.told(early, in: .gmt) == early.opened + 4 * 3600)
        #expect(rules.told(day, in: .gmt) == day.opened)
    }

    @Test func theWorstBreaksThrough() {
        #expect(rules.told(alarm(3, .word, .high), in: .gmt) == alarm(3, .word, .high).opened)
        #expect(rules.told(alarm(3, .word, .normal), in: .gmt) > alarm(3, .word, .normal).opened)
    }

    @Test func whoeverIsNextHearsItAfterAWhile() {
        let day = alarm(12, .volume, .normal)
        #expect(rules.due(day, at: day.opened, in: .gmt) == ["adviseur"])
        #expect(rules.due(day, at: day.opened + 900, in: .gmt) == ["adviseur", "persvoorlichter"])
        #expect(rules.due(alarm(3, .tone, .normal), at: day.opened - 8 * 3600, in: .gmt).isEmpty)
    }
}
