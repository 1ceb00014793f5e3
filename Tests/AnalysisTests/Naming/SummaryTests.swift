import Foundation
import Mentions
import Testing

@testable import Analysis

@Suite struct SentenceTests {
    @Test(arguments: [
        "Dat vond de man niet erg.", "Ook daar staat het water hoog.", "Toch blijft het onrustig in de wijk.", "Hij logeert bij familie.",
        "De voorzitter dacht daar anders over.", "‘Het is een feest’, zegt er een.", "‘Wij stoppen’, zegt hij.",
        "Vraagt of bezoek moet betalen.",
        "Bewoners zijn daarom enthousiast over het plan.", "Niet twee weken maar zes.", "Het is nog niet bekend.",
        "Deze maatregel helpt niet.",
    ])
    func whatHangsOnTheSentenceBeforeIsKnown(_ text: String) { #expect(!StandsAlone.holds(text)) }

    @Test(arguments: [
        "De voorzitter vond het plan te duur.", "Het college praat dinsdag over het plan.", "Dit weekend is de brug dicht.",
        "Er komen twintig woningen bij de haven.", "Ezel Bram bleef staan zodra hij het bord zag.", "‘Wij stoppen’, zegt de aannemer.",
        "In de Kersenwijk staat het water hoog.", "Hier in de Kersenwijk komt bruin water uit de kraan.",
    ])
    func whatCanBeReadByItselfIsKnown(_ text: String) { #expect(StandsAlone.holds(text)) }

    @Test(arguments: [
        "Lees ook: brug weer open.", "Foto: Jan Vos", "Reageren? Mail naar de redactie.", "Lees verder onder de foto.",
        "Meld je aan voor onze nieuwsbrief.", "Op deze pagina vindt u de planning.", "Kijk op de kaart waar wij strooien.",
        "© Veenbrugse Post",
    ])
    func boilerplateIsKnown(_ text: String) { #expect(Boilerplate.occurs(in: text)) }

    @Test(arguments: [
        "De foto van de brug hangt in het museum.", "De redactie van de buurtkrant stopt.", "De gemeente wil niet reageren.",
        "De bron van het lek is gevonden.", "Reizigers met een abonnement krijgen geld terug.",
    ])
    func newsAboutPicturesAndPapersIsNone(_ text: String) { #expect(!Boilerplate.occurs(in: text)) }

    @Test(arguments: [
        "Bel 06-12345678 voor een afspraak.", "Ons nummer is 0123 45 67 89.", "Mail naar info@veenbrug.example.",
        "Wij wonen op Kersenlaan 12.",
        "Het huis aan de Dijkweg 3b staat leeg.", "Postcode 1234 AB heeft bruin water.", "Maak geld over naar NL00BANK0123456789.",
        "Volgens mevrouw Vos is het te laat.", "Buurman Kees zag het gebeuren.", "Dat zegt Piet Vos (34) uit Veenbrug.",
    ])
    func whatLeadsToSomebodysDoorIsKnown(_ text: String) { #expect(PersonalData.occurs(in: text)) }

    @Test(arguments: [
        "Op 14 en 15 november 2026 is de brug dicht.", "Het plan kost 12.500.000 euro.", "De Dijkweg is 3 kilometer lang.",
        "Lijn 26 rijdt om.",
        "De bewoners vragen om een hek.", "Vanaf 06.00 uur tot 05.00 uur is de weg dicht.",
    ])
    func numbersOfTheNewsAreNone(_ text: String) { #expect(!PersonalData.occurs(in: text)) }
}

@Suite struct SummaryTests {
    private func summary(_ heard: [Heard]) -> [Quote] { Days.picture(Days.before + heard).topics.first?.summary ?? [] }

    @Test func oneFactInOtherWordsIsToldOnce() {
        let heard = [
            "De aannemer schrapt de nachtelijke werkzaamheden aan de Sluisbrug.",
            "Nachtelijke werkzaamheden Sluisbrug geschrapt door de aannemer.",
            "Winkeliers langs de kade rekenen op minder klanten door de Sluisbrug.",
        ].enumerated().map {
            Town.heard("m\($0)", ["krant", "omroep", "kade"][$0], hours: 9 - Double($0), title: "Sluisbrug \($0)", $1, story: "s")
        }
        let texts = summary(heard).map(\.text)
        #expect(texts.count { $0.lowercased().contains("nachtelijke werkzaamheden") } == 1)
        #expect(texts.contains { $0.hasPrefix("Winkeliers") })
    }

    @Test func nothingThatHangsOrBelongsToThePaperOrLeadsToAPersonIsTold() {
        let text = """
            De Sluisbrug is dicht voor alle auto's. Dat vindt de wethouder van de Sluisbrug heel jammer. Lees ook het verhaal over de Sluisbrug. \
            Buurvrouw Truus zag de Sluisbrug zakken. De Sluisbrug wordt in het voorjaar vervangen.
            """
        let heard = (0..<2).map {
            Town.heard("m\($0)", $0 == 0 ? "krant" : "omroep", hours: 5, title: "Sluisbrug blijft gesloten \($0)", text, story: "s")
        }
        #expect(
            summary(heard).map(\.text).sorted() == [
                "De Sluisbrug is dicht voor alle auto's.", "De Sluisbrug wordt in het voorjaar vervangen.",
            ])
    }

    @Test func anAuthorAmongTheInhabitantsIsNotNamed() {
        let heard = [
            Town.heard(
                "a", "forum", hours: 5, "Truus Veldkamp wil dat de Sluisbrug snel opengaat voor fietsers.", story: "s",
                author: "Truus Veldkamp"),
            Town.heard(
                "b", "forum", hours: 4, "De Sluisbrug moet snel open voor fietsers en wandelaars.", story: "s", author: "Truus Veldkamp"),
        ]
        let topic = Days.picture(Days.before + heard).topics[0]
        #expect(!topic.title.contains("Truus") && (topic.summary + topic.quotes).allSatisfy { !$0.text.contains("Truus") })
    }

    @Test func twoToFourSentencesOfSeveralGroupsAreToldInTheirOrder() {
        let quotes = summary(Days.bridge)
        let order = Days.bridge.map(\.mention.id)
        #expect((2...4).contains(quotes.count))
        #expect(Set(quotes.map(\.group)).count >= 2)
        #expect(quotes.map { order.firstIndex(of: $0.mention) ?? -1 } == quotes.map { order.firstIndex(of: $0.mention) ?? -1 }.sorted())
    }
}
