internal import Foundation

/// Borrowed bytes: what the parsers walk over without copying.
typealias ByteView = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer where Element == UInt8 {
    /// A C string without its final zero; empty for none.
    init(zeroTerminated start: UnsafePointer<UInt8>?) {
        self.init(start: start, count: start.map { strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)) } ?? 0)
    }

    func has(_ word: StaticString, at index: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard index >= 0, index + length <= count, let base = baseAddress else { return false }
        return memcmp(base + index, word.utf8Start, length) == 0
    }

    /// `word` is in lower case.
    func hasAnyCase(_ word: StaticString, at index: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard index >= 0, index + length <= count else { return false }
        for offset in 0..<length where self[index + offset].lowered != word.utf8Start[offset] { return false }
        return true
    }

    func firstIndex(of byte: UInt8, from index: Int) -> Int? {
        guard index < count, let base = baseAddress, let hit = memchr(base + index, Int32(byte), count - index) else { return nil }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }

    func firstIndex(of word: StaticString, from index: Int) -> Int? {
        var hit = firstIndex(of: word.utf8Start[0], from: index)
        while let found = hit, !has(word, at: found) { hit = firstIndex(of: word.utf8Start[0], from: found + 1) }
        return hit
    }

    func view(_ range: Range<Int>) -> ByteView { ByteView(rebasing: self[range]) }

    var trimmed: ByteView {
        var range = 0..<count
        while let first = range.first, self[first].isBlank { range = first + 1..<range.upperBound }
        while let last = range.last, self[last].isBlank { range = range.lowerBound..<last }
        return view(range)
    }

    var string: String { String(decoding: self, as: UTF8.self) }
}

extension UInt8 {
    var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    var isDigit: Bool { self &- 0x30 < 10 }
    /// Space, tab, line feed, form feed, carriage return.
    var isBlank: Bool { self == 0x20 || (self &- 0x09 < 5 && self != 0x0B) }
    /// May stand in the name of an element or attribute.
    var isNameByte: Bool { isLetter || isDigit || self >= 0x80 || self == 0x3A || self == 0x2D || self == 0x2E || self == 0x5F }
    /// A control character that XML 1.0 forbids, or DEL.
    var isForbiddenControl: Bool { (self < 0x20 && !isBlank) || self == 0x0C || self == 0x7F }

    init(ascii character: Unicode.Scalar) { self = UInt8(truncatingIfNeeded: character.value) }
}

extension [UInt8] {
    mutating func append(_ word: StaticString) {
        append(contentsOf: ByteView(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    /// Appends a code point as UTF-8; surrogates and values past U+10FFFF become U+FFFD.
    mutating func append(codePoint: UInt32) {
        let scalar = Unicode.Scalar(codePoint) ?? "\u{FFFD}"
        if let encoded = UTF8.encode(scalar) { append(contentsOf: encoded) }
    }
}
