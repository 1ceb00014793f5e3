import Mentions
import Testing

@testable import Language

@Suite struct PlainComplaintTests {
    @Test(
        "Plain words complain too",
        arguments: [
            "Wij wachten al drie weken op antwoord.", "Ik snap niet waarom de poort dicht is.", "De slagboom werkt nog steeds niet.",
            "Het duurt al maanden.", "Niemand luistert.", "Er komt nooit een reactie.", "We zitten zonder stroom.",
            "De gemeente doet niets aan de overlast.",
        ]
    )
    func complains(text: String) {
        #expect(ToneBench.score(text) < -0.3)
    }

    @Test(
        "Long is no complaint, nor is what is left unsaid",
        arguments: ["Het koor bestaat al veertig jaar.", "De gids spreekt geen Frans.", "De winkel gaat om acht uur open."])
    func states(text: String) {
        #expect(ToneBench.scorer.score(text).0.label == .neutral)
    }

    @Test("The title of an answer is another's")
    func reply() {
        let text = "Re: Wat een ellende met die rommel\nKomt goed, het is prachtig opgelost."
        #expect(ToneBench.score(text) > 0)
        #expect(ToneBench.reasons(text).contains { $0.reason.contains("titel van een ander") })
        #expect(ToneBench.score("Re: Wat een ellende met die rommel") < 0)
    }
}
