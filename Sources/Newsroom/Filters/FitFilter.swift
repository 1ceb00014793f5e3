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
    /// - Returns: with folds, how sure the predictions were and how often right, as lines of Dutch.
    /// - Throws: `LineProblem`, `InputProblem`, or the lexicon's own one-line error.
    public static func run(_ files: [String], folds: Int?, home: Home) throws -> [String] {
        let lexicon = try ToneLexicon(directory: home.lexicons)
        var learner = WeightLearner(lexicon: lexicon)
        let golds = try files.map(gold)
        for set in golds { learner.add(set) }
        for set in try LabelledSet.own(home.lexicons.appending(path: "leerstof")) { learner.add(set) }
        guard let folds else {
            try StandardOutput.write(learner.file(version: lexicon.version))
            return []
        }
        let judged = learner.outOfFold(folds)
        for (text, tone) in judged {
            let answer = Prediction(
                id: text.id, score: tone.score, label: tone.label, confidence: tone.confidence, abstain: tone.abstains)
            try StandardOutput.write(try JSONLine.data(answer))
        }
        return ConfidenceTable(judged, knowsNeutral: golds[0].knowsNeutral).rows.map(line)
    }

    /// "zekerheid vanaf 70%: 1204 teksten, beloofd 75%, juist 73%"
    private static func line(_ row: ConfidenceTable.Row) -> String {
        let (from, promised, kept) = (percent(row.from), percent(row.promised), percent(row.kept))
        return "zekerheid vanaf \(from): \(row.count) teksten, beloofd \(promised), juist \(kept)"
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

    private static func gold(_ file: String) throws -> LabelledSet {
        var texts: [LabelledText] = []
        try JSONLines.read(file, as: Gold.self) { line in
            texts.append(
                LabelledText(id: line.id.text, text: line.text, label: line.label, kind: line.kind.flatMap(TextKind.init), date: line.date))
        }
        return LabelledSet(name: URL(filePath: file).lastPathComponent, texts)
    }
}
