import Foundation
import TestSupport
import Testing

/// Analyses of the demo town as an adviser asks for them.
@Suite struct AnalysesTests {
    private static let pipeline = Project.file("Pipelines/turfbrug.yaml").path
    private static let run = Result { () throws -> Scratch in
        let scratch = try Scratch()
        let program = Program(in: scratch.folder)
        func ask(_ arguments: String...) throws {
            let outcome = try program.run(arguments)
            try #require(outcome.status == 0, "\(outcome.messages)")
        }
        try ask("run", pipeline)
        try ask("report", pipeline, "issue", "--for", "kruispunt")
        try ask("report", pipeline, "reputatie", "--for", "Elske Kwakkel")
        try ask("report", pipeline, "reputatie", "--for", "Dieuwke Harmsing")
        for kind in ["week", "verkiezingen", "webcare"] { try ask("report", pipeline, kind) }
        for moment in ["2026-11-12T00:15+01:00", "2026-11-12T08:35+01:00", "2026-11-12T12:10+01:00"] {
            try ask("report", pipeline, "crisis", "--at", moment)
        }
        return scratch
    }
    let scratch: Scratch
    let program: Program

    init() throws {
        scratch = try Self.run.get()
        program = Program(in: scratch.folder)
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOf: scratch.folder.appending(path: "Reports/Output/turfbrug/\(name)"), encoding: .utf8)
    }

    @Test(arguments: [
        "issue-kruispunt-2026-11-16.md", "issue-kruispunt-2026-11-16.html", "reputatie-elske-kwakkel-2026-11-16.md",
        "reputatie-dieuwke-harmsing-2026-11-16.md", "crisis-brand-loodsweg-1.md", "crisis-brand-loodsweg-18.md",
        "crisis-brand-loodsweg-25.md", "week-2026-W46.md", "verkiezingen-2026-11-16.md", "webcare-2026-11-16.md",
    ])
    func readsAsRecorded(name: String) throws { try expectGolden(try text(name), "Tests/TamtamTests/Golden/\(name)") }

    @Test func asksAgainGivesTheSameBytes() throws {
        let name = "issue-kruispunt-2026-11-16.json", before = try text(name)
        #expect(try program.run(["report", Self.pipeline, "issue", "--for", "kruispunt", "--format", "json"]).status == 0)
        #expect(try text(name) == before)
    }

    @Test func everyNumberIsExplained() throws {
        let page = try text("issue-kruispunt-2026-11-16.md")
        let ids = Set(page.matches(of: /`(i20261116-kruispunt-[0-9]+)`/).map { String($0.output.1) })
        #expect(ids.count > 20)
        for id in ids.sorted().prefix(8) {
            let outcome = try program.run(["explain", Self.pipeline, id])
            #expect(outcome.status == 0 && outcome.output.contains(id))
        }
    }

    @Test func noInhabitantIsNamed() throws {
        let archive = scratch.folder.appending(path: "Reports/Output/turfbrug.sqlite").path
        let authors = try Sqlite.text(
            archive, "SELECT DISTINCT author FROM mention WHERE speaker = 'bevolking' AND author IS NOT NULL AND length(author) > 3"
        ).split(separator: "\n")
        #expect(authors.count > 20)
        let folder = scratch.folder.appending(path: "Reports/Output/turfbrug")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            !$0.hasPrefix("tamtam") && $0 != "dashboard.json"
        }
        for name in names {
            let page = try text(name)
            let words = Set(page.split { !$0.isLetter && !$0.isNumber && !"_-.".contains($0) }.map { $0.lowercased() })
            for author in authors {
                #expect(author.contains(" ") ? !page.contains(author) : !words.contains(author.lowercased()), "\(name)")
            }
        }
    }

    @Test func theAsbestosRumourIsToldAndLeftToPeople() throws {
        let page = try text("crisis-brand-loodsweg-25.md")
        let told = try #require(page.split(separator: "\n").first { $0.contains("**onbevestigd**") && $0.contains("asbest") })
        #expect(told.contains("Veiligheidsregio Veenland"))
        let id = try #require(told.firstMatch(of: /Nummer (g[a-z0-9]+)/)).output.1
        let folder = try Scratch()
        try FileManager.default.copyItem(at: Project.file("Pipelines"), to: folder.folder.appending(path: "Pipelines"))
        try FileManager.default.copyItem(at: scratch.folder.appending(path: "Reports"), to: folder.folder.appending(path: "Reports"))
        try Data("\(id)\tweerlegd\tM. Adviseur\t2026-11-12T10:00:00Z\n".utf8).write(
            to: folder.folder.appending(path: "Pipelines/turfbrug.geruchten.tsv"))
        let other = Program(in: folder.folder)
        #expect(
            try other.run(["report", "Pipelines/turfbrug.yaml", "crisis", "--at", "2026-11-12T12:10+01:00", "--format", "md"]).status == 0)
        let refuted = try String(
            contentsOf: folder.folder.appending(path: "Reports/Output/turfbrug/crisis-brand-loodsweg-25.md"), encoding: .utf8)
        #expect(refuted.contains("**weerlegd door M. Adviseur**"))
    }

    @Test func aRunWritesTheSheetsOfAnIncidentThatIsOpen() throws {
        let folder = try Scratch()
        try FileManager.default.copyItem(at: Project.file("Pipelines"), to: folder.folder.appending(path: "Pipelines"))
        let other = Program(in: folder.folder), at = ["--at", "2026-11-12T08:35+01:00"]
        let outcome = try other.run(["run", "Pipelines/turfbrug.yaml"] + at)
        #expect(outcome.status == 0, "\(outcome.messages)")
        let reports = folder.folder.appending(path: "Reports/Output/turfbrug")
        for name in ["brand-loodsweg-18.md", "brand-loodsweg-etmaal-2026-11-12.html", "brand-loodsweg-overdracht-15.txt"] {
            #expect(FileManager.default.fileExists(atPath: reports.appending(path: "crisis-" + name).path), "\(name)")
        }
        let list = try other.run(["incident", "Pipelines/turfbrug.yaml"] + at)
        let rumour = try #require(list.output.firstMatch(of: /(g[a-z0-9]{12,})  onbevestigd/)).output.1
        let settle = ["incident", "Pipelines/turfbrug.yaml", "--rumour", String(rumour)] + at
        #expect(try other.run(settle + ["--status", "weerlegd"]).status == 64)
        #expect(try other.run(settle + ["--status", "weerlegd", "--by", "veiligheidsregio"]).status == 0)
        #expect(try other.run(["incident", "Pipelines/turfbrug.yaml"] + at).output.contains("weerlegd door veiligheidsregio"))
        let unknown = try other.run(["incident", "Pipelines/turfbrug.yaml", "--rumour", "gweg", "--status", "weerlegd", "--by", "x"] + at)
        #expect(unknown.status == 1 && unknown.messages.contains("kies uit: \(rumour)"))
    }

    @Test func theTamtamOfADayIsLaidOutAnew() throws {
        let before = try text("tamtam-2026-11-16.md")
        #expect(try program.run(["report", Self.pipeline, "tamtam"]).status == 0)
        #expect(try text("tamtam-2026-11-16.md") == before)
        let other = try program.run(["report", Self.pipeline, "tamtam", "--at", "2026-11-01"])
        #expect(other.status == 1 && other.messages.contains("geen tamtam in het archief"))
    }

    @Test func aMemberOfTheCollegeNobodyNamesGetsAnHonestPage() throws {
        #expect(try program.run(["report", Self.pipeline, "reputatie", "--for", "Nadir Belhout", "--format", "md"]).status == 0)
        let page = try text("reputatie-nadir-belhout-2026-11-16.md")
        #expect(page.contains("in geen enkel bericht genoemd") && page.contains("Zichtbaarheid"))
    }

    @Test func anIncidentOfFiveMinutesGetsASheet() throws {
        #expect(try program.run(["report", Self.pipeline, "crisis", "--at", "2026-11-11T23:55+01:00", "--format", "txt"]).status == 0)
        #expect(try text("crisis-brand-loodsweg-1.txt").contains("Dit is het eerste blad."))
        // The sheet of the recording is made again, so that the order of tests does not matter.
        #expect(try program.run(["report", Self.pipeline, "crisis", "--at", "2026-11-12T00:15+01:00"]).status == 0)
    }

    @Test func anIssueNobodySpeaksOf() throws {
        #expect(
            try program.run(["report", Self.pipeline, "issue", "--for", "parkeren", "--at", "2026-10-01", "--format", "md"]).status == 0)
        #expect(try text("issue-parkeren-2026-10-01.md").contains("geen enkel bericht gevonden"))
    }

    @Test func aStoryIsPromotedToAnIssue() throws {
        let archive = scratch.folder.appending(path: "Reports/Output/turfbrug.sqlite").path
        let story = try Sqlite.text(
            archive, "SELECT story FROM member WHERE story IS NOT NULL GROUP BY story ORDER BY count(*) DESC LIMIT 1"
        )
        .trimmingCharacters(in: .whitespacesAndNewlines)
        let outcome = try program.run(["report", Self.pipeline, "issue", "--for", story, "--format", "md"])
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(try text("issue-\(story)-2026-11-16.md").contains("tot issue is gemaakt"))
    }

    @Test(arguments: [
        (["issue", "--for", "kruispnt"], 1, "kies uit: kruispunt, parkeren, loodsbrand"), (["issue", "--days", "0"], 64, "--days"),
        (["verslag"], 64, "week, issue, reputatie, crisis"), (["crisis", "--at", "2026-11-01"], 1, "nog niet begonnen"),
        (["reputatie", "--for", "Geeske Turfstra"], 1, "Elske Kwakkel"), (["issue", "--format", "pdf"], 64, "html, md, txt, json"),
    ])
    func saysWhatIsWrong(arguments: [String], status: Int32, said: String) throws {
        let outcome = try program.run(["report", Self.pipeline] + arguments)
        #expect(outcome.status == status)
        #expect(outcome.messages.contains(said), "\(outcome.messages)")
    }
}

enum Sqlite {
    static func text(_ archive: String, _ sql: String) throws -> String {
        let process = Process(), output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/sqlite3")
        process.arguments = [archive, sql]
        process.standardOutput = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return said
    }
}
