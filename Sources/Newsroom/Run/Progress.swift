import Foundation

/// Tells on standard error how far a run is: plain lines, and on a terminal also a bar that is rewritten in place.
public struct Progress: Sendable {
    private let isTerminal: Bool
    private let isQuiet: Bool

    public init(isQuiet: Bool = false) {
        self.isQuiet = isQuiet
        isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
    }

    func line(_ text: String) {
        guard !isQuiet else { return }
        write((isTerminal ? "\r\u{1B}[K" : "") + text + "\n")
    }

    /// - Parameter share: 0 ... 1.
    func bar(_ name: String, _ share: Double) {
        guard isTerminal, !isQuiet else { return }
        let filled = Int(share * 30)
        write(
            "\r\u{1B}[K\(name) [\(String(repeating: "█", count: filled))\(String(repeating: "·", count: 30 - filled))] \(Int(share * 100)) %"
        )
    }

    func count(_ name: String, _ done: Int) {
        guard isTerminal, !isQuiet else { return }
        write("\r\u{1B}[K\(name) \(done)")
    }

    /// Nobody reads along when it cannot be written; the run goes on.
    private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
