/// Resolving references as RFC 3986 section 5 tells, on plain text.
enum WebAddress {
    /// `reference` made absolute against `base`; unchanged when it already is, or when the base is no hierarchical address.
    static func resolve(_ reference: String, against base: String?) -> String {
        let reference = tidied(reference)
        guard let base, scheme(of: reference) == nil, let root = Parts(base) else { return reference }
        guard let first = reference.utf8.first else { return base }
        switch UInt8(first) {
        case UInt8(ascii: "/") where reference.hasPrefix("//"): return root.scheme + ":" + reference
        case UInt8(ascii: "/"): return root.origin + withoutDots(reference)
        case UInt8(ascii: "?"): return root.origin + root.path + reference
        case UInt8(ascii: "#"): return root.origin + root.path + root.query + reference
        default: return root.origin + withoutDots(root.folder + reference)
        }
    }

    /// "http", "tag", "urn" of an absolute reference.
    static func scheme(of reference: String) -> Substring? {
        guard let colon = reference.utf8.firstIndex(of: UInt8(ascii: ":")), colon > reference.startIndex else { return nil }
        let scheme = reference[..<colon]
        let isScheme =
            scheme.utf8.first?.isLetter == true
            && scheme.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
        return isScheme ? scheme : nil
    }

    static func isWeb(_ reference: String) -> Bool {
        guard let scheme = scheme(of: reference)?.lowercased() else { return false }
        return scheme == "http" || scheme == "https"
    }

    /// A relative reference with a path, query or fragment in it: not a bare number or word.
    static func looksRelative(_ reference: String) -> Bool {
        scheme(of: reference) == nil && reference.utf8.contains { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
            && !reference.utf8.contains(0x20)
    }

    static func namesImage(_ address: String) -> Bool {
        let path = address.prefix { $0 != "?" && $0 != "#" }.lowercased()
        return [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"].contains { path.hasSuffix($0) }
    }

    /// Without the line feeds and tabs that templates leave inside addresses; a space becomes %20.
    private static func tidied(_ reference: String) -> String {
        guard reference.utf8.contains(where: { $0 <= 0x20 }) else { return reference }
        var bytes: [UInt8] = []
        for byte in Array(reference.utf8).withUnsafeBufferPointer({ Array($0.trimmed) }) {
            if byte == 0x20 { bytes.append("%20") } else if byte > 0x20 { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private struct Parts {
        var scheme: String
        var origin: String
        var path: String
        var query: String
        var folder: String { String(path[...(path.lastIndex(of: "/") ?? path.startIndex)]) }

        init?(_ address: String) {
            guard let scheme = WebAddress.scheme(of: address) else { return nil }
            let rest = address[scheme.endIndex...].dropFirst()
            guard rest.hasPrefix("//") else { return nil }
            let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            let tail = rest[authority.endIndex...].prefix { $0 != "#" }
            let path = tail.prefix { $0 != "?" }
            self.scheme = String(scheme)
            self.origin = scheme + "://" + authority
            self.path = path.isEmpty ? "/" : String(path)
            self.query = String(tail[path.endIndex...])
        }
    }

    /// RFC 3986 section 5.2.4.
    private static func withoutDots(_ reference: String) -> String {
        let path = reference.prefix { $0 != "?" && $0 != "#" }
        guard path.contains("/.") else { return reference }
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for segment in segments where segment != "." {
            if segment == ".." { _ = kept.popLast() } else { kept.append(segment) }
        }
        if segments.last == "." || segments.last == ".." { kept.append("") }
        return "/" + kept.joined(separator: "/") + reference[path.endIndex...]
    }
}
