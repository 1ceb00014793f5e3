/// Tables and questions about single bytes.
enum Ascii {
    /// What kind of token a byte can open, or how it acts inside one.
    enum Class: UInt8 {
        case other, white, letter, digit, lead
    }

    /// Allocated once and never freed: a pointer costs no bounds check and no reference count in the hot loop.
    nonisolated(unsafe) static let classes: UnsafePointer<UInt8> = table { byte in
        switch byte {
        case 0x09...0x0D, 0x20, 0x1C...0x1F: Class.white.rawValue
        case 0x41...0x5A, 0x61...0x7A: Class.letter.rawValue
        case 0x30...0x39: Class.digit.rawValue
        case 0x80...: Class.lead.rawValue
        default: Class.other.rawValue
        }
    }

    /// Lower case of letters, digits as they are, 0 for everything else.
    nonisolated(unsafe) static let fold: UnsafePointer<UInt8> = table { byte in
        isLetter(byte) ? byte | 0x20 : isDigit(byte) ? byte : 0
    }

    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    @inline(__always)
    static func lower(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }

    private static func table(_ value: (UInt8) -> UInt8) -> UnsafePointer<UInt8> {
        let cells = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
        for byte in 0...255 { cells[byte] = value(UInt8(byte)) }
        return UnsafePointer(cells)
    }
}
