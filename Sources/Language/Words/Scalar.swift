/// One Unicode scalar of two bytes or more, decoded without trust: a byte that is no UTF-8 counts as a letter of one byte, so that
/// Latin-1 that slipped into a text does not break words.
struct Scalar {
    enum Class { case letter, mark, white, apostrophe, hyphen, emoji, invisible, other }

    /// 0 for a byte that is no UTF-8.
    let value: UInt32
    let length: Int

    init(in bytes: UnsafeBufferPointer<UInt8>, at i: Int) {
        let lead = bytes[i]
        let size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead < 0xF5, i + size <= bytes.count else { (value, length) = (0, 1); return }
        var scalar = UInt32(lead) & (0x7F >> UInt32(size))
        for byte in bytes[i + 1..<i + size] {
            guard byte & 0xC0 == 0x80 else { (value, length) = (0, 1); return }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
        }
        (value, length) = (scalar, size)
    }

    var kind: Class {
        switch value {
        case 0, 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF: .letter
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .white
        case 0x300...0x36F: .mark
        case 0x370...0x1FFF: .letter
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF: .invisible
        case 0xB4, 0x2018, 0x2019, 0x2BC, 0x2032: .apostrophe
        case 0x2010, 0x2011: .hyphen
        case 0x231A, 0x231B, 0x23E9...0x23FA, 0x2600...0x27BF, 0x2B05...0x2B07, 0x2B1B, 0x2B1C, 0x2B50, 0x2B55, 0x1F000...0x1FAFF: .emoji
        case 0x2C00...0x2DFF, 0x3040...0xFDFF, 0xFE20...0xFEFE, 0xFF10...0xFFEF, 0x10000...0x1EFFF, 0x20000...0x3FFFF: .letter
        default: .other
        }
    }

    /// Skin tones, variation selectors, the enclosing keycap and tag characters: they never stand alone.
    var modifiesEmoji: Bool {
        switch value {
        case 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0x20E3, 0xE0020...0xE007F: true
        default: false
        }
    }

    /// Letters for flags stand in pairs.
    var isRegional: Bool { (0x1F1E6...0x1F1FF).contains(value) }

    var isCapital: Bool {
        switch value {
        case 0xC0...0xDE, 0x391...0x3A9, 0x400...0x42F: true
        case 0x100...0x137, 0x14A...0x177: value & 1 == 0
        case 0x139...0x148, 0x179...0x17E: value & 1 == 1
        default: value == 0x178
        }
    }

    @inline(__always)
    func forEachFolded(in bytes: UnsafeBufferPointer<UInt8>, at i: Int, _ body: (UInt8) -> Void) {
        if value >= 0xC0, value < 0x180, value != 0xD7, value != 0xF7 {
            let pair = Self.latin[Int(value - 0xC0)]
            body(pair.0)
            if pair.1 != 0 { body(pair.1) }
        } else if value == 0xB4 || value == 0x2BC || value == 0x2032 || value == 0x2018 || value == 0x2019 {
            body(0x27)
        } else if value == 0x2010 || value == 0x2011 {
            body(0x2D)
        } else if let low = lowerCase {
            for byte in String(low).utf8 { body(byte) }
        } else if !isDropped {
            for byte in bytes[i..<i + length] { body(byte) }
        }
    }

    private var isDropped: Bool { kind == .mark || kind == .invisible || modifiesEmoji && value != 0x20E3 }

    private var lowerCase: Unicode.Scalar? {
        switch value {
        case 0x391...0x3A9, 0x410...0x42F: Unicode.Scalar(value + 0x20)
        case 0x400...0x40F: Unicode.Scalar(value + 0x50)
        default: nil
        }
    }

    /// U+00C0 ... U+017F without their accents, one or two letters each.
    private static let latin: [(UInt8, UInt8)] = {
        let supplement = "a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss"
        let firstHalf = supplement.split(separator: " ").map(String.init)
        var all = firstHalf + firstHalf
        all[63] = "y"
        let extended: [(String, Int)] = [
            ("a", 6), ("c", 8), ("d", 4), ("e", 10), ("g", 8), ("h", 4), ("i", 10), ("ij", 2), ("j", 2), ("k", 3), ("l", 10), ("n", 9),
            ("o", 6), ("oe", 2), ("r", 6), ("s", 8), ("t", 6), ("u", 12), ("w", 2), ("y", 3), ("z", 6), ("s", 1),
        ]
        for (letters, count) in extended { all += repeatElement(letters, count: count) }
        return all.map { letters in
            let bytes = Array(letters.utf8)
            return (bytes[0], bytes.count > 1 ? bytes[1] : 0)
        }
    }()
}
