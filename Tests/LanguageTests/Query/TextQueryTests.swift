import Foundation
import Mentions
import TestSupport
import Testing

@testable import Language

@Suite struct TextQueryTests {
    private static let reader = Result { try Reader(lexicons: Project.file("Lexicons/nl")) }

    private func query(_ text: String) throws -> TextQuery {
        try #require(try Self.reader.get().query(text), "\(TextQuery.problem(in: text) ?? "nil")")
    }

    @Test(arguments: [
        ("Turfbrug", "Vandaag in turfbrug: markt", true), ("Turfbrug", "Turfbrugge", false),
        ("\"Turfbrug Bier\"", "een glas Turfbrug bier", true),
        ("\"Turfbrug Bier\"", "bier uit Turfbrug", false), ("Turfbrug Bier", "bier uit Turfbrug", true),
        ("kruis*", "het kruispunt is dicht", true), ("*punt", "het kruispunt is dicht", true), ("*water*", "drinkwaterleiding stuk", true),
        ("kruis*", "het is dicht", false), ("wethouder NEAR/3 kruispunt", "de wethouder over het kruispunt", true),
        ("wethouder NEAR/3 kruispunt", "het kruispunt, zegt de wethouder", true),
        ("wethouder NEAR/1 kruispunt", "de wethouder over het kruispunt", false),
        ("brug OR tunnel", "de tunnel is klaar", true), ("brug OR tunnel", "de weg is klaar", false),
        ("brug AND dicht", "de brug is dicht", true),
        ("geïrriteerd", "GEIRRITEERD!", true), ("turfbrug", "lekker druk #Turfbrug", true),
        ("(brand OR rook) loods", "rook boven de loods", true), ("(brand OR rook) loods", "rook boven de haven", false),
        ("brand loods OR haven", "in de haven", true), ("brand (loods OR haven)", "in de haven", false),
        ("brug NOT museum", "de brug is open", true), ("brug NOT museum", "het museum bij de brug", false),
        ("brug NOT (museum OR open)", "de brug is open", false),
        ("\"bruin water\" NEAR/4 kraan", "er komt bruin water uit de kraan", true),
        ("(kraan OR douche) NEAR/4 water", "uit de douche komt water", true), ("kraan NEAR/5 kraan", "de kraan", false),
        ("\"kruis* dicht\"", "het kruispunt dicht", true), ("#brug", "de brug", true), ("tag:brug", "de brug", false),
        ("tag:brug", "lekker #brug", true), ("b&w", "het college van B&W", true),
        ("vorm:lopen", "hij liep weg", true), ("vorm:lopen", "de loper", false), ("vorm:kind", "alle kinderen", true),
        ("deel:brand", "loodsbrand in de haven", true), ("deel:brand", "de brandweer kwam", true),
        ("deel:brand", "verbranden mag niet", false),
        ("ongeveer:Vaartstraat", "in de Vaarstraat", true), ("ongeveer:Vaartstraat", "in de Vaatstaat", false),
    ])
    func findsWhatItSays(query text: String, message: String, found: Bool) throws {
        #expect(try query(text).matches(QueryableText(message)) == found)
    }

    @Test(arguments: [
        ("titel:brug", true), ("tekst:brug", false), ("tekst:museum", true), ("titel:(brug OR sluis) NOT museum", false),
        ("bron:courant", true),
        ("bron:omroep", false), ("groep:media brug", true), ("groep:bevolking", false), ("kanaal:nieuws", true),
        ("schrijver:\"A. Bakker\"", true),
    ])
    func fieldsAskForOnePartOfAMessage(text: String, found: Bool) throws {
        let mention = Mention(
            id: "1", version: "1", source: "courant", channel: "nieuws", group: .media, title: "Brug open",
            text: "Het museum blijft dicht.",
            author: "A. Bakker", published: Date(timeIntervalSince1970: 0))
        #expect(try query(text).matches(QueryableText(mention)) == found)
    }

    @Test func placesAreThoseOfTheWordsAskedFor() throws {
        let text = "Rook boven de brug; de brug is dicht."
        let places = try query("(brug NEAR/3 dicht) NOT museum").places(in: QueryableText(text))
        #expect(places.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == ["brug is dicht"])
    }

    @Test func alternativesStandByThemselves() throws {
        let whole = try query("brand loods OR \"bruin water\" OR kraan*")
        #expect(whole.alternatives.map(\.description) == ["brand AND loods", "\"bruin water\"", "kraan*"])
        #expect(whole.without(1)?.description == "(brand AND loods) OR kraan*")
        #expect(try query("kraan").without(0) == nil)
    }

    @Test(arguments: [
        ("", "geen woord"), ("...", "geen woord"), ("\"\"", "geen woord"), ("\"brug", "niet gesloten"), ("brug OR", "OR"),
        ("OR brug", "OR"),
        ("a NEAR/x b", "'NEAR/x'"), ("a NEAR b", "'NEAR'"), ("a NEAR/0 b", "'NEAR/0'"), ("NEAR/5 b", "weerszijden"),
        ("a NEAR/5", "weerszijden"), ("a NEAR/5 OR b", "weerszijden"), ("a NEAR/5 (b c)", "weerszijden"), ("NOT b", "NOT alleen"),
        ("a OR NOT b", "NOT alleen"), ("a NOT", "na NOT"), ("(a OR b c", "haakje is niet gesloten"), ("a) b", "nergens opent"),
        ("()", "haakjes staat niets"), ("brug *", "'*'"), ("br*g", "voor of na"), ("a*", "te kort"), ("a AND", "AND"), ("AND a", "AND"),
        ("tittel:brug", "'tittel:' bestaat niet"), ("titel:", "staat niets"), ("vorm:\"twee woorden\"", "één woord"),
    ])
    func aSlipInAQueryIsNamed(query: String, says: String) {
        #expect(TextQuery.problem(in: query)?.contains(says) == true, "\(TextQuery.problem(in: query) ?? "nil")")
    }

    @Test(arguments: [
        ("brug", "brug"), ("a AND b", "a AND b"), ("a b OR c", "(a AND b) OR c"),
        ("wethouder NEAR/5 kruispunt", "wethouder NEAR/5 kruispunt"),
        ("\"Turfbrug (Noord)\"", "\"turfbrug noord\""), ("'s-Hertogenbosch", "'s-hertogenbosch"), ("a NOT (b OR c)", "a AND NOT (b OR c)"),
        ("titel:(brug OR sluis)", "titel:(brug OR sluis)"), ("b&w", "b&w"),
    ])
    func aQueryIsWrittenOutAsItIsMeant(text: String, written: String) throws {
        let query = try query(text)
        #expect(query.description == written)
        #expect(try self.query(query.description).root == query.root)
    }

    /// Whatever is written, it is read or refused, and what is read says the same again when written out.
    @Test func anyTextIsAnsweredOrRefused() throws {
        var generator = Dice(state: 20_261_123)
        let pieces = [
            "brug", "OR", "AND", "NOT", "NEAR/3", "(", ")", "\"", "titel:", "vorm:", "kruis*", "*", ":", "é", "b&w", "#x", " ",
            "groep:media", "'",
        ]
        for _ in 0..<3_000 {
            let text = (0..<Int.random(in: 1...9, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
                .joined(separator: Bool.random(using: &generator) ? " " : "")
            guard TextQuery.problem(in: text) == nil else { continue }
            let query = try query(text)
            _ = query.places(in: QueryableText("de brug bij het kruispunt #x"))
            #expect(TextQuery.problem(in: query.description) == nil, "\(text) → \(query.description)")
        }
    }
}
