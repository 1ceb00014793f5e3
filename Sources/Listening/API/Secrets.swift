public import Foundation

/// Keys that stand outside the files: `${VARIABLE}` in the environment, `file:PATH` on disk.
public struct Secrets: Sendable {
    private let environment: [String: String]
    private let folder: URL

    /// - Parameter folder: what paths are relative to: the folder of the pipeline file.
    public init(environment: [String: String] = ProcessInfo.processInfo.environment, folder: URL) {
        self.environment = environment
        self.folder = folder
    }

    static func occur(in text: String) -> Bool { text.contains("${") || text.contains("file:") }

    /// Puts the keys in their places; `file:PATH` runs to the end of the text.
    public func filled(_ text: String) throws(ConnectorError) -> String {
        var rest = text[...]
        var result = ""
        while let start = rest.range(of: "${"), let end = rest.range(of: "}", range: start.upperBound..<rest.endIndex) {
            let name = String(rest[start.upperBound..<end.lowerBound])
            guard let value = environment[name], !value.isEmpty else { throw .secretMissing(name) }
            result += rest[..<start.lowerBound] + value
            rest = rest[end.upperBound...]
        }
        guard let file = rest.range(of: "file:") else { return result + rest }
        return result + rest[..<file.lowerBound] + (try contents(of: String(rest[file.upperBound...])))
    }

    private func contents(of path: String) throws(ConnectorError) -> String {
        let url = URL(filePath: path, relativeTo: folder)
        guard let data = try? Data(contentsOf: url) else { throw .secretMissing(path) }
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
