import Foundation

/// A small HTTP server of a test's own, a Python script in `Tests/TestSupport/servers` that prints its port as its first line.
public final class PythonServer: @unchecked Sendable {
    private let process = Process()
    public let port: Int
    public var address: String { "http://127.0.0.1:\(port)" }

    public init(_ script: String, _ arguments: [String] = []) throws {
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = ["-u", Project.file("Tests/TestSupport/servers/\(script)").path] + arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        // The script stops when its standard input closes, so it never outlives the tests.
        process.standardInput = Pipe()
        try process.run()
        var line = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty, byte != Data("\n".utf8) { line += byte }
        guard let port = Int(String(decoding: line, as: UTF8.self)) else { throw CocoaError(.executableLoad) }
        self.port = port
    }

    /// SIGKILL, because a process started from a dispatch thread inherits a blocked SIGTERM.
    deinit {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
