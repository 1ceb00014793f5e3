/// From the bytes of an answer to UTF-8: byte order mark, then valid UTF-8, then the HTTP charset, then the prolog, then windows-1252.
///
/// Bytes win over declarations because declarations are wrong more often: miniflux ignores the prolog of valid UTF-8 too.
enum Charset {
    /// UTF-8 without byte order mark. Copies only when something has to change.
    static func utf8(_ bytes: [UInt8], contentType: String?) -> [UInt8] {
        bytes.withUnsafeBufferPointer { view -> [UInt8]? in
            if let wide = WideText(view) { return wide.utf8(view) }
            let start = view.has("\u{FEFF}", at: 0) ? 3 : 0
            let body = view.view(start..<view.count)
            let declared = declaredLegacy(body, contentType: contentType)
            if UTF8Check.isValid(body) {
                if let declared, declared.hasPrefix("ISO-2022"), body.contains(0x1B) { return Iconv.utf8(body, from: declared) }
                return start == 0 ? nil : Array(body)
            }
            if let declared, !UTF8Check.isMostlyUTF8(body), let text = Iconv.utf8(body, from: declared) { return text }
            return UTF8Check.repaired(body)
        } ?? bytes
    }

    /// Bytes within which a prolog is looked for: a notice of PHP may stand before it.
    private static let prologLimit = 1_000

    /// The first declared charset that is neither UTF-8 nor covered by windows-1252, under the name iconv knows.
    private static func declaredLegacy(_ body: ByteView, contentType: String?) -> String? {
        let http = contentType.flatMap { name(in: Array($0.utf8), after: "charset") }
        let head = body.view(0..<min(body.count, prologLimit))
        let prolog = head.firstIndex(of: "<?xml", from: 0).flatMap { name(in: Array(head[$0...].prefix { $0 != 0x3E }), after: "encoding") }
        return [http, prolog].lazy.compactMap { $0 }.first { !["UTF-8", "UTF8", "UTF-16"].contains($0) }.flatMap { charset in
            covered.contains(charset) ? nil : supersets[charset] ?? charset
        }
    }

    private static func name(in bytes: [UInt8], after key: StaticString) -> String? {
        bytes.withUnsafeBufferPointer { view in
            guard var index = (0..<view.count).first(where: { view.hasAnyCase(key, at: $0) }) else { return nil }
            index += key.utf8CodeUnitCount
            while index < view.count, view[index].isBlank || [0x3D, 0x22, 0x27].contains(view[index]) { index += 1 }
            let name = view[index...].prefix { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A }
            return name.isEmpty || name.count > 40 ? nil : String(decoding: name, as: UTF8.self).uppercased()
        }
    }

    private static let covered: Set<String> = [
        "ISO-8859-1", "ISO8859-1", "ISO_8859-1", "LATIN1", "LATIN-1", "WINDOWS-1252", "CP1252", "ASCII", "US-ASCII", "ANSI", "UNKNOWN",
    ]

    /// Browsers read these names as the larger set too (WHATWG Encoding, names and labels).
    private static let supersets = [
        "GB2312": "GB18030", "GBK": "GB18030", "X-GBK": "GB18030", "SHIFT_JIS": "CP932", "SHIFT-JIS": "CP932", "X-SJIS": "CP932",
        "EUC-KR": "CP949", "KS_C_5601-1987": "CP949", "ISO-8859-9": "CP1254", "X-EUC-JP": "EUC-JP", "ISO-8859-8-I": "ISO-8859-8",
        "X-MAC-ROMAN": "MACINTOSH", "MACROMAN": "MACINTOSH",
    ]
}
