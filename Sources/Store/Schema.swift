import GRDB

/// The tables of a SQLite archive. A change is a new migration; a released one is never edited.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 mentions", migrate: mentions)
        migrator.registerMigration("2 findings", migrate: findings)
        return migrator
    }

    /// `place` counts from 1 in order of placing and is the order in which the clusterer is rebuilt.
    private static func mentions(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE mention(
                    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version TEXT NOT NULL, source TEXT NOT NULL,
                    channel TEXT NOT NULL, speaker TEXT NOT NULL, url TEXT, title TEXT NOT NULL, text TEXT NOT NULL,
                    author TEXT, published INTEGER NOT NULL, dated INTEGER NOT NULL, language TEXT, image TEXT,
                    replyTo TEXT, engagement INTEGER NOT NULL);
                CREATE INDEX mention_published ON mention(published, id);

                CREATE TABLE earlier(
                    mention TEXT NOT NULL, version TEXT NOT NULL, url TEXT, title TEXT NOT NULL, text TEXT NOT NULL,
                    author TEXT, image TEXT, order_ INTEGER NOT NULL, PRIMARY KEY(mention, order_)) WITHOUT ROWID;

                CREATE TABLE reading(
                    mention TEXT PRIMARY KEY, version TEXT NOT NULL, reader TEXT NOT NULL, json BLOB NOT NULL) WITHOUT ROWID;

                CREATE TABLE member(mention TEXT PRIMARY KEY, story TEXT, place INTEGER NOT NULL UNIQUE) WITHOUT ROWID;
                CREATE INDEX member_story ON member(story);

                CREATE TABLE health(source TEXT PRIMARY KEY, json BLOB NOT NULL) WITHOUT ROWID;

                CREATE VIRTUAL TABLE mention_text USING fts5(
                    title, text, content='mention', content_rowid='key', tokenize="unicode61 remove_diacritics 2");
                CREATE TRIGGER mention_added AFTER INSERT ON mention BEGIN
                    INSERT INTO mention_text(rowid, title, text) VALUES (new.key, new.title, new.text);
                END;
                CREATE TRIGGER mention_removed AFTER DELETE ON mention BEGIN
                    INSERT INTO mention_text(mention_text, rowid, title, text) VALUES ('delete', old.key, old.title, old.text);
                END;
                CREATE TRIGGER mention_edited AFTER UPDATE OF title, text ON mention BEGIN
                    INSERT INTO mention_text(mention_text, rowid, title, text) VALUES ('delete', old.key, old.title, old.text);
                    INSERT INTO mention_text(rowid, title, text) VALUES (new.key, new.title, new.text);
                END;
                """)
    }

    private static func findings(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE edition(id TEXT PRIMARY KEY, at INTEGER NOT NULL, json BLOB NOT NULL) WITHOUT ROWID;
                CREATE TABLE evidence(id TEXT PRIMARY KEY, edition TEXT NOT NULL, json BLOB NOT NULL) WITHOUT ROWID;
                CREATE INDEX evidence_edition ON evidence(edition);
                CREATE TABLE run(at INTEGER PRIMARY KEY, json BLOB NOT NULL);
                """)
    }
}
