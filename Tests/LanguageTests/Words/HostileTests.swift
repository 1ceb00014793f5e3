import Foundation
import Language
import Mentions
import Testing

/// Long texts that nobody writes by hand: everything reads them in time linear in their length.
struct HostileTests {
    private static let megabyte = 1_000_000

    static let texts: [String] = [
        String(repeating: "a", count: megabyte), String(repeating: "a-", count: megabyte / 2),
        "#" + String(repeating: "a", count: megabyte),
        String(repeating: "😡", count: megabyte / 4),
        String(repeating: "A", count: 100_000), String(repeating: "straat", count: 20_000), String(repeating: "aa.", count: 30_000),
        "www.turfbrug.nl/" + String(repeating: ")", count: 100_000), "#" + String(repeating: "Aa", count: 50_000),
        "@" + String(repeating: "a_", count: 50_000), String(repeating: "1", count: 100_000) + "\u{20E3}",
        String(repeating: "a'", count: 50_000),
    ]

    @Test(arguments: texts.indices)
    func `reads a megabyte of anything`(index: Int) throws {
        let text = Self.texts[index]
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
        let text = Self.texts[index]
        #expect(try HashtagSplitter(lemmatizer: WordData.lemmatizer).words(in: text).count <= 1)
        #expect(try CompoundSplitter(lemmatizer: WordData.lemmatizer).parts(of: text).count == 1)
        let extractor = try TermExtractor(lemmatizer: WordData.lemmatizer, data: WordData.folder)
        #expect(extractor.terms(title: text, text: "").allSatisfy { !$0.text.isEmpty })
    }

    @Test(arguments: 0..<2)
    func `reads random bytes`(seed: Int) throws {
        var noise = Noise(seed: seed)
        let bytes = (0..<Self.megabyte).map { _ in UInt8(noise.below(256)) }
        var tokens: [Token] = []
        Tokenizer().tokenize(bytes, into: &tokens)
        #expect(try WordData.lemmatizer.lemmas(of: tokens, in: bytes).count == tokens.count)
        #expect(tokens.last.map { $0.range.upperBound <= bytes.count } == true)
    }
}
