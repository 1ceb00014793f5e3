import TestSupport
import Testing

@testable import Analysis

/// A sentence becomes short by losing whole phrases; nothing is added or turned.
@Suite struct CondenserTests {
    @Test(arguments: [
        ("Goedemorgen, de brug is weer open voor fietsers", "De brug is weer open voor fietsers"),
        ("De brug blijft dicht (tot en met vrijdag), zegt de aannemer.", "De brug blijft dicht"),
        (
            "De loods, die al tien jaar leeg stond en waar vaak jongeren kwamen, is vannacht helemaal afgebrand.",
            "De loods is vannacht helemaal afgebrand"
        ),
        (
            "De rijbaan naar de haven blijft dicht tot kerst, omdat er onder het asfalt een oude leiding is gevonden.",
            "De rijbaan naar de haven blijft dicht tot kerst"
        ),
        ("Pff, weer file op de Sluisweg 😡 #veenbrug #file", "Weer file op de Sluisweg"),
        ("VEENBRUG - De raad stemt in met het plan.", "De raad stemt in met het plan"),
    ])
    func whatASentenceCanDoWithoutGoes(_ sentence: String, _ expected: String) {
        #expect(Condenser.condensed(sentence, longest: 60) == expected)
    }

    @Test func aSentenceThatCannotBeCutIsNone() {
        let long = "De bewoners van de straten rond de oude fabriek aan de rand van het dorp willen dat er eindelijk een fietspad komt"
        #expect(Condenser.condensed(long, longest: 60) == nil)
    }

    @Test(arguments: 0..<200)
    func everyWordStandsInTheSentenceInThatOrder(_ seed: Int) {
        var dice = Dice(state: UInt64(seed))
        let parts = [
            "Goedemorgen,", "de brug", "die al jaren roest,", "(zie kaart)", "blijft dicht", "omdat de aannemer", "geen staal heeft,",
            "zegt de wethouder", "😡", "#veenbrug", "@piet", "volgens de krant,", "maar", "niemand weet", "hoe lang;", "0,5 meter",
            "te kort.",
        ]
        let sentence = (0..<Int.random(in: 3...14, using: &dice)).map { _ in parts.randomElement(using: &dice) ?? "" }.joined(
            separator: " ")
        guard let short = Condenser.condensed(sentence, longest: 60) else { return }
        #expect(short.count <= 60)
        #expect(Self.isInOrder(short, in: sentence), "\(short) | \(sentence)")
    }

    /// True when the words of the one are words of the other, in the same order.
    static func isInOrder(_ short: String, in long: String) -> Bool {
        var rest = WordSplit.words(long).map { $0.text.lowercased() }[...]
        return WordSplit.words(short).allSatisfy { word in
            guard let at = rest.firstIndex(of: word.text.lowercased()) else { return false }
            rest = rest[(at + 1)...]
            return true
        }
    }
}
