import Language
import Testing

@Suite struct TextQueryTests {
    @Test(arguments: [
        ("Turfbrug", "Vandaag in turfbrug: markt", true), ("Turfbrug", "Turfbrugge", false),
        ("\"Turfbrug Bier\"", "een glas Turfbrug bier", true),
        ("\"Turfbrug Bier\"", "bier uit Turfbrug", false), ("Turfbrug Bier", "bier uit Turfbrug", true),
        ("kruis*", "het kruispunt is dicht", true),
        ("kruis*", "het is dicht", false), ("wethouder NEAR/3 kruispunt", "de wethouder over het kruispunt", true),
        ("wethouder NEAR/3 kruispunt", "het kruispunt, zegt de wethouder", true),
        ("wethouder NEAR/1 kruispunt", "de wethouder over het kruispunt", false),
        ("brug OR tunnel", "de tunnel is klaar", true), ("brug OR tunnel", "de weg is klaar", false),
        ("brug AND dicht", "de brug is dicht", true),
        ("geïrriteerd", "GEIRRITEERD!", true), ("turfbrug", "lekker druk #Turfbrug", true), ("", "wat dan ook", false), ("\"", "x", false),
        ("NEAR/3", "near", false),
    ])
    func findsWhatItSays(query: String, text: String, found: Bool) {
        #expect(TextQuery(query).matches(QueryableText(text)) == found)
    }

    @Test(arguments: [
        ("", "geen woord"), ("...", "geen woord"), ("\"brug", "niet gesloten"), ("brug OR", "OR"), ("OR brug", "OR"),
        ("a NEAR/x b", "'NEAR/x'"), ("a NEAR b", "'NEAR'"), ("a NEAR/0 b", "'NEAR/0'"), ("NEAR/5 b", "weerszijden"),
        ("a NEAR/5", "weerszijden"), ("\"de brug\" NEAR/5 b", "weerszijden"), ("a NEAR/5 OR b", "weerszijden"), ("a NOT b", "exclude"),
        ("(a OR b) c", "haakjes"), ("brug *", "'*'"),
    ])
    func aSlipInAQueryIsNamed(query: String, says: String) {
        #expect(TextQuery.problem(in: query)?.contains(says) == true, "\(TextQuery.problem(in: query) ?? "nil")")
    }

    @Test(arguments: [
        "brug", "\"de brug\" OR kruis*", "a AND b", "wethouder NEAR/5 kruispunt", "\"Turfbrug (Noord)\"", "#brug", "b&w",
        "'s-Hertogenbosch",
    ])
    func aQueryThatSaysWhatItMeansIsRight(query: String) {
        #expect(TextQuery.problem(in: query) == nil)
    }

    @Test func nothingToLookForIsEmpty() {
        #expect(TextQuery("  \"\" OR ").isEmpty)
        #expect(!TextQuery("brug").isEmpty)
    }
}
