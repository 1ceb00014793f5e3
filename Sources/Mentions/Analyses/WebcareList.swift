public import Foundation

/// What people want from the town, grouped by what they ask and ranked, as values.
public struct WebcareList: Sendable, Hashable, Codable {
    public var frame: AnalysisFrame
    public var measures: VolumeAndTone
    /// Conversations by kind, most first.
    public var kinds: [KindCount]
    /// Conversations that wait for an answer.
    public var open: Int
    /// What they want, most pressing first; not all of it.
    public var waiting: [WebcareItem]
    /// What was answered in the conversation or by a later message of the town.
    public var answered: Int
    public var praise: [Quote]
    /// Messages that threaten; they go to the duty officer only.
    public var threats: Int
    /// Conversations whose words may be meant as a threat: somebody should look, and nothing of them is shown. Nil for none.
    public var doubtful: KindCount?
    public var hearing: Hearing
    public var advice: [RuledAdvice]
    public var evidence: [Evidence]

    public struct KindCount: Sendable, Hashable, Codable {
        public var kind: MessageKind
        public var conversations: Int
        public var evidence: String

        public init(kind: MessageKind, conversations: Int, evidence: String) {
            self.kind = kind
            self.conversations = conversations
            self.evidence = evidence
        }
    }

    public init(frame: AnalysisFrame, measures: VolumeAndTone, hearing: Hearing) {
        self.frame = frame
        self.measures = measures
        self.hearing = hearing
        (kinds, open, waiting, answered, praise, threats, doubtful, advice, evidence) = ([], 0, [], 0, [], 0, nil, [], [])
    }
}

/// Conversations that want the same thing.
public struct WebcareItem: Sendable, Hashable, Codable {
    public var kind: MessageKind
    public var urgency: AnswerUrgency
    public var quote: Quote
    public var conversations: Int
    public var oldest: Date
    /// Reactions to them together.
    public var reach: Int
    public var places: [String]
    /// An answer of the town's own list that fits; nil when it is missing.
    public var known: KnownAnswer?
    public var evidence: String

    public init(
        kind: MessageKind, urgency: AnswerUrgency, quote: Quote, conversations: Int, oldest: Date, reach: Int, places: [String],
        known: KnownAnswer?, evidence: String
    ) {
        self.kind = kind
        self.urgency = urgency
        self.quote = quote
        self.conversations = conversations
        self.oldest = oldest
        self.reach = reach
        self.places = places
        self.known = known
        self.evidence = evidence
    }
}

/// A question with its answer as the town published it.
public struct KnownAnswer: Sendable, Hashable, Codable {
    public var question: String
    public var answer: String
    /// Empty when it stands nowhere yet.
    public var url: String

    public init(question: String, answer: String, url: String = "") {
        self.question = question
        self.answer = answer
        self.url = url
    }
}
