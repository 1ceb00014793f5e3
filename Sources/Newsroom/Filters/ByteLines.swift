import Foundation

/// The lines of a file or of standard input, read as they come.
struct ByteLines {
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    /// - Parameter path: "-" for standard input.
    /// - Throws: `InputProblem`.
    init(_ path: String) throws {
        guard let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path) else {
            throw InputProblem(file: path)
        }
        self.handle = handle
    }

    /// True when the next line has not arrived yet, so that answers should leave before it is waited for.
    var mustWait: Bool { !buffer[start...].contains(0x0A) }

    mutating func next() -> ArraySlice<UInt8>? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return buffer[start..<end]
            }
            searched = buffer.count - start
            if isAtEnd || !fill() { return last() }
        }
    }

    private mutating func last() -> ArraySlice<UInt8>? {
        defer { start = buffer.count }
        return start < buffer.count ? buffer[start...] : nil
    }

    /// Reads what there is, waiting only when there is nothing; false at the end.
    private mutating func fill() -> Bool {
        buffer.removeFirst(start)
        start = 0
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(handle.fileDescriptor, &chunk, chunk.count)
        isAtEnd = count <= 0
        if count > 0 { buffer += chunk[..<count] }
        return count > 0
    }
}

/// All bytes of a file or, for "-", of standard input.
enum Input {
    static func bytes(_ path: String) throws -> [UInt8] {
        if path == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
        guard let data = FileManager.default.contents(atPath: path) else { throw InputProblem(file: path) }
        return Array(data)
    }
}
