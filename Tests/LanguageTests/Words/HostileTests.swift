import Foundation
import Language
import Mentions
import Testing

/// Long texts that nobody writes by hand: everything reads them in time linear in their length.
struct HostileTests {
    static let size = 1_000_000

    static let texts: [(name: String, text: String)] = [
        ("one letter", String(repeating: "a", count: size)),
        ("capitals", String(repeating: "A", count: size)),
        ("known words in one", String(repeating: "straat", count: size / 6)),
        ("hyphens", String(repeating: "a-", count: size / 2)),
        ("full stops", String(repeating: "aa.", count: size / 3)),
        ("brackets behind an address", "www.turfbrug.nl/" + String(repeating: ")", count: size)),
        ("a hashtag", "#" + String(repeating: "a", count: size)),
        ("a hashtag of capitals", "#" + String(repeating: "Aa", count: size / 2)),
        ("a handle", "@" + String(repeating: "a_", count: size / 2)),
        ("emoji", String(repeating: "😡", count: size / 4)),
        ("figures and a keycap", String(repeating: "1", count: size) + "\u{20E3}"),
        ("apostrophes", String(repeating: "a'", count: size / 2)),
    ]

    @Test(arguments: texts.indices)
    func `reads a megabyte of anything`(index: Int) throws {
        let text = Self.texts[index].text
        let (bytes, tokens) = (Array(text.utf8), Tokenizer().tokens(of: text))
        let ends = [0] + tokens.map(\.range.upperBound)
        #expect(zip(tokens, ends).allSatisfy { token, end in token.range.lowerBound >= end && token.range.upperBound <= bytes.count })
        #expect(tokens.reduce(0) { $0 + $1.range.count } == bytes.count, "no white space here, so the tokens are the text")
        #expect(try WordData.lemmatizer.lemmas(of: tokens, in: bytes).count == tokens.count)
        #expect(SentenceSplitter().sentences(of: tokens, in: bytes).map(\.count).reduce(0, +) == tokens.count)
        #expect(try WordData.guesser.guess(text).confidence <= 1)
    }

    @Test(arguments: texts.indices)
    func `splits no word of a megabyte`(index: Int) throws {
        let text = Self.texts[index].text
        #expect(try HashtagSplitter(lemmatizer: WordData.lemmatizer).words(in: text).count <= 1)
        #expect(try CompoundSplitter(lemmatizer: WordData.lemmatizer).parts(of: text).count == 1)
        let extractor = try TermExtractor(lemmatizer: WordData.lemmatizer, data: WordData.folder)
        #expect(extractor.terms(title: text, text: "").allSatisfy { !$0.text.isEmpty })
    }

    @Test(arguments: 0..<3)
    func `reads random bytes`(seed: Int) throws {
        var noise = Noise(seed: seed)
        let bytes = (0..<Self.size).map { _ in UInt8(noise.below(256)) }
        var tokens: [Token] = []
        Tokenizer().tokenize(bytes, into: &tokens)
        #expect(try WordData.lemmatizer.lemmas(of: tokens, in: bytes).count == tokens.count)
        #expect(tokens.last.map { $0.range.upperBound <= bytes.count } == true)
    }
}
