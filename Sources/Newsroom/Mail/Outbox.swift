import Delivery
import Foundation
import Mentions
import Store
import Synchronization

/// Offers what waits in the outbox to the mail server, mail by mail, and remembers each answer before the next.
///
/// Every mail is offered until the server takes it, at least once and for five days. A reader can get a second copy only when the line, or
/// this program, died between the server's taking a mail and our hearing of it; the Message-ID is the same, and it is counted.
public struct Outbox: Sendable {
    let archive: any Archive
    let server: MailServer
    let bounces: String
    let perMinute: Int
    let at: Date

    /// What one round came to.
    public struct Round: Sendable, Hashable {
        public var sent = 0
        public var refused = 0
        /// To be offered again later.
        public var waiting = 0
        /// Given up after five days.
        public var given = 0
        /// Offered again although the server may have had them.
        public var perhapsTwice = 0
        /// Why the round ended early; nil when it did not.
        public var halted: String?
    }

    /// Blocks a thread of its own while it talks.
    func flush() async throws -> Round {
        try await withCheckedThrowingContinuation { answer in
            let thread = Thread { answer.resume(with: Result { try self.talk() }) }
            thread.name = "post"
            thread.start()
        }
    }

    private func talk() throws -> Round {
        var round = Round()
        for posting in try archive.postings([.underway]) { try takeUp(posting, &round) }
        let session = SMTPSession(server), pause = 60 / Double(max(1, perMinute))
        for posting in try archive.postings([.waiting]) where posting.due <= at {
            guard round.halted == nil else {
                round.waiting += 1
                continue
            }
            let began = Date()
            try offer(posting, session, &round)
            if perMinute < 600 { Thread.sleep(forTimeInterval: max(0, pause - Date().timeIntervalSince(began))) }
        }
        return round
    }

    /// A mail that was underway when the program stopped: the server may have it.
    private func takeUp(_ posting: Posting, _ round: inout Round) throws {
        var posting = posting
        posting.state = .waiting
        posting.perhapsTwice += 1
        posting.due = min(posting.due, at)
        round.perhapsTwice += 1
        try archive.keep(posting)
    }

    private func offer(_ posting: Posting, _ session: SMTPSession, _ round: inout Round) throws {
        var posting = posting
        guard let mail = try archive.mail(of: posting.id) else { return }
        posting.state = .underway
        posting.attempts += 1
        try archive.keep(posting)
        switch session.send(from: bounces, to: posting.reader, mail: Array(mail)) {
        case .accepted:
            (posting.state, posting.said) = (.sent, "")
            round.sent += 1
        case .refused(let said):
            (posting.state, posting.said) = (.refused, said)
            round.refused += 1
        case .postponed(let said): wait(&posting, said, &round)
        case .unsure(let said):
            posting.perhapsTwice += 1
            round.perhapsTwice += 1
            wait(&posting, said, &round)
        case .unreachable(let said):
            wait(&posting, said, &round)
            round.halted = said
        }
        try archive.keep(posting)
    }

    private func wait(_ posting: inout Posting, _ said: String, _ round: inout Round) {
        posting.said = said
        posting.due = at.addingTimeInterval(Posting.wait(after: posting.attempts))
        let isOld = at.timeIntervalSince(posting.made) > Posting.patience
        posting.state = isOld ? .given : .waiting
        if isOld { round.given += 1 } else { round.waiting += 1 }
    }
}
