public import Foundation
import GRDB
public import Mentions

extension SQLiteArchive {
    public func unread(by reader: String, after last: Mention?, limit: Int) throws -> [Mention] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT mention.* FROM mention LEFT JOIN reading ON reading.mention = mention.id
                    WHERE (mention.published, mention.id) > (:published, :id)
                        AND (reading.version IS NOT mention.version OR reading.reader IS NOT :reader)
                    ORDER BY mention.published, mention.id LIMIT :limit
                    """,
                arguments: [
                    "published": last.map { Int($0.published.timeIntervalSince1970) } ?? Int.min, "id": last?.id ?? "",
                    "reader": reader, "limit": limit,
                ]
            ).map(Mention.init(row:))
        }
    }

    public func keep(_ readings: [Reading], by reader: String) throws {
        try write { db in
            let statement = try db.cachedStatement(
                sql: "INSERT OR REPLACE INTO reading(mention, version, reader, json) VALUES (?, ?, ?, ?)")
            for reading in readings {
                try statement.execute(arguments: [reading.mention, reading.version, reader, try Coding.data(reading)])
            }
        }
    }

    public func unplaced() throws -> [Heard] {
        try heard(where: "member.place IS NULL ORDER BY mention.published, mention.id")
    }

    public func placed(since date: Date, after order: Int) throws -> [Placed] {
        try placed(where: "member.place > ? AND mention.published >= ?", [order, Int(date.timeIntervalSince1970)])
    }

    public func placed(_ mentions: [String], upTo order: Int) throws -> [Placed] {
        let list = String(decoding: try JSONEncoder().encode(mentions), as: UTF8.self)
        return try placed(where: "member.place <= ? AND mention.id IN (SELECT value FROM json_each(?))", [order, list])
    }

    private func placed(where condition: String, _ arguments: StatementArguments) throws -> [Placed] {
        try read { db in
            try Row.fetchAll(db, sql: Self.selection + condition + " ORDER BY member.place", arguments: arguments)
                .map { row in Placed(heard: try Heard(row: row), assigned: row["assigned"], order: row["place"]) }
        }
    }

    public func lastOrder() throws -> Int {
        try read { db in try Int.fetchOne(db, sql: "SELECT max(place) FROM member") ?? 0 }
    }

    public func heard(in period: Period) throws -> [Heard] {
        let (from, to) = (Int(period.from.timeIntervalSince1970), Int(period.to.timeIntervalSince1970))
        return try heard(
            where: "mention.published > ? AND mention.published <= ? ORDER BY mention.published, mention.id", [from, to])
    }

    public func story(_ id: String) throws -> [Heard] {
        try heard(where: "member.story = ? ORDER BY mention.published, mention.id", [id])
    }

    private static let selection = """
        SELECT mention.*, reading.json AS json, member.story AS story, member.place AS place,
            member.assigned AS assigned FROM mention
        JOIN reading ON reading.mention = mention.id AND reading.version = mention.version
        LEFT JOIN member ON member.mention = mention.id WHERE\u{20}
        """

    private func heard(where condition: String, _ arguments: StatementArguments = []) throws -> [Heard] {
        try read { db in
            try Row.fetchAll(db, sql: Self.selection + condition, arguments: arguments).map(Heard.init(row:))
        }
    }
}

extension Heard {
    init(row: Row) throws {
        self.init(mention: Mention(row: row), reading: try Coding.value(row["json"]), story: row["story"])
    }
}
