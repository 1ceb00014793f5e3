import Foundation
import Mentions
import TestSupport
import Testing

@testable import Language

@Suite struct ScorerTests {
    static let texts = [
        "Erg slechte verlichting op het plein, maar de balie was heel vriendelijk!", "Minder overlast in Turfbrug: probleem opgelost",
        "Het feest valt ons tegen. Jammer, want vorig jaar was het prachtig en gezellig. Ik hoop op beter.",
        "Gemeenteraad vergadert donderdag",
    ]

    @Test("Sum of the contributions and threshold give the score, with weights and without", arguments: texts)
    func sum(text: String) throws {
        for (scorer, weights) in [(ToneBench.scorer, ToneWeights.plain), (ToneBench.learned, ToneBench.weights)] {
            for kind in TextKind.allCases {
                let (tone, contributions) = scorer.score(text, kind: kind)
                let sharpness = weights.sharpness(TextFamily(kind))
                let sum = contributions.reduce(0) { $0 + $1.value } * sharpness
                let chances = ToneChances(tone: sum, threshold: try #require(tone.threshold) * sharpness)
                #expect(abs(tone.score - chances.score) < 1e-6)
                #expect(tone.label == chances.label)
            }
        }
    }

    @Test("Contributions stand strongest first and quote the text", arguments: texts)
    func order(text: String) {
        let contributions = ToneBench.reasons(text)
        #expect(contributions.map { abs($0.value) } == contributions.map { abs($0.value) }.sorted(by: >))
        for contribution in contributions {
            let quoted = String(decoding: Array(text.utf8)[contribution.range], as: UTF8.self)
            #expect(contribution.text.hasPrefix(quoted))
            #expect(contribution.reason.hasPrefix(contribution.text))
        }
    }

    @Test(
        "Plain announcements are neutral",
        arguments: [
            "Gemeenteraad vergadert donderdag", "Bibliotheek vanaf maandag open tot acht uur", "Werk aan de Molenweg begint in mei",
            "College stelt begroting vast", "Nieuwe dienstregeling voor de bus", "Loting voor de markt is op 3 maart",
        ]
    )
    func neutral(text: String) {
        #expect(ToneBench.scorer.score(text, kind: .headline).0.label == .neutral)
    }

    @Test("Clear words give a clear label, and more of them more confidence")
    func confidence() {
        let one = ToneBench.scorer.score("Slecht besluit").0
        let more = ToneBench.scorer.score("Waardeloos en schandalig slecht besluit").0
        #expect(one.label == .negative && more.label == .negative)
        #expect(more.confidence > one.confidence)
    }

    @Test("No words, no judgement", arguments: ["", "   ", "...", "12 13 14"])
    func abstains(text: String) {
        #expect(ToneBench.scorer.score(text).0.abstains)
    }

    @Test("Words that cancel each other out give no judgement")
    func cancels() {
        #expect(ToneBench.scorer.score("Prachtig en lelijk").0.abstains)
    }

    @Test("A reused draft gives the same tone as a new one")
    func reuse() {
        var draft = ToneDraft()
        for text in ScorerTests.texts + ScorerTests.texts.reversed() {
            #expect(ToneBench.scorer.tone(of: Array(text.utf8), in: &draft) == ToneBench.scorer.score(text).0)
        }
    }

    @Test(
        "The kind of a text is guessed from its shape",
        arguments: [
            ("Raad stemt in met begroting", TextKind.headline), ("Ik wacht al een uur op de bus", .post),
            ("Mooi gedaan @turfbrug 👍", .post),
        ])
    func kind(text: String, kind: TextKind) {
        var draft = ToneDraft()
        _ = ToneBench.scorer.tone(of: Array(text.utf8), in: &draft)
        #expect(draft.kind == kind)
    }

    @Test("Any bytes are scored, and stay within bounds")
    func fuzz() {
        var dice = Dice(state: 2026)
        let pieces = [
            "niet", "erg", "slecht", "maar", "valt", "tegen", "Minder", "overlast", "'", "\"", "?", "!", ".", ",", "\n", " ", "😡", "é", "#",
            "@", "€", "…", "„", "als", "HEEEEL",
        ].map { Array($0.utf8) }
        var draft = ToneDraft()
        for _ in 0..<3000 {
            var bytes: [UInt8] = []
            for _ in 0..<dice.next() % 60 {
                if dice.next() % 5 == 0 {
                    bytes.append(UInt8(truncatingIfNeeded: dice.next()))
                } else {
                    bytes += pieces[Int(dice.next() % UInt64(pieces.count))] + [0x20]
                }
            }
            let tone = ToneBench.scorer.tone(of: bytes, in: &draft)
            #expect(abs(tone.score) <= 1 && (0...1).contains(tone.confidence))
            _ = draft.contributions()
        }
    }

    @Test("A text without end is scored in time that grows with its length")
    func long() {
        let text = Array(String(repeating: "niet slecht maar valt als minder overlast ' ", count: 20_000).utf8)
        var draft = ToneDraft()
        let time = ContinuousClock().measure { _ = ToneBench.scorer.tone(of: text, in: &draft) }
        #expect(time < .seconds(20))
    }
}
