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

    /// Tone of the clauses that name somebody.
    struct Target: Encodable {
        var name: String
        var score: Double
        var label: ToneLabel
    }

    /// - Throws: `LineProblem`, `InputProblem`, or the lexicon's own one-line error.
    public static func run(_ path: String, explain: Bool, home: Home) throws {
        let reader = try Reader(lexicons: home.lexicons)
        try JSONLines.answer(path, as: Question.self) { line in
            let kind = line.kind.flatMap(TextKind.init)
            let (tone, contributions) = reader.score(line.text, kind: kind, explain: explain)
            let targets = Targets(line.people ?? []).clauses(of: line.text).map { name, clauses in
                let tone = reader.score(clauses.joined(separator: "\n"), kind: kind).0
                return Target(name: name, score: tone.score, label: tone.label)
            }
            return Answer(
                id: line.id, score: tone.score, label: tone.label, confidence: tone.confidence, abstain: tone.abstains,
                targets: targets, contributions: explain ? contributions : nil)
        }
    }
}
