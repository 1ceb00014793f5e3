import Foundation
import GRDB
public import Mentions

extension SQLiteArchive {
    /// A state is kept in pieces of this many bytes: SQLite holds a value whole in memory.
    private static let pieceSize = 8 << 20

    public func keep(_ memberships: [Membership], changes: [StoryChange], state: ClustererState?) throws {
        try write { db in
            let statement = try db.cachedStatement(
                sql: "INSERT INTO member(mention, story, assigned, place) VALUES (?, ?, ?, ?) ON CONFLICT(mention) DO NOTHING")
            for membership in memberships {
                try statement.execute(arguments: [membership.mention, membership.story, membership.story, membership.order])
            }
            for change in changes { try Self.keep(change, db) }
            if let state { try Self.keep(state, db) }
        }
    }

    private static func keep(_ change: StoryChange, _ db: Database) throws {
        let move = try db.cachedStatement(sql: "UPDATE member SET story = ? WHERE mention = ?")
        for mention in change.moved { try move.execute(arguments: [change.home, mention]) }
        try db.execute(
            sql: "INSERT INTO change(story, other, json) VALUES (?, ?, ?)",
            arguments: [change.story, change.other, try Coding.data(change)])
    }

    private static func keep(_ state: ClustererState, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM clusterer")
        for (part, start) in stride(from: 0, to: state.bytes.count, by: pieceSize).enumerated() {
            try db.execute(
                sql: "INSERT INTO clusterer(part, place, bytes) VALUES (?, ?, ?)",
                arguments: [part, state.order, state.bytes[start..<min(start + pieceSize, state.bytes.count)]])
        }
    }

    public func clustererState() throws -> ClustererState? {
        try read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT place, bytes FROM clusterer ORDER BY part")
            return rows.first.map { first in
                ClustererState(order: first["place"], bytes: rows.reduce(into: Data()) { $0 += $1["bytes"] as Data })
            }
        }
    }

    public func changes(of story: String) throws -> [StoryChange] {
        try read { db in
            try Data.fetchAll(db, sql: "SELECT json FROM change WHERE story = :id OR other = :id ORDER BY number", arguments: ["id": story])
                .map(Coding.value)
        }
    }
}
