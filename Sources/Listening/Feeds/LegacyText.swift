internal import Foundation

/// UTF-16 and UTF-32 in either byte order, told by their mark or by the zero bytes of their markup.
struct WideText {
    private var width: Int
    private var isBig: Bool

    init?(_ view: ByteView) {
        guard view.count >= 4 else { return nil }
        switch (view[0], view[1], view[2], view[3]) {
        case (0, 0, 0xFE, 0xFF), (0, 0, 0, 1...0x7F): (width, isBig) = (4, true)
        case (0xFF, 0xFE, 0, 0), (1...0x7F, 0, 0, 0): (width, isBig) = (4, false)
        case (0xFE, 0xFF, _, _), (0, 1...0x7F, 0, _): (width, isBig) = (2, true)
        case (0xFF, 0xFE, _, _), (1...0x7F, 0, _, 0): (width, isBig) = (2, false)
        default: return nil
        }
    }

    func utf8(_ view: ByteView) -> [UInt8] {
        let units = (0..<view.count / width).lazy.map { unit(view, at: $0 * width) }
        let text =
            width == 2
            ? String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self) : String(decoding: units, as: UTF32.self)
        let bytes = Array(text.utf8)
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    private func unit(_ view: ByteView, at index: Int) -> UInt32 {
        (0..<width).reduce(0) { $0 << 8 | UInt32(view[index + (isBig ? $1 : width - 1 - $1)]) }
    }
}

/// The charsets of the C library.
enum Iconv {
    /// Nil when the C library does not know the charset. What does not fit becomes U+FFFD.
    static func utf8(_ view: ByteView, from charset: String) -> [UInt8]? {
        let descriptor = iconv_open("UTF-8", charset)
        guard let descriptor, Int(bitPattern: descriptor) != -1, let start = view.baseAddress else { return nil }
        defer { iconv_close(descriptor) }
        var out: [UInt8] = []
        var source = Optional(UnsafeMutableRawPointer(mutating: start).assumingMemoryBound(to: CChar.self))
        var left = view.count
        var part = [CChar](repeating: 0, count: 65_536)
        while left > 0 {
            let before = left
            let written = part.withUnsafeMutableBufferPointer { buffer in
                var target = buffer.baseAddress
                var room = buffer.count
                _ = iconv(descriptor, &source, &left, &target, &room)
                return buffer.count - room
            }
            out.append(contentsOf: part[..<written].lazy.map { UInt8(bitPattern: $0) })
            guard left == before, written == 0 else { continue }
            out.append(codePoint: 0xFFFD)
            source = source.map { $0 + 1 }
            left -= 1
        }
        return out
    }
}
