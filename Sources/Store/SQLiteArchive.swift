import Foundation
import GRDB
import Mentions

/// An archive in one SQLite file (WAL), with a full-text index that is kept up to date by the database itself.
public final class SQLiteArchive: Archive {
    let path: String
    private let pool: DatabasePool

    /// Opens or makes the archive and brings its tables up to date. Missing folders are made.
    ///
    /// - Throws: `ArchiveError`, also when a newer version of Tamtam made the archive.
    public init(path: String) throws {
        self.path = path
        do {
            try FileManager.default.createDirectory(
                at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
            pool = try DatabasePool(path: path, configuration: Self.configuration)
            let migrator = Schema.migrator
            if try pool.read(migrator.hasBeenSuperseded) {
                throw ArchiveError(
                    archive: path, reason: "is door een nieuwere Tamtam gemaakt; installeer die versie of noem een ander bestand")
            }
            try migrator.migrate(pool)
        } catch let error as ArchiveError {
            throw error
        } catch let error as DatabaseError {
            throw ArchiveError(archive: path, error)
        } catch {
            throw ArchiveError(archive: path, reason: "kan daar niet gemaakt worden; bestaat de map, en mag deze gebruiker daar schrijven?")
        }
    }

    /// In WAL mode NORMAL keeps the file consistent through crashes of the process and of power; power loss may cost the last
    /// transactions, which the next visit to the sources brings back (https://www.sqlite.org/pragma.html#pragma_synchronous).
    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.maximumReaderCount = 4
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768")
        }
        return configuration
    }

    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do { return try pool.write(body) } catch { throw ArchiveError(archive: path, error) }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do { return try pool.read(body) } catch { throw ArchiveError(archive: path, error) }
    }
}
