import Foundation
import Language
import Mentions

/// `tamtam fit`: learns the weights of the scorer from labelled lines, or shows what it makes of lines it has not seen.
public enum FitFilter {
    struct Gold: Decodable {
        var id: LineID
        var text: String
        var label: ToneLabel
        var kind: String?
        var date: String?
    }

    struct Prediction: Encodable {
        var id: String
        var score: Double
        var label: ToneLabel
        var confidence: Double
        var abstain: Bool
    }

    /// - Parameters:
    ///   - files: JSON lines with id, text and label; learned from together with the texts in `leerstof`.
    ///   - folds: out-of-fold predictions for the first file, one JSON object per line; nil: the file of weights.
    /// - Throws: `LineProblem`, `InputProblem`, or the lexicon's own one-line error.
    public static func run(_ files: [String], folds: Int?, home: Home) throws {
        let lexicon = try ToneLexicon(directory: home.lexicons)
        var learner = WeightLearner(lexicon: lexicon)
        for file in files { learner.add(try gold(file)) }
        for set in try LabelledSet.own(home.lexicons.appending(path: "leerstof")) { learner.add(set) }
        guard let folds else { return try StandardOutput.write(learner.file(version: lexicon.version)) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for (text, tone) in learner.outOfFold(folds) {
            let answer = Prediction(
                id: text.id, score: tone.score, label: tone.label, confidence: tone.confidence, abstain: tone.abstains)
            try StandardOutput.write(try encoder.encode(answer) + Data("\n".utf8))
        }
    }

    private static func gold(_ file: String) throws -> LabelledSet {
        var texts: [LabelledText] = []
        try JSONLines.read(file, as: Gold.self) { line in
            texts.append(
                LabelledText(id: line.id.text, text: line.text, label: line.label, kind: line.kind.flatMap(TextKind.init), date: line.date))
        }
        return LabelledSet(name: URL(filePath: file).lastPathComponent, texts)
    }
}
