import Language
import Testing

struct SentenceSplitterTests {
    @Test(arguments: [
        ("De brug is dicht. Niemand weet waarom.", ["De brug is dicht.", "Niemand weet waarom."]),
        ("Dhr. J. de Tol woont er. Hij klaagt.", ["Dhr. J. de Tol woont er.", "Hij klaagt."]),
        ("Bomen, struiken enz. Dat is alles.", ["Bomen, struiken enz.", "Dat is alles."]),
        ("Om 09.30 uur, d.w.z. vroeg. Kom!", ["Om 09.30 uur, d.w.z. vroeg.", "Kom!"]),
        ("\"Echt?\" vroeg ze. Ja.", ["\"Echt?\" vroeg ze.", "Ja."]),
        ("Wat?! Nee... toch niet... Jawel", ["Wat?!", "Nee... toch niet...", "Jawel"]),
        ("Top! 😀 Fijn.", ["Top! 😀", "Fijn."]),
        ("het is mooi. ik kom", ["het is mooi.", "ik kom"]),
        ("Brug dicht\n\nDe brug is\ndicht", ["Brug dicht", "De brug is\ndicht"]),
        ("Brug dicht\nDat duurt lang", ["Brug dicht", "Dat duurt lang"]),
        ("Klaar.Nu verder", ["Klaar.", "Nu verder"]),
        ("(Zo is het.) Dan weer.", ["(Zo is het.)", "Dan weer."]),
        ("", []),
    ])
    func `cuts where a reader would`(text: String, expected: [String]) {
        let bytes = Array(text.utf8)
        let tokens = Tokenizer().tokens(of: text)
        let sentences = SentenceSplitter().sentences(of: tokens, in: bytes)
        #expect(
            sentences.map { String(decoding: bytes[Int(tokens[$0.lowerBound].start)..<Int(tokens[$0.upperBound - 1].end)], as: UTF8.self) }
                == expected)
    }

    @Test(arguments: 0..<200)
    func `covers all tokens of any text`(seed: Int) {
        let bytes = Noise(seed: seed).bytes(.pieces)
        var tokens: [Token] = []
        Tokenizer().tokenize(bytes, into: &tokens)
        #expect(SentenceSplitter().sentences(of: tokens, in: bytes).flatMap(Array.init) == Array(tokens.indices))
    }
}
