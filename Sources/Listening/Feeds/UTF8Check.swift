/// Validating UTF-8 and mending it byte by byte.
enum UTF8Check {
    static func isValid(_ view: ByteView) -> Bool {
        var index = 0
        while index < view.count {
            index = endOfASCII(view, from: index)
            guard index < view.count else { break }
            let length = sequenceLength(view, at: index)
            if length == 0 { return false }
            index += length
        }
        return true
    }

    /// One stray byte in a page of UTF-8 is a mistake of a template; many are another charset.
    static func isMostlyUTF8(_ view: ByteView) -> Bool {
        var (good, bad, index) = (0, 0, 0)
        while index < view.count {
            let length = sequenceLength(view, at: index)
            if length > 1 { good += 1 } else if length == 0 { bad += 1 }
            index += max(length, 1)
        }
        return good >= 4 * bad
    }

    /// Every byte that is not UTF-8 is read as windows-1252; a character cut off at the end is dropped.
    static func repaired(_ view: ByteView) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(view.count + view.count / 16)
        var index = 0
        while index < view.count {
            let run = endOfASCII(view, from: index)
            out.append(contentsOf: view[index..<run])
            index = run
            guard index < view.count else { break }
            let length = sequenceLength(view, at: index)
            if length > 0 {
                out.append(contentsOf: view[index..<index + length])
            } else if !isCutOff(view, at: index) {
                out.append(codePoint: Windows1252.codePoint(UInt32(view[index])))
            } else {
                break
            }
            index += max(length, 1)
        }
        return out
    }

    private static func endOfASCII(_ view: ByteView, from start: Int) -> Int {
        var index = start
        guard let base = UnsafeRawPointer(view.baseAddress) else { return index }
        let highBits: UInt64 = 0x8080_8080_8080_8080
        while index + 8 <= view.count, base.loadUnaligned(fromByteOffset: index, as: UInt64.self) & highBits == 0 { index += 8 }
        while index < view.count, view[index] < 0x80 { index += 1 }
        return index
    }

    /// Bytes of the well-formed sequence at `index` (Unicode 15, table 3-7); 0 when there is none.
    static func sequenceLength(_ view: ByteView, at index: Int) -> Int {
        let lead = view[index]
        if lead < 0x80 { return 1 }
        let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 0, index + length <= view.count else { return 0 }
        for offset in 1..<length where view[index + offset] & 0xC0 != 0x80 { return 0 }
        let second = view[index + 1]
        switch lead {
        case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90, 0xF4 where second > 0x8F: return 0
        default: return length
        }
    }

    private static func isCutOff(_ view: ByteView, at index: Int) -> Bool {
        let lead = view[index]
        let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        return index + length > view.count && index + 1 < view.count && view[(index + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
    }
}
