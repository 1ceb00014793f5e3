public import Foundation
public import Mentions
import GRDB

extension SQLiteArchive {
    public func post(_ posting: Posting, mail: Data) throws -> Bool {
        try write { db in
            if try Bool.fetchOne(db, sql: "SELECT 1 FROM posting WHERE id = ?", arguments: [posting.id]) == true { return false }
            try db.execute(
                sql: "INSERT INTO posting(id, kind, edition, reader, state, due, made, json, mail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    posting.id, posting.kind, posting.edition, posting.reader, posting.state.rawValue,
                    Int(posting.due.timeIntervalSince1970),
                    Int(posting.made.timeIntervalSince1970), try Coding.data(posting), mail,
                ])
            return true
        }
    }

    public func mail(of posting: String) throws -> Data? {
        try read { try Data.fetchOne($0, sql: "SELECT mail FROM posting WHERE id = ?", arguments: [posting]) }
    }

    public func keep(_ posting: Posting) throws {
        let isOpen = posting.state == .waiting || posting.state == .underway
        try write { db in
            try db.execute(
                sql: "UPDATE posting SET state = ?, due = ?, json = ?\(isOpen ? "" : ", mail = NULL") WHERE id = ?",
                arguments: [posting.state.rawValue, Int(posting.due.timeIntervalSince1970), try Coding.data(posting), posting.id])
        }
    }

    public func postings(_ states: Set<Posting.State>) throws -> [Posting] {
        try read { db in
            try Data.fetchAll(
                db, sql: "SELECT json FROM posting WHERE state IN (\(states.map { _ in "?" }.joined(separator: ", "))) ORDER BY due, id",
                arguments: StatementArguments(states.map(\.rawValue))
            ).map(Coding.value)
        }
    }

    public func posting(_ id: String) throws -> Posting? {
        try read { try Data.fetchOne($0, sql: "SELECT json FROM posting WHERE id = ?", arguments: [id]).map(Coding.value) }
    }

    public func postings(of kind: String, to reader: String, since: Date) throws -> Int {
        try read { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM posting WHERE kind = ? AND reader = ? AND made >= ?",
                arguments: [kind, reader, Int(since.timeIntervalSince1970)]) ?? 0
        }
    }

    public func subscriptions() throws -> [Subscription] {
        try read { try Data.fetchAll($0, sql: "SELECT json FROM subscription ORDER BY id").map(Coding.value) }
    }

    public func keep(_ subscription: Subscription) throws {
        try write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO subscription(id, json) VALUES (?, ?)",
                arguments: [subscription.id, try Coding.data(subscription)])
        }
    }

    public func forget(subscription: String) throws {
        try write { try $0.execute(sql: "DELETE FROM subscription WHERE id = ?", arguments: [subscription]) }
    }

    public func linkKey() throws -> Data {
        try write { db in
            var chance = SystemRandomNumberGenerator()
            let fresh = Data((0..<32).map { _ in UInt8.random(in: 0...255, using: &chance) })
            try db.execute(sql: "INSERT OR IGNORE INTO secret(name, bytes) VALUES ('links', ?)", arguments: [fresh])
            return try Data.fetchOne(db, sql: "SELECT bytes FROM secret WHERE name = 'links'") ?? fresh
        }
    }

    public func keep(_ approval: Approval) throws {
        try write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO approval(edition, kind, at, json) VALUES (?, ?, ?, ?)",
                arguments: [
                    approval.edition, approval.kind.rawValue, Int(approval.at.timeIntervalSince1970), try Coding.data(approval),
                ])
        }
    }

    public func approval(of edition: String) throws -> Approval? {
        try read { try Data.fetchOne($0, sql: "SELECT json FROM approval WHERE edition = ?", arguments: [edition]).map(Coding.value) }
    }

    public func approvals(of kind: ReportKind, limit: Int) throws -> [Approval] {
        try read { db in
            try Data.fetchAll(
                db, sql: "SELECT json FROM approval WHERE kind = ? ORDER BY at DESC, edition LIMIT ?", arguments: [kind.rawValue, limit]
            ).map(Coding.value)
        }
    }
}
