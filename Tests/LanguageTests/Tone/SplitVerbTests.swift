import Mentions
import Testing

@testable import Language

@Suite struct SplitVerbTests {
    @Test(
        "A separable verb is found over its clause",
        arguments: [
            ("De opkomst viel ons in Turfbrug erg tegen.", -1.0), ("Het valt tegen.", -1), ("De buurt knapt er echt van op.", 1),
            ("De wijk knapte flink op.", 1), ("De avond viel iedereen erg mee.", 1),
            ("Het resultaat valt dit jaar tegen, zegt de raad.", -1),
        ]
    )
    func apart(text: String, sign: Double) {
        #expect(ToneBench.score(text) * sign > 0)
        #expect(ToneBench.reasons(text).contains { $0.text.contains("…") })
    }

    @Test(
        "A preposition with its noun is no particle",
        arguments: [
            "Hij viel tegen de muur.", "De tak valt tegen het raam.", "Wij vallen mee met de groep van Turfbrug.",
            "Het blad viel op de stoep.",
        ]
    )
    func preposition(text: String) {
        #expect(!ToneBench.reasons(text).contains { $0.text.contains("tegen") })
    }

    @Test("A verb does not reach over a full stop")
    func fullStop() {
        #expect(!ToneBench.reasons("De regen viel. Ik ben tegen.").contains { $0.text.contains("…") })
    }

    @Test("A split verb is negated like a whole one")
    func negated() {
        #expect(ToneBench.score("Het valt niet tegen.") > 0)
    }
}
