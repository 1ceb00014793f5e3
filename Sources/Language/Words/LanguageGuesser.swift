/// Tells Dutch from what else comes into a Dutch newsroom, well enough to set the rest aside.
///
/// Small words and telling letter groups give points per language; Dutch begins ahead, since a headline without small words in a Dutch
/// newsroom is Dutch.
public struct LanguageGuesser: Sendable {
    public init() {}

    /// - Returns: "nl", "fy", "en", "de", "fr", "tr", "ar", or "und" for a text without words; confidence 0 ... 1.
    public func guess(_ text: String) -> (language: String, confidence: Double) {
        var text = text
        return text.withUTF8 { guess(bytes: $0) }
    }

    private func guess(bytes: UnsafeBufferPointer<UInt8>) -> (language: String, confidence: Double) {
        var tokens: [Token] = []
        Tokenizer().tokenize(bytes, into: &tokens)
        let words = tokens.filter { $0.kind == .word }.prefix(200)
        guard !words.isEmpty else { return ("und", 0) }
        var points = Array(repeating: 0.0, count: LanguageProfile.all.count)
        points[0] = Self.dutchLead
        for word in words { LanguageProfile.score(UnsafeBufferPointer(rebasing: bytes[word.range]), hash: word.hash, into: &points) }
        return verdict(points)
    }

    /// Log odds of 0.9 against 0.1.
    private static let dutchLead = 2.2

    private func verdict(_ points: [Double]) -> (language: String, confidence: Double) {
        let best = points.indices.max { points[$0] < points[$1] } ?? 0
        let total = points.map { Double.exp($0 - points[best]) }.reduce(0, +)
        return (LanguageProfile.all[best].code, 1 / total)
    }
}

extension Double {
    /// Without Foundation: e to the power of a number below or equal to zero.
    fileprivate static func exp(_ x: Double) -> Double {
        if x < -30 { return 0 }
        var power = 1.0, term = 1.0
        for k in 1..<20 {
            term *= x / 32 / Double(k)
            power += term
        }
        return (0..<5).reduce(power) { value, _ in value * value }
    }
}
