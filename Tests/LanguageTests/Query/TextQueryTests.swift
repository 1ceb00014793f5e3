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

    @Test func nothingToLookForIsEmpty() {
        #expect(TextQuery("  \"\" OR ").isEmpty)
        #expect(!TextQuery("brug").isEmpty)
    }
}
