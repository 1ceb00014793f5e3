import Foundation
import Mentions
import Testing

@testable import Language

@Suite struct CalibrationTests {
    /// Neutral to the scorer, each with a word of its own beside the one they share.
    static let ferry = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ochtend", "middag", "avond"].map {
        "De pont voer in de \($0) naar de kade"
    }

    private func weight(after count: Int) throws -> Double {
        let local = try LocalBench.calibration(Self.ferry.prefix(count).map { ($0, .negative) }).reader.local
        return local.learned.first { $0.word == "pont" }?.weight ?? 0
    }

    @Test("An adviser's label decides the tone of the mention itself, and explains itself") func verdict() throws {
        let mention = LocalBench.mention("m0", "Wat een prachtig plein")
        let calibration = try LocalBench.calibration([(mention.text, .negative)])
        let reading = calibration.reader.read(mention)
        #expect(reading.tone.label == .negative && reading.tone.confidence == 1 && !reading.tone.abstains)
        #expect(reading.contributions.first?.reason == "oordeel van een adviseur: negatief")
        let sum = reading.contributions.reduce(0) { $0 + $1.value }
        #expect(sum < 0 && reading.tone.score < 0)
        #expect(abs(ToneChances(tone: sum, threshold: max(0, reading.tone.threshold ?? 0)).score - reading.tone.score) < 1e-4)
    }

    @Test("A label that the scorer gave too leaves the score as it was") func confirmed() throws {
        let mention = LocalBench.mention("m0", "Wat een prachtig plein")
        let reading = try LocalBench.calibration([(mention.text, .positive)]).reader.read(mention)
        #expect(reading.tone.score == ReaderTests.reader.read(mention).tone.score && reading.tone.confidence == 1)
    }

    @Test("One label says nothing about any word") func one() throws {
        let calibration = try LocalBench.calibration([(Self.ferry[0], .negative)])
        #expect(calibration.reader.local.learned.isEmpty)
        let other = LocalBench.mention("ander", Self.ferry[1])
        #expect(calibration.reader.read(other).tone == ReaderTests.reader.read(other).tone)
    }

    @Test("The weight of a word grows with the labels that agree, and stays under what was missed") func grows() throws {
        let weights = try [2, 4, 7, 10].map(weight)
        #expect(weights == weights.sorted(by: >) && weights[0] < 0, "\(weights)")
        let next = LocalBench.mention("nieuw", "De pont vaart vandaag niet")
        let calibrated = try LocalBench.calibration(Self.ferry.map { ($0, .negative) }).reader.judged(next)
        let plain = ReaderTests.reader.judged(next)
        #expect(calibrated.draft.toneSum < plain.draft.toneSum)
        #expect(calibrated.draft.toneSum > LocalFit.target(.negative, plain.tone) - 1)
    }

    @Test("Labels that contradict each other cancel out") func contradiction() throws {
        let texts = Self.ferry.enumerated().map { ($1, $0 % 2 == 0 ? ToneLabel.negative : .positive) }
        let learned = try LocalBench.calibration(texts).reader.local.learned.first { $0.word == "pont" }
        #expect(abs(learned?.weight ?? 0) < 0.2)
    }

    @Test("A learned word is named in the explanation, and the contributions make the sum") func explained() throws {
        let reader = try LocalBench.calibration(Self.ferry.map { ($0, .negative) }).reader
        let (_, contributions) = reader.score("Daar ligt de pont", kind: .post, explain: true)
        #expect(contributions.contains { $0.text == "pont" && $0.reason == "eigen ijking: *pont*, naar oordelen van adviseurs" })
        let draft = reader.judged(LocalBench.mention("x", "Daar ligt de pont")).draft
        #expect(abs(draft.contributions().reduce(0) { $0 + $1.value } - draft.toneSum) < 1e-4)
    }

    @Test("Names never learn a tone from their company") func names() throws {
        let texts = ["Daar kwam Kwibus weer langs", "Toen zag ik Kwibus bij de kade", "Vandaag reed Kwibus door de straat"]
        let learned = try LocalBench.calibration(texts.map { ($0, .negative) }).reader.local.learned.map(\.word)
        #expect(!learned.contains { $0.lowercased().contains("kwibus") })
    }

    @Test("What is held out was never seen: a label of its own does not help a mention") func heldOut() throws {
        let (calibration, plain) = (try LocalBench.calibration([(Self.ferry[0], .negative)]), ReaderTests.reader)
        #expect(calibration.heldOut["m0"] == plain.read(LocalBench.mention("m0", Self.ferry[0])).tone)
        #expect(calibration.unlabelledTone(of: LocalBench.mention("m0", Self.ferry[0])) == nil)
        #expect(calibration.unlabelledTone(of: LocalBench.mention("ander", Self.ferry[0])) != nil)
    }

    @Test("Labels of one kind are predicted from each other") func predicted() throws {
        let calibration = try LocalBench.calibration(Self.ferry.map { ($0, .negative) })
        for (number, text) in Self.ferry.enumerated() {
            let (held, plain) = (calibration.heldOut["m\(number)"], ReaderTests.reader.read(LocalBench.mention("x", text)).tone)
            #expect(held.map { $0.score < plain.score } == true)
        }
    }

    /// Two halves that pull one word apart: what is learned from the others is wrong for each.
    @Test("Weights that do worse on held-out labels than none are not used") func noHarm() throws {
        let texts: [(String, ToneLabel)] = [
            ("De pont is mooi", .positive), ("De pont ligt stil aan kade negen", .negative), ("De pont vaart mooi om", .positive),
            ("De pont ligt stil bij zeven", .negative), ("Een mooi plein", .positive), ("Een mooi park", .positive),
        ]
        let calibration = try LocalBench.calibration(texts)
        let plain = texts.count { ReaderTests.reader.read(LocalBench.mention("x", $0.0)).tone.label == $0.1 }
        #expect(texts.indices.count { calibration.heldOut["m\($0)"]?.label == texts[$0].1 } >= plain)
    }

    @Test("The version follows what was said, and is the same for the same") func version() throws {
        let texts = Self.ferry.prefix(3).map { ($0, ToneLabel.negative) }
        let first = try LocalBench.calibration(texts).reader.versions
        #expect(try LocalBench.calibration(texts).reader.versions == first)
        #expect(try LocalBench.calibration(texts.dropLast()).reader.versions != first)
        #expect(first.last?.hasPrefix("eigen ijking 3 oordelen 0 woorden ") == true)
        #expect(try LocalBench.calibration([]).reader.versions == ReaderTests.reader.versions)
    }

    /// Gauss on the normal equations of the same problem, written down from the definition.
    @Test("The dual solution is the ridge solution", arguments: 0..<20) func ridge(seed: Int) {
        var noise = Noise(seed: seed)
        let rows = (0..<8).map { _ in
            LocalFit.Example(
                words: (0..<5).filter { _ in noise.below(2) == 1 }, share: Double(1 + noise.below(4)) / 4,
                missed: Double(noise.below(60)) / 10 - 3)
        }
        var weights = [Double](repeating: 0, count: 5)
        for (row, dual) in zip(rows, RidgeDual(rows, prior: 2).solution) { for word in row.words { weights[word] += row.share * dual } }
        for word in 0..<5 {
            let gradient = rows.filter { $0.words.contains(word) }.reduce(2 * weights[word]) { sum, row in
                sum - row.share * (row.missed - row.words.reduce(0) { $0 + weights[$1] * row.share })
            }
            #expect(abs(gradient) < 1e-9)
        }
    }
}
