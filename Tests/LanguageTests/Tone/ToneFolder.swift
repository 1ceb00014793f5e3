import Foundation

/// The project's own lists around one tone list of a test.
enum ToneFolder {
    /// All folders of one run of the tests; goes when the run ends.
    private static let root: URL = {
        atexit { try? FileManager.default.removeItem(at: ToneFolder.root) }
        return FileManager.default.temporaryDirectory.appending(path: "toon-\(UUID().uuidString)")
    }()

    static func with(tone: String, misspellings: String = "") throws -> URL {
        let folder = root.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in try FileManager.default.contentsOfDirectory(at: ToneBench.lists, includingPropertiesForKeys: nil)
        where file.pathExtension == "tsv" && !file.lastPathComponent.hasPrefix("toon-") && file.lastPathComponent != "spelfouten.tsv" {
            try FileManager.default.copyItem(at: file, to: folder.appending(path: file.lastPathComponent))
        }
        try write(tone, to: "toon-proef.tsv", in: folder)
        try write(misspellings, to: "spelfouten.tsv", in: folder)
        return folder
    }

    @discardableResult static func write(_ text: String, to name: String, in folder: URL) throws -> URL {
        let file = folder.appending(path: name)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file
    }
}
