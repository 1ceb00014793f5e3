import Foundation
import TestSupport
import Testing

/// Advisers correct, label, and take it back, as they do it: with the program, in a newsroom of their own.
@Suite struct CorrectTests {
    let scratch: Scratch
    var program: Program { Program(in: scratch.folder) }
    let pipeline = "proef.yaml"
    private static let texts = [
        "De pont voer vandaag heen en weer naar de overkant", "De pont vaart weer, wat een prachtig gezicht", "Er is geen pont tot maandag",
        "Verschrikkelijke overlast op de kade", "De raad praat dinsdag over de begroting", "Wethouder opent de nieuwe balie",
    ]

    init() throws {
        scratch = try Scratch()
        let items = (0..<60).map { number in
            let text = number < Self.texts.count ? Self.texts[number] : "Bericht nummer \(number) over de markt van zaterdag"
            return
                #"{"id":"\#(number)","content_text":"\#(text)","date_published":"2026-11-12T\#(10 + number / 6):\#(10 + number % 6):00Z"}"#
        }
        try scratch.write(
            #"{"version":"https://jsonfeed.org/version/1.1","title":"Forum","items":[\#(items.joined(separator: ","))]}"#, to: "forum.json")
        try scratch.write(
            "newsroom: Gemeente Proefdorp\nat: 2026-11-16T07:30+01:00\narchive: sqlite:proef.sqlite\n"
                + "sources: [{ id: forum, url: forum.json, group: bevolking, channel: forum }]\n", to: pipeline)
        try #require(try program.run(["run", pipeline]).status == 0)
    }

    private func id(_ words: String) throws -> String {
        let found = try program.run(["search", pipeline, words, "--json", "--limit", "1"]).output
        let line = try #require(try JSONSerialization.jsonObject(with: Data(found.utf8)) as? [String: Any])
        return try #require(line["id"] as? String)
    }

    private func explained(_ id: String) throws -> String { try program.run(["explain", pipeline, id]).output }

    private func tamtam() throws -> String {
        try String(contentsOf: scratch.folder.appending(path: "Reports/Output/proef/tamtam-2026-11-16.txt"), encoding: .utf8)
    }

    @Test func aMentionIsCorrectedReadAnewExplainedAndTakenBack() throws {
        let (mention, before) = (try id("prachtig gezicht"), try tamtam())
        let start = try explained(mention)
        #expect(start.contains("positief"))
        let corrected = try program.run(["correct", pipeline, mention, "--tone", "neg", "--by", "anja"])
        #expect(corrected.status == 0, "\(corrected.messages)")
        for part in [
            "Onthouden als nummer 1: \(mention) is negatief (was: positief).", "Nog te weinig gelabeld", "1 van de 30",
            "verandert er één van toon", "positief wordt negatief",
        ] { #expect(corrected.output.contains(part), "\(part) in \(corrected.output)") }
        #expect(try explained(mention) == start)
        _ = try program.run(["run", pipeline])
        let now = try explained(mention)
        #expect(now.contains("oordeel van een adviseur: negatief") && now.contains("100 keer mee eens"), "\(now)")
        #expect(try tamtam().contains("Adviseurs verbeterden de toon van één bericht."))
        #expect(try program.run(["correct", pipeline, "--undo"]).output.contains("Ongedaan gemaakt:\n  1 "))
        _ = try program.run(["run", pipeline])
        #expect(try explained(mention) == start)
        #expect(try tamtam() == before)
    }

    @Test func aWordIsCorrectedEverywhereAndTakenBackByItsNumber() throws {
        let (one, other) = (try id("heen en weer"), try id("geen pont"))
        let corrected = try program.run(["correct", pipeline, one, "--tone", "neg", "--word", "pont"])
        #expect(
            corrected.output.contains("'pont' is hier negatief, toon −2 (stond niet in de lijst)"),
            "\(corrected.output)\(corrected.messages)")
        _ = try program.run(["run", pipeline])
        #expect(try explained(one).contains("hier −2, naar uw correctie"))
        #expect(try explained(other).contains("hier −2, naar uw correctie, omgekeerd door *geen*"))
        let list = try program.run(["correct", pipeline, "--list"]).output
        #expect(list.contains("'pont'  geen → −2  door adviseur"), "\(list)")
        #expect(try program.run(["correct", pipeline, "--list", "--json"]).output.contains(#""kind":"word""#))
        #expect(try program.run(["correct", pipeline, "--undo", "1"]).status == 0)
        _ = try program.run(["run", pipeline])
        #expect(try !explained(one).contains("naar uw correctie"))
    }

    /// The archive is thrown away; what advisers said is not.
    @Test func correctionsSurviveAnArchiveThatIsMadeAnew() throws {
        let mention = try id("prachtig gezicht")
        _ = try program.run(["correct", pipeline, mention, "--tone", "neg"])
        for name in ["proef.sqlite", "proef.sqlite-wal", "proef.sqlite-shm"] {
            try? FileManager.default.removeItem(atPath: scratch.path(name))
        }
        _ = try program.run(["run", pipeline])
        #expect(try explained(mention).contains("oordeel van een adviseur: negatief"))
    }

    @Test func aSampleIsDrawnLabelledReadAndAccountedFor() throws {
        let drawn = try program.run(["sample", pipeline, "--size", "40"])
        #expect(drawn.output == "Reports/Output/proef/steekproef-2026-W46.csv\n", "\(drawn.messages)")
        #expect(try program.run(["sample", pipeline]).messages.contains("bestaat al en blijft zoals het is"))
        #expect(try program.run(["sample", pipeline, "--size", "40", "--by", "bo"]).status == 0)
        let folder = scratch.folder.appending(path: "Reports/Output/proef")
        let sheet = try String(contentsOf: folder.appending(path: "steekproef-2026-W46.csv"), encoding: .utf8)
        #expect(try String(contentsOf: folder.appending(path: "steekproef-2026-W46-bo.csv"), encoding: .utf8) == sheet)
        let path = try scratch.write(Self.labelled(sheet), to: "ingevuld.csv").path
        let read = try program.run(["sample", pipeline, "--read", path, "--by", "anja"])
        #expect(
            read.output.contains("40 labels van anja onthouden als nummer 1.") && read.output.contains("Op 40 gelabelde berichten: vóór "),
            "\(read)")
        #expect(try program.run(["sample", pipeline, "--read", path, "--by", "anja"]).output == "Deze 40 labels waren al bekend.\n")
        _ = try program.run(["sample", pipeline, "--read", path, "--by", "bo"])
        _ = try program.run(["run", pipeline])
        let text = try tamtam()
        #expect(
            text.contains("zonder te weten wat Tamtam ervan vond")
                && text.contains("Adviseurs onderling: 40 berichten, Krippendorffs alfa is 1,00"))
        let evidence = try #require(text.firstMatch(of: /Na te gaan met tamtam explain (t\d+-\d+)\./)).1
        #expect(try program.run(["explain", pipeline, String(evidence)]).output.contains("Krippendorffs alfa, adviseurs onderling: 1,00"))
        let again = try program.run(["run", pipeline])
        #expect(again.messages.contains("lezen: 0 berichten"))
        #expect(try tamtam() == text)
        #expect(try Self.followsTheSchema(folder.appending(path: "dashboard.json")))
    }

    /// Another adviser's labels never silently take the place of the first one's.
    @Test func aSecondFileWithoutANameIsRefused() throws {
        _ = try program.run(["sample", pipeline])
        let sheet = try String(contentsOf: scratch.folder.appending(path: "Reports/Output/proef/steekproef-2026-W46.csv"), encoding: .utf8)
        let one = try scratch.write(sheet.replacing("\r\n;", with: "\r\nneu;"), to: "een.csv").path
        let other = try scratch.write(sheet.replacing("\r\n;", with: "\r\npos;"), to: "twee.csv").path
        #expect(try program.run(["sample", pipeline, "--read", one]).status == 0)
        let refused = try program.run(["sample", pipeline, "--read", other])
        #expect(refused.status == 1 && refused.messageLines.count == 1)
        #expect(refused.messages.contains("geef dan --by NAAM"), "\(refused.messages)")
        #expect(try program.run(["correct", pipeline, "--list"]).output.split(separator: "\n").count == 1)
    }

    @Test func aLineThatSomebodySpoiledIsToldAtEveryTurn() throws {
        try scratch.write("1\t2026-11-16\tm1\ttoon\t\t\tblij\n", to: "proef.correcties.tsv")
        #expect(try program.run(["run", pipeline]).messages.contains("niet meegeteld: proef.correcties.tsv, regel 1: 'blij' kan niet"))
        #expect(try program.run(["correct", pipeline, "--list"]).messages.contains("regel 1"))
        let doctor = try program.run(["doctor", pipeline])
        #expect(doctor.status == 1 && doctor.output.contains("✗ correcties: proef.correcties.tsv, regel 1"))
    }

    @Test func whatCannotBeIsSaidInOneLineAndChangesNothing() throws {
        let mention = try id("prachtig gezicht")
        for (arguments, says) in [
            (["correct", pipeline, "m2222222222222222222", "--tone", "neg"], "m2222222222222222222 staat niet in het archief"),
            (
                ["correct", pipeline, mention, "--tone", "neg", "--word", "tram"],
                "'tram' staat niet in \(mention); een toon hebben nu: prachtig"
            ),
            (["correct", pipeline, "--undo"], "heeft geen correcties om ongedaan te maken"),
            (["correct", pipeline, "--undo", "9"], "9 staat niet in proef.correcties.tsv"),
            (["correct", "weg.yaml", mention, "--tone", "neg"], "weg.yaml is niet te lezen"),
            (["sample", pipeline, "--week", "2025-W01"], "van week 2025-W01 staan geen gelezen berichten"),
            (["sample", pipeline, "--read", "weg.csv"], "weg.csv is niet te lezen"),
        ] {
            let outcome = try program.run(arguments)
            #expect(outcome.status == 1 && outcome.messageLines.count == 1 && outcome.output.isEmpty, "\(outcome)")
            #expect(outcome.messages.contains(says), "\(outcome.messages)")
        }
        #expect(!FileManager.default.fileExists(atPath: scratch.path("proef.correcties.tsv")))
    }

    @Test(arguments: [
        ["correct", "proef.yaml"], ["correct", "proef.yaml", "m1"], ["correct", "proef.yaml", "m1", "--tone", "blij"],
        ["correct", "proef.yaml", "m1", "--tone", "neg", "--by", "a\tb"], ["sample", "proef.yaml", "--week", "46"],
        ["sample", "proef.yaml", "--size", "0"], ["sample", "proef.yaml", "--by", "../x"],
    ]) func aSlipOfTheKeyboardEndsWith64(arguments: [String]) throws {
        #expect(try program.run(arguments).status == 64)
    }

    /// Every third negative, every third neutral, the rest positive.
    private static func labelled(_ sheet: String) -> String {
        var lines = sheet.components(separatedBy: "\r\n")
        for index in lines.indices.dropFirst() where lines[index].hasPrefix(";") {
            lines[index] = ["neg", "neu", "pos"][index % 3] + lines[index]
        }
        return lines.joined(separator: "\r\n")
    }

    private static func followsTheSchema(_ file: URL) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = [Project.file("scripts/schema.py").path, Project.file("Reports/Schema/dashboard-1.json").path, file.path]
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
