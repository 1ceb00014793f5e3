public import Foundation

/// What an analysis is about, and over which time.
public struct AnalysisFrame: Sendable, Hashable, Codable {
    /// "i20261116-kruispunt": evidence ids begin with it.
    public var edition: String
    public var newsroom: String
    /// IANA name.
    public var timeZone: String
    /// Reference time.
    public var at: Date
    public var period: Period
    /// Length of the period in stretches of 24 hours.
    public var days: Int
    /// Of whatever read the messages, in Dutch.
    public var versions: [String]

    public init(
        edition: String, newsroom: String, timeZone: String, at: Date, period: Period, days: Int, versions: [String] = []
    ) {
        self.edition = edition
        self.newsroom = newsroom
        self.timeZone = timeZone
        self.at = at
        self.period = period
        self.days = days
        self.versions = versions
    }
}

/// Everything an issue analysis says about one matter, as values.
public struct IssueAnalysis: Sendable, Hashable, Codable {
    public var frame: AnalysisFrame
    /// Of the issue, or of the story that was promoted to one.
    public var id: String
    public var title: String
    /// Empty for a promoted story.
    public var purpose: String
    public var owner: String
    public var query: String
    public var phase: IssuePhase
    /// Of the period.
    public var measures: VolumeAndTone
    /// Mentions since the matter was first heard of.
    public var total: Int
    public var firstHeard: Date?
    public var summary: [Quote]
    public var timeline: [TimelineEntry]
    /// All five groups, also those that kept silent.
    public var groups: [GroupPosition]
    /// Most voices first.
    /// Frames that the newsroom wrote down for this issue, also those that nobody uses.
    public var ownFrames: [OwnFrame]
    public var arguments: [ArgumentFinding]
    public var forces: StanceCounts
    /// Who sets the tone, strongest first; organisations, media and office holders only.
    public var voices: [Influence]
    public var emotions: [EmotionCount]
    public var actions: [ActionCount]
    public var shift: Shift?
    public var related: [RelatedIssue]
    /// Wijken and other places that deviate.
    public var places: [PlaceFinding]
    public var questions: [QuestionFinding]
    public var rumours: [RumourFinding]
    public var forecast: Forecast?
    public var precedents: Precedents?
    public var agenda: [AgendaItem]
    public var hearing: Hearing
    public var advice: [RuledAdvice]
    public var evidence: [Evidence]

    public init(frame: AnalysisFrame, id: String, title: String, measures: VolumeAndTone, hearing: Hearing) {
        self.frame = frame
        self.id = id
        self.title = title
        self.measures = measures
        self.hearing = hearing
        (purpose, owner, query) = ("", "", "")
        phase = .latent
        (total, firstHeard) = (0, nil)
        (summary, timeline, groups, ownFrames, arguments) = ([], [], [], [], [])
        forces = StanceCounts()
        (voices, emotions, actions, shift, related, places) = ([], [], [], nil, [], [])
        (questions, rumours, forecast, precedents, agenda) = ([], [], nil, nil, [])
        (advice, evidence) = ([], [])
    }
}

/// Where an issue is in its life, as issue management names it.
public enum IssuePhase: String, Sendable, Hashable, Codable, CaseIterable {
    /// Spoken of by few, and by no medium.
    case latent
    /// More and more voices, not yet in the media.
    case emerging = "opkomend"
    /// In the media, or three groups and ten voices.
    case open = "publiek"
    /// People are in danger, or speak as if they were.
    case crisis
    /// The peak is behind it.
    case aftermath = "nasleep"
}

/// A dated moment of a matter.
public struct TimelineEntry: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable {
        /// The first message of all.
        case began
        /// A side that speaks for the first time.
        case joined
        /// A change of pace.
        case turn
        /// The town, police or another authority says something.
        case authority
        /// The day with the most voices.
        case peak
    }
    public var kind: Kind
    public var at: Date
    /// Who joined.
    public var side: Side?
    /// What was said then.
    public var quote: Quote?
    /// Of a turn.
    public var turn: TurningPoint?
    /// Voices of a peak.
    public var voices: Int
    public var evidence: String

    public init(
        kind: Kind, at: Date, side: Side? = nil, quote: Quote? = nil, turn: TurningPoint? = nil, voices: Int = 0, evidence: String
    ) {
        self.kind = kind
        self.at = at
        self.side = side
        self.quote = quote
        self.turn = turn
        self.voices = voices
        self.evidence = evidence
    }
}

/// Voices by their position.
public struct StanceCounts: Sendable, Hashable, Codable {
    public var favour = 0
    public var against = 0
    public var doubt = 0
    /// Take no position.
    public var none = 0
    public var evidence = ""

    public init() {}

    public var taken: Int { favour + against + doubt }
    public var all: Int { taken + none }
}

/// What one group says about a matter.
public struct GroupPosition: Sendable, Hashable, Codable {
    public var group: SpeakerGroup
    public var voices: Int
    public var stances: StanceCounts
    /// Nil when fewer than three messages were judged.
    public var tone: ToneSummary?
    /// Most voices first; frames nobody uses are left out.
    public var frames: [FrameCount]
    public var arguments: [Quote]
    public var quote: Quote?
    public var evidence: String

