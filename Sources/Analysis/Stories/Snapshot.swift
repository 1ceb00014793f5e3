/// Writes values one after another as bytes, in the order of the machine; for saving state that the same machine reads back.
struct SnapshotWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write<Value: BitwiseCopyable>(_ value: Value) {
        withUnsafeBytes(of: value) { bytes += $0 }
    }

    mutating func write<Value: BitwiseCopyable>(_ values: [Value]) {
        write(values.count)
        values.withUnsafeBytes { bytes += $0 }
    }

    mutating func write(_ texts: [String]) {
        write(texts.map { Int32($0.utf8.count) })
        write(texts.flatMap(\.utf8))
    }
}

/// Reads what a `SnapshotWriter` wrote; nil as soon as the bytes do not hold what is asked.
struct SnapshotReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    mutating func value<Value: BitwiseCopyable>(as type: Value.Type = Value.self) -> Value? {
        guard bytes.count - place >= MemoryLayout<Value>.size else { return nil }
        defer { place += MemoryLayout<Value>.size }
        return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: Value.self) }
    }

    mutating func values<Value: BitwiseCopyable>(as type: Value.Type = Value.self) -> [Value]? {
        guard let count = value(as: Int.self), count >= 0, count <= (bytes.count - place) / max(1, MemoryLayout<Value>.stride) else {
            return nil
        }
        let size = count * MemoryLayout<Value>.stride
        defer { place += size }
        return [Value](unsafeUninitializedCapacity: count) { buffer, filled in
            bytes.withUnsafeBytes { source in
                UnsafeMutableRawBufferPointer(buffer).copyMemory(from: UnsafeRawBufferPointer(rebasing: source[place..<place + size]))
            }
            filled = count
        }
    }

    mutating func texts() -> [String]? {
        guard let lengths = values(as: Int32.self), let letters = values(as: UInt8.self) else { return nil }
        var texts: [String] = [], at = 0
        texts.reserveCapacity(lengths.count)
        for length in lengths {
            guard length >= 0, at + Int(length) <= letters.count else { return nil }
            texts.append(String(decoding: letters[at..<at + Int(length)], as: UTF8.self))
            at += Int(length)
        }
        return texts
    }
}
