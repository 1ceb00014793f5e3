import Foundation
import TestSupport
import Testing

/// `tamtam names` on a town of one feed.
@Suite struct NamesTests {
    let scratch: Scratch
    var program: Program { Program(in: scratch.folder) }

    init() throws {
        scratch = try Scratch()
        let items = [
            ("Gedeputeerde Karin Oldenhof opent de brug", "Bewoner Mark Veldstra stond vooraan."),
            ("Brug weer dicht", "Gedeputeerde Oldenhof baalt."),
            ("Wethouder Bakker komt kijken", "Het werk duurt een week."),
        ]
        let feed = items.enumerated().map { number, item in
            "<item><guid>\(number)</guid><title>\(item.0)</title><description>\(item.1)</description>"
                + "<pubDate>Sun, 15 Nov 2026 0\(number):00:00 +0000</pubDate></item>"
        }
        try scratch.write("<rss version=\"2.0\"><channel><title>Proef</title>\(feed.joined())</channel></rss>", to: "omroep.xml")
    }

    private func pipeline(_ people: String) throws -> String {
        try scratch.write(
            """
            newsroom: Gemeente Proefdorp
            at: 2026-11-16T07:30+01:00
            archive: sqlite:proef.sqlite
            sources: [{ id: omroep, name: Omroep Proefdorp, url: omroep.xml, group: media }]
            people:
            \(people)
            """, to: "proef.yaml"
        ).path
    }

    private let bakker = "  - { name: Truus Bakker, role: wethouder }\n"

    @Test func theLineThatIsProposedCanBePasted() throws {
        let file = try pipeline(bakker)
        #expect(try program.run(["run", file]).status == 0)
        let first = try program.run(["names", file])
        #expect(first.status == 0)
        #expect(first.output.contains("Karin Oldenhof, gedeputeerde · 2 berichten"), "\(first.output)")
        #expect(first.output.contains("Brug weer dicht\n  Omroep Proefdorp, 15 november"), "\(first.output)")
        #expect(!first.output.contains("Veldstra") && !first.output.contains("Bakker, "), "\(first.output)")
        let line = try #require(first.output.split(separator: "\n").first { $0.hasPrefix("  - {") })
        #expect(try program.run(["check", try pipeline(bakker + line + "\n")]).status == 0)
        #expect(try program.run(["names", file]).output.hasPrefix("Geen nieuwe namen"))
    }

    @Test func nothingIsKeptAndNoNameIsLogged() throws {
        let file = try pipeline(bakker)
        let run = try program.run(["run", file])
        let before = try ArchiveDump.text(scratch.path("proef.sqlite"))
        let names = try program.run(["names", file, "--json"])
        #expect(names.output.contains(#""name":"Karin Oldenhof","role":"gedeputeerde""#), "\(names.output)")
        #expect(try ArchiveDump.text(scratch.path("proef.sqlite")) == before)
        #expect(!run.messages.contains("Oldenhof") && names.messages.isEmpty)
    }

    @Test func thePeriodIsCounted() throws {
        let file = try pipeline(bakker)
        #expect(try program.run(["names", file]).status == 1)
        _ = try program.run(["run", file])
        #expect(try program.run(["names", file, "--days", "0"]).status == 64)
        #expect(try program.run(["names", file, "--days", "7"]).output.contains("de laatste 7 dagen, 3 berichten"))
    }
}