    public init(
        group: SpeakerGroup, voices: Int, stances: StanceCounts = StanceCounts(), tone: ToneSummary? = nil, frames: [FrameCount] = [],
        arguments: [Quote] = [], quote: Quote? = nil, evidence: String
    ) {
        self.group = group
        self.voices = voices
        self.stances = stances
        self.tone = tone
        self.frames = frames
        self.arguments = arguments
        self.quote = quote
        self.evidence = evidence
    }
}

public struct FrameCount: Sendable, Hashable, Codable {
    /// A generic frame, or the name of one of the newsroom's own.
    public var frame: String
    public var voices: Int
    /// Words by which it was known, most used first.
    public var cues: [String]

    public init(frame: String, voices: Int, cues: [String]) {
        self.frame = frame
        self.voices = voices
        self.cues = cues
    }
}

/// A reason for or against, in the words of who put it best.
public struct ArgumentFinding: Sendable, Hashable, Codable {
    public var stance: Stance
    public var best: Quote
    public var voices: Int
    /// Groups that use it, most voices first.
    public var groups: [SpeakerGroup]
    /// The same reason in other words.
    public var others: [Quote]
    public var evidence: String

    public init(stance: Stance, best: Quote, voices: Int, groups: [SpeakerGroup], others: [Quote], evidence: String) {
        self.stance = stance
        self.best = best
        self.voices = voices
        self.groups = groups
        self.others = others
        self.evidence = evidence
    }
}

/// Somebody who may be named and who is heard.
public struct Influence: Sendable, Hashable, Codable {
    public var name: String
    public var group: SpeakerGroup
    public var voices: Int
    /// Answers, likes and messages passed on, and copies by others.
    public var echo: Int
    /// What it mostly says; nil when it takes no position.
    public var stance: Stance?
    public var evidence: String

    public init(name: String, group: SpeakerGroup, voices: Int, echo: Int, stance: Stance?, evidence: String) {
        self.name = name
        self.group = group
        self.voices = voices
        self.echo = echo
        self.stance = stance
        self.evidence = evidence
    }
}

/// Voices of inhabitants, interest groups and opinion makers that show a feeling.
public struct EmotionCount: Sendable, Hashable, Codable {
    public var emotion: Emotion
    public var voices: Int
    public var evidence: String

    public init(emotion: Emotion, voices: Int, evidence: String) {
        self.emotion = emotion
        self.voices = voices
        self.evidence = evidence
    }
}

/// The same voices, by the action they speak of.
public struct ActionCount: Sendable, Hashable, Codable {
    public var action: CivicAction
    public var voices: Int
    public var groups: [SpeakerGroup]
    public var quote: Quote?
    public var evidence: String

    public init(action: CivicAction, voices: Int, groups: [SpeakerGroup], quote: Quote?, evidence: String) {
        self.action = action
        self.voices = voices
        self.groups = groups
        self.quote = quote
        self.evidence = evidence
    }
}

/// What changed since the period of equal length before.
public struct Shift: Sendable, Hashable, Codable {
    public var before: Period
    public var voices: Int
    public var stances: StanceCounts
    /// Share of the voices that use a frame, 0 ... 1, then and now; those that moved a tenth or more.
    public var frames: [FrameShift]
    /// Groups that were silent then.
    public var joined: [SpeakerGroup]
    /// Groups that are silent now.
    public var left: [SpeakerGroup]
    public var evidence: String

    public struct FrameShift: Sendable, Hashable, Codable {
        public var frame: String
        public var before: Double
        public var now: Double

        public init(frame: String, before: Double, now: Double) {
            self.frame = frame
            self.before = before
            self.now = now
        }
    }

    public init(
        before: Period, voices: Int, stances: StanceCounts, frames: [FrameShift], joined: [SpeakerGroup], left: [SpeakerGroup],
        evidence: String
    ) {
        self.before = before
        self.voices = voices
        self.stances = stances
        self.frames = frames
        self.joined = joined
        self.left = left
        self.evidence = evidence
    }
}

public struct RelatedIssue: Sendable, Hashable, Codable {
    public var id: String
    public var title: String
    /// Messages of the period that speak of both.
    public var shared: Int
    public var evidence: String

    public init(id: String, title: String, shared: Int, evidence: String) {
        self.id = id
        self.title = title
        self.shared = shared
        self.evidence = evidence
    }
}

/// How earlier stories of about the same size went.
public struct Precedents: Sendable, Hashable, Codable {
    public var count: Int
    /// Days from their peak until less than a third was left: the middle one, and the longest.
    public var medianDays: Int
    public var longestDays: Int
    /// Came back after three silent days or more.
    public var returned: Int
    public var evidence: String

    public init(count: Int, medianDays: Int, longestDays: Int, returned: Int, evidence: String) {
        self.count = count
        self.medianDays = medianDays
        self.longestDays = longestDays
        self.returned = returned
        self.evidence = evidence
    }
}
