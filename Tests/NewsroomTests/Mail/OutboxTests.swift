import Delivery
import Foundation
import Mentions
import Store
import TestSupport
import Testing

@testable import Newsroom

/// What waits is offered until the server takes it; against aiosmtpd.
@Suite struct OutboxTests {
    let scratch: Scratch
    let archive: SQLiteArchive
    init() throws {
        scratch = try Scratch()
        archive = try SQLiteArchive(path: scratch.path("archief.sqlite"))
        try FileManager.default.createDirectory(at: scratch.folder.appending(path: "post"), withIntermediateDirectories: true)
    }

    private static let noon = Date(timeIntervalSince1970: 1_794_826_800)

    private func outbox(port: Int, at: Date = noon) -> Outbox {
        Outbox(
            archive: archive, server: MailServer(host: "127.0.0.1", port: port, security: .none, patience: 5),
            bounces: "retour@turfbrug.example", perMinute: 60_000, at: at)
    }

    private func post(_ readers: [String]) throws {
        for reader in readers {
            let posting = Posting(
                id: "t1.\(reader)", kind: "tamtam", edition: "t20261116", reader: reader, subject: "Tamtam", made: Self.noon)
            _ = try archive.post(posting, mail: Data("Message-ID: <t1.\(reader)>\r\nTo: \(reader)\r\n\r\nGoedemorgen.\r\n".utf8))
        }
    }

    /// Readers whose mail the server took, in order.
    private func taken() throws -> [String] {
        let folder = scratch.folder.appending(path: "post")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".eml") }.sorted().map { name in
            let mail = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return String(mail.split(separator: "\r\n")[1].dropFirst(4))
        }
    }

    @Test func eachAnswerIsRemembered() async throws {
        let server = try PythonServer("mail.py", [scratch.path("post")])
        try post(["a@t.example", "onbekend@t.example", "vol@t.example", "weg@t.example", "z@t.example"])
        let round = try await outbox(port: server.port).flush()
        #expect((round.sent, round.refused, round.waiting, round.perhapsTwice) == (2, 1, 2, 1))
        #expect(round.halted == nil)
        let refused = try #require(try archive.posting("t1.onbekend@t.example"))
        #expect((refused.state, refused.said) == (.refused, "550 5.1.1 hier woont niemand van die naam"))
        let full = try #require(try archive.posting("t1.vol@t.example"))
        #expect((full.state, full.attempts, full.due) == (.waiting, 1, Self.noon + 60))
        #expect(try await outbox(port: server.port).flush().waiting == 0, "nothing is due yet")
        #expect(try taken() == ["a@t.example", "weg@t.example", "z@t.example"])
        _ = try await outbox(port: server.port, at: Self.noon + 61).flush()
        #expect(try taken().filter { $0 == "weg@t.example" }.count == 2)
        #expect(try archive.posting("t1.weg@t.example")?.perhapsTwice == 2)
    }

    @Test func aServerThatIsAwayForADayLosesNothing() async throws {
        let readers = (1...20).map { "lezer\($0)@t.example" }
        try post(readers)
        var at = Self.noon
        while at < Self.noon + 86_400 {
            let round = try await outbox(port: 1, at: at).flush()
            #expect(round.sent == 0)
            at += 3600
        }
        #expect(try archive.postings([.waiting]).count == 20)
        let server = try PythonServer("mail.py", [scratch.path("post")])
        let round = try await outbox(port: server.port, at: at + 4 * 3600).flush()
        #expect((round.sent, round.waiting, round.perhapsTwice) == (20, 0, 0))
        #expect(try Set(taken()) == Set(readers))
    }

    @Test func aProgramThatStoppedBetweenOfferAndAnswerOffersAgain() async throws {
        try post(["a@t.example", "b@t.example"])
        var posting = try #require(try archive.posting("t1.a@t.example"))
        (posting.state, posting.attempts) = (.underway, 1)
        try archive.keep(posting)
        let server = try PythonServer("mail.py", [scratch.path("post")])
        let round = try await outbox(port: server.port).flush()
        #expect((round.sent, round.perhapsTwice) == (2, 1))
        #expect(try Set(taken()) == ["a@t.example", "b@t.example"])
    }

    @Test func afterFiveDaysItIsGivenUp() async throws {
        try post(["vol@t.example"])
        let server = try PythonServer("mail.py", [scratch.path("post")])
        let round = try await outbox(port: server.port, at: Self.noon + Posting.patience + 60).flush()
        #expect((round.given, round.waiting) == (1, 0))
        #expect(try archive.posting("t1.vol@t.example")?.state == .given)
    }

    @Test func theWaitGrowsAndHasAnEnd() {
        let waits = (1...20).map { Posting.wait(after: $0) }
        #expect(waits.prefix(4) == [60, 120, 240, 480])
        #expect(zip(waits, waits.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(waits.last == 14_400.0)
    }
}
