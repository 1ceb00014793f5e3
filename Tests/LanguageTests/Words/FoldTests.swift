import Language
import Testing

struct FoldTests {
    @Test(arguments: [
        ("Café", "cafe"), ("IJSSEL", "ijssel"), ("Ĳssel", "ijssel"), ("geïnd", "geind"), ("Straße", "strasse"), ("façade", "facade"),
        ("foto’s", "foto's"), ("Œuvre", "oeuvre"), ("Łódź", "lodz"), ("e\u{301}e\u{301}n", "een"), ("mond\u{AD}kapje", "mondkapje"),
        ("МОСКВА", "москва"), ("👍🏽", "👍"), ("❤️", "❤"),
    ])
    func `folds case, accents and signs`(text: String, folded: String) {
        #expect(Fold.folded(text) == folded)
        #expect(Fold.hash(text) == Fold.hash(folded))
    }

    @Test(arguments: [
        ("heeeel", "hel", "heel"), ("mooooi", "moi", "mooi"), ("JAAAA", "ja", "jaa"), ("zzz", "zzz", "zzz"), ("XVIII", "xviii", "xviii"),
    ])
    func `cuts elongation to one letter or two`(text: String, one: String, two: String) {
        #expect(Fold.folded(text) == one)
        #expect(Fold.folded(text, keeping: 2) == two)
    }

    @Test func `keeps figures whole`() {
        #expect(Fold.folded("1000") == "1000")
    }

    @Test(arguments: 0..<100)
    func `folding twice changes nothing`(seed: Int) {
        let text = String(decoding: Noise(seed: seed).bytes(.pieces), as: UTF8.self)
        let once = Fold.folded(text)
        #expect(Fold.folded(once) == once)
    }
}
