import Foundation

/// The lines of a file or of standard input, read as they come.
struct ByteLines {
    private let path: String
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    /// - Parameter path: "-" for standard input.
    /// - Throws: `InputProblem`.
    init(_ path: String) throws {
        self.path = path
        handle = try Input.handle(path)
    }

    /// True when the next line has not arrived yet, so that answers should leave before it is waited for.
    var mustWait: Bool { !buffer[start...].contains(0x0A) }

    /// - Throws: `InputProblem` when reading breaks off, which is not the end of the file.
    mutating func next() throws -> ArraySlice<UInt8>? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return buffer[start..<end]
            }
            searched = buffer.count - start
            if isAtEnd { return last() }
            try fill()
        }
    }

    private mutating func last() -> ArraySlice<UInt8>? {
        defer { start = buffer.count }
        return start < buffer.count ? buffer[start...] : nil
    }

    /// Reads what there is, waiting only when there is nothing.
    private mutating func fill() throws {
        buffer.removeFirst(start)
        start = 0
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(handle.fileDescriptor, &chunk, chunk.count)
        guard count >= 0 || errno == EINTR else { throw InputProblem(file: path) }
        isAtEnd = count == 0
        buffer += chunk[..<max(0, count)]
    }
}

/// A file or, for "-", standard input.
enum Input {
    /// How messages call it.
    static func name(_ path: String) -> String { path == "-" ? "standaardinvoer" : path }

    static func handle(_ path: String) throws -> FileHandle {
        if path == "-" { return .standardInput }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw InputProblem(file: path) }
        return handle
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        do { return Array(try handle(path).readToEnd() ?? Data()) } catch { throw InputProblem(file: path) }
    }
}

public struct InputProblem: Error, Sendable, CustomStringConvertible {
    public var file: String

    public var description: String {
        "\(Input.name(file)) is niet te lezen; is het een bestand dat bestaat, en mag deze gebruiker het lezen?"
    }
}
