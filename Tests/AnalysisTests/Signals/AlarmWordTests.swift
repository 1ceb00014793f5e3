import Analysis
import Mentions
import Testing

@Suite struct AlarmWordTests {
    private let words = AlarmWords([
        AlarmWord(phrase: "bom/bommen", effect: .alarm, label: "een bom"),
        AlarmWord(phrase: "ruik/ruiken * gas", effect: .alarm, label: "een gaslucht"),
        AlarmWord(phrase: "brand", effect: .alarm, label: "brand"),
        AlarmWord(phrase: "bom van een", effect: .not, label: "lof"),
        AlarmWord(phrase: "oefening", effect: .calms, label: "een oefening"),
    ])

    @Test(arguments: [
        ("Er ligt een BOM onder de brug", "een bom"), ("Wij ruiken hier heel sterk gas!", "een gaslucht"),
        ("bom van een doelpunt, en er is brand", "brand"),
    ])
    func oneMessageIsEnough(text: String, label: String) {
        #expect(words.label(in: text) == label)
    }

    @Test(arguments: [
        "Wat een bom van een doelpunt", "Hoge gasrekening gekregen", "De brandweer opent zaterdag de deuren",
        "Brand nagebootst bij oefening",
        "Ik ruik de hele dag al dat iemand van verderop kookt op gas", "",
    ])
    func harmlessWordsStaySilent(text: String) {
        #expect(words.label(in: text) == nil)
    }
}
