/// Four-letter pieces of the words of a text, each once, as sixteen-bit numbers in order.
///
/// Pieces see what words hide: "vliegveld" in "vliegvelden", "WOZ" in "WOZ-waarde", the turn of phrase of a headline. Sixteen bits
/// collide now and then; measured on headlines that costs nothing.
struct WordPieces: Sendable {
    /// Bytes per piece; a word has a space before and behind it.
    private static let length = 4
    /// Of a longer text only the beginning is cut: it says what it is about.
    private static let most = 100

    private(set) var numbers: [UInt16] = []

    init(_ text: String) {
        numbers.reserveCapacity(64)
        var word: [UInt8] = [0x20]
        for byte in text.utf8 {
            if WordPieces.isLetter(byte) {
                word.append(byte >= 65 && byte <= 90 ? byte + 32 : byte)
            } else if word.count > 1 {
                cut(&word)
                if numbers.count >= WordPieces.most { break }
            }
        }
        if word.count > 1 { cut(&word) }
        numbers.sort()
        var last: UInt16?
        numbers.removeAll { number in
            defer { last = number }
            return number == last
        }
    }

    /// Letters and figures; bytes beyond ASCII count as letters except those of Dutch quotes and dashes (E2 80 xx).
    private static func isLetter(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return (lower >= 97 && lower <= 122 && byte < 0x80) || (byte >= 48 && byte <= 57) || (byte >= 0xC3 && byte <= 0xDF)
            || (byte >= 0xA0 && byte < 0xC0)
    }

    private mutating func cut(_ word: inout [UInt8]) {
        word.append(0x20)
        for start in 0...max(0, word.count - WordPieces.length) {
            numbers.append(WordPieces.number(word[start..<min(word.count, start + WordPieces.length)]))
        }
        word.removeLast(word.count - 1)
    }

    /// FNV-1a, folded to sixteen bits. <http://www.isthe.com/chongo/tech/comp/fnv/>
    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt16 {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return UInt16(truncatingIfNeeded: hash ^ (hash >> 16))
    }
}
