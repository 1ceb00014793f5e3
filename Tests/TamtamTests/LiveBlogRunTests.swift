import Foundation
import TestSupport
import Testing

/// A live blog from the feed to the stories, run after run.
@Suite struct LiveBlogRunTests {
    let scratch: Scratch
    var program: Program { Program(in: scratch.folder) }
    let blog = Project.file("Tests/ListeningTests/Fixtures/feeds/liveblog-storm.xml")
    let paper = """
        <rss version="2.0"><channel><language>nl</language><item><title>Lesauto onder boom op Molenkade</title>
        <guid isPermaLink="false">k1</guid><pubDate>Sun, 15 Nov 2026 15:40:00 +0100</pubDate>
        <description>Een boom is op een lesauto gevallen op de Molenkade. Instructeur en leerling bleven ongedeerd.</description></item>
        <item><title>Spoorbeheerder: geen treinen naar Oudveer</title><guid isPermaLink="false">k2</guid>
        <pubDate>Sun, 15 Nov 2026 10:40:00 +0100</pubDate>
        <description>Tussen Zompendaal en Oudveer rijden geen treinen. Er ligt een boom op het spoor.</description></item></channel></rss>
        """

    init() throws {
        scratch = try Scratch()
        try scratch.write(paper, to: "krant.xml")
    }

    /// The source of the blog speaks of the whole region; only the title of the blog names the town.
    private func run(_ feed: String, at moment: String) throws -> String {
        try scratch.write(feed, to: "blog.xml")
        let file = try scratch.write(
            """
            newsroom: Gemeente Zompendaal
            at: \(moment)
            archive: sqlite:proef.sqlite
            query: { include: ["Zompendaal"] }
            sources:
              - { id: omroep, url: blog.xml, group: media, filtered: true }
              - { id: krant, url: krant.xml, group: media }
            """, to: "proef.yaml")
        let outcome = try program.run(["run", file.path])
        #expect(outcome.status == 0, "\(outcome.messages)")
        return outcome.messageLines.first { $0.contains("luisteren") } ?? ""
    }

    /// The page of the story that one of the mentions with these words began.
    private func story(of words: String) throws -> (ids: [String], page: String) {
        let hits = try program.run(["search", scratch.path("proef.yaml"), words]).output
        let ids = hits.matches(of: /\bm[a-z2-7]{19}\b/).map { String($0.output) }
        let pages = try ids.map { try program.run(["explain", scratch.path("proef.yaml"), "s" + $0]).output }
        return (ids, pages.first { $0.contains("verhaal van") } ?? "")
    }

    @Test func updatesAreHeardOnceAndFindTheStoriesOfTheirEvents() throws {
        let feed = try String(contentsOf: blog, encoding: .utf8)
        #expect(try run(feed, at: "2026-11-16T01:00+01:00").contains("11 nieuwe berichten, 0 gewijzigd"))
        for words in ["lesauto", "Oudveer spoor"] {
            let (ids, page) = try story(of: words)
            #expect(ids.count == 2 && page.contains("verhaal van 2 berichten") && ids.allSatisfy(page.contains), "\(words): \(page)")
        }
        #expect(try run(feed, at: "2026-11-16T02:00+01:00").contains("0 nieuwe berichten, 0 gewijzigd"))
    }

    @Test func whatIsAddedIsNewAndWhatIsCorrectedIsChanged() throws {
        let feed = try String(contentsOf: blog, encoding: .utf8)
        _ = try run(feed, at: "2026-11-16T01:00+01:00")
        let added = feed.replacing(
            "<p><strong>00.45 uur",
            with: "<p><strong>01.20 uur: Dak van sporthal gewaaid</strong><br>Niemand was binnen.</p><p><strong>00.45 uur")
        #expect(try run(added, at: "2026-11-16T01:30+01:00").contains("1 nieuw bericht, 0 gewijzigd"))
        #expect(
            try run(added.replacing("83 meldingen", with: "84 meldingen"), at: "2026-11-16T08:00+01:00").contains(
                "0 nieuwe berichten, 1 gewijzigd"))
    }
}
