import Mentions
import Testing

@testable import Language

@Suite struct ContrastTests {
    @Test(
        "What follows 'maar' decides",
        arguments: [
            ("Mooi plan, maar de uitvoering is slecht.", -1.0), ("De uitvoering is slecht, maar het plan is mooi.", 1),
            ("Het gebouw is lelijk, maar de mensen zijn vriendelijk.", 1), ("De mensen zijn vriendelijk, maar het gebouw is lelijk.", -1),
            ("Leuk idee, echter onveilig.", -1), ("Het was druk en vervelend, maar nu is het prettig en rustig.", 1),
            ("Fijn park. Maar wel gevaarlijk en vies.", -1), ("Vervelend, maar netjes en goed opgelost.", 1),
            ("Mooi maar waardeloos.", -1), ("Slecht begonnen, maar prachtig geworden.", 1),
        ]
    )
    func but(text: String, sign: Double) {
        #expect(ToneBench.score(text) * sign > 0)
    }

    @Test(
        "What is granted weighs less",
        arguments: [
            "Ondanks de overlast een mooi feest.", "Hoewel het lastig was, zijn we tevreden.",
            "Ondanks de kritiek is het een prachtig plein.",
            "Een geslaagde avond, ondanks de overlast.",
        ]
    )
    func granted(text: String) {
        #expect(ToneBench.score(text) > 0)
    }

    @Test("'maar' for 'only' is no contrast")
    func only() {
        #expect(!ToneBench.reasons("Het heeft maar een uur geduurd, jammer.").contains { $0.reason.contains("*maar*") })
    }

    @Test(
        "What is not so yet weighs less than what is",
        arguments: [
            ("Als het gevaarlijk wordt, bel dan.", "Het is gevaarlijk geworden."), ("Dat zou slecht zijn.", "Dat is slecht."),
            ("Misschien is het gevaarlijk.", "Het is gevaarlijk."), ("Is het daar gevaarlijk?", "Het is daar gevaarlijk."),
            ("Dat kan slecht aflopen.", "Dat liep slecht af."), ("Zouden ze ontevreden zijn?", "Ze zijn ontevreden."),
        ]
    )
    func irrealis(weak: String, strong: String) {
        #expect(abs(ToneBench.score(weak)) < abs(ToneBench.score(strong)))
    }

    @Test("Between the quotation marks of a headline another speaks")
    func quoted() {
        #expect(
            ToneBench.score("'Waardeloos besluit' over zwembad", .headline) > ToneBench.score("Waardeloos besluit over zwembad", .headline))
        #expect(ToneBench.score("\"Waardeloos\" vind ik het") == ToneBench.score("Waardeloos vind ik het"))
    }
}
