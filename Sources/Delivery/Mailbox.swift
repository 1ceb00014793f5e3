/// Somebody who sends or receives mail.
public struct Mailbox: Sendable, Hashable {
    /// As people call him or her; empty for none.
    public var name: String
    public var address: String

    public init(name: String = "", address: String) {
        self.name = name
        self.address = address
    }

    /// What an address must be to stand in an envelope: one at sign, printable ASCII without spaces, quotes and brackets (the plain part of
    /// RFC 5321, section 4.1.2), at most 254 bytes.
    public static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.utf8.count <= 254, parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= 64,
            parts[1].contains(where: { $0 != "." })
        else { return false }
        let host = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return parts[0].utf8.allSatisfy(isPlain)
            && host.allSatisfy { label in !label.isEmpty && label.utf8.allSatisfy { isPlain($0) && ($0 | 0x20 >= 0x61 || $0 < 0x3a) } }
    }

    private static func isPlain(_ byte: UInt8) -> Bool { (0x21...0x7e).contains(byte) && !#""(),:;<>[\]@"#.utf8.contains(byte) }
}
