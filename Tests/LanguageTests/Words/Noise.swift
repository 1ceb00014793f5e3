import TestSupport

/// Bytes that nobody would write, the same for the same seed.
struct Noise {
    enum Kind { case any, pieces }

    private var dice: Dice

    init(seed: Int) { dice = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1) }

    func bytes(_ kind: Kind) -> [UInt8] {
        var noise = self
        let length = noise.below(120)
        return (0..<length).flatMap { _ in
            kind == .any ? [UInt8(noise.below(256))] : Array(Self.pieces[noise.below(Self.pieces.count)].utf8)
        }
    }

    mutating func below(_ limit: Int) -> Int { Int(dice.next() % UInt64(limit)) }

    private static let pieces = [
        "a", "zo", "heeel", "Dhr", "d", "nl", "www", "http", ".", ".", ",", "'", "’", "‘", "-", "/", "&", "@", "#", ":", "//", ")", "(",
        "!", "?",
        " ", " ", "\n", "\u{A0}", "\u{AD}", "\u{200D}", "\u{FE0F}", "\u{301}", "1", "12", "€", "👍", "🏽", "🇳", "é", "ĳ", "ф", "م", "字", "_",
        "^", "<3",
    ]
}
