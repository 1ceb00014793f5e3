public import Mentions
import Foundation
import GRDB

extension SQLiteArchive {
    public func keep(_ picture: DayPicture) throws {
        try write { db in
            let json = try Coding.data(picture)
            if try Data.fetchOne(db, sql: "SELECT json FROM edition WHERE id = ?", arguments: [picture.edition]) == json { return }
            try db.execute(
                sql: "INSERT OR REPLACE INTO edition(id, at, json) VALUES (?, ?, ?)",
                arguments: [picture.edition, Int(picture.at.timeIntervalSince1970), json])
            try db.execute(sql: "DELETE FROM evidence WHERE edition = ?", arguments: [picture.edition])
            for evidence in picture.evidence {
                try db.execute(
                    sql: "INSERT INTO evidence(id, edition, json) VALUES (?, ?, ?)",
                    arguments: [evidence.id, picture.edition, try Coding.data(evidence)])
            }
        }
    }

    public func evidence(_ id: String) throws -> Evidence? {
        try read { db in
            try Data.fetchOne(db, sql: "SELECT json FROM evidence WHERE id = ?", arguments: [id]).map(Coding.value)
        }
    }

    public func keep(_ run: Run) throws {
        try write { db in
            try db.execute(
                sql: """
                    INSERT INTO run(at, json) VALUES (?, ?)
                    ON CONFLICT(at) DO UPDATE SET json = excluded.json WHERE json <> excluded.json
                    """,
                arguments: [Int(run.at.timeIntervalSince1970), try Coding.data(run)])
        }
    }

    public func counts() throws -> Counts {
        try read { db in
            func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(" + sql) ?? 0 }
            return Counts(
                mentions: try count("*) FROM mention"), versions: try count("*) FROM earlier"),
                readings: try count("*) FROM reading"), stories: try count("DISTINCT story) FROM member"),
                editions: try count("*) FROM edition"), runs: try count("*) FROM run"))
        }
    }

    public func search(_ query: String, limit: Int) throws -> [SearchHit] {
        guard let match = SearchQuery.match(query) else { return [] }
        return try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT mention.*, snippet(mention_text, -1, '«', '»', '…', 16) AS passage FROM mention_text
                    JOIN mention ON mention.key = mention_text.rowid WHERE mention_text MATCH ?
                    ORDER BY bm25(mention_text, 4.0, 1.0), mention.published DESC, mention.id LIMIT ?
                    """, arguments: [match, limit]
            ).map { SearchHit(mention: Mention(row: $0), passage: $0["passage"]) }
        }
    }
}
