public import Foundation

/// A folder of a test's own, gone when the test is.
public final class Scratch: Sendable {
    public let folder: URL

    public init() throws {
        folder = URL(filePath: NSTemporaryDirectory()).appending(path: "tamtam-test-" + UUID().uuidString.lowercased())
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    public func path(_ name: String) -> String { folder.appending(path: name).path }

    @discardableResult
    public func write(_ text: String, to name: String) throws -> URL {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file
    }
}
