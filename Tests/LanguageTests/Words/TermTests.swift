import Language
import Mentions
import Testing

struct TermTests {
    private let extractor: TermExtractor

    init() throws { extractor = try TermExtractor(lemmatizer: WordData.lemmatizer, data: WordData.folder, names: ["Turfbrug"]) }

    private func terms(_ title: String) -> [String] {
        extractor.terms(title: title, text: "").filter(\.isOwnWord).map { "\($0.text):\($0.kind)" }
    }

    private func groups(_ title: String) -> Set<String> {
        Set(extractor.terms(title: title, text: "").filter { !$0.isOwnWord }.map(\.text))
    }

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
        #expect(terms.filter(\.isOwnWord).map(\.inTitle) == [true, false, false])
    }

    @Test(arguments: [
        ("Man neergestoken in park", "Steekpartij eist slachtoffer"),
        ("Celstraf voor brandstichter", "Brandstichter moet drie jaar de cel in"),
        ("Kastbrand in buitengebied", "Vuur verwoest woning"),
        ("Drie mensen om het leven gekomen", "Dodelijk ongeluk op dijk"),
    ])
    func `texts that share no word can share a group`(one: String, other: String) {
        #expect(!groups(one).isDisjoint(with: groups(other)), "\(groups(one)) and \(groups(other))")
    }

    @Test func `a group stands behind the word that brought it`() throws {
        let terms = extractor.terms(title: "Weer een steekpartij", text: "")
        let word = try #require(terms.firstIndex { $0.text == "steekpartij" && $0.isOwnWord })
        #expect(terms[word + 1].kind == .related)
    }

    @Test(arguments: 0..<100)
    func `survives any text`(seed: Int) {
        let text = String(decoding: Noise(seed: seed).bytes(.pieces), as: UTF8.self)
        #expect(extractor.terms(title: text, text: text).allSatisfy { !$0.text.isEmpty })
    }
}
