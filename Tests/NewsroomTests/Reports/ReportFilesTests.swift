import Foundation
import Mentions
import TestSupport
import Testing

@testable import Newsroom

@Suite struct ReportFilesTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func pipeline(_ more: String = "") throws -> PipelineFile {
        let file = try scratch.write(
            "newsroom: X\narchive: sqlite:x.sqlite\n\(more)sources: [{ id: a, url: a.xml, group: media }]\n", to: "proef.yaml")
        return try PipelineFile.read(file.path)
    }

    @Test func verdictsAreKeptAndTheLastOneOfEachLineStays() throws {
        let file = try pipeline()
        var book = try RumourBook(beside: file)
        #expect(book.verdicts.isEmpty)
        let verdicts = [
            RumourVerdict(rumour: "g1", status: .refuted, by: "M. Adviseur", at: .noon),
            RumourVerdict(rumour: "g1", status: .confirmed, by: "veiligheidsregio", at: .noon),
        ]
        for verdict in verdicts { try book.append(verdict) }
        #expect(try RumourBook(beside: file).verdicts == verdicts)
    }

    @Test(arguments: [
        "g1\tweerlegd\tanja", "g1\tonzin\tanja\t2026-11-12T10:00:00Z", "g1\tweerlegd\t\t2026-11-12T10:00:00Z",
        "g1\tweerlegd\tanja\tgisteren",
    ])
    func aLineAboutARumourThatCannotBeReadIsNamed(line: String) throws {
        let file = try pipeline()
        try scratch.write("# uitleg\n\(line)\n", to: "proef.geruchten.tsv")
        #expect(throws: RumourBookProblem.self) { try RumourBook(beside: file) }
    }

    @Test func answersAreQuestionAnswerAndAddress() throws {
        try scratch.write("# vraag, antwoord\nHoe laat?\tOm negen uur.\thttps://x.example\nWaar?\tHier.\n", to: "antwoorden.tsv")
        let known = try AnswerList.read(try pipeline("answers: antwoorden.tsv\n"))
        #expect(known.map(\.question) == ["Hoe laat?", "Waar?"] && known.map(\.url) == ["https://x.example", ""])
        try scratch.write("Hoe laat?\n", to: "antwoorden.tsv")
        #expect(throws: AnswerListProblem.self) { try AnswerList.read(try pipeline("answers: antwoorden.tsv\n")) }
        #expect(throws: (any Error).self) { try AnswerList.read(try pipeline("answers: weg.tsv\n")) }
    }

    /// The clock of a newsroom goes back an hour in October and forward in March.
    @Test(arguments: [
        ("2026-11-12T08:35+01:00", [7], "2026-11-12T07:00+01:00"), ("2026-11-12T06:59+01:00", [7], "2026-11-11T07:00+01:00"),
        ("2026-11-12T07:00+01:00", [7], "2026-11-12T07:00+01:00"), ("2026-11-12T14:00+01:00", [7, 15, 23], "2026-11-12T07:00+01:00"),
        ("2026-11-12T01:00+01:00", [7, 15, 23], "2026-11-11T23:00+01:00"), ("2026-10-25T08:00+01:00", [7], "2026-10-25T07:00+01:00"),
        ("2026-03-29T08:00+02:00", [7], "2026-03-29T07:00+02:00"),
    ]) func theClockStruckLast(now: String, hours: [Int], then: String) throws {
        let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        let date = try #require(Moment.date(now, in: zone))
        #expect(LocalClock(zone: zone).last(hours, before: date) == Moment.date(then, in: zone))
    }

    @Test func anIncidentThatEndsBeforeItBeginsIsRefused() throws {
        let more = "incidents: [{ id: brand, title: Brand, query: brand, since: 2026-11-12T10:00+01:00, until: 2026-11-12T09:00+01:00 }]\n"
        let problem = #expect(throws: PipelineProblems.self) { try pipeline(more) }
        #expect(problem?.description.contains("'until' hoort na 'since' te liggen") == true)
    }
}
