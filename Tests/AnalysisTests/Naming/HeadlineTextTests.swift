import Testing

@testable import Analysis

/// What belongs to a paper and not to the news is taken off its title.
@Suite struct HeadlineTextTests {
    @Test(arguments: [
        ("LIVE: loods aan de Veenkade in brand", "Loods aan de Veenkade in brand"),
        ("Update 14.30 uur | Sluisweg weer vrij", "Sluisweg weer vrij"), ("Re: Sluisweg dicht", "Sluisweg dicht"),
        ("Sluisweg dicht - Veenbrugse Post", "Sluisweg dicht"), ("Sluisweg dicht | nieuwssite", "Sluisweg dicht"),
        ("Sluisweg dicht (video)", "Sluisweg dicht"), ("Sluisweg dicht!!", "Sluisweg dicht"), ("Sluisweg dicht;", "Sluisweg dicht"),
        ("Kijk: zo ziet de nieuwe brug eruit", "Zo ziet de nieuwe brug eruit"), ("Brug open: lange rij", "Brug open: lange rij"),
        ("Kade - winkels open", "Kade - winkels open"),
    ])
    func theFirstFormBearsNothingOfThePaper(_ title: String, _ expected: String) {
        #expect(HeadlineText.variants(title, papers: ["Veenbrugse Post"]).first == expected)
    }

    @Test func partsRoundASemicolonAndBehindAPlaceAreFormsToo() {
        #expect(HeadlineText.variants("Zware tijden; Warenhuis schrapt banen", papers: []).contains("Warenhuis schrapt banen"))
        #expect(HeadlineText.variants("VEENBRUG - Raad stemt in met plan", papers: []).contains("Raad stemt in met plan"))
    }

    @Test(arguments: [
        ("Sluisweg DICHT", "Sluisweg dicht"), ("CHAOS op de Sluisweg", "Chaos op de Sluisweg"), ("GGD meet geluid", "GGD meet geluid"),
    ])
    func shoutingIsCalmed(_ text: String, _ expected: String) { #expect(HeadlineText.calmed(text) { _ in false } == expected) }

    @Test func whatEverybodyWritesInCapitalsStays() {
        #expect(HeadlineText.calmed("VEENO opent winkel") { $0 == "VEENO" } == "VEENO opent winkel")
    }

    @Test(arguments: [
        "Dit is waarom de brug dicht blijft", "Zo kun je de file vermijden", "Vijf redenen? Waarom wij omrijden", "Wat een middag!",
        "‘Het is een ramp’", "Wanneer gaat de brug open?", "Brug", "Dit kunt u doen bij storm", "Aannemer wil rijbaan en stoep ge",
        "Mw. vraagt wanneer de brug opengaat", "Toch gaat het werk door",
    ])
    func aPoorNameWeighsLess(_ text: String) {
        #expect(HeadlineFaults.factor(text) < 0.7)
        #expect(HeadlineFaults.factor("Aannemer sluit de brug zes weken langer") == 1)
    }
}
