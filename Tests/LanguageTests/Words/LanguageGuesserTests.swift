import Language
import Testing

struct LanguageGuesserTests {
    private let guesser: LanguageGuesser

    init() throws { guesser = try WordData.guesser }

    @Test(arguments: [
        ("nl", "Dat is toch belachelijk, die brug is al weken dicht"), ("nl", "Brug dicht"),
        ("nl", "Fietser gewond na aanrijding Stationsweg"),
        ("nl", "Turfbrug"), ("nl", "Politie zoekt getuigen overval"), ("nl", "Crowdfunding voor pop-up store"),
        ("en", "The council has decided to close the bridge for two weeks"), ("en", "I love this town and its people"),
        ("de", "Der Stadtrat hat die neue Brücke heute eröffnet"), ("de", "Wir sind nicht mit dem Auto gekommen"),
        ("fr", "Le maire a annoncé la fermeture du pont"), ("fr", "Nous avons trouvé une belle maison dans le centre"),
        ("tr", "Belediye yeni köprüyü bugün açtı ve çok güzel oldu"), ("ar", "أعلن رئيس البلدية عن الجسر الجديد"),
        ("fy", "De gemeente wol it âlde stasjon net slope"), ("fy", "Wy ha der hjoed oer praat mei de minsken fan it doarp"),
        ("und", "12 345 :-)"), ("und", ""), ("und", "Доброе утро"), ("und", "https://turfbrug.nl @turfbrug"), ("nl", "#geenwoorden 😡"),
    ])
    func `tells languages apart`(language: String, text: String) {
        #expect(guesser.guess(text).language == language)
    }

    @Test(arguments: ["talen-proef", "talen-toets"])
    func `is right on short posts`(name: String) throws {
        let gold = try GoldSet(name)
        #expect(gold.accuracy { guesser.guess($0[1]).language == $0[0] } >= 0.98, "\(table(gold))")
    }

    /// Posts right and posts in all, per language.
    private func table(_ gold: GoldSet) -> String {
        let languages = Dictionary(grouping: gold.rows) { $0[0] }.sorted { $0.key < $1.key }
        return languages.map { language, rows in
            "\(language) \(rows.count { guesser.guess($0[1]).language == language })/\(rows.count)"
        }.joined(separator: ", ")
    }

    @Test func `is surer of a sentence than of a word`() {
        let word = guesser.guess("Bruggetje").confidence
        let sentence = guesser.guess("Het bruggetje naar het park is sinds gisteren weer open voor fietsers").confidence
        #expect(word < sentence && sentence > 0.95 && sentence <= 1)
    }
}
