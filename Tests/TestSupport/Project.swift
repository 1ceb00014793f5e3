public import Foundation

/// Where the files of the project are, for tests that read them.
public enum Project {
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    public static func file(_ path: String) -> URL { root.appending(path: path) }

    public static func text(_ path: String) throws -> String { try String(contentsOf: file(path), encoding: .utf8) }

    /// All files below a folder whose names end in `suffix`, as paths relative to the project, sorted.
    public static func files(under folder: String, suffix: String) -> [String] {
        let base = file(folder)
        let found = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return found.filter { $0.hasSuffix(suffix) && !$0.contains(".build") }.map { folder + "/" + $0 }.sorted()
    }
}
