import Mentions
import Testing

@testable import Language

@Suite struct OfficeFinderTests {
    private func holders(_ text: String) -> [OfficeHolder] {
        let (tokens, bytes) = (Tokenizer().tokens(of: text), Array(text.utf8))
        let known = GazetteerTests.gazetteer.hits(in: tokens, of: bytes).map(\.range)
        return OfficeFinder(text: NameText(tokens: tokens, bytes: bytes, words: GazetteerTests.gazetteer.words), known: known).holders()
    }

    @Test(
        "An office before the name proposes it",
        arguments: [
            ("Minister Karin Oldenhof komt langs", "Karin Oldenhof", "minister"),
            ("Gisteren sprak dijkgraaf Oldenhof", "Oldenhof", "dijkgraaf"),
            ("Volgens D66-fractievoorzitter Mark Veldstra klopt het", "Mark Veldstra", "fractievoorzitter"),
            ("De nieuwe wethouder, Karin Oldenhof, begint", "Karin Oldenhof", "wethouder"),
            ("Minister van Financiën Karin Oldenhof komt", "Karin Oldenhof", "minister"),
            ("De burgemeester van Zuidwolde, Karin Oldenhof, komt", "Karin Oldenhof", "burgemeester"),
            ("Wethouder Sport Karin Oldenhof komt", "Karin Oldenhof", "wethouder"),
            ("Wethouder H.J. van den Oldenhof komt", "H.J. van den Oldenhof", "wethouder"),
            ("Griffier Karin Oldenhof van Zuidwolde komt", "Karin Oldenhof", "griffier"),
            ("De cultuurwethouder Karin Oldenhof komt", "Karin Oldenhof", "cultuurwethouder"),
            ("wethouder karin oldenhof is nergens te zien", "Karin Oldenhof", "wethouder"),
            ("GEDEPUTEERDE KARIN OLDENHOF STAPT OP", "Karin Oldenhof", "gedeputeerde"),
            ("Wethouder Piet Kwakkel is een ander", "Piet Kwakkel", "wethouder"),
        ])
    func before(text: String, name: String, role: String) {
        #expect(holders(text).map(\.name) == [name])
        #expect(holders(text).map(\.role) == [role])
    }

    @Test(
        "An office after the name proposes it",
        arguments: [
            "Karin Oldenhof, gedeputeerde, komt", "Volgens Karin Oldenhof (gedeputeerde) klopt het",
            "Karin Oldenhof wordt de nieuwe gedeputeerde",
            "Karin Oldenhof is gedeputeerde in Drenthe",
        ])
    func after(text: String) {
        #expect(holders(text).map(\.name) == ["Karin Oldenhof"])
        #expect(holders(text).map(\.role) == ["gedeputeerde"])
    }

    @Test("A plural has several names") func plural() {
        let found = holders("Statenleden Karin Oldenhof, Mark Veldstra en Els van Dongen vragen door")
        #expect(found.map(\.name) == ["Karin Oldenhof", "Mark Veldstra", "Els van Dongen"])
        #expect(Set(found.map(\.role)) == ["statenlid"])
    }

    @Test(
        "A private person is never proposed",
        arguments: [
            "Bewoner Mark Veldstra sprak de wethouder aan", "De burgemeester en Mark Veldstra openden de hal",
            "Beste wethouder, Mark Veldstra hier, met een vraag", "Geachte burgemeester,\nMark Veldstra",
            "Mark Veldstra, buurman van de wethouder",
            "Mark Veldstra wil wethouder worden", "De wethouder sprak met winkelier Mark Veldstra",
            "Kinderburgemeester Mark Veldstra knipte",
            "Oud-wethouder Mark Veldstra is overleden", "Mark Veldstra, voormalig wethouder, is overleden",
            "De wethouder van Turfbrug feliciteert Mark Veldstra", "Burgemeester: Mark Veldstra krijgt een lintje",
            "Huisarts Mark Veldstra stopt", "Burgemeester reikt lintje uit aan Mark Veldstra",
            "Volgens ondernemer Mark Veldstra, geen raadslid, niet",
            "wethouder wil mark veldstra spreken",
        ])
    func privately(text: String) {
        #expect(holders(text) == [])
    }

    @Test(
        "What is no name is not proposed",
        arguments: [
            "Wethouder Verkeer zegt nee", "De minister van Financiën komt", "Fractievoorzitter VVD zegt nee",
            "Raadslid GroenLinks zegt nee",
            "Burgemeester en wethouders van Turfbrug", "De burgemeester van Zwolle", "MINISTER WIL MEER GELD",
            "Premier China komt op bezoek",
        ])
    func noName(text: String) {
        #expect(holders(text) == [])
    }

    @Test(
        "Who stands in the pipeline is not proposed", arguments: ["Wethouder Kwakkel", "Wethouder Marije Kwakkel", "Wethouder Kwakel komt"])
    func known(text: String) {
        #expect(holders(text) == [])
    }
}
