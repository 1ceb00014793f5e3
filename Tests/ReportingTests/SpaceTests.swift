import Foundation
import Mentions
import Reporting
import TestSupport
import Testing

/// A tamtam is two pages of A4, whatever the day brings: it chooses, and says what it left out.
@Suite struct SpaceTests {
    private let scratch: Scratch
    private let report: TamtamReport

    init() throws {
        scratch = try Scratch()
        report = try TamtamReport(templates: Project.file("Reports/Templates"))
    }

    @Test(arguments: [("druk", Samples.flood), ("gewoon", Samples.busy), ("stil", Samples.quiet), ("leeg", Samples.picture())])
    func anyDayFitsOnTwoPages(name: String, picture: DayPicture) throws {
        let page = try scratch.write(report.render(picture, as: .html), to: "\(name).html")
        let pages = try #require(try Paper.pages(of: page, in: scratch.folder))
        #expect(pages <= 2, "\(name): \(pages) pages")
    }

    @Test(arguments: TamtamReport.Format.allCases) func aBusyDaySaysWhatItLeftOutAndWhereThatStands(format: TamtamReport.Format) {
        let text = report.render(Samples.flood, as: format)
        #expect(text.contains("onderwerpen; wat erover gezegd is staat in het dashboard."))
        #expect(text.contains("Dit bericht is een keuze: ook"))
    }

    /// Told and counted as left out are together all that there is.
    @Test func nothingIsLostBetweenTheTamtamAndWhatItSaysItLeftOut() throws {
        let text = report.render(Samples.flood, as: .txt)
        let left = try #require(text.firstMatch(of: #/([0-9]+) vragen/#).flatMap { Int($0.1) })
        #expect(text.components(separatedBy: "keer gevraagd, voor het eerst").count - 1 + left == Samples.flood.questions.count)
        let more = try #require(text.firstMatch(of: #/nog ([0-9]+) onderwerpen;/#).flatMap { Int($0.1) })
        let told = text.matches(of: #/\n[0-9]+\. /#).count
        #expect(told + 3 + more == Samples.flood.topics.count && told >= 3)
    }

    @Test func theMostImportantSubjectIsToldLongest() throws {
        let text = report.render(Samples.flood, as: .txt)
        let starts = try (1...3).map { try #require(text.range(of: "\n\n\($0). ")?.lowerBound) }
        let end = try #require(text.range(of: "\n\nVerder:")?.lowerBound)
        let lengths = zip(starts, starts.dropFirst() + [end]).map { text.distance(from: $0, to: $1) }
        #expect(lengths[0] >= lengths[1])
    }

    @Test func whatFitsIsNotLeftOut() {
        for picture in [Samples.busy, Samples.quiet, Samples.picture()] {
            #expect(!report.render(picture, as: .txt).contains("is een keuze"))
        }
    }
}
