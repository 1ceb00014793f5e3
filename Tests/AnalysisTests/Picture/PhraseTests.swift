import Testing

@testable import Analysis

/// Threats and hearsay are told from idioms and daily work that use the same words.
@Suite struct PhraseTests {
    @Test(arguments: [
        "Ik maak je dood", "wij maken hem af!", "Dan maak ik jullie kapot", "IK MAAK JE NOG EEN KEER DOOD", "Iemand moet haar afmaken.",
        "die krijgt een kogel door zijn kop", "Een kogel in je hoofd, dat verdien je", "wethouder verdient gewoon een kogel",
        "Wij weten waar je woont.", "Ik weet je wel te vinden", "we steken je huis in brand", "Ze moeten hem opknopen",
        "Ik sla ze allemaal verrot", "Pas jij maar op.", "een mes tussen de ribben", "Mooie brug.\nmaar ik weet waar ze slaapt",
    ])
    func aThreatIsKnown(_ text: String) { #expect(Threats.occur(in: text)) }

    @Test(arguments: [
        "Wanneer gaan ze de stoep afmaken?", "De aannemer moet haar werk afmaken", "We maken de brug volgende maand af",
        "De kogel is door de kerk", "De raad hakt de knoop door, kogel door de kerk", "Vlaggen ophangen aan de lantaarnpaal",
        "Pas maar op met die gladheid", "Weet iemand waar je woont als je op de kade woont", "We zoeken je hulp op zaterdag",
        "Kerstbomen in brand steken mag niet", "Auto in brand gestoken op de Sluisweg", "Vrijwilligers weten ons te vinden",
        "Hij heeft een mes in de keuken laten liggen", "Het nieuwe buurthuis is af",
    ])
    func whatThreatensNobodyIsNone(_ text: String) { #expect(!Threats.occur(in: text)) }

    @Test func aThreatAtTheEndOfALongTextIsKnown() {
        let long = String(repeating: "Over de brug valt veel te zeggen. ", count: 60)
        #expect(!Threats.occur(in: long))
        #expect(Threats.occur(in: long + "Wij weten waar je woont."))
    }

    @Test(arguments: [
        "Ik hoorde dat het zwembad dichtgaat", "Hoorde van de buurvrouw dat ze stoppen", "Het schijnt dat de school verhuist",
        "Het zwembad schijnt na de zomer te sluiten", "Naar verluidt komt er een hotel", "Er gaan geruchten over een asielboot",
        "Ik heb van de buren gehoord dat het niet doorgaat", "Ze zeggen dat het geld op is", "Iemand vertelde iets over sloop",
    ])
    func hearsayIsKnown(_ text: String) { #expect(Hearsay.occurs(in: text)) }

    @Test(arguments: [
        "De zon schijnt", "De lamp schijnt te fel in mijn slaapkamer", "Schijnt het licht daar de hele nacht?", "Ik hoorde een harde knal",
        "De schijn dat er niets gebeurt", "Wat ze zeggen klopt niet", "Dat hoort zo", "Een berucht kruispunt",
    ])
    func whatSomebodySawOrHeardIsNoHearsay(_ text: String) { #expect(!Hearsay.occurs(in: text)) }
}
