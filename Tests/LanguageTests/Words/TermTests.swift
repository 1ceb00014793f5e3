import Language
import Mentions
import Testing

struct TermTests {
    private let extractor: TermExtractor

    init() throws { extractor = try TermExtractor(lemmatizer: WordData.lemmatizer, data: WordData.folder, names: ["Turfbrug"]) }

    private func terms(_ title: String) -> [String] { extractor.terms(title: title, text: "").map { "\($0.text):\($0.kind)" } }

    @Test(arguments: [
        ("Nieuwe bruggen in Turfbrug", ["brug:word", "turfbrug:name"]),
        (
            "Wethouder Jan van der Tol belooft beterschap",
            ["wethouder:word", "jan:name", "tol:name", "jan van der tol:name", "beloven:word", "beterschap:word"]
        ),
        ("BRAND IN LOODS", ["brand:word", "loods:word"]),
        ("Weg met #WegMetDeKuil", ["wegmetdekuil:tag", "kuil:word"]),
        ("3 gewonden na botsing", ["3:number", "gewonde:word", "botsing:word"]),
        ("de het een en", []),
    ])
    func `finds content words`(title: String, expected: [String]) {
        #expect(terms(title) == expected)
        #expect(terms(title) == expected, "the second time from memory")
    }

    @Test func `tells title and text apart`() {
        let terms = extractor.terms(title: "Brand", text: "Loods afgebrand.")
        #expect(terms.map(\.inTitle) == [true, false, false])
    }

    @Test(arguments: 0..<100)
    func `survives any text`(seed: Int) {
        let text = String(decoding: Noise(seed: seed).bytes(.pieces), as: UTF8.self)
        #expect(extractor.terms(title: text, text: text).allSatisfy { !$0.text.isEmpty })
    }
}
