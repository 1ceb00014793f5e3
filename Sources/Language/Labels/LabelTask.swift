import Mentions

/// A question about a message, with the answers there are to it.
enum LabelTask: String, Sendable, CaseIterable {
    case group = "groep"
    case kind = "soort"
    case needsAnswer = "antwoord"
    case urgency = "haast"
    case frame
    case about = "over"
    /// Asked of what is said about one person.
    case criterion = "criterium"
    case column = "kolom"
    case rumour = "gerucht"
    case stance = "standpunt"

    var answers: [String] {
        switch self {
        case .group: SpeakerGroup.allCases.map(\.rawValue)
        case .kind: MessageKind.allCases.map(\.rawValue)
        case .needsAnswer, .rumour: ["ja"]
        case .urgency: AnswerUrgency.allCases.map(\.rawValue)
        case .frame: NewsFrame.allCases.map(\.rawValue)
        case .about: Concern.allCases.map(\.rawValue)
        case .criterion:
            Criterion.allCases.flatMap { criterion in
                CriterionJudgement.Direction.allCases.map { "\(criterion.rawValue)-\($0.rawValue)" }
            }
        case .column: CrisisColumn.allCases.map(\.rawValue)
        case .stance: Stance.allCases.map(\.rawValue)
        }
    }

    /// Places of its answers among those of all tasks.
    var places: Range<Int> { LabelTask.ranges[self] ?? 0..<0 }

    /// Answers of all tasks together.
    static let count = allCases.reduce(0) { $0 + $1.answers.count }

    private static let ranges: [LabelTask: Range<Int>] = {
        var ranges: [LabelTask: Range<Int>] = [:], next = 0
        for task in allCases {
            ranges[task] = next..<next + task.answers.count
            next += task.answers.count
        }
        return ranges
    }()

    /// Place of an answer among those of all tasks; nil when the task does not have it.
    func place(of answer: String) -> Int? { answers.firstIndex(of: answer).map { places.lowerBound + $0 } }
}
