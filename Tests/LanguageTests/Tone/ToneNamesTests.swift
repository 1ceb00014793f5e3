import Mentions
import Testing

@testable import Language

@Suite struct ToneNamesTests {
    @Test(
        "A capital inside a sentence makes a name of a tone word",
        arguments: ["Wij lopen via de Vrede naar huis.", "Ze spelen in zaal Geluk vanavond.", "De bus stopt bij halte Ramp en rijdt door."]
    )
    func capital(text: String) {
        #expect(ToneBench.score(text) == 0)
    }

    @Test(
        "A capital at the start of a sentence or after a colon is no name",
        arguments: ["Ramp voor de haven", "Turfbrug: Ramp voor de haven"])
    func start(text: String) {
        #expect(ToneBench.score(text) < 0)
    }

    @Test("A street is no tone word", arguments: ["Werk aan het Vredeplein begint maandag", "De Lieveweg gaat maandag dicht"])
    func street(text: String) {
        #expect(ToneBench.score(text, .headline) == 0)
    }
}
