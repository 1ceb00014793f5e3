import Mentions
import Testing

@testable import Language

@Suite struct CompoundTests {
    @Test(
        "A compound is heard by its parts",
        arguments: [
            ("verkeersellende", -1.0), ("droomzolder", 1), ("flutbrief", -1), ("klachtenvrij", 1), ("overlastvrije", 1),
            ("omzetdaling", -1), ("banenverlies", -1), ("rampzomer", -1), ("topzolder", 1), ("muggenparadijs", -1),
        ]
    )
    func parts(word: String, sign: Double) {
        #expect(ToneBench.score(word) * sign > 0)
    }

    @Test("A neutral head makes a neutral word", arguments: ["schadeformulier", "calamiteitenplan", "brandweerkazerne", "wandeltocht"])
    func neutral(word: String) {
        #expect(ToneBench.score(word) == 0)
    }

    @Test("One word without end costs time that grows with its length")
    func long() {
        let reader = CompoundReader(ToneBench.lexicon)
        let word = Array(String(repeating: "overlast", count: 50_000).utf8)
        let time = ContinuousClock().measure { for _ in 0..<100 { _ = reader.cell(word, word.indices) } }
        #expect(time < .seconds(1))
    }
}
