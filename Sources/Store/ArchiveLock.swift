import Foundation

/// Keeps an archive to one run at a time, across processes; let go when the value is released or the process ends in any way.
public final class ArchiveLock: Sendable {
    private let descriptor: Int32

    /// - Parameter path: of the archive; the lock is a file beside it.
    /// - Throws: `ArchiveError` when another run holds it.
    public init(path: String) throws {
        try? FileManager.default.createDirectory(at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        descriptor = open(path + ".lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw ArchiveError(archive: path, reason: "kan daar niet gemaakt worden; bestaat de map, en mag deze gebruiker daar schrijven?")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw ArchiveError(archive: path, reason: "is in gebruik door een andere ronde; wacht tot die klaar is")
        }
    }

    deinit { close(descriptor) }
}
