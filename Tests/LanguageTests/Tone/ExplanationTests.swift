import Mentions
import Testing

@testable import Language

@Suite struct ExplanationTests {
    @Test("An explanation shows the text with its words marked, aligned reasons, the sum and the label, in Dutch")
    func text() {
        let text = "Minder overlast, maar de balie is erg onvriendelijk"
        let (tone, contributions) = ToneBench.scorer.score(text, kind: .post)
        let lines = ToneExplanation.text(text, tone, contributions).split(separator: "\n")
        #expect(lines.first?.hasPrefix("Minder overlast[+], maar de balie is erg onvriendelijk[−−") == true)
        #expect(lines[1].hasPrefix("  −") && lines[1].contains("onvriendelijk  staat als −2 in de lijst, versterkt door *erg*"))
        #expect(lines[2].hasPrefix("  +") && lines[2].contains("overlast       staat als −1 in de lijst") && lines[2].contains("*Minder*"))
        #expect(lines[3].hasPrefix("Samen −"))
        #expect(lines.last?.hasPrefix("Oordeel: negatief. Van de honderd keer") == true)
    }

    @Test("Colours add to the signs: bad is underlined too, heavy is bold") func colours() {
        let contributions = [
            Contribution(range: 0..<4, text: "mooi", value: 1, reason: "mooi (+1)"),
            Contribution(range: 10..<17, text: "ellende", value: -3, reason: "ellende (−3)"),
        ]
        let tone = Tone(score: -0.5, label: .negative, confidence: 0.8, abstains: false)
        let page = ToneExplanation.text("mooi maar ellende", tone, contributions, inColour: true)
        #expect(page.hasPrefix("\u{1B}[32mmooi[+]\u{1B}[0m maar \u{1B}[1;4;31mellende[−−−]\u{1B}[0m\n"))
        #expect(page.contains("  −3,00  \u{1B}[1;4;31mellende\u{1B}[0m  staat als −3 in de lijst"))
    }

    @Test("A text of a stranger does not move the cursor of who reads it") func control() {
        let tone = Tone(score: 0, label: .neutral, confidence: 0.6, abstains: false)
        #expect(!ToneExplanation.text("leeg\u{1B}[2J\u{7} scherm", tone, [], inColour: true).contains("\u{1B}"))
    }

    @Test("A text without tone words says so, and gives no chance") func nothing() {
        let (tone, contributions) = ToneBench.scorer.score("Raad vergadert", kind: .headline)
        let page = ToneExplanation.text("Raad vergadert", tone, contributions)
        #expect(page.hasSuffix("Geen woord in deze tekst staat met een toon in de woordenlijst. Tamtam telt de tekst daarom als neutraal."))
        #expect(!page.contains("honderd"))
    }

    @Test("What was learned is told apart from what the lists say, and small words are not marked") func learned() {
        let contributions = [
            Contribution(range: 3..<7, text: "raad", value: -0.33, reason: "raad (geleerd uit voorbeelden)"),
            Contribution(
                range: 0..<0, text: "overige woorden en vorm", value: -0.14, reason: "overige woorden en vorm, geleerd uit voorbeelden"),
            Contribution(range: 0..<2, text: "de", value: 0.1, reason: "de (geleerd uit voorbeelden)"),
        ]
        let tone = Tone(score: -0.06, label: .neutral, confidence: 0.8, abstains: false)
        let lines = ToneExplanation.text("de raad", tone, contributions).split(separator: "\n")
        #expect(lines[0] == "de raad[−]")
        #expect(lines[1].hasPrefix("Geen woord in deze tekst staat met een toon in de woordenlijst."))
        #expect(lines[2] == "  −0,33  raad                     geleerd uit voorbeelden")
        #expect(lines[3] == "  −0,14  overige woorden en vorm  geleerd uit voorbeelden")
    }

    @Test("Every rule has a name and a source") func rules() {
        #expect(Set(ToneRule.all.map(\.name)).count == ToneRule.all.count)
        #expect(ToneRule.all.allSatisfy { $0.source.count > 20 })
    }
}
