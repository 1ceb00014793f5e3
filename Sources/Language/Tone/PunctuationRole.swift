/// What a punctuation mark does to the structure of a sentence.
enum PunctuationRole {
    static func cell(_ token: Token, in bytes: [UInt8]) -> ToneCell {
        switch bytes[Int(token.start)] {
        case UInt8(ascii: "."), UInt8(ascii: "!"): ToneCell(roles: .sentenceBreak)
        case UInt8(ascii: "?"): ToneCell(roles: [.sentenceBreak, .questionMark])
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"):
            ToneCell(roles: .clauseBreak)
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), 0xC2: ToneCell(roles: .quote)
        case 0xE2: general(bytes, token.range)
        default: .none
        }
    }

    /// General punctuation, U+2000 ... U+206F: three bytes that start with E2 80. <https://www.unicode.org/charts/PDF/U2000.pdf>
    private static func general(_ bytes: [UInt8], _ range: Range<Int>) -> ToneCell {
        guard range.count >= 3, bytes[range.lowerBound + 1] == 0x80 else { return .none }
        switch bytes[range.lowerBound + 2] {
        case 0xA6: return ToneCell(roles: .sentenceBreak)
        case 0x93, 0x94: return ToneCell(roles: .clauseBreak)
        case 0x98...0x9F: return ToneCell(roles: .quote)
        default: return .none
        }
    }
}
