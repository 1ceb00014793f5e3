import Mentions
import Testing

@testable import Language

@Suite struct NeutralUseTests {
    @Test(
        "A problem as the subject of a form, a course or a meeting is no event",
        arguments: [
            "Folder over schade door storm", "Lezing over armoede in de bibliotheek", "Wat te doen bij een lekkage",
            "Cursus voor mensen met verlies", "De klachtencommissie komt bijeen", "Commissie voor klachten bijeen",
        ]
    )
    func frame(text: String) {
        #expect(ToneBench.scorer.score(text, kind: .headline).0.label == .neutral)
    }

    @Test("The event itself counts", arguments: ["Schade door storm", "Armoede in de stad", "Klachten over het riool"])
    func event(text: String) {
        #expect(ToneBench.score(text, .headline) < 0)
    }

    @Test("Who denies something bad says that it is not so")
    func denial() {
        #expect(ToneBench.scorer.score("Raadslid ontkent fraude", kind: .headline).0.label == .neutral)
        #expect(ToneBench.score("Raadslid ontkent fraude niet", .headline) < ToneBench.score("Raadslid ontkent fraude", .headline))
    }

    @Test(
        "What it becomes outranks what it was",
        arguments: [("Gevaarlijke dijk wordt veiliger", 1.0), ("De tuin ging van gezellig naar kil.", -1), ("Lelijk plein wordt mooi", 1)])
    func outcome(text: String, sign: Double) {
        #expect(ToneBench.score(text) * sign > 0)
    }

    @Test(
        "The standard of a comparison lends the other sign",
        arguments: [
            ("Beter dan die ellende van vorig jaar.", 1.0), ("Minder mooi dan het oude plein.", -1),
            ("Er is geen leukere school dan deze.", 1),
            ("Zo gezellig als hier was het nergens.", 1), ("De nieuwe hal is niet zo mooi als de oude.", -1),
        ]
    )
    func comparison(text: String, sign: Double) {
        #expect(ToneBench.score(text) * sign > 0)
    }

    @Test(
        "A name with a title or a capital article says nothing",
        arguments: ["Mevrouw Blij opent de markt", "Gegeten in Café De Hel", "Op het Vredeplein is markt"])
    func names(text: String) {
        #expect(ToneBench.score(text, .headline) == 0)
    }
}
