import Mentions
import Testing

@testable import Language

@Suite struct ExplanationTests {
    @Test("An explanation shows text, reasons, sum and label in Dutch")
    func text() {
        let text = "Minder overlast, maar de balie is erg onvriendelijk"
        let (tone, contributions) = ToneBench.scorer.score(text, kind: .post)
        let lines = ToneExplanation.text(text, tone, contributions).split(separator: "\n")
        #expect(lines.first == "Minder overlast, maar de balie is erg onvriendelijk")
        #expect(lines.contains { $0.hasPrefix("  −") && $0.contains("versterkt door *erg*") })
        #expect(lines.contains { $0.hasPrefix("  +") && $0.contains("*Minder*") })
        #expect(lines.last?.contains("negatief") == true)
    }

    @Test("A text without tone words says so") func nothing() {
        let (tone, contributions) = ToneBench.scorer.score("Raad vergadert", kind: .headline)
        #expect(ToneExplanation.text("Raad vergadert", tone, contributions).contains("Geen woord in deze tekst"))
    }

    @Test("Every rule has a name and a source") func rules() {
        #expect(Set(ToneRule.all.map(\.name)).count == ToneRule.all.count)
        #expect(ToneRule.all.allSatisfy { $0.source.count > 20 })
    }
}
