import Foundation
import GRDB
public import Mentions

extension SQLiteArchive {
    public func take(_ mentions: [Mention], health: SourceHealth) throws -> Intake {
        try write { db in
            var intake = Intake()
            for mention in mentions {
                switch try Self.known(mention.id, db) {
                case nil:
                    try Self.insert(mention, db)
                    intake.new += 1
                case mention.version:
                    try Self.refresh(mention, db)
                    intake.known += 1
                default:
                    try Self.replace(mention, db)
                    intake.edited += 1
                }
            }
            try db.execute(
                sql: """
                    INSERT INTO health(source, json) VALUES (?, ?)
                    ON CONFLICT(source) DO UPDATE SET json = excluded.json WHERE json <> excluded.json
                    """,
                arguments: [health.source, try Coding.data(health)])
            return intake
        }
    }

    private static func known(_ id: String, _ db: Database) throws -> String? {
        let statement = try db.cachedStatement(sql: "SELECT version FROM mention WHERE id = ?")
        return try String.fetchOne(statement, arguments: [id])
    }

    private static func insert(_ mention: Mention, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO mention(id, version, source, channel, speaker, url, title, text, author, published, dated,
                    language, image, replyTo, engagement, blog, profile, reach)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            mention.id, mention.version, mention.source, mention.channel, mention.group.rawValue, mention.url,
            mention.title, mention.text, mention.author, Int(mention.published.timeIntervalSince1970), mention.isDated,
            mention.language, mention.image, mention.replyTo, mention.engagement, mention.blog, mention.profile, mention.reach,
        ])
    }

    /// The text is the same. Likes and replies go on, the pipeline may have moved the source to another group, and a date that
    /// was absent may be there now.
    private static func refresh(_ mention: Mention, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                UPDATE mention SET engagement = :engagement, channel = :channel, speaker = :speaker, profile = :profile, reach = :reach,
                    published = CASE WHEN dated < :dated THEN :published ELSE published END, dated = max(dated, :dated)
                WHERE id = :id AND (engagement, channel, speaker, dated, coalesce(profile, ''), reach)
                    <> (:engagement, :channel, :speaker, max(dated, :dated), coalesce(:profile, ''), :reach)
                """)
        try statement.execute(arguments: [
            "engagement": mention.engagement, "profile": mention.profile, "reach": mention.reach, "channel": mention.channel,
            "speaker": mention.group.rawValue,
            "dated": mention.isDated, "published": Int(mention.published.timeIntervalSince1970), "id": mention.id,
        ])
    }

    /// An edited item keeps its moment when the source gives none: `published` of an undated mention is the first sight.
    private static func replace(_ mention: Mention, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO earlier(mention, version, url, title, text, author, image, order_)
                SELECT id, version, url, title, text, author, image, (SELECT count(*) FROM earlier WHERE mention = :id)
                FROM mention WHERE id = :id
                """, arguments: ["id": mention.id])
        try db.execute(
            sql: """
                UPDATE mention SET version = ?, channel = ?, speaker = ?, url = ?, title = ?, text = ?, author = ?,
                    published = CASE WHEN ? THEN ? ELSE published END, dated = max(dated, ?), language = ?, image = ?,
                    replyTo = ?, engagement = ?, profile = ?, reach = ? WHERE id = ?
                """,
            arguments: [
                mention.version, mention.channel, mention.group.rawValue, mention.url, mention.title, mention.text,
                mention.author, mention.isDated, Int(mention.published.timeIntervalSince1970), mention.isDated,
                mention.language, mention.image, mention.replyTo, mention.engagement, mention.profile, mention.reach, mention.id,
            ])
    }

    public func health() throws -> [SourceHealth] {
        try read { db in
            try Data.fetchAll(db, sql: "SELECT json FROM health ORDER BY source").map(Coding.value)
        }
    }

    public func mention(_ id: String) throws -> Mention? {
        try read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM mention WHERE id = ?", arguments: [id]).map(Mention.init(row:))
        }
    }

    public func versions(of id: String) throws -> [Mention] {
        guard let current = try mention(id) else { return [] }
        return try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM earlier WHERE mention = ? ORDER BY order_", arguments: [id]).map { row in
                var version = current
                (version.version, version.url, version.title) = (row["version"], row["url"], row["title"])
                (version.text, version.author, version.image) = (row["text"], row["author"], row["image"])
                return version
            }
        }
    }
}

extension Mention {
    init(row: Row) {
        self.init(
            id: row["id"], version: row["version"], source: row["source"], channel: row["channel"],
            group: SpeakerGroup(rawValue: row["speaker"]) ?? .bevolking, url: row["url"], title: row["title"],
            text: row["text"], author: row["author"], published: Date(timeIntervalSince1970: row["published"]),
            isDated: row["dated"], language: row["language"], image: row["image"], replyTo: row["replyTo"],
            engagement: row["engagement"], blog: row["blog"], profile: row["profile"], reach: row["reach"])
    }
}
