import Mentions
import Testing

@testable import Language

@Suite struct StrengthTests {
    @Test(
        "The first is more negative than the second",
        arguments: [
            ("De aanpak is erg slecht.", "De aanpak is slecht."), ("De aanpak is slecht.", "De aanpak is een beetje slecht."),
            ("Het is heel erg vervelend.", "Het is vervelend."), ("Enorme overlast in de straat.", "Overlast in de straat."),
            ("Het is hartstikke gevaarlijk.", "Het is gevaarlijk."), ("Het is gevaarlijk.", "Het is enigszins gevaarlijk."),
            ("Dit is sleeeecht.", "Dit is slecht."), ("Dit vind ik SLECHT geregeld.", "Dit vind ik slecht geregeld."),
            ("Wat een ellende!", "Wat een ellende."), ("Ernstige schade aan het dak.", "Schade aan het dak."),
            ("Het is ontzettend vies daar.", "Het is vies daar."), ("Veel klachten over afval.", "Klachten over afval."),
        ]
    )
    func moreNegative(strong: String, weak: String) {
        #expect(ToneBench.score(strong) < ToneBench.score(weak))
        #expect(ToneBench.score(weak) < 0)
    }

    @Test(
        "A word of degree gives up its own tone",
        arguments: [
            "Dat is vreselijk leuk.", "Ontzettend fijn dat het zwembad open is.", "Verschrikkelijk mooi plein.",
            "Een vreselijk gezellige markt.",
        ]
    )
    func degree(text: String) {
        #expect(ToneBench.score(text) > 0)
    }

    @Test("Capitals say nothing in a text that shouts all of it")
    func allCapitals() {
        #expect(ToneBench.score("DIT VIND IK SLECHT GEREGELD") == ToneBench.score("dit vind ik slecht geregeld"))
    }

    @Test("Repeating a word adds less each time")
    func repetition() {
        let once = -ToneBench.score("slecht")
        let thrice = -ToneBench.score("slecht slecht slecht")
        #expect(thrice > once)
        #expect(-ToneBench.reasons("slecht slecht slecht").reduce(0) { $0 + $1.value } < -3 * ToneBench.reasons("slecht")[0].value)
    }
}
