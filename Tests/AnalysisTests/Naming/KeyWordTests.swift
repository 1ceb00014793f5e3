import Mentions
import Testing

@testable import Analysis

@Suite struct KeyWordTests {
    private func keywords(_ texts: [String], terms: [String: String] = [:], source: String = "forum") -> [String] {
        let heard = texts.enumerated().map { number, text in
            var heard = Town.heard("m\(number)", source, hours: 9 - Double(number) / 10, text, story: "s", author: "Bianca")
            heard.reading.terms = heard.reading.terms.map { Term(text: terms[$0.text] ?? $0.text, kind: $0.kind, inTitle: $0.inTitle) }
            return heard
        }
        return Days.picture(Days.before + heard).topics.first?.keywords ?? []
    }

    @Test func theyAreFormsThatPeopleWrote() {
        let words = keywords(
            ["Luiers in de container van de kelder.", "Luiers horen bij het restafval."], terms: ["luiers": "lui", "kelder": "kelderen"])
        #expect(words.contains("luiers"))
        #expect(!words.contains("lui") && !words.contains("kelderen"))
    }

    @Test func namesAndFixedPairsStayWhole() {
        let words = keywords([
            "Er komt bruin water uit de kraan bij de Jan Vosstraat.", "Weer bruin water, ook in de Jan Vosstraat.",
            "Dat bruin water maakt me bang.",
        ])
        #expect(words.contains("bruin water"))
        #expect(words.contains("Jan Vosstraat"))
        #expect(!words.contains("water") && !words.contains("Jan"))
    }

    @Test func noTwoSayTheSame() {
        let words = keywords(
            ["De parkeerplaats en het parkeren in Zandland.", "Zandlandse parkeerders en Zandland willen parkeren."],
            terms: ["parkeerders": "parkeerder"])
        #expect(words.count { $0.lowercased().hasPrefix("zandland") } == 1)
        #expect(words.count { $0.hasPrefix("parkeren") || $0.hasPrefix("parkeerder") } <= 1)
    }

    @Test func acronymsKeepTheirCapitalsAndSentencesGiveNone() {
        let words = keywords(["Stoplicht stuk zegt de GGD hier.", "Stoplicht weer stuk, de GGD kijkt."])
        #expect(words.contains("stoplicht") && words.contains("GGD"))
    }

    @Test func neitherTownNorHandleNorAddressNorAuthorIsOne() {
        let words = keywords([
            "Veenbrug kent Bianca en @kees_vos https://kort.example/abc met schaatsbaan.", "Veenbrug en Bianca zien de schaatsbaan ^Truus.",
        ]).map { $0.lowercased() }
        #expect(words.contains("schaatsbaan"))
        #expect(words.allSatisfy { word in !["veenbrug", "bianca", "kees", "kort", "truus"].contains { word.contains($0) } })
    }
}
