/// How somebody in office is spoken of, as values. The same rules for everybody; private life stays out.
public struct ReputationAnalysis: Sendable, Hashable, Codable {
    public var frame: AnalysisFrame
    public var person: String
    public var role: String
    public var portfolio: [String]
    /// Of all messages that name the person.
    public var measures: VolumeAndTone
    /// Voices per member of the college, most first, the person included.
    public var visibility: [Visibility]
    /// Voices that judge the person, that judge policy, and that only name the person.
    public var about: ConcernCounts
    /// Tone towards the person, where the text says something of the person; nil below three.
    public var tone: ToneSummary?
    /// Tone of what is said about policy; nil below three.
    public var policyTone: ToneSummary?
    /// One for each criterion.
    public var criteria: [CriterionRow]
    /// Most voices first.
    public var dossiers: [DossierRow]
    public var groups: [GroupShare]
    /// Messages left out because they threaten; they go to the duty officer only.
    public var threats: Int
    public var hearing: Hearing
    public var advice: [RuledAdvice]
    public var evidence: [Evidence]

    public init(
        frame: AnalysisFrame, person: String, role: String, portfolio: [String], measures: VolumeAndTone, about: ConcernCounts,
        hearing: Hearing
    ) {
        self.frame = frame
        self.person = person
        self.role = role
        self.portfolio = portfolio
        self.measures = measures
        self.about = about
        self.hearing = hearing
        (visibility, tone, policyTone, criteria, dossiers, groups) = ([], nil, nil, [], [], [])
        (threats, advice, evidence) = (0, [], [])
    }
}

public struct Visibility: Sendable, Hashable, Codable {
    public var name: String
    public var role: String
    public var voices: Int
    public var previous: Int

    public init(name: String, role: String, voices: Int, previous: Int) {
        self.name = name
        self.role = role
        self.voices = voices
        self.previous = previous
    }
}

public struct ConcernCounts: Sendable, Hashable, Codable {
    public var person: Int
    public var policy: Int
    public var none: Int
    public var evidence: String

    public init(person: Int, policy: Int, none: Int, evidence: String) {
        self.person = person
        self.policy = policy
        self.none = none
        self.evidence = evidence
    }
}

/// Judgements of one person by one criterion. A criterion is never averaged with another.
public struct CriterionRow: Sendable, Hashable, Codable {
    /// Judgements below which nothing is said of a direction.
    public static let fewest = 5

    public var criterion: Criterion
    public var positive: Int
    public var negative: Int
    /// Share of positive ones with its 95 % interval (Wilson 1927); 0 ... 1, meaningless without judgements.
    public var low: Double
    public var high: Double
    /// In the period before.
    public var previousPositive: Int
    public var previousNegative: Int
    public var quotes: [JudgedQuote]
    public var dossiers: [String]
    public var groups: [SpeakerGroup]
    public var evidence: String

    public var count: Int { positive + negative }
    public var isEnough: Bool { count >= CriterionRow.fewest }

    public struct JudgedQuote: Sendable, Hashable, Codable {
        public var direction: CriterionJudgement.Direction
        public var quote: Quote

        public init(direction: CriterionJudgement.Direction, quote: Quote) {
            self.direction = direction
            self.quote = quote
        }
    }

    public init(
        criterion: Criterion, positive: Int, negative: Int, low: Double, high: Double, previousPositive: Int, previousNegative: Int,
        quotes: [JudgedQuote], dossiers: [String], groups: [SpeakerGroup], evidence: String
    ) {
        self.criterion = criterion
        self.positive = positive
        self.negative = negative
        self.low = low
        self.high = high
        self.previousPositive = previousPositive
        self.previousNegative = previousNegative
        self.quotes = quotes
        self.dossiers = dossiers
        self.groups = groups
        self.evidence = evidence
    }
}

/// A matter in which somebody is named.
public struct DossierRow: Sendable, Hashable, Codable {
    public var title: String
    public var voices: Int
    /// Towards the person; nil below three.
    public var tone: Double?
    public var evidence: String

    public init(title: String, voices: Int, tone: Double?, evidence: String) {
        self.title = title
        self.voices = voices
        self.tone = tone
        self.evidence = evidence
    }
}
