/// Something in a text that may carry a learned weight: a word, the beginning of a long word, the opening word, a trait.
struct ToneFeature: Sendable, Hashable {
    enum Kind: UInt8, Sendable, CaseIterable {
        case word, begin, opening, trait

        /// First column of the file of weights.
        var dutch: String {
            switch self {
            case .word: "woord"
            case .begin: "begin"
            case .opening: "opening"
            case .trait: "kenmerk"
            }
        }
    }

    var key: UInt64
    var value: Float
    /// Where it stands; -1 for the text as a whole.
    var token: Int32
    /// A word counts once in a text however often it comes, a trait as often as it does.
    var isWord = false

    /// Tells kinds apart with the constants of SplitMix64; never 0, which marks an empty slot.
    static func key(_ kind: Kind, _ hash: UInt64) -> UInt64 {
        let mixed = hash &+ UInt64(kind.rawValue) &* 0xBF58_476D_1CE4_E5B9
        return (mixed ^ (mixed >> 29)) &* 0x94D0_49BB_1331_11EB | 1
    }

    /// Bytes of a long word that count as its beginning: "verkeers-" of "verkeersellende" and "verkeersveiligheid" alike.
    static let beginning = 6

    /// The key of the beginning of a word, nil for a word no longer than that or when a letter would be cut in two. Letters outside
    /// ASCII are taken as they are.
    static func beginKey(_ word: Span<UInt8>) -> UInt64? {
        guard word.count > beginning, word[beginning] & 0xC0 != 0x80 else { return nil }
        var hash = Fold.offset
        for index in 0..<beginning { hash = Fold.mix(hash, Ascii.lower(word[index])) }
        return key(.begin, hash)
    }
}
