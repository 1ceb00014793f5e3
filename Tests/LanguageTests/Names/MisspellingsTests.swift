import Testing

@testable import Language

@Suite struct MisspellingsTests {
    let misspellings = Misspellings(["Kwakkel", "Bloemenwijk", "Zandbelt", "Zandveld", "Plons", "Wit"])

    private func near(_ word: String) -> UInt64? { misspellings.name(near: Array(word.utf8)[...])?.hash }

    @Test(
        "One letter, two that changed places, or the same sound",
        arguments: [
            ("Kwakel", "Kwakkel"), ("Kwakkkels", nil), ("Kwakkels", "Kwakkel"), ("Kwauwel", nil), ("kwokkel", "Kwakkel"),
            ("Kwakkle", "Kwakkel"), ("Kwackel", "Kwakkel"), ("Bloemeweik", nil), ("Bloemenweik", "Bloemenwijk"),
            ("Bleomenwijk", "Bloemenwijk"),
            ("Bloemenwei", nil), ("Wakkel", nil), ("Pkons", "Plons"), ("Witt", nil), ("", nil),
        ])
    func near(word: String, name: String?) {
        #expect(near(word) == name.map { Fold.hash($0) })
    }

    @Test("Between two names it takes neither") func ambiguous() {
        let two = Misspellings(["Zandbeld", "Zandveld"])
        #expect(two.name(near: Array("Zanddeld".utf8)[...]) == nil)
        #expect(two.name(near: Array("Zandbelt".utf8)[...]) != nil)
    }
}
