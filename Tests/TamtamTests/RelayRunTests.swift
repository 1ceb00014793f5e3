import Foundation
import TestSupport
import Testing

/// From the bundled feeds to a mailbox: the program sends through Postfix, and what Dovecot holds is read back over IMAP.
@Suite(.serialized) struct RelayRunTests {
    private struct Mail: Decodable {
        var reader: String
        var id: String
        var subject: String
        var to: String
        var headers: [String: String]
        var parts: [String]
        var text: String
        var html: String
    }

    /// A Turfbrug with readers, whose mail goes to this port.
    private static func pipeline(in scratch: Scratch, port: Int, readers: [String]) throws -> String {
        let folder = scratch.folder.appending(path: "Pipelines")
        try FileManager.default.copyItem(at: Project.file("Pipelines"), to: folder)
        let file = folder.appending(path: "turfbrug.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let kept = text[..<(text.range(of: "\nreports:")?.lowerBound ?? text.endIndex)]
        let to = readers.map { "      - { mail: \($0), name: \"Zoë & Co\", places: [] }\n" }.joined()
        try """
        \(kept)
        reports:
          - kind: tamtam
            at: "07:30"
            automatic: true
            to:
        \(to)
        mail: { server: 127.0.0.1, port: \(port), security: none, from: Newsroom Turfbrug <newsroom@turfbrug.example>, perMinute: 60000 }

        """.write(to: file, atomically: true, encoding: .utf8)
        return "Pipelines/turfbrug.yaml"
    }

    private static func mailbox(_ relay: URL) throws -> [Mail] {
        let port = try String(contentsOf: relay.appending(path: "imap"), encoding: .utf8)
        let python = Process(), output = Pipe()
        python.executableURL = URL(filePath: "/usr/bin/python3")
        python.arguments = [Project.file("Tests/TestSupport/servers/mailbox.py").path, port]
        python.standardOutput = output
        try python.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        python.waitUntilExit()
        return try JSONDecoder().decode([Mail].self, from: said)
    }

    /// Mails in the mailbox once there are so many, or after ten seconds.
    private static func mailbox(_ relay: URL, atLeast count: Int) throws -> [Mail] {
        for _ in 0..<50 {
            let mails = try mailbox(relay)
            if mails.count >= count { return mails }
            Thread.sleep(forTimeInterval: 0.2)
        }
        return try mailbox(relay)
    }

    @Test func theMorningsTamtamLiesInTheMailbox() throws {
        let scratch = try Scratch(), relay = scratch.folder.appending(path: "relay")
        let server = try PythonServer("relay.py", [relay.path])
        let file = try Self.pipeline(in: scratch, port: server.port, readers: ["lezer@turfbrug.example", "onbekend@turfbrug.example"])
        let program = Program(in: scratch.folder)
        let run = try program.run(["run", file], environment: ["TAMTAM_HOME": Project.file("").path])
        #expect(run.status == 0)
        #expect(run.messages.contains("[7/7] bezorgen: 2 nieuwe mails; 1 verstuurd, 0 wacht, 1 geweigerd"))
        let doctor = try program.run(["doctor", file], environment: ["TAMTAM_HOME": Project.file("").path])
        #expect(doctor.output.contains("mail: 2 abonnees, door 127.0.0.1"))
        #expect(doctor.output.contains("mail aan onbekend@turfbrug.example"))
        #expect(doctor.output.contains("geweigerd; 550 5.1.1"))
        let mail = try #require(try Self.mailbox(relay, atLeast: 1).first)
        #expect(mail.reader == "lezer@turfbrug.example")
        #expect(mail.to == "Zoë & Co <lezer@turfbrug.example>")
        #expect(mail.subject == "Tamtam Gemeente Turfbrug, maandag 16 november 2026: Kruispunt Molenweg")
        #expect(mail.parts == ["multipart/alternative", "text/plain", "text/html"])
        #expect(mail.headers["From"] == "Newsroom Turfbrug <newsroom@turfbrug.example>")
        #expect(mail.headers["Auto-Submitted"] == "auto-generated")
        #expect(mail.headers["List-Id"]?.hasSuffix("<tamtam.turfbrug.turfbrug.example>") == true)
        #expect(mail.headers["List-Unsubscribe"] == "<mailto:newsroom@turfbrug.example?subject=Stop%20tamtam>")
        #expect(mail.html.utf8.count < 102_400)
        #expect(!mail.html.contains("<script") && !mail.html.contains("http://") && !mail.html.contains("https://"))
        #expect(mail.text.contains("Welke route moet ik met de auto nemen naar de huisartsenpost?"))
    }

    @Test func everyReaderGetsOneWhenTheRelayDiesHalfWay() throws {
        let scratch = try Scratch(), relay = scratch.folder.appending(path: "relay")
        let readers = (1...500).map { "lezer\($0)@turfbrug.example" }
        var server: PythonServer? = try PythonServer("relay.py", [relay.path])
        let port = try #require(server?.port)
        let file = try Self.pipeline(in: scratch, port: port, readers: readers)
        let program = Program(in: scratch.folder), home = ["TAMTAM_HOME": Project.file("").path]
        let arrived = relay.appending(path: "mail/alle/new")
        let dying = DispatchQueue.global()
        let death = DispatchWorkItem {
            for _ in 0..<6000 {
                if (try? FileManager.default.contentsOfDirectory(atPath: arrived.path).count) ?? 0 >= 120 { break }
                usleep(10_000)
            }
            server = nil
        }
        dying.async(execute: death)
        let first = try program.run(["run", file], environment: home)
        death.wait()
        #expect(first.status == 0)
        #expect(first.messages.contains("neemt nu niets aan"))
        let again = try PythonServer("relay.py", [relay.path, "\(port)"])
        #expect(again.port == port)
        let second = try program.run(["send", file, "--at", "2026-11-16T07:45+01:00"], environment: home)
        #expect(second.status == 0)
        let mails = try Self.mailbox(relay, atLeast: 500)
        #expect(Set(mails.map(\.reader)) == Set(readers))
        let copies = mails.count - Set(mails.map(\.id)).count
        let counted = (first.messages + second.output).matches(of: /(\d+) misschien dubbel/).reduce(0) { $0 + (Int($1.1) ?? 0) }
        #expect(copies <= counted)
        let third = try program.run(["send", file, "--at", "2026-11-16T08:00+01:00"], environment: home)
        #expect(third.output.contains("0 nieuwe mails\n0 verstuurd, 0 wacht, 0 geweigerd"))
    }
}
