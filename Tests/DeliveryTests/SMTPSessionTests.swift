import Foundation
import TestSupport
import Testing

@testable import Delivery

/// Against aiosmtpd; a relay with Postfix and a mailbox with Dovecot are in TamtamTests.
@Suite struct SMTPSessionTests {
    private static let from = "newsroom@turfbrug.example"
    private static let mail = Array("Subject: proef\r\n\r\nEen regel.\r\n.\r\n..twee punten\r\n".utf8)

    private static func server(_ scratch: Scratch, _ options: [String] = []) throws -> PythonServer {
        try PythonServer("mail.py", [scratch.folder.path] + options)
    }

    private static func mails(_ scratch: Scratch) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).filter { $0.hasSuffix(".eml") }.sorted()
    }

    @Test func aMailArrivesByteForByte() throws {
        let scratch = try Scratch()
        let server = try Self.server(scratch)
        let session = SMTPSession(MailServer(host: "127.0.0.1", port: server.port, security: .none))
        for number in 1...3 {
            #expect(session.send(from: Self.from, to: "lezer\(number)@turfbrug.example", mail: Self.mail) == .accepted)
        }
        #expect(try Self.mails(scratch).count == 3)
        #expect(try Data(contentsOf: scratch.folder.appending(path: "0002.eml")) == Data(Self.mail))
    }

    @Test(arguments: [
        ("onbekend@turfbrug.example", Verdict.refused("550 5.1.1 hier woont niemand van die naam")),
        ("vol@turfbrug.example", .postponed("452 4.2.2 het postvak is vol")),
        ("spam@turfbrug.example", .refused("554 5.7.1 dit lijkt reclame")),
        ("geen adres", .refused("'geen adres' is geen mailadres")),
        ("a@b.nl>\r\nRCPT TO:<c@d.nl", .refused("'a@b.nl>\r\nRCPT TO:<c@d.nl' is geen mailadres")),
    ])
    func whatTheServerWillNotTakeSaysSo(_ reader: String, _ verdict: Verdict) throws {
        let scratch = try Scratch()
        let server = try Self.server(scratch)
        let session = SMTPSession(MailServer(host: "127.0.0.1", port: server.port, security: .none))
        #expect(session.send(from: Self.from, to: reader, mail: Self.mail) == verdict)
        #expect(session.send(from: Self.from, to: "lezer@turfbrug.example", mail: Self.mail) == .accepted)
        #expect(try Self.mails(scratch).count == 1)
    }

    @Test func aLineThatDiesBeforeTheAnswerLeavesItOpen() throws {
        let scratch = try Scratch()
        let server = try Self.server(scratch)
        let session = SMTPSession(MailServer(host: "127.0.0.1", port: server.port, security: .none))
        let verdict = session.send(from: Self.from, to: "weg@turfbrug.example", mail: Self.mail)
        guard case .unsure = verdict else { Issue.record("\(verdict)"); return }
        #expect(session.send(from: Self.from, to: "lezer@turfbrug.example", mail: Self.mail) == .accepted)
        #expect(try Self.mails(scratch).count == 2)
    }

    @Test func aServerThatIsAwayIsNotAsked() throws {
        let session = SMTPSession(MailServer(host: "127.0.0.1", port: 1, security: .none, patience: 2))
        let verdict = session.send(from: Self.from, to: "lezer@turfbrug.example", mail: Self.mail)
        guard case .unreachable = verdict else { Issue.record("\(verdict)"); return }
    }

    @Test(arguments: [MailServer.Security.starttls, .tls], ["goed", "fout"])
    func safelyAndByName(_ security: MailServer.Security, _ password: String) throws {
        let scratch = try Scratch(), paper = try Certificate(in: scratch)
        let server = try Self.server(scratch, ["--\(security)", paper.certificate, paper.key, "--user", "newsroom", "goed"])
        let address = MailServer(
            host: "localhost", port: server.port, security: security, user: "newsroom", password: password, certificates: paper.certificate)
        let verdict = SMTPSession(address).send(from: Self.from, to: "lezer@turfbrug.example", mail: Self.mail)
        if password == "goed" {
            #expect(verdict == .accepted)
            let facts = try String(contentsOf: scratch.folder.appending(path: "0001.json"), encoding: .utf8)
            #expect(facts.contains("\"safe\": true, \"known\": true"))
        } else {
            guard case .unreachable(let said) = verdict else { Issue.record("\(verdict)"); return }
            #expect(said.hasPrefix("535") && !said.contains(password))
        }
    }

    @Test func aServerThatCannotBeSafeIsNotUsed() throws {
        let scratch = try Scratch()
        let server = try Self.server(scratch)
        let session = SMTPSession(MailServer(host: "127.0.0.1", port: server.port, security: .starttls))
        let verdict = session.send(from: Self.from, to: "lezer@turfbrug.example", mail: Self.mail)
        guard case .unreachable = verdict else { Issue.record("\(verdict)"); return }
        #expect(try Self.mails(scratch).isEmpty)
    }
}
