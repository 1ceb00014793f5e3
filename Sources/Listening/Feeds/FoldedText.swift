/// Text in the making in which runs of white space become one space or one line feed; none at the ends.
struct FoldedText {
    enum Gap: Int, Comparable {
        case none, space, line
        static func < (one: Gap, other: Gap) -> Bool { one.rawValue < other.rawValue }
    }

    private(set) var bytes: [UInt8] = []
    var pending = Gap.none

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Appends the byte or white space character at `index`; gives the number of bytes taken.
    mutating func append(_ view: ByteView, at index: Int) -> Int {
        let byte = view[index]
        if byte <= 0x20 || byte == 0x7F {
            if byte.isBlank { pending = max(pending, .space) }
            return 1
        }
        let blank = byte < 0xC2 ? 0 : FoldedText.wideBlank(view, at: index)
        if blank > 0 {
            pending = max(pending, .space)
            return blank
        }
        if byte == 0xC2, index + 1 < view.count, view[index + 1] < 0xA0 {
            append(codePoint: Windows1252.codePoint(UInt32(view[index + 1])))
            return 2
        }
        close()
        bytes.append(byte)
        return 1
    }

    mutating func append(codePoint: UInt32) {
        var encoded: [UInt8] = []
        encoded.append(codePoint: codePoint)
        if codePoint >= 0x80, codePoint < 0xA0 { return }
        encoded.withUnsafeBufferPointer { view in
            var index = 0
            while index < view.count { index += append(view, at: index) }
        }
    }

    private mutating func close() {
        if pending != .none, !bytes.isEmpty { bytes.append(pending == .line ? 0x0A : 0x20) }
        pending = .none
    }

    /// Length of a Unicode space other than ASCII's: U+00A0, U+0085, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
    private static func wideBlank(_ view: ByteView, at index: Int) -> Int {
        if view[index] == 0xC2, index + 1 < view.count { return view[index + 1] == 0xA0 ? 2 : 0 }
        guard index + 2 < view.count else { return 0 }
        switch (view[index], view[index + 1], view[index + 2]) {
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return 3
        default: return 0
        }
    }
}
