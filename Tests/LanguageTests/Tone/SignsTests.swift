import Mentions
import Testing

@testable import Language

@Suite struct SignsTests {
    @Test(
        "Emoji and emoticons have a tone",
        arguments: [
            ("Weer dicht 😡", -1.0), ("Het is klaar 😍", 1), ("Zo gaat dat :-(", -1), ("Tot morgen :)", 1), ("Wat een dag ❤️", 1), ("👍", 1),
            ("👎", -1),
        ]
    )
    func signs(text: String, sign: Double) {
        #expect(ToneBench.score(text) * sign > 0)
    }

    @Test("A hashtag counts as its word") func hashtag() {
        #expect(ToneBench.score("Op het plein #overlast") < 0)
    }

    @Test("Ten equal emoji weigh less than ten different reasons") func row() {
        #expect(ToneBench.score("😡😡😡😡😡😡😡😡😡😡") < ToneBench.score("😡"))
        #expect(ToneBench.reasons("😡😡😡😡").reduce(0) { $0 + $1.value } > 4 * ToneBench.reasons("😡")[0].value)
    }

    @Test("Negation does not turn a sign") func negated() {
        #expect(ToneBench.score("Ik kom niet 😡") < 0)
    }

    @Test(
        "Idioms come before their words",
        arguments: [
            "Wij werden van het kastje naar de muur gestuurd.", "De subsidie gaat de mist in.", "Dat is zout in de wond.",
        ]
    )
    func idioms(text: String) {
        #expect(ToneBench.score(text) < 0)
        #expect(ToneBench.reasons(text).contains { $0.text.contains(" ") })
    }

    @Test(
        "Compounds are read by their last part",
        arguments: ["Veel geluidsoverlast in de straat", "Weer parkeeroverlast", "Weer wateroverlast in de kelder"])
    func compounds(text: String) {
        #expect(ToneBench.score(text) < 0)
    }

    @Test(
        "Numbers, dates, addresses and amounts have no tone",
        arguments: ["12 3,4 50%", "12-05-2025", "https://turfbrug.nl/ramp", "€ 12,50"])
    func numbers(text: String) {
        #expect(ToneBench.score(text) == 0)
    }
}
