import Mentions
import TestSupport
import Testing

@testable import Analysis

@Suite struct AnalysisRuleTests {
    private static let good =
        "antwoord\tissue,webcare\tkeer gevraagd >= 3 en groei > 1,5\tdoen\t{eigenaar}\tPubliceer een antwoord op “{vraag}”."

    @Test func aLineSaysWhenWhoAndWhat() throws {
        let rules = try AnalysisRule.read("# uitleg\n\n\(Self.good)\r\n", named: "advies.tsv")
        let rule = try #require(rules.first)
        #expect(rules.count == 1 && rule.uses == [.issue, .webcare] && rule.kind == .act)
        #expect(rule.conditions.map(\.measure) == ["keer gevraagd", "groei"] && rule.conditions.map(\.limit) == [3, 1.5])
    }

    @Test(arguments: [
        ("a\tissue\tstemmen >= 3\tdoen\twie", "zes kolommen"), ("a\tkrant\tstemmen >= 3\tdoen\twie\twat", "'krant' kan niet"),
        ("a\tissue\tstemmen = 3\tdoen\twie\twat", "is geen voorwaarde"),
        ("a\tissue\tstemmen >= veel\tdoen\twie\twat", "is geen voorwaarde"),
        ("a\tissue\tduim >= 3\tdoen\twie\twat", "'duim' is geen maat"),
        ("a\tissue\tstemmen >= 3\tmisschien\twie\twat", "doen, volgen of laten"),
        ("a\tissue\tstemmen >= 3\tdoen\twie\twat\na\tissue\tstemmen >= 4\tdoen\twie\twat", "staat er al"),
    ]) func aWrongLineIsNamed(text: String, said: String) {
        let problem = #expect(throws: AnalysisRuleProblem.self) { try AnalysisRule.read(text, named: "advies.tsv") }
        #expect(problem?.description.hasPrefix("advies.tsv:") == true && problem?.message.contains(said) == true)
    }

    @Test func whateverStandsInTheFileIsARuleOrAProblem() {
        var random = Dice(state: 11)
        let pieces = [
            "\t", "\n", " ", "en", ">=", "<", "3", "1,5", "stemmen", "issue", ",", "doen", "{", "}", "#", "é", "\r", "groei", "tekst",
        ]
        for _ in 0..<4000 {
            let text = (0..<Int.random(in: 0...24, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            do { _ = try AnalysisRule.read(text, named: "f") } catch { #expect(error is AnalysisRuleProblem) }
        }
    }

    @Test func onlyWhatWasMeasuredGivesAdvice() throws {
        let rules = try AnalysisRule.read(Self.good, named: "f")
        var draft = Draft(scene: Scene(pipeline: Town.pipeline, heard: [], at: Town.at), edition: "i20261116-proef")
        var figures = Figures()
        figures.set("keer gevraagd", 4, "x-1")
        #expect(draft.advice(rules, for: .issue, figures: figures, owner: "").isEmpty)
        figures.set("groei", 2, "x-2")
        #expect(draft.advice(rules, for: .issue, figures: figures, owner: "").isEmpty, "the question is not known")
        figures.words["vraag"] = "Hoe laat?"
        let given = try #require(draft.advice(rules, for: .issue, figures: figures, owner: "projectleider").first)
        #expect(given.text == "Publiceer een antwoord op “Hoe laat?”." && given.who == "projectleider")
        #expect(given.because == "keer gevraagd 4, nodig 3 of meer; groei 2, nodig meer dan 1,50")
        #expect(draft.advice(rules, for: .crisis, figures: figures, owner: "").isEmpty)
    }
}
