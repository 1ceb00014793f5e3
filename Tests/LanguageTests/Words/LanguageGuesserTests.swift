import Language
import Testing

struct LanguageGuesserTests {
    @Test(arguments: [
        ("nl", "Dat is toch belachelijk, die brug is al weken dicht"), ("nl", "Brug dicht"),
        ("nl", "Fietser gewond na aanrijding Stationsweg"),
        ("nl", "Turfbrug"), ("nl", "Politie zoekt getuigen overval"), ("nl", "Crowdfunding voor pop-up store"),
        ("en", "The council has decided to close the bridge for two weeks"), ("en", "I love this town and its people"),
        ("de", "Der Stadtrat hat die neue Brücke heute eröffnet"), ("de", "Wir sind nicht mit dem Auto gekommen"),
        ("fr", "Le maire a annoncé la fermeture du pont"), ("fr", "Nous avons trouvé une belle maison dans le centre"),
        ("tr", "Belediye yeni köprüyü bugün açtı ve çok güzel oldu"), ("ar", "أعلن رئيس البلدية عن الجسر الجديد"),
        ("fy", "De gemeente wol it âlde stasjon net slope"), ("fy", "Wy ha der hjoed oer praat mei de minsken fan it doarp"),
        ("und", "12 345 :-)"), ("und", ""),
    ])
    func `tells languages apart`(language: String, text: String) {
        #expect(LanguageGuesser().guess(text).language == language)
    }

    @Test func `is surer of a sentence than of a word`() {
        let word = LanguageGuesser().guess("Bruggetje").confidence
        let sentence = LanguageGuesser().guess("Het bruggetje naar het park is sinds gisteren weer open voor fietsers").confidence
        #expect(word < sentence && sentence > 0.95 && sentence <= 1)
    }
}
