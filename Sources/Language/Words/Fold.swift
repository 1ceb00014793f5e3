/// Makes words comparable: lower case, Latin accents stripped, one kind of apostrophe, no invisible signs, no elongation.
///
/// "Café", "CAFE" and "cafeee" are one word; "VVV", "www" and "Willem III" stay whole. Scripts other than Latin, Greek and Cyrillic
/// are left as they are, and so are bytes that are no UTF-8.
public enum Fold {
    /// FNV-1a, 64 bits, of the bytes of `folded(_:)`. <http://www.isthe.com/chongo/tech/comp/fnv/>
    public static func hash(_ text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { hash($0) }
    }

    public static func hash(_ bytes: Span<UInt8>) -> UInt64 {
        bytes.withUnsafeBufferPointer { hash($0) }
    }

    /// - Parameter keeping: letters left of a run of three or more equal ones: 1 ("heeel" is "hel") or 2 ("heel").
    public static func hash(_ bytes: UnsafeBufferPointer<UInt8>, keeping: Int = 1) -> UInt64 {
        plainHash(bytes) ?? folded(bytes, keeping: keeping).reduce(offset, mix)
    }

    /// The hash of a word in ASCII without a letter three times in a row, as nearly all are; nil for any other.
    private static func plainHash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
        var hash = offset
        var (last, run): (UInt8, Int) = (0, 0)
        for byte in bytes {
            let letter = Ascii.lower(byte)
            run = letter == last ? run + 1 : 1
            if byte >= 0x80 || run == 3 { return nil }
            hash = mix(hash, letter)
            last = letter
        }
        return hash
    }

    public static func folded(_ text: String, keeping: Int = 1) -> String {
        var text = text
        return String(decoding: text.withUTF8 { folded($0, keeping: keeping) }, as: UTF8.self)
    }

    /// Eight figures at most that change when what was hashed changes, for the account of an edition.
    static func fingerprint(_ hash: UInt64) -> String { String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16) }

    static let offset: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    private static func folded(_ bytes: UnsafeBufferPointer<UInt8>, keeping: Int) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var i = 0
        while i < bytes.count {
            if bytes[i] < 0x80 {
                out.append(Ascii.lower(bytes[i]))
                i += 1
            } else {
                let scalar = Scalar(in: bytes, at: i)
                scalar.forEachFolded(in: bytes, at: i) { out.append($0) }
                i += scalar.length
            }
        }
        return hasElongation(out) ? cutRuns(out, keeping: keeping) : out
    }

    static func isElongated(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { hasElongation(folded(bytes, keeping: 3)) }

    /// Three equal letters in a row, unless the word is nothing else ("www") or a Roman number ("xviii").
    private static func hasElongation(_ folded: [UInt8]) -> Bool {
        guard folded.count > 3, !folded.allSatisfy({ "ivxlcdm".utf8.contains($0) }), folded.contains(where: { $0 != folded[0] }) else {
            return false
        }
        return (2..<folded.count).contains { k in
            let letter: UInt8 = folded[k]
            return Ascii.isLetter(letter) && letter == folded[k - 1] && letter == folded[k - 2]
        }
    }

    private static func cutRuns(_ bytes: [UInt8], keeping: Int) -> [UInt8] {
        var out: [UInt8] = []
        var i = 0
        while i < bytes.count {
            let end = bytes[i...].firstIndex { $0 != bytes[i] } ?? bytes.count
            let cut = end - i >= 3 && Ascii.isLetter(bytes[i])
            out.append(contentsOf: repeatElement(bytes[i], count: cut ? keeping : end - i))
            i = end
        }
        return out
    }
}
