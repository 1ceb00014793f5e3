public import Foundation

/// Tells Dutch from what else comes into a Dutch newsroom.
///
/// Each word is judged by its letter sequences (`LanguageProfile`), which the texts in `Lexicons/talen` teach. Dutch begins ahead, since a
/// word or two in a Dutch newsroom are Dutch.
public struct LanguageGuesser: Sendable {
    private let profile: LanguageProfile

    /// - Parameters:
    ///   - directory: the folder with a sample text per language, `nl.txt` and so on.
    ///   - lemmatizer: its words teach the spelling of Dutch beside the text.
    /// - Throws: when a text cannot be read.
    public init(texts directory: URL, lemmatizer: Lemmatizer) throws {
        var samples = try LanguageProfile.codes.map { try Self.words(in: directory.appendingPathComponent($0 + ".txt")) }
        samples[0] += lemmatizer.table.lemmas.map { LanguageProfile.Sample(word: $0.text, weight: 0.1) }
        profile = LanguageProfile(samples)
    }

    private static func words(in file: URL) throws -> [LanguageProfile.Sample] {
        let lines = try Data(contentsOf: file).split(separator: 0x0A).filter { $0.first != 0x23 }
        let text = Array(lines.joined(separator: [0x0A]))
        return tokens(of: text, .word).flatMap { token in
            let word = String(decoding: text[token.range], as: UTF8.self)
            let plain = Fold.folded(word, keeping: 3)
            let whole = LanguageProfile.Sample(word: word, weight: 1)
            return plain == word.lowercased() ? [whole] : [whole, LanguageProfile.Sample(word: plain, weight: withoutMarks)]
        }
    }

    private static func tokens(of text: [UInt8], _ kind: TokenKind) -> [Token] {
        var tokens: [Token] = []
        Tokenizer().tokenize(text, into: &tokens)
        return tokens.filter { $0.kind == kind }
    }

    /// Many leave accents and dots out: the Turkish "Çok teşekkürler" is "Cok tesekkurler" then.
    private static let withoutMarks: Float = 0.3

    /// - Returns: "nl", "fy", "en", "de", "fr", "tr", "ar", or "und" for a text without words; confidence 0 ... 1.
    public func guess(_ text: String) -> (language: String, confidence: Double) {
        let words = words(in: text)
        var points = LanguageProfile.Lanes()
        points[0] = Self.dutchLead
        var isKnown = false
        for (word, weight) in words { if profile.score(word, weight: weight, into: &points) { isKnown = true } }
        return isKnown ? verdict(points) : ("und", 0)
    }

    /// The first words with their weight; hashtags when there is nothing else.
    private func words(in text: String) -> [(String, Float)] {
        let bytes = Array(text.utf8)
        let words = Self.tokens(of: bytes, .word).prefix(200)
        if words.isEmpty {
            return Self.tokens(of: bytes, .hashtag).map { (String(decoding: bytes[$0.range].dropFirst(), as: UTF8.self), 1) }
        }
        return words.map { word in
            let isName = word.shape.contains(.capitalised) && word.start != words[0].start
            return (String(decoding: bytes[word.range], as: UTF8.self), isName ? Self.nameWeight : 1)
        }
    }

    /// A capital inside a text is often a name, and a name of a Dutch town says little about the language around it.
    private static let nameWeight: Float = 0.4

    /// Log odds of about 0.95 against 0.05.
    private static let dutchLead: Float = 3

    private func verdict(_ points: LanguageProfile.Lanes) -> (language: String, confidence: Double) {
        let lanes = LanguageProfile.codes.indices
        let best = lanes.max { points[$0] < points[$1] } ?? 0
        let total = lanes.map { exp(Double(points[$0] - points[best])) }.reduce(0, +)
        return (LanguageProfile.codes[best], 1 / total)
    }
}
