import Testing

@testable import Analysis

@Suite struct WordShapeTests {
    @Test(arguments: [
        ("huizen", "huis"), ("boten", "boot"), ("stijgt", "stijgen"), ("gestegen", "gestegen"), ("gegroeid", "groeien"), ("luiers", "lui"),
        ("Azië", "azie"), ("lage", "laag"), ("brieven", "brief"),
    ])
    func aFormIsKnownByItsLemma(_ form: String, _ lemma: String) { #expect(WordShape(form).isForm(of: WordShape(lemma))) }

    @Test(arguments: [("over", "overleg"), ("brand", "brandweer"), ("kwam", "komen"), ("van", "vanbinnen"), ("brug", "buurt")])
    func anotherWordIsNone(_ form: String, _ lemma: String) { #expect(!WordShape(form).isForm(of: WordShape(lemma))) }

    @Test func kinAndPartsSayTheSame() {
        #expect(WordShape("Griekenland").isKin(of: WordShape("Griekse")))
        #expect(WordShape("weg").isSaid(by: WordShape("Molenweg")))
        #expect(WordShape("loonkosten").isSaid(by: WordShape("loonkostensubsidie")))
        #expect(!WordShape("brug").isSaid(by: WordShape("buurt")))
    }
}

@Suite struct WordSplitTests {
    @Test(arguments: [
        ("Brug dicht, 0,5 meter!", ["Brug", "dicht", "0,5", "meter"]), ("auto's bij S&P-kantoor", ["auto's", "bij", "S&P-kantoor"]),
        ("@kees kijk op https://a.example/b of mail a@b.example nu", ["kijk", "op", "of", "mail", "nu"]),
        ("‘één’ – Azië…", ["één", "Azië"]),
        ("😡😡", []),
    ])
    func wordsAreCutAsPeopleReadThem(_ text: String, _ words: [String]) { #expect(WordSplit.words(text).map(\.text) == words) }

    @Test func rangesAreThoseOfTheText() {
        let text = "Één brug: ‘dicht’ – 😡 weg"
        for word in WordSplit.words(text) { #expect(String(decoding: Array(text.utf8)[word.range], as: UTF8.self) == word.text) }
    }
}
