import Foundation
import Language
import Mentions

/// `tamtam score`: the tone of each line, with `explain` the words that made it.
public enum ScoreFilter {
    struct Question: Decodable {
        var id: LineID
        var text: String
        var kind: String?
        /// People, organisations, places or issues whose tone is asked.
        var people: [String]?
        /// Their offices, "wethouder verkeer", by name.
        var roles: [String: String]?
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
        /// With `explain` only.
        var contributions: [Contribution]?
    }

    /// - Throws: `LineProblem`, `InputProblem`, or the lexicon's own one-line error.
    public static func run(_ path: String, explain: Bool, home: Home) throws {
        let reader = try Reader(lexicons: home.lexicons)
        try JSONLines.answer(path, as: Question.self) { line in
            let kind = line.kind.flatMap(TextKind.init)
            let asked = (line.people ?? []).map { reader.target($0, role: line.roles?[$0] ?? "") }
            let (tone, contributions, towards) = reader.score(line.text, kind: kind, explain: explain, towards: asked)
            let targets = towards.map {
                Target(name: $0.name, score: $0.score, label: $0.label, contributions: explain ? $0.contributions : nil)
            }
            return Answer(
                id: line.id, score: tone.score, label: tone.label, confidence: tone.confidence, abstain: tone.abstains,
                targets: targets, contributions: explain ? contributions : nil)
        }
    }
}
