import Foundation
import Language
import TestSupport
import Testing

/// Danger in sentences that people write, with the list that comes with Tamtam.
@Suite struct AlarmReaderTests {
    private static let reader = Result { try Reader(lexicons: Project.file("Lexicons/nl")) }

    private func label(_ text: String) throws -> String? { try Self.reader.get().alarm(in: text) }

    @Test(arguments: [
        "Er ligt iets dat op een bom lijkt bij het station", "Gaslucht in de Dorpsstraat, is daar iets bekend?",
        "Ik ruik hier heel sterk gas", "Grote brand aan de haven", "Uitslaande woningbrand, blijf weg",
        "Net een enorme ontploffing gehoord", "Steekpartij op het plein", "Hele flat wordt ontruimd", "De dijk is doorgebroken",
        "Peuter al twee uur vermist", "Bommelding bij de school, de brandweer is er ook",
        "Bom van een doelpunt, maar er is brand achter de tribune",
    ])
    func danger(text: String) throws {
        #expect(try label(text) != nil)
    }

    @Test(arguments: [
        "De gasrekening is weer hoger", "De brandweer opent zaterdag de deuren", "Wat een bom van een doelpunt!",
        "Grote rampenoefening met nagespeelde explosie", "Tijdbom onder de begroting", "Mijn mailbox ontploft",
        "Een aanslag van de gemeentebelasting", "Groene aanslag op de tegels", "Moord en brand schreeuwen", "We zijn uit de brand",
        "Definitieve aanslag ozb klopt niet", "Dat kost een bom geld", "Een explosie van kleur in het park",
        "Herdenking van de bommen op de stad", "Brand los met je vragen", "Zure bommen op de markt", "Onderzoek naar oorzaak brand", "",
    ])
    func noDanger(text: String) throws {
        let label = try label(text)
        #expect(label == nil, "\(label ?? "")")
    }

    @Test(arguments: [
        ("Geen brand, alleen een aangebrande pan", "Geen slachtoffers bij grote brand"),
        ("Brand in schuur, inmiddels geblust", "Brand in schuur nog niet geblust"),
        ("Brand onder controle", "Brand niet onder controle"),
        ("Als er brand uitbreekt kan niemand weg", "Als je dit leest: er is brand aan de kade"),
        ("Cursus brand blussen", "Brandweerman gewond bij blussen van brand"),
        ("Vandaag was er een oefening met brand", "Dit is geen oefening, er is brand"),
        ("Mevrouw De Brand opent de kantine", "De brand in de kantine breidt zich uit"),
        ("Wethouder ontkent dreiging met aanslag op stadhuis", "Wethouder gewond na aanslag op stadhuis"),
    ])
    func grammarTellsThemApart(calm: String, danger: String) throws {
        #expect(try label(calm) == nil)
        #expect(try label(danger) != nil)
    }

    @Test(arguments: ["braaaand achter de school", "brnad bij de haven", "exposie gehoord", "Rietbrand langs de plas", "#brand centrum"])
    func writtenInHaste(text: String) throws {
        #expect(try label(text) != nil)
    }

    @Test(arguments: ["Zonnebrand is uitverkocht", "Hildebrand leest voor", "Doorgeschoten regels", "Brandbrief over het leraartekort"])
    func partsOfOtherWords(text: String) throws {
        #expect(try label(text) == nil)
    }

    /// `alarmwoorden-proef.tsv` was looked at while the list was made; of `alarmwoorden-toets.tsv` only the two figures were.
    @Test(arguments: [("alarmwoorden-proef.tsv", 0.97, 0.97), ("alarmwoorden-toets.tsv", 0.94, 0.92)])
    func measured(file: String, precision: Double, recall: Double) throws {
        var (found, falseAlarms, danger) = (0, 0, 0)
        for line in try lines(file) {
            let isAlarm = try label(line[2]) != nil
            if line[0] == "ja" { danger += 1 }
            if isAlarm, line[0] == "ja" { found += 1 }
            if isAlarm, line[0] == "nee" { falseAlarms += 1 }
        }
        #expect(danger >= 80)
        #expect(Double(found) / Double(found + falseAlarms) >= precision, "\(falseAlarms) false")
        #expect(Double(found) / Double(danger) >= recall, "\(danger - found) missed")
    }

    private func lines(_ file: String) throws -> [[String]] {
        let text = try String(contentsOf: Project.file("Tests/LanguageTests/Sets/\(file)"), encoding: .utf8)
        return text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    }
}
