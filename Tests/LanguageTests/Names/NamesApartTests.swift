import Foundation
import Mentions
import Testing

@testable import Language

/// Names told apart from other uses, in the town of `GazetteerTests`.
@Suite struct NamesApartTests {
    private func names(_ text: String) -> [String] { GazetteerTests.hits(text).map(\.name) }

    @Test(
        "Where a writer uses no capitals, names count without them",
        arguments: [
            ("ik snap die marije kwakkel niet", ["Marije Kwakkel"]), ("Ik snap die marije kwakkel niet", ["Marije Kwakkel"]),
            ("storing bij u\nin bloemenwijk doet niets het meer", ["Bloemenwijk"]),
            ("Vraag over Turfbrug\nwanneer komt wethouder kwakkel eens langs", ["Turfbrug", "Marije Kwakkel"]),
            ("de bewoners van de kuil zijn het zat", ["De Kuil"]), ("feest in gebouw de kuil", ["De Kuil"]),
            ("De Kuil dicht?\nwat een gedoe zonder de kuil", ["De Kuil", "De Kuil"]), ("wethouder groen zegt niks", ["Piet Groen"]),
            ("volgens kwakkel duurt het nog een jaar", ["Marije Kwakkel"]), ("de kadeweg ligt open", ["Havenkwartier"]),
        ])
    func lowerCase(text: String, expected: [String]) {
        #expect(names(text) == expected)
    }

    @Test(
        "Without capitals a word is a word",
        arguments: [
            "er zit een kuil in de weg", "de kuil in de weg is terug", "groen is mooi", "bert kwakkel won de loterij",
            "elk dorp wil een bloemenwijk", "GROEN LICHT VOOR DE BRUG", "HET GRAS IS GROEN",
        ])
    func lowerWords(text: String) {
        #expect(names(text) == [])
    }

    @Test(
        "In a headline of capitals a title, a rare name or a place tells",
        arguments: [
            ("WETHOUDER GROEN STAPT OP", ["Piet Groen"]), ("KWAKKEL BLIJFT", ["Marije Kwakkel"]),
            ("BLOEMENWIJK ZONDER WATER", ["Bloemenwijk"]), ("BEWONERS DE KUIL BOOS", ["De Kuil"]),
        ])
    func shouted(text: String, expected: [String]) {
        #expect(names(text) == expected)
    }

    @Test(
        "One letter may be wrong, or a spelling that sounds the same",
        arguments: [
            ("Wethouder Kwakel belooft beterschap", ["Marije Kwakkel"]), ("Marije Kwakkell belooft beterschap", ["Marije Kwakkel"]),
            ("Wij wonen in de Bloemewijk", ["Bloemenwijk"]), ("Wij wonen in de Bleomenwijk", ["Bloemenwijk"]),
            ("Wij wonen in de Bloemen wijk", ["Bloemenwijk"]), ("Op de Molenwech is het druk", ["Bloemenwijk"]),
            ("Sanne van de Heuvel vraagt", ["Sanne van der Heuvel"]), ("Raadslid vd Heuvel vraagt", ["Sanne van der Heuvel"]),
            ("Het Havenkwatier is klaar", ["Havenkwartier"]),
        ])
    func misspelt(text: String, expected: [String]) {
        #expect(names(text) == expected)
    }

    @Test(
        "A word or another name is no misspelling",
        arguments: [
            "Een kwakel van hout", "Bewoners van de Bloemenweide", "Volgens Marijke Kwakkel, bewoner, is het te laat",
            "Turfstad ligt elders",
            "De molenwiek draait", "Volgens Zandbeld is het klaar",
        ])
    func notMisspelt(text: String) {
        #expect(names(text) == [])
    }

    @Test(
        "People, adjectives and compounds of a place name it",
        arguments: [
            ("Turfbruggers stemmen vandaag", ["Turfbrug"]), ("De Turfbrugse raad vergadert", ["Turfbrug"]),
            ("Bloemenwijkers vieren feest", ["Bloemenwijk"]), ("Bloemenwijkbewoners vieren feest", ["Bloemenwijk"]),
            ("De Havenkwartier-renovatie begint", ["Havenkwartier"]), ("De Kwakkel-aanpak werkt", ["Marije Kwakkel"]),
        ])
    func derived(text: String, expected: [String]) {
        #expect(names(text) == expected)
    }

