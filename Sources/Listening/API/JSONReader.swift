/// Reads JSON as the APIs send it.
///
/// Strict where the structure is at stake, lenient inside strings: half an emoji (a lone surrogate) or a stray byte in one post becomes
/// U+FFFD instead of costing the whole page.
struct JSONReader {
    struct Failure: Error, Hashable {
        /// Byte at which reading stopped.
        var offset: Int
    }

    private let bytes: [UInt8]
    private var index = 0
    private static let deepest = 256

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    static func value(of bytes: [UInt8]) throws(Failure) -> JSON {
        var reader = JSONReader(bytes)
        let value = try reader.value(depth: 0)
        guard reader.next() == nil else { throw reader.failure }
        return value
    }

    private var failure: Failure { Failure(offset: index) }

    /// The next byte that is no white space, still to be taken.
    private mutating func next() -> UInt8? {
        while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
        return index < bytes.count ? bytes[index] : nil
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next() == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func value(depth: Int) throws(Failure) -> JSON {
        guard depth < Self.deepest, let first = next() else { throw failure }
        switch first {
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(Failure) -> JSON {
        let end = index + word.utf8CodeUnitCount
        guard end <= bytes.count, word.withUTF8Buffer({ bytes[index..<end].elementsEqual($0) }) else { throw failure }
        index = end
        return value
    }

    private mutating func object(depth: Int) throws(Failure) -> [String: JSON] {
        var members: [String: JSON] = [:]
        index += 1
        if take("}") { return members }
        repeat {
            guard next() == UInt8(ascii: "\"") else { throw failure }
            let name = try string()
            guard take(":") else { throw failure }
            members[name] = try value(depth: depth + 1)
        } while take(",")
        guard take("}") else { throw failure }
        return members
    }

    private mutating func array(depth: Int) throws(Failure) -> [JSON] {
        var items: [JSON] = []
        index += 1
        if take("]") { return items }
        repeat { items.append(try value(depth: depth + 1)) } while take(",")
        guard take("]") else { throw failure }
        return items
    }

    /// -? (0 | [1-9][0-9]*) (.[0-9]+)? ([eE][+-]?[0-9]+)?
    private mutating func number() throws(Failure) -> String {
        let start = index
        skip { $0 == UInt8(ascii: "-") }
        let whole = digits()
        guard whole > 0, whole == 1 || bytes[index - whole] != UInt8(ascii: "0") else { throw failure }
        if skip({ $0 == UInt8(ascii: ".") }), digits() == 0 { throw failure }
        if skip({ $0 | 0x20 == UInt8(ascii: "e") }) {
            skip { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
            if digits() == 0 { throw failure }
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    @discardableResult
    private mutating func skip(_ isWanted: (UInt8) -> Bool) -> Bool {
        guard index < bytes.count, isWanted(bytes[index]) else { return false }
        index += 1
        return true
    }

    private mutating func digits() -> Int {
        let start = index
        while skip({ (0x30...0x39).contains($0) }) {}
        return index - start
    }

    private mutating func string() throws(Failure) -> String {
        index += 1
        var text: [UInt8] = []
        while index < bytes.count {
            let start = index
            while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") { index += 1 }
            text.append(contentsOf: bytes[start..<index])
            if take("\"") { return String(decoding: text, as: UTF8.self) }
            text.append(contentsOf: try escaped())
        }
        throw failure
    }

    private mutating func escaped() throws(Failure) -> [UInt8] {
        guard index + 1 < bytes.count else { throw failure }
        index += 2
        switch bytes[index - 1] {
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(try scalar()).utf8)
        case let other where [0x22, 0x2F, 0x5C].contains(other): return [other]
        default: throw failure
        }
    }

    private mutating func scalar() throws(Failure) -> Unicode.Scalar {
        let first = try unit()
        guard (0xD800...0xDBFF).contains(first), bytes[index...].starts(with: Array("\\u".utf8)) else {
            return Unicode.Scalar(first) ?? "\u{FFFD}"
        }
        let afterFirst = index
        index += 2
        let second = try unit()
        guard (0xDC00...0xDFFF).contains(second) else {
            index = afterFirst
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func unit() throws(Failure) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard index < bytes.count, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue, bytes[index] < 0x80 else {
                throw failure
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }
}
