import Foundation
import Mentions
import Reporting
import TestSupport
import Testing

@Suite struct DashboardTests {
    @Test func readsAsRecorded() throws {
        try expectGolden(String(decoding: try Dashboard(Samples.busy).json(), as: UTF8.self), "Tests/ReportingTests/Golden/dashboard.json")
    }

    @Test(arguments: [Samples.busy, Samples.picture()]) func hasEverythingTheContractNames(picture: DayPicture) throws {
        let json = try JSONSerialization.jsonObject(with: try Dashboard(picture).json()) as? [String: Any] ?? [:]
        for key in [
            "schema", "newsroom", "generatedAt", "period", "sentiment", "volume", "topics", "emerging", "signals", "issues", "places",
            "groups",
            "sources", "questions", "upcoming",
        ] { #expect(json[key] != nil, "\(key)") }
        #expect(json["generatedAt"] as? String == "2026-11-16T06:30:00Z")
    }
}
