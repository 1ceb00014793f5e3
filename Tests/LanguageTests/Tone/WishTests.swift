import Mentions
import Testing

@testable import Language

@Suite struct WishTests {
    @Test(
        "Who wishes something good has it not",
        arguments: [
            "Was het hier maar gezellig.", "Het zou mooi zijn als de fontein het deed.", "Had ik dat geweten, dan was ik gebleven.",
            "Ik wou dat het park veilig was.", "Als zij beter luisterden, was het nu opgelost.", "Dat had netter gekund.",
            "Fijn als iemand eens reageert.", "Met wat meer respect had dit gewerkt.", "Vroeger was de markt gezellig.",
            "In andere steden is het veel beter geregeld.", "Hopelijk komt er een einde aan de overlast.",
        ]
    )
    func wish(text: String) {
        #expect(ToneBench.score(text) < 0)
    }

    @Test(
        "What is praised by a wish is there",
        arguments: ["Hadden we dit prachtige park maar eerder gevonden.", "Zonder de hulpverlener was het misgegaan."])
    func praise(text: String) {
        #expect(ToneBench.score(text) > 0)
    }

    @Test(
        "A mere condition hardly counts",
        arguments: [
            "Indien er schade is, vul dan het formulier in.", "Wie een prachtig plan heeft, mailt de raad.",
            "Bij schade belt u de balie.",
        ]
    )
    func condition(text: String) {
        #expect(abs(ToneBench.score(text)) < 0.25)
    }

    @Test(
        "A question with a complaint in it wants no answer",
        arguments: [
            "Is dit nou een veilige straat?", "Waarom komt er nooit iemand?", "Hoe lang moeten wij nog wachten?",
            "Wanneer wordt de goot eens gemaakt?",
        ]
    )
    func complaint(text: String) {
        #expect(ToneBench.score(text) < -0.3)
    }

    @Test("A question that seeks assent gives it")
    func assent() {
        #expect(ToneBench.score("Is het niet prachtig, onze haven?") > 0.3)
        #expect(abs(ToneBench.score("Is de haven prachtig?")) < 0.3)
    }
}
