import Foundation
import Mentions
import Testing

@testable import Language

@Suite struct GazetteerTests {
    static let people = [
        Person(name: "Marije Kwakkel", role: "wethouder", aliases: ["MK"]), Person(name: "Jan de Wit", role: "burgemeester"),
        Person(name: "Sanne van der Heuvel", role: "raadslid"), Person(name: "Piet Groen", role: "wethouder"),
        Person(name: "Anna Zandbelt", role: "wethouder"), Person(name: "Koen Zandbelt", role: "raadslid"),
    ]
    static let places = [
        Place(name: "Turfbrug", kind: "dorp"),
        Place(name: "Bloemenwijk", kind: "wijk", aliases: ["de Bloemen"], streets: ["Molenweg", "Lange Dijk"]),
        Place(name: "De Kuil", kind: "wijk"), Place(name: "Havenkwartier", kind: "wijk", streets: ["Kadeweg", "Ringweg"]),
        Place(name: "Zuidrand", kind: "wijk", streets: ["Ringweg"]),
    ]
    static let organisations = [
        Organisation(name: "Fietsersbond Turfbrug", group: .belangengroepen, aliases: ["Fietsersbond"]),
        Organisation(name: "Gemeentebelangen", group: .opiniemakers, aliases: ["GB"]),
    ]
    static let gazetteer: Gazetteer = {
        do {
            let words = try NameWords(directory: ToneBench.lists, forms: Lemmatizer(data: ToneBench.lists).table)
            return Gazetteer(people: people, places: places, organisations: organisations, words: words)
        } catch { fatalError("the lists of names do not load: \(error)") }
    }()

    static func hits(_ text: String) -> [NameHit] { gazetteer.hits(in: Tokenizer().tokens(of: text), of: Array(text.utf8)) }

    private func names(_ text: String) -> [String] {
        GazetteerTests.hits(text).map(\.name)
    }

    @Test(
        "Names are found as people write them",
        arguments: [
            ("Marije Kwakkel opent de brug", ["Marije Kwakkel"]), ("wethouder Kwakkel zwijgt", ["Marije Kwakkel"]),
            ("Volgens Kwakkel is het klaar", ["Marije Kwakkel"]), ("Kwakkels plan is af", ["Marije Kwakkel"]),
            ("Turfbrugs zwembad", ["Turfbrug"]), ("M. Kwakkel was er", ["Marije Kwakkel"]), ("#turfbrug", ["Turfbrug"]),
            ("#Bloemenwijk", ["Bloemenwijk"]),
            ("@marijekwakkel doe iets", ["Marije Kwakkel"]), ("burgemeester De Wit zwaait", ["Jan de Wit"]),
            ("Jan de Wit zwaait", ["Jan de Wit"]),
            ("raadslid Van der Heuvel vraagt", ["Sanne van der Heuvel"]), ("het besluit van Van der Heuvel", ["Sanne van der Heuvel"]),
            ("wethouder Groen tekent", ["Piet Groen"]), ("de Molenweg is dicht", ["Bloemenwijk"]),
            ("De Lange Dijk is dicht", ["Bloemenwijk"]),
            ("marije kwakkel moet weg", ["Marije Kwakkel"]), ("De Fietsersbond Turfbrug protesteert", ["Fietsersbond Turfbrug"]),
            ("de Fietsersbond protesteert", ["Fietsersbond Turfbrug"]), ("Feest in De Kuil en in Turfbrug", ["De Kuil", "Turfbrug"]),
            ("wethouder Zandbelt en raadslid Zandbelt", ["Anna Zandbelt", "Koen Zandbelt"]), ("KWAKKEL MOET WEG", ["Marije Kwakkel"]),
        ]
    )
    func found(text: String, expected: [String]) {
        #expect(names(text) == expected)
    }

    @Test(
        "What is no name, or somebody else's, is not found",
        arguments: [
            "het gras is groen", "Groen is de kleur van hoop", "Meer Groen in de wijk", "De wit geverfde muur",
            "Bert Kwakkel won de loterij",
            "de heuvel is hoog", "Zandbelt stemde voor", "de kuil in de weg", "kwakkelen met je gezondheid", "De Ringweg is dicht",
            "turfbrugger bier",
        ]
    )
    func notFound(text: String) {
        #expect(names(text) == [])
    }

    @Test("The range of a hit is the name without its title") func range() {
        let text = "Ook wethouder Kwakkel zei ja"
        let hit = GazetteerTests.hits(text).first
        #expect(hit.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == "Kwakkel")
        #expect(hit?.kind == .person)
    }

    @Test("A street is a hit of kind place") func street() {
        #expect(GazetteerTests.hits("Kadeweg open")[0].kind == .place)
    }

    @Test("An empty gazetteer finds nothing") func empty() {
        let gazetteer = Gazetteer(people: [], places: [], organisations: [], words: NameWords())
        let text = "Marije Kwakkel in Turfbrug"
        #expect(gazetteer.hits(in: Tokenizer().tokens(of: text), of: Array(text.utf8)) == [])
    }
}
