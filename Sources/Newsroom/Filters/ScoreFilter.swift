import Foundation
import Language
import Mentions

/// `tamtam score`: the tone of each line, with `explain` the words that made it.
public enum ScoreFilter {
    struct Question: Decodable {
        var id: LineID
        var text: String
        var kind: String?
        var people: [String]?
    }

    struct Answer: Encodable {
        var id: LineID
        var score: Double
        var label: ToneLabel
        var confidence: Double
        var abstain: Bool
        var targets: [Target]
        var contributions: [Contribution]?
    }

    struct Target: Encodable {
        var name: String
        var score: Double
        var label: ToneLabel
    }

    /// - Throws: `LineProblem`, `InputProblem`, or the lexicon's own one-line error.
    public static func run(_ path: String, explain: Bool, home: Home) throws {
        let reader = try Reader(lexicons: home.lexicons)
        try JSONLines.answer(path, as: Question.self) { line in
            let (tone, contributions) = reader.score(line.text, kind: line.kind.flatMap(TextKind.init), explain: explain)
            return Answer(
                id: line.id, score: tone.score, label: tone.label, confidence: tone.confidence, abstain: tone.abstains,
                targets: [], contributions: explain ? contributions : nil)
        }
    }
}
