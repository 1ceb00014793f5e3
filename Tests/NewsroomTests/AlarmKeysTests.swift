import Foundation
import Mentions
import Newsroom
import Testing

@Suite struct AlarmKeysTests {
    private func alarms(_ keys: String) throws -> AlarmRules {
        try PipelineFile.parse(PipelineFileTests.small + "\n" + keys + "\n", name: "proefdorp", file: "proefdorp.yaml").alarms
    }

    @Test func withoutTheKeyTheUsualRulesHold() throws {
        #expect(try alarms("") == AlarmRules())
    }

    @Test func everyKeyIsRead() throws {
        let rules = try alarms(
            """
            alarms:
              fewest: 6
              speakers: 3
              falseAlarms: 1
              coolDown: 12h
              calm: 3h
              off: [stilte, toon]
              quiet: { from: "22:30", to: "07:00", through: [alarmwoord] }
              escalation: [{ to: persvoorlichter, after: 15m }, { to: adviseur }]
            """)
        #expect(rules.fewest == 6 && rules.speakers == 3 && rules.coolDown == 43_200 && rules.calm == 10_800)
        #expect((0.22...0.24).contains(rules.falseAlarmsPerWeek))
        #expect(rules.off == [.silence, .tone])
        #expect(rules.quiet == QuietHours(from: 1350, to: 420, breakers: [.word]))
        #expect(rules.escalation == [EscalationStep(after: 0, to: "adviseur"), EscalationStep(after: 900, to: "persvoorlichter")])
    }

    @Test(arguments: [
        ("alarms: { off: [volumen] }", "bedoelde u 'volume'?"),
        ("alarms: { quiet: { from: \"25:00\", to: \"07:00\" } }", "hoort een tijd te zijn"),
        ("alarms: { escalation: [{ after: 5m }] }", "'to' ontbreekt"),
    ])
    func aMistakeIsNamed(keys: String, message: String) {
        let error = #expect(throws: PipelineProblems.self) { try alarms(keys) }
        #expect(error?.description.contains(message) == true)
    }
}
