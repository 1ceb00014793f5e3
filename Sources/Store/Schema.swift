import GRDB

/// The tables of a SQLite archive. A change is a new migration; a released one is never edited.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 mentions", migrate: mentions)
        migrator.registerMigration("2 findings", migrate: findings)
        migrator.registerMigration("3 story changes", migrate: storyChanges)
        migrator.registerMigration("4 live blogs") { try $0.execute(sql: "ALTER TABLE mention ADD COLUMN blog TEXT") }
        migrator.registerMigration("5 authors") {
            try $0.execute(
                sql: "ALTER TABLE mention ADD COLUMN profile TEXT; ALTER TABLE mention ADD COLUMN reach INTEGER NOT NULL DEFAULT 0")
        }
        migrator.registerMigration("6 analyses") {
            try $0.execute(sql: "CREATE TABLE analysis(id TEXT PRIMARY KEY, at INTEGER NOT NULL, json BLOB NOT NULL) WITHOUT ROWID")
        }
        migrator.registerMigration("7 queries") {
            try $0.execute(
                sql:
                    "CREATE TABLE query(id TEXT NOT NULL, since INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY(id, since)) WITHOUT ROWID"
            )
        }
        migrator.registerMigration("8 mail", migrate: mail)
        return migrator
    }

    /// `mail` is thrown away when it waits no longer.
    private static func mail(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE posting(
                    id TEXT PRIMARY KEY, kind TEXT NOT NULL, edition TEXT NOT NULL, reader TEXT NOT NULL, state TEXT NOT NULL,
                    due INTEGER NOT NULL, made INTEGER NOT NULL, json BLOB NOT NULL, mail BLOB);
                CREATE INDEX posting_state ON posting(state, due);
                CREATE INDEX posting_reader ON posting(reader, kind, made);
                CREATE TABLE subscription(id TEXT PRIMARY KEY, json BLOB NOT NULL) WITHOUT ROWID;
                CREATE TABLE approval(edition TEXT PRIMARY KEY, kind TEXT NOT NULL, at INTEGER NOT NULL, json BLOB NOT NULL) WITHOUT ROWID;
                CREATE TABLE secret(name TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
                """)
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

    /// `assigned` is the story a mention was given when it came, from which the clusterer is rebuilt; `story` the one it belongs to now.
    private static func storyChanges(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE member ADD COLUMN assigned TEXT;
                UPDATE member SET assigned = story;
                CREATE TABLE change(number INTEGER PRIMARY KEY, story TEXT NOT NULL, other TEXT NOT NULL, json BLOB NOT NULL);
                CREATE INDEX change_story ON change(story);
                CREATE INDEX change_other ON change(other);
                CREATE TABLE clusterer(part INTEGER PRIMARY KEY, place INTEGER NOT NULL, bytes BLOB NOT NULL);
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
