/// Text that survives lines of 7 bits (RFC 2045, section 6.7).
enum QuotedPrintable {
    private static let hex = Array("0123456789ABCDEF".utf8)
    private static let widest = 75

    /// Lines of at most 76 bytes that end in CR LF; CR LF, CR and LF in the text are line ends alike.
    static func bytes(_ text: String) -> [UInt8] {
        var out: [UInt8] = [], column = 0
        out.reserveCapacity(text.utf8.count * 5 / 4)
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        let bytes = Array(text.utf8)
        var place = 0
        while place < bytes.count {
            let byte = bytes[place], next = place + 1 < bytes.count ? bytes[place + 1] : 0x0a
            place += 1
            if byte == 0x0d || byte == 0x0a {
                if byte == 0x0d, next == 0x0a, place < bytes.count { place += 1 }
                out += [0x0d, 0x0a]
                column = 0
                continue
            }
            let isLast = next == 0x0d || next == 0x0a
            let isPlain = (0x21...0x7e).contains(byte) && byte != 0x3d || isBlank(byte) && !isLast
            let width = isPlain ? 1 : 3
            if column + width > widest, !(isLast && column + width <= widest + 1) {
                out += [0x3d, 0x0d, 0x0a]
                column = 0
            }
            if isPlain { out.append(byte) } else { out += [0x3d, hex[Int(byte >> 4)], hex[Int(byte & 15)]] }
            column += width
        }
        return out
    }
}
