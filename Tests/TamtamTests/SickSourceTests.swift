import Foundation
import TestSupport
import Testing

/// Bad input gives one clear line and loses nothing; one sick source never stops the edition.
@Suite struct SickSourceTests {
    let scratch: Scratch
    let server: PythonServer
    var program: Program { Program(in: scratch.folder) }

    init() throws {
        scratch = try Scratch()
        server = try PythonServer("feeds.py")
    }

    private func pipeline(_ sources: [(id: String, url: String)]) throws -> String {
        let lines = sources.map { "  - { id: \($0.id), url: \"\($0.url)\", group: media }" }.joined(separator: "\n")
        return try scratch.write(
            "newsroom: Gemeente Proefdorp\nat: 2026-11-16T07:30+01:00\narchive: sqlite:proef.sqlite\nsources:\n\(lines)\n", to: "proef.yaml"
        ).path
    }

    struct Sick: Sendable {
        var path: String
        var says: String
    }

    @Test(arguments: [
        Sick(path: "/weg.xml", says: "404"), Sick(path: "/pagina.xml", says: "webpagina"), Sick(path: "/niets.xml", says: "leeg antwoord"),
        Sick(path: "/groot.xml", says: "groter dan 15 MB"),
    ])
    func aSickSourceIsNamedAndTheOthersAreHeard(sick: Sick) throws {
        let file = try pipeline([("ziek", server.address + sick.path), ("goed", server.address + "/goed.xml")])
        let outcome = try program.run(["run", file])
        #expect(outcome.status == 0)
        let line = outcome.messageLines.first { $0.contains("luisteren") } ?? ""
        #expect(line.contains("3 nieuwe berichten") && line.contains("niet gehoord: ziek (") && line.contains(sick.says), "\(line)")
        let tamtam = try String(contentsOf: scratch.folder.appending(path: "Reports/Output/proef/tamtam-2026-11-16.txt"), encoding: .utf8)
        #expect(tamtam.contains("Niet gehoord: ziek"))
    }

    @Test(arguments: [("http://127.0.0.1:9/feed.xml", "verbinding"), ("http://bestaat-niet.invalid/feed.xml", "naam")])
    func anUnreachableHostIsNamed(url: String, says: String) throws {
        let outcome = try program.run(["run", try pipeline([("ver", url), ("goed", server.address + "/goed.xml")])])
        #expect(outcome.status == 0)
        #expect(outcome.messages.contains("niet gehoord: ver (") && outcome.messages.contains("3 nieuwe berichten"), "\(outcome.messages)")
    }

    @Test func aSourceThatGaveAPartIsHeardInPartAndSaidSo() throws {
        let file = try scratch.write(
            "newsroom: Gemeente Proefdorp\nat: 2026-11-16T07:30+01:00\narchive: sqlite:proef.sqlite\nsources:\n"
                + "  - { id: veen, kind: mastodon, url: \"\(server.address)\", group: bevolking }\n", to: "proef.yaml"
        ).path
        let outcome = try program.run(["run", file])
        #expect(outcome.status == 0)
        #expect(
            outcome.messages.contains("1 nieuw bericht") && outcome.messages.contains("deels gehoord: veen ("), "\(outcome.messages)")
        let tamtam = try String(contentsOf: scratch.folder.appending(path: "Reports/Output/proef/tamtam-2026-11-16.txt"), encoding: .utf8)
        #expect(tamtam.contains("Deels gehoord: veen"))
    }

    @Test func aBrokenFeedGivesWhatIsWhole() throws {
        let outcome = try program.run(["run", try pipeline([("kapot", server.address + "/kapot.xml")])])
        #expect(outcome.status == 0)
        #expect(try program.run(["search", scratch.path("proef.yaml"), "school"]).output.contains("School"))
    }

    @Test func aWrongCharsetIsRead() throws {
        _ = try program.run(["run", try pipeline([("tekens", server.address + "/tekens.xml")])])
        #expect(try program.run(["search", scratch.path("proef.yaml"), "café"]).output.contains("Café"))
    }

    @Test func anEmptyFeedIsNoFailure() throws {
        let outcome = try program.run(["run", try pipeline([("leeg", server.address + "/leeg.xml")])])
        #expect(outcome.status == 0)
        #expect(!outcome.messages.contains("niet gehoord"))
    }

    @Test func whatWasHeardStaysWhenTheSourceFallsIll() throws {
        _ = try program.run(["run", try pipeline([("omroep", server.address + "/goed.xml")])])
        _ = try program.run(["run", try pipeline([("omroep", server.address + "/pagina.xml")])])
        #expect(try program.run(["search", scratch.path("proef.yaml"), "brug"]).output.contains("Brug"))
    }

    /// A file may not grow past a limit: what a full disk does, without filling one.
    @Test func aFullDiskIsSaidAndLosesNothing() throws {
        let file = try pipeline([("goed", server.address + "/goed.xml")])
        let shell = Process()
        let messages = Pipe()
        shell.executableURL = URL(filePath: "/bin/bash")
        shell.arguments = ["-c", "trap '' XFSZ; ulimit -f 40; exec \"$0\" run \"$1\"", Project.file(".build/debug/tamtam").path, file]
        shell.currentDirectoryURL = scratch.folder
        shell.standardError = messages
        shell.standardOutput = FileHandle.nullDevice
        try shell.run()
        let said = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 1)
        #expect(said.contains("schijf"), "\(said)")
        #expect(said.split(separator: "\n").last?.contains("archief") == true, "\(said)")
        #expect(try program.run(["run", file]).status == 0)
        #expect(try program.run(["search", file, "feest"]).output.contains("Feest"))
    }
}
