import Foundation
import TestSupport
import Testing

/// Commands, exit codes and one-line errors, as scripts rely on them.
@Suite struct DoorTests {
    let scratch: Scratch
    var program: Program { Program(in: scratch.folder) }

    init() throws { scratch = try Scratch() }

    @Test(
        arguments: [
            "run", "check", "parse", "score", "cluster", "lemmatize", "label", "fit", "explain", "search", "names", "correct", "sample",
            "doctor",
        ]
    )
    func everyCommandHasHelpWithAnExample(command: String) throws {
        let outcome = try program.run([command, "--help"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Voorbeeld"))
        #expect(outcome.output.contains("tamtam \(command)"))
    }

    @Test(arguments: [["vlieg"], ["run"], ["run", "a", "b"], ["cluster", "--window", "lang"], ["search", "x"], ["score", "--vlag"]])
    func aUsageErrorEndsWith64(arguments: [String]) throws {
        #expect(try program.run(arguments).status == 64)
    }

    @Test(arguments: [
        ["run", "bestaat-niet.yaml"], ["check", "bestaat-niet.yaml"], ["parse", "bestaat-niet.xml"], ["score", "bestaat-niet.jsonl"],
        ["search", "bestaat-niet.yaml", "brug"], ["explain", "t20261116-1"],
    ])
    func aFailureEndsWithOneAndOneLineThatNamesTheThing(arguments: [String]) throws {
        let outcome = try program.run(arguments)
        #expect(outcome.status == 1)
        #expect(outcome.messageLines.count == 1)
        #expect(outcome.messages.contains(arguments[1]))
        #expect(outcome.output.isEmpty)
    }

    @Test func aSlipInAPipelineIsAnsweredWithWhatWasMeant() throws {
        let file = try scratch.write("newsroom: X\narchive: sqlite:x.sqlite\nsourcse: []\n", to: "x.yaml")
        let outcome = try program.run(["check", file.path])
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains("x.yaml:3:1: onbekende sleutel 'sourcse'; bedoelde u 'sources'?"), "\(outcome.messages)")
    }

    @Test func filtersReadStandardInputAndKeepTheOrder() throws {
        let lines =
            #"{"id":"b","text":"Wat een prachtig plein!"}"# + "\n\n" + #"{"id":7,"text":"Verschrikkelijke overlast","extra":1}"# + "\n"
        let outcome = try program.run(["score"], input: lines)
        let answers = try outcome.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(answers.count == 2)
        #expect(answers[0]["id"] as? String == "b" && answers[1]["id"] as? Int == 7)
        #expect(answers[0]["label"] as? String == "pos" && answers[1]["label"] as? String == "neg")
    }

    @Test func labelsCarryTheNamesOfTheContract() throws {
        let line = #"{"id":"1","text":"Wethouder Olthof luistert nooit.","people":["Bregje Olthof"],"bio":null,"author":"Jan"}"#
        let outcome = try program.run(["label"], input: line + "\n")
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let names = ["about", "column", "criteria", "frames", "group", "id", "kind", "needsAnswer", "rumour", "stance", "urgency"]
        #expect(answer.keys.sorted() == names)
        #expect((answer["criteria"] as? [[String: String]])?.first?.keys.sorted() == ["criterion", "direction", "person"])
    }

    @Test func aLineThatIsNoJSONIsNamedByItsNumber() throws {
        let outcome = try program.run(["score"], input: #"{"id":"1","text":"goed"}"# + "\nkapot\n")
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains(":2:"))
        #expect(outcome.output.contains("\"id\":\"1\""))
    }

    @Test func clusteringWritesNullForARoundup() throws {
        let outcome = try program.run(
            ["cluster"], input: #"{"id":"1","title":"Nieuwsoverzicht van zondag 8 november","text":"","published":null}"# + "\n")
        #expect(outcome.output.contains("\"story\":null"), "\(outcome.output)")
    }

    @Test func aLiveBlogOnOneEventBelongsToItsStoryAndOneOnManyToNone() throws {
        let events = [
            (
                "lesauto", "Boom valt op lesauto",
                "Op de Molenkade is een boom op een lesauto gevallen. De instructeur en zijn leerling bleven ongedeerd."
            ),
            (
                "brand", "Brand in loods van visbedrijf",
                "In een loods van een visbedrijf aan de haven woedt brand. De koelcellen bevatten ammoniak."
            ),
            (
                "zwembad", "Raad verkoopt zwembad niet",
                "De raad wil zwembad De Golf niet verkopen aan een belegger. Wethouder Terpstra beraadt zich."
            ),
            (
                "steekpartij", "Man gewond bij steekpartij",
                "Bij een steekpartij in een café raakte een man gewond. De politie hield een verdachte aan."
            ),
            ("fiets", "Fietspad langs kanaal af", "Het fietspad langs het kanaal is af. De gemeente legde zes kilometer rood asfalt."),
        ]
        let updates = events.enumerated().map { "\(18 - $0).1\($0) uur: \($1.2)" }.joined(separator: "\n")
        let lesauto =
            "15.10 uur: \(events[0].2)\n15.32 uur: De brandweer zaagt de boom op de Molenkade in stukken. De lesauto is total loss."
        let blogs = [
            ("veel", "LIVE | Alles over deze roerige zondag", updates), ("een", "Liveblog boom op lesauto", lesauto),
            ("later", "Boom van lesauto gehaald", events[0].2),
        ]
        let known = try stories(events + blogs)
        #expect(known["veel"] == .some(nil) && known["een"] == "slesauto" && known["later"] == "slesauto")
        #expect(Set(events.compactMap { known[$0.0] ?? nil }).count == 5)
        let first = try stories([blogs[0]] + events)
        #expect(Set(events.compactMap { first[$0.0] ?? nil }).count == 5, "what a live blog brought together: \(first)")
    }

    private func stories(_ lines: [(id: String, title: String, text: String)]) throws -> [String: String?] {
        let input = try lines.map { line in
            String(
                decoding: try JSONSerialization.data(withJSONObject: ["id": line.id, "title": line.title, "text": line.text]), as: UTF8.self
            )
        }
        let answers = try program.run(["cluster"], input: input.joined(separator: "\n") + "\n").output.split(separator: "\n")
        return try answers.reduce(into: [:]) { stories, answer in
            let object = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any]
            stories[object?["id"] as? String ?? ""] = .some(object?["story"] as? String)
        }
    }

    @Test func lemmasComeWithTheirTokens() throws {
        let outcome = try program.run(["lemmatize"], input: #"{"id":"1","text":"De verkeersdrempels lagen open"}"# + "\n")
        #expect(
            outcome.output.contains(##""lemma":"verkeersdrempel","parts":["verkeer","drempel"],"text":"verkeersdrempels""##),
            "\(outcome.output)")
    }

    @Test func aFeedIsShownWithAllItsFields() throws {
        let feed =
            "<rss version=\"2.0\"><channel><title>Dorp</title><item><title>Brug open</title><link>/brug</link></item></channel></rss>"
        let outcome = try program.run(["parse", "-", "--base-url", "https://dorp.example/rss"], input: feed)
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let entry = try #require((answer["entries"] as? [[String: Any]])?.first)
        #expect(answer["format"] as? String == "rss2.0")
        #expect(entry["link"] as? String == "https://dorp.example/brug")
        #expect(
            Set(entry.keys) == ["id", "title", "link", "published", "updated", "authors", "summary", "content", "categories", "enclosures"])
    }

    @Test(arguments: [
        "tamtam explain 'Wat mooi' >/dev/full", "tamtam score regels.jsonl >/dev/full", "tamtam parse feed.json >/dev/full",
        "tamtam explain 'Wat mooi' >&-", "tamtam score regels.jsonl >&-",
    ])
    func aStandardOutputThatRefusesIsSaidInOneLine(line: String) throws {
        try scratch.write(#"{"id":"1","text":"Wat mooi"}"# + "\n", to: "regels.jsonl")
        try scratch.write(#"{"version":"https://jsonfeed.org/version/1.1","title":"Dorp","items":[]}"#, to: "feed.json")
        let outcome = try shell(line)
        #expect(outcome.status == 1)
        #expect(outcome.messages.hasPrefix("tamtam: standaarduitvoer is niet te schrijven"), "\(outcome.messages)")
        #expect(outcome.messages.split(separator: "\n").count == 1)
    }

    @Test func aReaderThatHasSeenEnoughEndsTheProgramQuietly() throws {
        let line = #"{"id":"1","text":"\#(String(repeating: "mooi ", count: 200))"}"# + "\n"
        try scratch.write(String(repeating: line, count: 2000), to: "regels.jsonl")
        let outcome = try shell("(tamtam score --explain regels.jsonl; echo \"ended $?\" >&2) | head -n 1 >/dev/null")
        #expect(outcome.messages == "ended 0\n")
    }

    @Test(arguments: [
        ["parse", "."], ["score", "."], ["cluster", "."], ["lemmatize", "."], ["check", "."], ["run", "."], ["search", ".", "brug"],
    ])
    func aFolderIsNoInput(arguments: [String]) throws {
        let outcome = try program.run(arguments)
        #expect(outcome.status == 1)
        #expect(outcome.messages.hasPrefix("tamtam: . is niet te lezen"), "\(outcome.messages)")
        #expect(outcome.output.isEmpty)
    }

    @Test func aPipelineIsCheckedFromStandardInput() throws {
        let right = "newsroom: X\narchive: sqlite:x.sqlite\nsources: [{ id: a, url: a.xml, group: media }]\n"
        #expect(try program.run(["check", "-"], input: right).output == "standaardinvoer: in orde, 1 bron\n")
        let wrong = try program.run(["check", "-"], input: right.replacing("group: media", with: "group: media, kind: mastodom"))
        #expect(wrong.status == 1)
        #expect(wrong.messages == "tamtam: standaardinvoer:3:52: 'mastodom' kan niet bij 'kind'; bedoelde u 'mastodon'?\n")
    }

    @Test(arguments: ["maatschappelijk", "milieuvriendelijk", "maatschappelijkheden", "sm"])
    func aWordIsExplainedAsText(word: String) throws {
        let outcome = try program.run(["explain", word])
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.output.contains(word))
    }

    @Test func aTextIsExplainedWithTheWordsOfItsNewsroom() throws {
        try scratch.write("brugplan\tzn\t-3\n", to: "woorden.tsv")
        try scratch.write(
            "newsroom: X\narchive: sqlite:x.sqlite\nwords: woorden.tsv\nsources: [{ id: a, url: a.xml, group: media }]\n", to: "x.yaml")
        #expect(try program.run(["explain", "Het brugplan"]).output.contains("Geen woord in deze tekst"))
        let outcome = try program.run(["explain", "x.yaml", "Het brugplan"])
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.output.contains("staat als −3 in de lijst"), "\(outcome.output)")
    }

    @Test(
        arguments: [
            ([:], false), (["CLICOLOR_FORCE": "1"], true), (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
        ] as [([String: String], Bool)])
    func coloursAreForATerminalOrWhoAsks(environment: [String: String], isColoured: Bool) throws {
        let outcome = try program.run(["explain", "Wat mooi"], environment: ["NO_COLOR": ""].merging(environment) { $1 })
        #expect(outcome.output.contains("\u{1B}[") == isColoured)
        #expect(outcome.output.contains("mooi"))
    }

    @Test(arguments: ["t20261116-1", "m2222222222222222222", "smabcdefghijklmnopqr7"])
    func anIDThatNobodyKnowsIsSaid(id: String) throws {
        let outcome = try program.run(["explain", id])
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains(id) && outcome.messages.contains("staat niet in het archief"))
    }

    @Test(arguments: [["search", "x.yaml", "brug"], ["explain", "x.yaml", "t20261116-1"]])
    func askingANewsroomThatNeverRanMakesNothing(arguments: [String]) throws {
        try scratch.write(
            "newsroom: X\narchive: sqlite:nieuw/x.sqlite\nsources: [{ id: a, url: a.xml, group: media }]\n", to: "x.yaml")
        let outcome = try program.run(arguments)
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains("nieuw/x.sqlite") && outcome.messages.contains("draai eerst 'tamtam run'"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["x.yaml"])
    }

    @Test func aMomentThatCannotBeReadIsNamedWithItsLine() throws {
        let lines =
            #"{"id":"1","title":"Brand","text":"","published":"2026-11-16T07:30:00.123Z"}"# + "\n"
            + #"{"id":"2","title":"Brand","text":"","published":"2026-02-30"}"# + "\n"
        let outcome = try program.run(["cluster"], input: lines)
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains("standaardinvoer:2: '2026-02-30' is geen moment"), "\(outcome.messages)")
        #expect(outcome.output.contains("\"id\":\"1\""))
    }

