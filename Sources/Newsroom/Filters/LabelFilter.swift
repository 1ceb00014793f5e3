import Foundation
import Language
import Mentions

/// `tamtam label`: what an adviser would write in the margin of each line.
public enum LabelFilter {
    struct Question: Decodable {
        var id: LineID
        var text: String
        var author: String?
        /// What the author tells of himself.
        var bio: String?
        /// Name of the place where it stood.
        var source: String?
        /// People whose reputation is asked.
        var people: [String]?
    }

    struct Answer: Encodable {
        var id: LineID
        var group: SpeakerGroup
        var kind: MessageKind
        var needsAnswer: Bool
        var urgency: AnswerUrgency
        var frames: [NewsFrame]
        var about: Concern
        var criteria: [CriterionJudgement]
        var column: CrisisColumn
        var rumour: Bool
        var stance: Stance

        init(_ id: LineID, _ labels: MessageLabels) {
            self.id = id
            (group, kind, needsAnswer, urgency) = (labels.group, labels.kind, labels.needsAnswer, labels.urgency)
            (frames, about, criteria) = (labels.frames, labels.about, labels.criteria)
            (column, rumour, stance) = (labels.column, labels.rumour, labels.stance)
        }
    }

    /// - Throws: `LineProblem`, `InputProblem`, or the lexicon's own one-line error.
    public static func run(_ path: String, home: Home) throws {
        let reader = try Reader(lexicons: home.lexicons)
        try JSONLines.answer(path, as: Question.self) { line in
            let fields = MessageFields(author: line.author ?? "", profile: line.bio ?? "", source: line.source ?? "")
            return Answer(
                line.id, reader.labels(of: line.text, beside: fields, people: (line.people ?? []).map { Target(kind: .person, name: $0) }))
        }
    }
}
