/// A longer stretch of the whole stream, cut by subject, place and person: the weekly picture and the overview before an election.
public struct Overview: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case week
        /// Half a year before an election: also what is said for and against.
        case elections = "verkiezingen"

        /// Length of the period in days.
        public var days: Int { self == .week ? 7 : 182 }
    }

    public var frame: AnalysisFrame
    public var kind: Kind
    public var measures: VolumeAndTone
    /// Days of the period that the archive knows.
    public var knownDays: Int
    /// The archive also knows the period of equal length before.
    public var reachesBack: Bool
    /// Issues of the pipeline and the largest stories beside them, most voices first.
    public var subjects: [Cut]
    /// Where people live, most messages per inhabitant first; those of which nothing is heard are left out.
    public var places: [Cut]
    public var silentPlaces: [String]
    /// Members of the college in the order of the pipeline file: by the same rules for all.
    public var people: [Cut]
    public var arguments: [SubjectArguments]
    /// What opinion makers and interest groups say.
    public var opinions: [Quote]
    public var voices: [Influence]
    /// Small subjects that began in the period and that neither media nor government speak of.
    public var emerging: [Cut]
    public var images: [ImageFinding]
    public var questions: [QuestionFinding]
    public var hearing: Hearing
    public var advice: [RuledAdvice]
    public var evidence: [Evidence]

    public init(frame: AnalysisFrame, kind: Kind, measures: VolumeAndTone, knownDays: Int, reachesBack: Bool, hearing: Hearing) {
        self.frame = frame
        self.kind = kind
        self.measures = measures
        self.knownDays = knownDays
        self.reachesBack = reachesBack
        self.hearing = hearing
        (subjects, places, silentPlaces, people, arguments) = ([], [], [], [], [])
        (opinions, voices, emerging, images, questions, advice, evidence) = ([], [], [], [], [], [], [])
    }

    /// All measures of one part of the stream.
    public struct Cut: Sendable, Hashable, Codable {
        public var name: String
        /// "issue", "verhaal", "wijk", "wethouder".
        public var what: String
        public var measures: VolumeAndTone
        /// Mentions per 1,000 inhabitants; nil where their number is not known.
        public var perThousand: Double?
        public var stances: StanceCounts
        /// Of most voices; nil when none holds one.
        public var frame: FrameCount?
        /// Of a person: towards whom, and by what.
        public var judged: Judged?

        public init(
            name: String, what: String, measures: VolumeAndTone, perThousand: Double? = nil, stances: StanceCounts, frame: FrameCount?,
            judged: Judged? = nil
        ) {
            self.name = name
            self.what = what
            self.measures = measures
            self.perThousand = perThousand
            self.stances = stances
            self.frame = frame
            self.judged = judged
        }
    }

    public struct Judged: Sendable, Hashable, Codable {
        /// Towards the person, not of the messages that bear the name.
        public var tone: ToneSummary?
        public var criteria: [Count]

        public init(tone: ToneSummary?, criteria: [Count]) {
            self.tone = tone
            self.criteria = criteria
        }

        public struct Count: Sendable, Hashable, Codable {
            public var criterion: Criterion
            public var positive: Int
            public var negative: Int

            public init(criterion: Criterion, positive: Int, negative: Int) {
                self.criterion = criterion
                self.positive = positive
                self.negative = negative
            }
        }
    }

    public struct SubjectArguments: Sendable, Hashable, Codable {
        public var title: String
        public var stances: StanceCounts
        public var arguments: [ArgumentFinding]

        public init(title: String, stances: StanceCounts, arguments: [ArgumentFinding]) {
            self.title = title
            self.stances = stances
            self.arguments = arguments
        }
    }
}
