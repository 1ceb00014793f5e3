import Foundation
import Mentions
import Testing

@testable import Language

/// Whatever stands in a mention, a newsroom with names, issues and words of its own reads it.
@Suite struct ReaderFuzzTests {
    private static let pieces = [
        "wethouder", "de wethouder", "burgemeester", "Elske Kwakkel", "Kwakkel", "Rinze Balkstra", "Balkstra", "De Ridder", "Vos", "Piet",
        "Woningstichting Het Anker", "Het Anker", "Bloemenwijk", "en", "maar", "dat", "die", "niet", "geen", "nooit", "zonder", "dan", "zo",
        "overlast", "minder", "overlast minder", "weer overlast", "neemt af", "verdwenen", "van de baan", "kwamen te laat", "liegt", "fijn",
        "beter", "hier", "zij", "hij", "ze", "\n\n", "\n", ".", ",", ":", "?", "!", "'", "\"", "…", "🙄", "#Kwakkel", "@kwakkel", "é",
        "\u{200B}",
    ]

    private static let reader: Result<Reader, any Error> = Result {
        let base = try Reader(
            lexicons: ToneBench.lists,
            people: [
                Person(name: "Elske Kwakkel", role: "wethouder", aliases: ["Kwakkel"]),
                Person(name: "Rinze Balkstra", role: "wethouder", aliases: ["Balkstra"]), Person(name: "Jan Vos", role: "burgemeester"),
            ],
            places: [Place(name: "Bloemenwijk", kind: "wijk")],
            organisations: [Organisation(name: "Woningstichting Het Anker", group: .belangengroepen)],
            queries: [("overlast", "overlast OR \"te laat\"")])
        let words = [
            LocalWord(text: "overlast minder", tone: 2), LocalWord(text: "weer", tone: -1), LocalWord(text: "weer overlast", tone: -3),
            LocalWord(text: "van de", tone: 1), LocalWord(text: "fijn", tone: 0),
        ]
        return Calibration(of: base, words: words, labels: [], forms: try LocalBench.forms.get()).reader
    }

    private static func mention(_ title: String, _ text: String) -> Mention {
        Mention(
            id: "m1", version: "1", source: "proef", channel: "forum", group: .bevolking, title: title, text: text,
            published: Date(timeIntervalSince1970: 0))
    }

    @Test(
        "A title that ends in an office and a text that opens with two names",
        arguments: [
            ("Vraag aan de wethouder", "Elske Kwakkel en Rinze Balkstra kwamen te laat."), ("Piet", "Vos en Balkstra kwamen te laat."),
            ("De wethouder", "Kwakkel en Vos kwamen te laat."), ("Overlast minder", "Weer overlast minder, overlast van de baan"),
        ])
    func titles(title: String, text: String) throws {
        let reading = try Self.reader.get().read(Self.mention(title, text))
        #expect(reading.mention == "m1")
    }

    @Test("Any pieces in any order") func pieces() throws {
        let reader = try Self.reader.get()
        var dice = Noise(seed: 20_261_123)
        for _ in 0..<3_000 {
            func some(_ most: Int) -> String {
                (0..<dice.below(most)).map { _ in Self.pieces[dice.below(Self.pieces.count)] }.joined(separator: " ")
            }
            let mention = Self.mention(some(6), some(24))
            let reading = reader.read(mention)
            let length = mention.body.utf8.count
            #expect(reading.contributions.allSatisfy { $0.range.upperBound <= length }, "\(mention.body)")
            #expect(reading.towards.flatMap(\.clauses).allSatisfy { $0.upperBound <= length }, "\(mention.body)")
        }
    }
}
