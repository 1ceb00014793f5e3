/// The headers of one response that matter here, taken line by line as they come in.
struct ResponseHead: Sendable, Hashable {
    private(set) var fields: [String: String] = [:]
    private(set) var bytes = 0

    private static let kept: Set<String> = ["content-type", "etag", "last-modified", "link", "location"]

    subscript(name: String) -> String? { fields[name] }

    /// A status line starts anew: what came before belonged to an interim answer (1xx).
    mutating func take(_ line: UnsafeRawBufferPointer) {
        bytes += line.count
        if line.starts(with: "HTTP/".utf8) { fields.removeAll() }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
        let name = Self.latin1(line[..<colon]).lowercased()
        guard Self.kept.contains(name) else { return }
        let value = Self.trimmed(line[(colon + 1)...])
        switch name {
        case "etag", "last-modified": fields[name] = Self.latin1(value)
        case "link": fields[name] = [fields[name], Self.utf8(value)].compactMap(\.self).joined(separator: ", ")
        default: fields[name] = Self.utf8(value)
        }
    }

    private static func trimmed(_ bytes: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
        guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) }) else {
            return bytes[bytes.endIndex...]
        }
        return bytes[first...last]
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A }

    private static func utf8(_ bytes: Slice<UnsafeRawBufferPointer>) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Entity tags may hold any byte from 0x80 (RFC 9110, obs-text): one character a byte keeps them whole.
    private static func latin1(_ bytes: some Sequence<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }
}
