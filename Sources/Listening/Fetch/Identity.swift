internal import CCrypto
public import Foundation

/// Names that stay the same for as long as the item does. The same input gives the same name in every version of Tamtam.
public enum Identity {
    /// The name of an item of a source: from its own id, else its address, else title and date, else its text.
    ///
    /// The chain is that of the feed readers (miniflux, NetNewsWire). White space around the parts does not count, empty counts as absent.
    /// - Returns: "m" and 19 characters a-z, 2-7: 95 bits of SHA-256.
    public static func mention(source: String, id: String?, link: String?, title: String, text: String, published: Date?) -> String {
        let (id, link, title) = (trimmed(id ?? ""), trimmed(link ?? ""), trimmed(title))
        if !id.isEmpty { return name("m", ["mention", source, "id", id]) }
        if !link.isEmpty { return name("m", ["mention", source, "link", link]) }
        if !title.isEmpty, let published { return name("m", ["mention", source, "title", title, seconds(published)]) }
        return name("m", ["mention", source, "text", title, trimmed(text)])
    }

    /// The name of an update of a live blog, from the name of the blog and what tells its updates apart.
    /// - Returns: as `mention`.
    static func update(of blog: String, _ part: String) -> String { name("m", ["update", blog, part]) }

    /// Fingerprint of what an item says now; another one means that it was edited.
    /// - Returns: "v" and 19 characters a-z, 2-7.
    public static func version(title: String, text: String, url: String?) -> String {
        name("v", ["version", trimmed(title), trimmed(text), trimmed(url ?? "")])
    }

    private static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }

    private static func seconds(_ date: Date) -> String { String(Int(date.timeIntervalSince1970.rounded(.down))) }

    /// Lengths stand before the parts, so that no two lists of parts read the same.
    private static func name(_ letter: String, _ parts: [String]) -> String {
        let bytes = parts.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) }
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256(bytes, bytes.count, &digest)
        return letter + base32(digest, characters: 19)
    }

    /// RFC 4648, lower case.
    private static func base32(_ bytes: [UInt8], characters: Int) -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
        let letters = (0..<characters).map { index in
            let bit = index * 5
            let pair = UInt16(bytes[bit / 8]) << 8 | UInt16(bytes[bit / 8 + 1])
            return alphabet[Int(pair >> (11 - UInt16(bit % 8))) & 31]
        }
        return String(decoding: letters, as: UTF8.self)
    }
}
