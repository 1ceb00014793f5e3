import Foundation
import Mentions
import Testing

@testable import Language

@Suite struct LocalWordTests {
    private func reader(_ words: (String, Int)...) throws -> Reader {
        let forms = try LocalBench.forms.get()
        return Calibration(of: ReaderTests.reader, words: words.map { LocalWord(text: $0.0, tone: $0.1) }, labels: [], forms: forms).reader
    }

    @Test("A word takes the tone it has here, in every form, and the rules hold for it") func forms() throws {
        let reader = try reader(("gezellig", -2))
        #expect(reader.score("Het was een gezellige avond").0.score < 0)
        #expect(reader.score("Het was niet gezellig").0.score > reader.score("Het was gezellig").0.score)
        #expect(ReaderTests.reader.score("Het was een gezellige avond").0.score > 0)
    }

    @Test("A word the lists do not know gets a tone, and the rules hold for it") func unknown() throws {
        let reader = try reader(("omleiding", -2))
        #expect(ReaderTests.reader.listedTone(of: "omleiding") == nil)
        #expect(reader.score("Weer die omleiding").0.score < 0)
        #expect(reader.score("Er is geen omleiding").0.score > 0)
    }

    @Test("A word that has no tone here counts for nothing and says so") func none() throws {
        let (tone, contributions) = try reader(("gezellig", 0)).score("Het was gezellig", explain: true)
        #expect(tone.score < ReaderTests.reader.score("Het was gezellig").0.score)
        let own = contributions.first { $0.text == "gezellig" }
        #expect(own?.reason == "gezellig (+0), eigen ijking" && own?.value == 0)
    }

    @Test("An expression goes before its words") func expression() throws {
        let (tone, contributions) = try reader(("mooie boel", -2)).score("Het is hier een mooie boel", kind: .post, explain: true)
        #expect(tone.score < 0)
        #expect(contributions.first?.text == "mooie boel")
        #expect(contributions.first?.reason.contains("eigen ijking") == true)
    }

    @Test("A word inside an idiom is left to the idiom") func idiom() throws {
        let text = "Van het kastje naar de muur gestuurd"
        #expect(try reader(("muur", 3)).score(text).0 == ReaderTests.reader.score(text).0)
    }

    @Test("The last of two words with one form counts") func last() throws {
        #expect(try reader(("gezellig", 2), ("gezellige", -2)).score("Het was gezellig").0.score < 0)
    }

    @Test("A name of the pipeline keeps having no tone") func name() throws {
        #expect(try reader(("ramp", 3)).score("Ramp is vandaag open").0 == ReaderTests.reader.score("Ramp is vandaag open").0)
    }

    @Test("Whatever the text, the contributions of tone words make the sum", arguments: 0..<200) func anything(seed: Int) throws {
        let text = String(decoding: Noise(seed: seed).bytes(.pieces), as: UTF8.self) + " gezellige omleiding mooie boel"
        let reader = try reader(("omleiding", -2), ("mooie boel", -2), ("zo", 1))
        let draft = reader.judged(LocalBench.mention("m", text)).draft
        #expect(abs(draft.contributions().reduce(0) { $0 + $1.value } - draft.toneSum) < 1e-4)
    }

    @Test(
        "A word stands in a text in any of its forms, an expression as it is",
        arguments: [
            ("gezellig", true), ("avonden", true), ("gezellige avond", true), ("avond gezellige", false), ("muur", false), ("", false),
        ])
    func stands(word: String, expected: Bool) throws {
        #expect(try LocalBench.forms.get().stands(word, in: "Wat een gezellige avond!") == expected)
    }

    @Test(
        "The lists are asked for a word or an expression",
        arguments: [("gezellig", true), ("van het kastje naar de muur", true), ("tafel", false)])
    func listed(word: String, expected: Bool) { #expect((ReaderTests.reader.listedTone(of: word) != nil) == expected) }
}

enum LocalBench {
    static let forms = Result { try WordForms(lexicons: ToneBench.lists) }

    static func mention(_ id: String, _ text: String) -> Mention {
        Mention(
            id: id, version: "v1", source: "s", channel: "forum", group: .bevolking, text: text,
            published: Date(timeIntervalSince1970: 1_700_000_000))
    }

    static func labelled(_ texts: [(String, ToneLabel)]) -> [LabelledMention] {
        texts.enumerated().map { LabelledMention(mention: mention("m\($0)", $1.0), label: $1.1) }
    }

    static func calibration(_ texts: [(String, ToneLabel)]) throws -> Calibration {
        Calibration(of: ReaderTests.reader, words: [], labels: labelled(texts), forms: try forms.get())
    }
}
