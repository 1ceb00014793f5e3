public import Mentions
public import Foundation
import GRDB

extension SQLiteArchive {
    public func keep(_ picture: DayPicture) throws {
        try write { db in
            let json = try Coding.data(picture)
            if try Data.fetchOne(db, sql: "SELECT json FROM edition WHERE id = ?", arguments: [picture.edition]) == json { return }
            try db.execute(
                sql: "INSERT OR REPLACE INTO edition(id, at, json) VALUES (?, ?, ?)",
                arguments: [picture.edition, Int(picture.at.timeIntervalSince1970), json])
            try Self.replace(picture.evidence, of: picture.edition, db)
        }
    }

    private static func replace(_ evidence: [Evidence], of edition: String, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM evidence WHERE edition = ?", arguments: [edition])
        for evidence in evidence {
            try db.execute(
                sql: "INSERT INTO evidence(id, edition, json) VALUES (?, ?, ?)",
                arguments: [evidence.id, edition, try Coding.data(evidence)])
        }
    }

    public func picture(_ edition: String) throws -> DayPicture? {
        try read { db in
            try Data.fetchOne(db, sql: "SELECT json FROM edition WHERE id = ?", arguments: [edition]).map(Coding.value)
        }
    }

    public func keep(analysis id: String, at: Date, json: Data, evidence: [Evidence]) throws {
        try write { db in
            if try Data.fetchOne(db, sql: "SELECT json FROM analysis WHERE id = ?", arguments: [id]) == json { return }
            try db.execute(
                sql: "INSERT OR REPLACE INTO analysis(id, at, json) VALUES (?, ?, ?)", arguments: [id, Int(at.timeIntervalSince1970), json])
            try Self.replace(evidence, of: id, db)
        }
    }

    public func storyDays(until: Date) throws -> [(story: String, day: Int, count: Int)] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT story, mention.published / 86400 AS day, count(*) AS heard FROM member JOIN mention ON mention.id = member.mention
                    WHERE story IS NOT NULL AND mention.published <= ? GROUP BY story, day ORDER BY story, day
                    """, arguments: [Int(until.timeIntervalSince1970)]
            ).map { ($0["story"], $0["day"], $0["heard"]) }
        }
    }

    public func evidence(_ id: String) throws -> Evidence? {
        try read { db in
            try Data.fetchOne(db, sql: "SELECT json FROM evidence WHERE id = ?", arguments: [id]).map(Coding.value)
        }
    }

    public func keep(query: String, of id: String, at: Date) throws {
        try write { db in
            let last = try String.fetchOne(db, sql: "SELECT text FROM query WHERE id = ? ORDER BY since DESC LIMIT 1", arguments: [id])
            guard last != query else { return }
            try db.execute(
                sql: "INSERT INTO query(id, since, text) VALUES (?, ?, ?) ON CONFLICT(id, since) DO UPDATE SET text = excluded.text",
                arguments: [id, Int(at.timeIntervalSince1970), query])
        }
    }

    public func queries(of id: String) throws -> [QueryVersion] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT since, text FROM query WHERE id = ? ORDER BY since", arguments: [id]).map {
                QueryVersion(since: Date(timeIntervalSince1970: TimeInterval($0["since"] as Int)), query: $0["text"])
            }
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
