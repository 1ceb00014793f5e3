import Mentions
import Testing

@testable import Language

/// Sentences that turn praise or blame without a plain negation before it.
@Suite struct TurnTests {
    @Test(
        "Praise of the former one blames what came after it",
        arguments: ["De vorige bakker was vriendelijker.", "In het oude clubhuis was de koffie lekkerder."])
    func former(text: String) {
        #expect(ToneBench.score(text) < 0)
        #expect(ToneBench.score("De nieuwe bakker is vriendelijker dan de vorige.") > 0)
    }

    @Test(
        "What a vanished problem was about went with it",
        arguments: ["De klachten over stank zijn verleden tijd.", "De overlast van vandalen is afgenomen.", "Het gevaar is geweken."])
    func gone(text: String) {
        #expect(ToneBench.score(text) > 0)
    }

    @Test(
        "'Geen sprake' denies what 'van' names", arguments: [("Er was van ruzie geen sprake.", 1.0), ("Er is van hulp geen sprake.", -1)])
    func outOfQuestion(text: String, sign: Double) {
        #expect(ToneBench.score(text) * sign > 0)
    }

    @Test("'Zonder' stops at the verb, and what it denies stays denied")
    func without() {
        #expect(ToneBench.score("Zonder gedoe werd ik geholpen.") > 0)
        #expect(ToneBench.score("Zonder de buurvrouw was het misgegaan.") > 0)
    }

    @Test("An expression with its own negation is not turned by a word of change")
    func ownNegation() {
        #expect(ToneBench.score("Ik vind dat men dit niet netjes oplost.") < 0)
        #expect(ToneBench.score("Zonder overleg is de schommel weggehaald.") < 0)
    }

    @Test("A denied verb leaves its bad object bad")
    func object() {
        #expect(ToneBench.score("Die leugens geloof ik niet.") < 0)
    }

    @Test("Praise followed by nothing but a denial disappoints", arguments: ["Mooie folder, maar daden zie ik niet."])
    func disappoints(text: String) {
        #expect(ToneBench.score(text) < 0)
    }

    @Test("'Niet alleen, maar ook' adds and does not contrast")
    func adds() {
        #expect(ToneBench.score("Niet alleen buren, maar ook gasten mogen meedoen.") == 0)
        #expect(ToneBench.score("De gids is niet alleen vriendelijk, maar ook grappig.") > 0)
    }

    @Test("'Hoe ... ook' grants what it says", arguments: [("Hoe aardig ze ook zijn, het blijft een rommel.", -1.0)])
    func howEver(text: String, sign: Double) {
        #expect(ToneBench.score(text) * sign > 0)
    }

    @Test("One word of praise held at arm's length is doubted, outside headlines")
    func doubted() {
        #expect(ToneBench.score("Die 'verbetering' kost ons elke dag een kwartier.") < 0)
        #expect(ToneBench.score("Die 'verbetering' is nu klaar", .headline) >= 0)
    }

    @Test(
        "Questions that want no answer",
        arguments: [
            ("Denkt er dan niemand aan de bewoners?", -1.0), ("Waarom duurt zo'n mooi plan zo lang?", -1),
            ("Wie wordt daar nu niet vrolijk van?", 1),
        ]
    )
    func asks(text: String, sign: Double) {
        #expect(ToneBench.score(text) * sign > 0)
    }

    @Test("A small fault granted after praise is no mockery")
    func granted() {
        #expect(ToneBench.score("Het zaaltje is fijn, al is het soms lawaaiig.") > 0)
    }

    @Test(
        "A negation that has turned a word carries no weight of its own",
        arguments: ["Er waren nauwelijks klachten.", "Het is niet lelijk."])
    func spent(text: String) {
        let words = ToneBench.learned.score(text).1.map(\.text)
        #expect(!words.contains("niet") && !words.contains("nauwelijks"))
    }
}
