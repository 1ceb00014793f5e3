/// Words that an adviser wrote down as a sign of something: "hoe lang/laat", "kruis*", "-vereniging", "te * voor".
///
/// A `/` parts choices, a star stands alone for at most three words or closes the beginning of one, a dash opens the end of one.
struct CuePattern: Sendable, Hashable {
    enum Step: Sendable, Hashable {
        /// Any of these signatures.
        case word([UInt64])
        case gap
    }

    var steps: [Step]

    static let widestGap = 3

    /// Nil when it has no words, or begins or ends with a gap.
    init?(_ text: String) {
        steps = text.split(separator: " ").map { part in
            part == "*" ? .gap : .word(part.split(separator: "/").map { CueSignature.of(pattern: String($0)) })
        }
        guard let first = steps.first, let last = steps.last, first != .gap, last != .gap else { return nil }
    }
}

/// Numbers by which a word is looked up: whole, by its beginnings and by its ends.
struct CueSignature: Sendable {
    /// Shortest and longest beginning or end that a pattern may give, in letters.
    static let lengths = 3...12

    static func of(pattern: String) -> UInt64 {
        if pattern.hasSuffix("*"), pattern.count > 3 { return mixed(Fold.hash(String(pattern.dropLast().prefix(lengths.upperBound))), 1) }
        if pattern.hasPrefix("-"), pattern.count > 3 { return mixed(Fold.hash(String(pattern.dropFirst().suffix(lengths.upperBound))), 2) }
        return Fold.hash(pattern)
    }

    /// Calls `body` with each signature of a word as it stands in a text. Accents count in beginnings and ends.
    static func forEach(_ token: Token, in bytes: [UInt8], _ body: (UInt64) -> Void) {
        body(token.hash)
        guard token.kind == .word, token.range.count > lengths.lowerBound else { return }
        var hash = Fold.offset
        for (count, byte) in bytes[token.range].prefix(lengths.upperBound).enumerated() {
            hash = Fold.mix(hash, Ascii.lower(byte))
            if count + 1 >= lengths.lowerBound { body(mixed(hash, 1)) }
        }
        for length in lengths where length < token.range.count {
            hash = Fold.offset
            for byte in bytes[token.range].suffix(length) { hash = Fold.mix(hash, Ascii.lower(byte)) }
            body(mixed(hash, 2))
        }
    }

    private static func mixed(_ hash: UInt64, _ side: UInt64) -> UInt64 {
        ((hash ^ (hash >> 31)) &+ side &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9 | 1
    }
}
