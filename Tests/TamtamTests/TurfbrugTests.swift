import Foundation
import TestSupport
import Testing

/// The demo town: what was planted in its feeds is what its tamtam says.
@Suite struct TurfbrugTests {
    /// One run for all of these tests.
    private static let run = Result { () throws -> Scratch in
        let scratch = try Scratch()
        let outcome = try Program(in: scratch.folder).run(["run", Project.file("Pipelines/turfbrug.yaml").path])
        try #require(outcome.status == 0, "\(outcome.messages)")
        return scratch
    }
    let scratch: Scratch
    let dashboard: [String: Any]

    init() throws {
        scratch = try Self.run.get()
        let data = try Data(contentsOf: scratch.folder.appending(path: "Reports/Output/turfbrug/dashboard.json"))
        dashboard = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test(arguments: ["tamtam-2026-11-16.html", "tamtam-2026-11-16.md", "tamtam-2026-11-16.txt", "dashboard.json"])
    func readsAsRecorded(name: String) throws {
        let text = try String(contentsOf: scratch.folder.appending(path: "Reports/Output/turfbrug/\(name)"), encoding: .utf8)
        try expectGolden(text, "Tests/TamtamTests/Golden/\(name)")
    }

    @Test func theCrossingLeadsAndIsNegative() throws {
        let topics = try #require(dashboard["topics"] as? [[String: Any]])
        let crossing = try #require(topics.first)
        #expect(crossing["issue"] as? String == "kruispunt")
        #expect(try #require(crossing["size"] as? Int) >= 30)
        let sentiment = try #require(crossing["sentiment"] as? [String: Any])
        #expect(try #require(sentiment["score"] as? Double) < -0.1)
    }

    @Test func grittingIsPraised() throws {
        let topics = try #require(dashboard["topics"] as? [[String: Any]])
        let gritting = try #require(topics.first { ($0["title"] as? String)?.contains("strooi") == true })
        let sentiment = try #require(gritting["sentiment"] as? [String: Any])
        let score = try #require(sentiment["score"] as? Double)
        let town = try #require((dashboard["sentiment"] as? [String: Any])?["score"] as? Double)
        #expect(score > 0.1 && score > town + 0.3)
    }

    @Test func brownWaterIsSeenBeforeTheMediaHaveIt() throws {
        let emerging = try #require(dashboard["emerging"] as? [[String: Any]])
        let water = try #require(emerging.first)
        #expect((water["title"] as? String)?.lowercased().contains("bruin water") == true)
        #expect(water["places"] as? [String] == ["Schilderswijk"])
        #expect(try #require(water["count"] as? Int) >= 12)
    }

    @Test func theQuestionThatNobodyAnsweredIsTheRouteToTheDoctor() throws {
        let questions = try #require(dashboard["questions"] as? [[String: Any]])
        let first = try #require(questions.first)
        #expect((first["text"] as? String)?.contains("huisartsenpost") == true)
        #expect(try #require(first["count"] as? Int) >= 7)
    }

    /// Printed by the browser that a town hall has; a page more than two is a tamtam that nobody finishes.
    @Test func fitsOnTwoPagesOfA4() throws {
        let page = scratch.folder.appending(path: "Reports/Output/turfbrug/tamtam-2026-11-16.html")
        let pages = try #require(try Paper.pages(of: page, in: scratch.folder))
        #expect(pages <= 2)
    }

    @Test func noHandleOfAnInhabitantStandsInAnyFile() throws {
        let mastodon = try #require(
            try JSONSerialization.jsonObject(with: try Data(contentsOf: Project.file("Pipelines/turfbrug/mastodon.json")))
                as? [[String: Any]])
        let handles = Set(mastodon.compactMap { ($0["account"] as? [String: Any])?["acct"] as? String }).subtracting(["gemeenteturfbrug"])
        #expect(handles.count > 10)
        let folder = scratch.folder.appending(path: "Reports/Output/turfbrug")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            for handle in handles { #expect(!text.contains(handle), "\(handle) stands in \(name)") }
        }
    }

    /// Everything that an edition keeps, with its evidence, and every author among the inhabitants, whole.
    @Test func noAuthorAmongInhabitantsStandsInTheKeptEdition() throws {
        let archive = scratch.folder.appending(path: "Reports/Output/turfbrug.sqlite").path
        let authors = try Sqlite.text(
            archive, "SELECT DISTINCT author FROM mention WHERE speaker = 'bevolking' AND author IS NOT NULL AND length(author) > 3"
        ).split(separator: "\n")
        #expect(authors.count > 20)
        let kept = try Sqlite.text(
            archive, "SELECT CAST(json AS TEXT) FROM edition UNION ALL SELECT CAST(json AS TEXT) FROM evidence")
        #expect(kept.contains("\"swarms\":[{") && kept.contains("\"arrivals\":[{"))
        let words = Set(kept.split { !$0.isLetter && !$0.isNumber && !"_-.".contains($0) }.map { $0.lowercased() })
        for author in authors {
            #expect(author.contains(" ") ? !kept.contains(author) : !words.contains(author.lowercased()), "\(author)")
        }
    }

    @Test func theSwimmingPoolCameUpInTheStreetBeforeTheMedia() throws {
        let topics = try #require(dashboard["topics"] as? [[String: Any]])
        let pool = try #require(topics.first { ($0["title"] as? String)?.contains("Plons") == true })
        let life = try #require(pool["life"] as? [String: Any])
        #expect((life["order"] as? String)?.hasPrefix("Kwam op bij de straat (donderdag 21.40 uur), sinds vrijdag") == true)
        #expect((life["lead"] as? [String: Any])?["hours"] as? Double == 14.5)
    }
}
