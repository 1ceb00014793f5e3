import Foundation
import Mentions
import Testing

@testable import Language

@Suite struct LearningTests {
    /// Words of no list, so that only learning can tell.
    static func set(_ count: Int = 60, dated: Bool = false) -> LabelledSet {
        let words: [ToneLabel: String] = [.negative: "krobbig", .neutral: "vlamster", .positive: "zomflig"]
        return LabelledSet(
            name: "verzonnen",
            (0..<count).map { number in
                let label = ToneLabel.allCases[number % 3]
                let date = dated ? "2026-01-\(10 + (count - number) % 20)" : nil
                return LabelledText(
                    id: "\(number)", text: "het plan van de buurt is \(words[label] ?? "") en meer niets", label: label, kind: .post,
                    date: date)
            })
    }

    private static func weights(_ file: String) throws -> ToneWeights {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gewichten-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(file.utf8).write(to: folder.appending(path: "gewichten.tsv"))
        return try #require(try ToneWeights(directory: folder))
    }

    private static func learner(_ sets: [LabelledSet]) -> WeightLearner {
        var learner = WeightLearner(lexicon: ToneBench.lexicon)
        for set in sets { learner.add(set) }
        return learner
    }

    @Test("What was learned stands in a file, and the file gives the labels back")
    func roundTrip() throws {
        let file = Self.learner([Self.set()]).file(version: "proef")
        let scorer = ToneScorer(lexicon: ToneBench.lexicon, weights: try Self.weights(file))
        for text in Self.set().texts { #expect(scorer.score(text.text, kind: .post).0.label == text.label) }
        #expect(file.contains("verzonnen: 60 teksten"))
        #expect(file == Self.learner([Self.set()]).file(version: "proef"))
    }

    @Test("A learned word is named among the contributions")
    func explained() throws {
        let scorer = ToneScorer(lexicon: ToneBench.lexicon, weights: try Self.weights(Self.learner([Self.set()]).file(version: "proef")))
        let contributions = scorer.score("het plan van de buurt is krobbig en meer niets", kind: .post).1
        #expect(contributions.contains { $0.text == "krobbig" && $0.value < 0 && $0.reason.contains("geleerd") })
    }

    @Test("A prediction out of fold knows nothing of the text itself")
    func outOfFold() {
        var set = Self.set(40)
        set.texts = set.texts.enumerated().map { number, text in
            LabelledText(id: text.id, text: "onbekendwoord\(number)x", label: number % 2 == 0 ? .negative : .positive, kind: .post)
        }
        let right = Self.learner([set]).outOfFold(5).count { $0.text.label == $0.tone.label }
        #expect(right <= 28)
        #expect(Self.learner([Self.set()]).outOfFold(5).allSatisfy { $0.text.label == $0.tone.label })
    }

    @Test("Dated texts are folded in equal blocks of time, others by row number")
    func folds() {
        #expect(LabelledSet(name: "", Self.set(7).texts).folds(5) == [0, 1, 2, 3, 4, 0, 1])
        let dated = Self.set(20, dated: true)
        let folds = dated.folds(5)
        #expect((0..<5).allSatisfy { fold in folds.count { $0 == fold } == 4 })
        for (earlier, a) in zip(dated.texts, folds) {
            for (later, b) in zip(dated.texts, folds) where a < b { #expect((earlier.date ?? "") <= (later.date ?? "")) }
        }
    }

    @Test("Names are never learned: a word with a capital inside a sentence has no feature")
    func names() {
        var draft = ToneDraft()
        draft.load("Het plan van wethouder Krobbig ligt ter inzage".utf8, Tokenizer())
        ToneBench.scorer.readFeatures(of: &draft, kind: .headline)
        let words = draft.features.filter(\.isWord).map { draft.name(of: $0).name }
        #expect(words.contains("wethouder") && words.contains("wethou"))
        #expect(!words.contains { $0.hasPrefix("krobbi") })
    }

    @Test("Every trait has a name of its own that leads back to it")
    func traits() throws {
        var draft = ToneDraft()
        draft.load("Slecht geregeld!! Maar €3 voor 5% is toch niet prachtig? \"Nee\" :-( #plein @x https://a.example".utf8, Tokenizer())
        ToneBench.scorer.readFeatures(of: &draft, kind: .post)
        let traits = draft.features.filter { !$0.isWord }
        #expect(traits.count > 15)
        for trait in traits {
            let name = try #require(ToneTrait.named(trait.key)?.name)
            #expect(ToneFeature.key(.trait, named: name.utf8) == trait.key)
        }
    }

    @Test(
        "A slip in the file of weights is told with its line",
        arguments: ["woord\tmooi\talle\t0,3\t0", "woord\tmooi\talle\t0.3", "iets\tmooi\talle\t0.3\t0", "woord\tmooi\tkrant\t0.3\t0"]
    )
    func slips(line: String) {
        #expect { try Self.weights("# kop\n\(line)\n") } throws: { "\($0)".hasPrefix("gewichten.tsv, regel 2: ") }
    }

    @Test("The shipped weights load, and know every kind of text")
    func shipped() {
        #expect(ToneBench.weights.fingerprint != "geen")
        for family in TextFamily.allCases { #expect((0.3...2).contains(ToneBench.weights.sharpness(family))) }
    }

    @Test("The quasi-Newton search finds the lowest point of a skewed bowl")
    func bowl() {
        let found = QuasiNewton().minimise([5, -3, 8]) { point, gradient in
            gradient = [2 * (point[0] - 1), 200 * (point[1] + 2), 0.2 * point[2]]
            return (point[0] - 1) * (point[0] - 1) + 100 * (point[1] + 2) * (point[1] + 2) + 0.1 * point[2] * point[2]
        }
        for (value, goal) in zip(found, [1.0, -2, 0]) { #expect(abs(value - goal) < 0.01) }
    }

    @Test("Chances add up to one, and the threshold decides on neutral", arguments: [-30.0, -1, -0.2, 0, 0.2, 1, 30])
    func chances(tone: Double) {
        for threshold: Double in [-30, -1, 0, 0.5, 2, 30] {
            let chances = ToneChances(tone: tone, threshold: threshold)
            #expect(abs(chances.negative + chances.neutral + chances.positive - 1) < 1e-12)
            #expect((chances.label == .neutral) == (abs(tone) <= threshold))
        }
    }

    @Test("The reliability table sets what was promised beside what was kept") func reliability() {
        func judged(_ confidence: Double, _ label: ToneLabel, gold: ToneLabel) -> (text: LabelledText, tone: Tone) {
            (
                LabelledText(id: "", text: "", label: gold),
                Tone(score: label == .negative ? -0.5 : 0.5, label: label, confidence: confidence, abstains: false)
            )
        }
        let all = [
            judged(0.72, .positive, gold: .positive), judged(0.78, .neutral, gold: .positive), judged(1, .negative, gold: .negative),
        ]
        let rows = ConfidenceTable(all, knowsNeutral: true).rows
        #expect(rows.map(\.count) == [2, 1] && rows.map(\.kept) == [0.5, 1] && rows.map(\.from) == [0.7, 0.9])
        #expect(ConfidenceTable(all, knowsNeutral: false).rows[0].kept == 1)
    }
}
