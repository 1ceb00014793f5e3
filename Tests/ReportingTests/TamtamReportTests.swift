import Foundation
import Mentions
import Reporting
import TestSupport
import Testing

@Suite struct TamtamReportTests {
    let report: TamtamReport

    init() throws { report = try TamtamReport(templates: Project.file("Reports/Templates")) }

    @Test(arguments: TamtamReport.Format.allCases) func aBusyDayReadsAsRecorded(format: TamtamReport.Format) throws {
        try expectGolden(report.render(Samples.busy, as: format), "Tests/ReportingTests/Golden/druk.\(format.rawValue)")
    }

    @Test func aDayOnWhichNothingHappenedReadsAsRecorded() throws {
        try expectGolden(report.render(Samples.picture(), as: .txt), "Tests/ReportingTests/Golden/stil.txt")
    }

    @Test func twoMessagesLeadNothing() {
        var picture = Samples.busy
        (picture.overall.count, picture.topics[0].measures.count, picture.emerging, picture.questions) = (2, 2, [], [])
        let text = report.render(picture, as: .txt)
        #expect(text.contains("Het is rustig: twee berichten, en geen onderwerp dat eruit springt."))
        #expect(!text.contains("beheerst het gesprek"))
    }

    @Test(arguments: TamtamReport.Format.allCases) func theSameDayGivesTheSameBytes(format: TamtamReport.Format) {
        #expect(report.render(Samples.busy, as: format) == report.render(Samples.busy, as: format))
    }

    /// Figures of the page are figures of the text: whatever number stands in one stands in the others.
    @Test func allFormatsStateTheSameFacts() {
        for fact in [
            "13 berichten", "ruim drie keer zo veel als gewoon", "−0,42", "was −0,10", "t20261116-2", "4 keer gevraagd", "22 procent",
            "404", "19.30 uur",
        ] {
            for format in TamtamReport.Format.allCases {
                #expect(report.render(Samples.busy, as: format).contains(fact), "\(fact) in \(format)")
            }
        }
    }

    @Test func hostileTextBreaksNoPage() {
        var picture = Samples.busy
        let nasty =
            "<script>alert(1)</script> {{newsroom}} {{{x}}} \"'><img src=x onerror=y> \u{202E}omgekeerd `code` [a](javascript:b) # kop"
        picture.topics[0].title = nasty
        picture.topics[0].quotes[0].text = nasty
        let html = report.render(picture, as: .html)
        #expect(!html.contains("<script>") && !html.contains("<img") && html.contains("&lt;script&gt;"))
        #expect(html.contains("{{newsroom}}"))
        let markdown = report.render(picture, as: .md)
        #expect(!markdown.contains("<script>") && !markdown.contains("[a](") && markdown.contains("\\`code\\`"))
    }

    @Test func pagesCarryNoScriptAndNothingFromElsewhere() {
        let html = report.render(Samples.busy, as: .html)
        for outside in ["<script", "http://", "https://", "url(", "@import", "<link"] { #expect(!html.contains(outside), "\(outside)") }
        #expect(html.contains("<html lang=\"nl\">"))
    }

    @Test func everyDrawingHasWords() {
        let html = report.render(Samples.busy, as: .html)
        let drawings = html.matches(of: /<svg[^>]*>/)
        #expect(drawings.count >= 4)
        for drawing in drawings { #expect(drawing.output.contains("role=\"img\"") && drawing.output.contains("aria-label=\"")) }
    }

    @Test func aTemplateThatIsAbsentIsNamed() {
        let error = #expect(throws: TemplateProblem.self) { try TamtamReport(templates: URL(filePath: "/nergens")) }
        #expect(error?.description.contains("/nergens/tamtam.html.mustache") == true)
    }
}
