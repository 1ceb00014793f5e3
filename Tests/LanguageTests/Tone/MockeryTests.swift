import Mentions
import Testing

@testable import Language

@Suite struct MockeryTests {
    @Test(
        "Praise that its own sentence belies is mockery",
        arguments: [
            "Fijn dat de trein weer niet rijdt.", "Lekker bezig weer.", "Dank voor niks.", "Heerlijk, die stank elke ochtend.",
            "Bedankt voor de kapotte lift.", "Top hoor 🙄", "Op tijd, voor de verandering.", "Leuk hoor, een bankje vol spijkers.",
            "Fijn, alweer een brief van drie kantjes.", "Nou, dat is mooi verprutst.",
        ]
    )
    func mocks(text: String) {
        #expect(ToneBench.score(text) < 0)
    }

    @Test(
        "Praise with good news behind it is praise",
        arguments: [
            "Fijn dat het gelukt is.", "Fijn dat de kapel weer speelt.", "Bedankt voor de goede zorgen.", "Mooi, de overlast is voorbij.",
            "Hoera, het zwembad is open!", "Lekker geslapen.", "Dank voor de snelle reactie.",
        ]
    )
    func praises(text: String) {
        #expect(ToneBench.score(text) > 0)
    }

    @Test("A word of praise held up by quotation marks is doubted")
    func heldUp() {
        #expect(ToneBench.score("Die zogenaamde 'prachtige' fontein.") < 0)
        #expect(ToneBench.score("'Prachtig', noemt de raad het.") < 0)
        #expect(ToneBench.score("Cursus 'Genieten van het leven' begint.", .headline) == 0)
    }
}
