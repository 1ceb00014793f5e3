import Testing

@testable import Language

@Suite struct ChangeTests {
    @Test(
        "Less of what is bad and more of what is good is good",
        arguments: [
            "Minder overlast op het plein", "Probleem met riool opgelost", "Einde aan overlast op station",
            "Werkloosheid in Turfbrug daalt",
            "Daling van de criminaliteit", "Afname overlast in de Bloemenwijk", "Meer banen in de haven", "Koopkracht stijgt",
            "Werkloosheid neemt af", "Omzet van de markt groeit", "Gemeente pakt overlast aan", "Stop met vervuiling",
            "Vertrouwen in het bestuur neemt toe",
        ]
    )
    func good(text: String) {
        #expect(ToneBench.score(text, .headline) > 0)
    }

    @Test(
        "More of what is bad and less of what is good is bad",
        arguments: [
            "Meer overlast op het plein", "Overlast neemt toe", "Stijging van de criminaliteit", "Vertrouwen in het bestuur daalt",
            "Minder banen in de haven", "Koopkracht daalt", "Werkloosheid stijgt", "Wachttijd loopt op", "Daling van de koopkracht",
            "Winst van de veiling daalt", "Omzetdaling bij winkels",
        ]
    )
    func bad(text: String) {
        #expect(ToneBench.score(text, .headline) < 0)
    }

    @Test(
        "A measure that nothing changes says nothing",
        arguments: ["De huurprijs staat op de site", "Omzet van de markt", "De buslijn in cijfers", "Export van de haven"])
    func measure(text: String) {
        #expect(ToneBench.score(text, .headline) == 0)
        #expect(ToneBench.reasons(text, .headline).isEmpty)
    }

    @Test(
        "A denied change is no change for the better",
        arguments: ["Geen daling van de werkloosheid", "De koopkracht stijgt weer niet", "Overlast neemt niet af"])
    func denied(text: String) {
        #expect(ToneBench.score(text, .headline) < 0)
    }

    @Test(
        "What changes is the head of its group, however far back, and the words that describe it go with it",
        arguments: [
            ("Dreigende sluiting zwembad van de baan", true), ("De gevreesde staking blijft uit", true),
            ("De angst van vorig jaar is in onze straat sinds kort verdwenen", true), ("Faillissement van de molen gaat niet door", true),
            ("Het vertrouwen tussen raad en college is tot een dieptepunt gedaald", false),
            ("Camera's op het plein stoppen drugshandel niet", false),
        ])
    func head(text: String, isGood: Bool) {
        let score = ToneBench.score(text, .headline)
        #expect(isGood ? score > 0 : score < 0)
    }
}