    @Test(
        "A business, a namesake, another first name or another town is somebody else",
        arguments: [
            "Garage Kwakkel is dicht", "Bij bakker Kwakkel is het druk", "Kwakkel Bouw bouwt de school", "De Wit & Zonen stopt ermee",
            "Het Marije Kwakkel Fonds geeft geld", "Basisschool Jan de Wit is nieuw", "De winkel van Kwakkel is dicht",
            "K. Kwakkel tekende",
            "Kees de Wit zwaait", "Wethouder Kwakkel van Zwolle zwaait", "Minister Kwakkel zwaait", "Jeugdtrainer Kwakkel zwaait",
            "Volgens Visser Loodgieters is het lek", "Wij lopen op de Kadeweg in Leeuwarden", "De Utrechtse Bloemenwijk is groot",
            "De Marije Kwakkelstraat is open",
        ])
    func somebodyElse(text: String) {
        #expect(names(text) == [])
    }

    @Test(
        "The province of the same name is not the town",
        arguments: ["De provincie Turfbrug betaalt", "Provinciale Staten van Turfbrug stemmen"])
    func province(text: String) {
        #expect(names(text) == [])
    }

    @Test("Who was introduced may be named by surname") func introduced() {
        #expect(names("Anna Zandbelt kwam. Zandbelt stemde voor.") == ["Anna Zandbelt", "Anna Zandbelt"])
        #expect(names("Zandbelt stemde voor.") == [])
        #expect(names("Wethouder Piet Groen kwam. Groen stemde voor.") == ["Piet Groen", "Piet Groen"])
    }

    @Test("A portfolio may stand between the office and the name") func portfolio() {
        #expect(names("Wethouder Verkeer Kwakkel tekende") == ["Marije Kwakkel"])
        #expect(names("Ik steun Groen, wethouder in Turfbrug") == ["Piet Groen", "Turfbrug"])
    }

    @Test("An account stands for whoever has it as alias") func account() {
        let people = [Person(name: "Marije Kwakkel", role: "wethouder", aliases: ["@mkwakkel"])]
        let gazetteer = Gazetteer(people: people, places: [], organisations: [], words: NameWords())
        let text = "Dank @mkwakkel en niet @mkwakkelbloemen"
        #expect(gazetteer.hits(in: Tokenizer().tokens(of: text), of: Array(text.utf8)).map(\.range) == [5..<14])
    }

    @Test("Any bytes are read, and every hit lies within them", arguments: 0..<200) func noise(seed: Int) {
        let bytes = Noise(seed: seed).bytes(seed.isMultiple(of: 2) ? .any : .pieces) + Array(" Kwakkel in de Bloemenwijk, wethouder ".utf8)
        var tokens: [Token] = []
        Tokenizer().tokenize(bytes, into: &tokens)
        for hit in GazetteerTests.gazetteer.hits(in: tokens, of: bytes) {
            #expect(!hit.range.isEmpty && hit.range.upperBound <= bytes.count)
        }
        let text = NameText(tokens: tokens, bytes: bytes, words: GazetteerTests.gazetteer.words)
        for holder in OfficeFinder(text: text, known: []).holders() { #expect(holder.range.upperBound <= bytes.count) }
    }

    @Test(
        "A long text takes time in proportion",
        arguments: ["wethouder Kwakkel, ", "Kwakel ", "((\"", "in de kuil ", "Jan van de ", "KWAKKEL DE WIT "])
    func linear(piece: String) {
        /// Processor time of this thread alone: other tests run at the same time.
        func time(_ count: Int) -> Double {
            let text = String(repeating: piece, count: count)
            let (bytes, tokens) = (Array(text.utf8), Tokenizer().tokens(of: text))
            let start = processorTime()
            _ = GazetteerTests.gazetteer.hits(in: tokens, of: bytes)
            return processorTime() - start
        }
        func processorTime() -> Double {
            var now = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
            return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
        }
        // Twenty times the text: quadratic time would be 400 times as much, and a busy machine has been seen to make 20 five times larger.
        let short = (0..<5).map { _ in time(100) }.min() ?? 0
        let long = (0..<3).map { _ in time(2000) }.min() ?? 0
        #expect(long < short * 150 + 0.05)
    }
}
