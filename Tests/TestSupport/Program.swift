public import Foundation

/// The tamtam program as a user runs it.
public struct Program {
    public struct Outcome: Sendable {
        public var status: Int32
        public var output: String
        public var messages: String
        /// The process was ended by a signal.
        public var wasKilled: Bool

        /// Lines on standard error.
        public var messageLines: [String] { messages.split(separator: "\n").map(String.init) }
    }

    /// Working folder of the program.
    public var folder: URL

    public init(in folder: URL) { self.folder = folder }

    /// Runs to the end. With `killAfter` the process gets SIGKILL after so many seconds, if it still runs.
    public func run(
        _ arguments: [String], input: String? = nil, environment: [String: String] = [:], killAfter seconds: Double? = nil
    ) throws -> Outcome {
        let process = try start(arguments, environment: environment)
        let (output, messages, feed) = (Pipe(), Pipe(), Pipe())
        (process.standardOutput, process.standardError, process.standardInput) = (output, messages, feed)
        try process.run()
        let killing = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
        if let seconds { DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: killing) }
        let collected = Collected(output.fileHandleForReading, messages.fileHandleForReading)
        if let input { try? feed.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
        try? feed.fileHandleForWriting.close()
        collected.wait()
        process.waitUntilExit()
        killing.cancel()
        return Outcome(
            status: process.terminationStatus, output: collected.text(0), messages: collected.text(1),
            wasKilled: process.terminationReason == .uncaughtSignal)
    }

    private func start(_ arguments: [String], environment: [String: String]) throws -> Process {
        let process = Process()
        process.executableURL = Project.file(".build/debug/tamtam")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        return process
    }
}

/// Reads two pipes to their ends at once, so that neither fills up.
private final class Collected: @unchecked Sendable {
    private var data = [Data(), Data()]
    private let group = DispatchGroup()

    init(_ handles: FileHandle...) {
        for (index, handle) in handles.enumerated() {
            DispatchQueue.global().async(group: group) { self.data[index] = handle.readDataToEndOfFile() }
        }
    }

    func wait() { group.wait() }

    func text(_ index: Int) -> String { String(decoding: data[index], as: UTF8.self) }
}
