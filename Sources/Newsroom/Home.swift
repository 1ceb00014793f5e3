public import Foundation
import Listening

/// Where lexicons, templates and connectors are: the folder that holds `Lexicons/nl`.
public struct Home: Sendable {
    public let folder: URL

    /// `TAMTAM_HOME`, or else the first folder that holds `Lexicons/nl`, going up from the program and then from the working
    /// folder, or else where a package puts it.
    ///
    /// - Throws: `HomeProblem` when there is none.
    public init(environment: [String: String] = ProcessInfo.processInfo.environment) throws {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let working = URL(filePath: FileManager.default.currentDirectoryPath)
        let named = environment["TAMTAM_HOME"].map { [URL(filePath: $0)] }
        let candidates = named ?? Self.upward(from: program) + Self.upward(from: working) + [URL(filePath: "/usr/share/tamtam")]
        guard let home = candidates.first(where: Self.isHome) else { throw HomeProblem() }
        folder = home
    }

    var lexicons: URL { folder.appending(path: "Lexicons/nl") }
    var templates: URL { folder.appending(path: "Reports/Templates") }

    /// Mappings that come with Tamtam, and those in a folder `Connectors` beside the pipeline file, which win.
    func connectors(beside pipeline: URL) throws -> [String: Connector] {
        let folders = [folder.appending(path: "Pipelines/Connectors"), pipeline.appending(path: "Connectors")]
        return try folders.reduce(into: [:]) { all, folder in
            for file in try Self.mappings(in: folder) {
                all[file.deletingPathExtension().lastPathComponent] = try Self.connector(file)
            }
        }
    }

    private static func mappings(in folder: URL) throws -> [URL] {
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "yaml" }.sorted { $0.path < $1.path }
    }

    private static func connector(_ file: URL) throws -> Connector {
        guard let yaml = try? String(contentsOf: file, encoding: .utf8) else { throw InputProblem(file: file.path) }
        return try Connector(yaml: yaml, file: file.lastPathComponent)
    }

    private static func isHome(_ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: "Lexicons/nl").path)
    }

    private static func upward(from start: URL) -> [URL] {
        var folders = [start.standardizedFileURL]
        while let last = folders.last, last.path != "/" { folders.append(last.deletingLastPathComponent().standardizedFileURL) }
        return folders
    }
}

public struct HomeProblem: Error, Sendable, CustomStringConvertible {
    public var description: String {
        "de map met Lexicons/nl is niet te vinden; zet TAMTAM_HOME op de map waarin Lexicons en Reports staan"
    }
}