    @Test func aPersonIsScoredByTheClausesThatNameThem() throws {
        let text = "Wethouder Bakker doet fantastisch werk, maar Truus Vos is een verschrikkelijke ramp."
        let line = #"{"id":"1","text":"\#(text)","people":["Jan Bakker","Truus Vos","Piet Mol"]}"# + "\n"
        let outcome = try program.run(["score"], input: line)
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let targets = try #require(answer["targets"] as? [[String: Any]])
        #expect(targets.map { $0["name"] as? String } == ["Jan Bakker", "Truus Vos", "Piet Mol"])
        #expect(targets.map { $0["label"] as? String } == ["pos", "neg", "neu"], "\(targets)")
    }

    /// A line for the shell, in which `tamtam` is the program.
    private func shell(_ line: String) throws -> (status: Int32, messages: String) {
        let (process, messages) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "tamtam() { '\(Project.file(".build/debug/tamtam").path)' \"$@\"; }\n" + line]
        process.currentDirectoryURL = scratch.folder
        process.standardInput = FileHandle.nullDevice
        process.standardError = messages
        try process.run()
        let data = messages.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    @Test func whatIsNoFeedIsSaid() throws {
        let outcome = try program.run(["parse"], input: "<!doctype html><html><title>Welkom</title></html>")
        #expect(outcome.status == 1)
        #expect(outcome.messageLines.count == 1)
    }
}
