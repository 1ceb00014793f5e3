import Testing

@testable import Language

@Suite struct NegationTests {
    @Test(
        "A negation turns what it reaches, before or after it",
        arguments: [
            ("Dat vind ik niet goed.", -1.0), ("Ik ben niet tevreden over de aanpak.", -1), ("Het is geen goede oplossing.", -1),
            ("Helemaal geen probleem.", 1), ("Het was allesbehalve mooi.", -1), ("De balie is nooit vriendelijk.", -1),
            ("Er is geen overlast meer.", 1), ("Zonder overlast verlopen.", 1), ("Het plein is niet veilig.", -1),
            ("Ik ben helemaal niet blij met dit besluit.", -1), ("Er zijn nauwelijks klachten.", 1), ("Het is echt niet slecht.", 1),
            ("Deze uitleg is niet duidelijk.", -1), ("Er was gelukkig geen gevaar.", 1),
        ]
    )
    func turns(text: String, sign: Double) {
        #expect(ToneBench.score(text) * sign > 0)
    }

    @Test(
        "What only looks like a negation turns nothing",
        arguments: [
            "Het is niet alleen mooi maar ook handig.", "Niet alleen de balie is vriendelijk.", "Zonder twijfel een prachtig plein.",
            "Niet voor niets is dit een geweldig feest.", "Het plan is niet slechts goed maar uitstekend.",
        ]
    )
    func looksLike(text: String) {
        #expect(ToneBench.score(text) > 0)
    }

    @Test("A comma ends the reach of a negation")
    func reach() {
        #expect(ToneBench.score("Ik woon daar niet, prachtig is het er.") > 0)
    }

    @Test(
        "Turned is weaker than its opposite",
        arguments: [
            ("niet goed", "slecht"), ("niet lelijk", "mooi"), ("niet mooi", "lelijk"), ("niet tevreden", "ontevreden"),
            ("geen probleem", "geweldig"), ("niet fantastisch", "waardeloos"),
        ]
    )
    func weaker(turned: String, plain: String) {
        #expect(abs(ToneBench.score("Dat is \(turned).")) < abs(ToneBench.score("Dat is \(plain).")))
    }

    @Test("Two negations leave the tone standing, weaker")
    func double() {
        let twice = ToneBench.score("Dat is nooit zonder overlast.")
        #expect(twice < 0)
        #expect(twice > ToneBench.score("Dat is overlast."))
    }
}

@Suite struct NegationReachTests {
    @Test(
        "A final negation turns what opens its clause",
        arguments: [
            ("Gezellig was de avond niet.", -1.0), ("Saai is het hier nooit.", 1), ("Spijt van de koop hebben we niet.", 1),
            ("Ik zie het, maar netjes is het niet.", -1), ("Dat feest was zo slecht nog niet.", 1),
            ("Duidelijk kun je die brief niet noemen.", -1),
        ]
    )
    func final(text: String, sign: Double) {
        #expect(ToneBench.score(text) * sign > 0)
    }

    @Test(
        "A negation stays in its group",
        arguments: [
            ("Geen overlast meer dankzij de boswachter.", 1.0), ("Niet blij met de overlast.", -1),
            ("Geen oplossing voor de overlast.", -1),
            ("Er kwam niemand en dat is een ramp.", -1),
        ]
    )
    func group(text: String, sign: Double) {
        #expect(ToneBench.score(text) * sign > 0)
    }

    @Test(
        "What goes without saying has a tone when it is denied",
        arguments: [("De lift werkt niet.", -1.0), ("De lift werkt.", 0), ("Er mankeert niets aan.", 1), ("Ik krijg geen antwoord.", -1)])
    func expected(text: String, sign: Double) {
        let score = ToneBench.score(text)
        #expect(sign == 0 ? score == 0 : score * sign > 0)
    }

    @Test("A change that is denied has not come", arguments: ["Het probleem is niet opgelost.", "De overlast wordt niet minder."])
    func change(text: String) {
        #expect(ToneBench.score(text) < 0)
    }
}
