import Analysis
import Foundation
import Language
import TestSupport
import Testing

/// The list that comes with Tamtam, on sentences that people write.
@Suite struct AlarmWordsInUseTests {
    private static let words = Result { AlarmWords(try AlarmWordList.read(Project.file("Lexicons/nl"))) }

    @Test(arguments: [
        "Er ligt iets dat op een bom lijkt bij het station", "Gaslucht in de Dorpsstraat, is daar iets bekend?",
        "Ik ruik hier heel sterk gas", "Grote brand aan de haven", "Uitslaande woningbrand, blijf weg",
        "Net een enorme ontploffing gehoord",
        "Steekpartij op het plein", "Hele flat wordt ontruimd", "De dijk is doorgebroken", "Peuter al twee uur vermist",
        "Bommelding bij de school, de brandweer is er ook", "Bom van een doelpunt, maar er is brand achter de tribune",
    ])
    func danger(text: String) throws {
        #expect(try Self.words.get().label(in: text) != nil)
    }

    @Test(arguments: [
        "De gasrekening is weer hoger", "De brandweer opent zaterdag de deuren", "Wat een bom van een doelpunt!",
        "Grote rampenoefening met nagespeelde explosie", "Tijdbom onder de begroting", "Mijn mailbox ontploft",
        "Een aanslag van de gemeentebelasting", "Groene aanslag op de tegels", "Moord en brand schreeuwen", "We zijn uit de brand",
        "Definitieve aanslag ozb klopt niet", "Dat kost een bom geld", "Een explosie van kleur in het park",
        "Herdenking van de bommen op de stad",
        "Brand los met je vragen", "Zure bommen op de markt", "Onderzoek naar oorzaak brand",
    ])
    func noDanger(text: String) throws {
        let label = try Self.words.get().label(in: text)
        #expect(label == nil, "\(label ?? "")")
    }
}
