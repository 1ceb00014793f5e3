import Foundation
import TestSupport
import Testing

/// `tamtam replay` on the demo town: one fire, one crossing, brown water.
@Suite struct ReplayTests {
    private static let run = Result { () throws -> Scratch in
        let scratch = try Scratch()
        let outcome = try Program(in: scratch.folder).run(["run", town])
        try #require(outcome.status == 0, "\(outcome.messages)")
        return scratch
    }
    private static let town = Project.file("Pipelines/turfbrug.yaml").path
    private let program: Program

    init() throws { program = Program(in: try Self.run.get().folder) }

    private func replay(_ options: String...) throws -> Program.Outcome {
        try program.run(["replay", Self.town, "--from", "2026-11-09", "--to", "2026-11-16T07:30+01:00"] + options)
    }

    @Test func theFireIsToldBeforeTheMediaHaveIt() throws {
        let data = Data(try replay("--json").output.utf8)
        let result = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let alarms = try #require(result["alarms"] as? [[String: Any]])
        let fire = try #require(alarms.first { ($0["signal"] as? [String: Any])?["kind"] as? String == "alarmwoord" })
        #expect(try #require(fire["minutesAhead"] as? Int) > 0)
        #expect(fire["isFalse"] as? Bool == false)
        #expect(alarms.count < 20)
        #expect(result["falsePerWeek"] is Double)
    }

    @Test func theTextSaysWhyAndHowItIsJudged() throws {
        let outcome = try replay()
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("eerder dan de media") && outcome.output.contains("Gewoon is in"))
        #expect(
            outcome.output.contains("Loze alarmen per week")
                && outcome.output.contains("geen ander bericht in de media en ook niet nog drie andere"))
    }

    @Test func theSamePeriodGivesTheSameBytes() throws { #expect(try replay("--json").output == replay("--json").output) }

    @Test func aPeriodThatEndsBeforeItBeginsIsAUsageError() throws {
        let outcome = try program.run(["replay", Self.town, "--from", "2026-11-16", "--to", "2026-11-09"])
        #expect(outcome.status == 64)
    }
}
