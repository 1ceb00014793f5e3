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
        guard text.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].utf8.count) else { return false }
        return parts[0].utf8.allSatisfy(isLocal)
            && parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isHost) }
    }

    private static func isLocal(_ byte: UInt8) -> Bool { (0x21...0x7e).contains(byte) && !#""(),:;<>[\]@"#.utf8.contains(byte) }

    private static func isHost(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2d, 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
        default: false
        }
    }
}
