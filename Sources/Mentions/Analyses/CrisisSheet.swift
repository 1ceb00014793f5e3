public import Foundation

/// One sheet of an incident, as values.
public struct CrisisSheet: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable {
        /// Every half hour while the incident is open.
        case sheet = "blad"
        /// The last 24 hours, each morning.
        case day = "etmaal"
        /// For whoever takes over the shift.
        case handover = "overdracht"
    }
    /// Seconds between two sheets.
    public static let rhythm: TimeInterval = 30 * 60
    /// Hours of the local clock at which the analysis of 24 hours is made, and at which one shift hands over to the next.
    public static let morning = 7
    public static let shifts = [7, 15, 23]

    public var frame: AnalysisFrame
    public var kind: Kind
    public var id: String
    public var title: String
    public var since: Date
    /// 1 for the first half hour.
    public var number: Int
    public var next: Date
    /// Since the incident began.
    public var measures: VolumeAndTone
    /// At most three sentences that tell what is known.
    public var core: [Quote]
    /// What was not on the sheet before; nil on the first one.
    public var changed: CrisisChange?
    /// One for each of the three columns.
    public var columns: [CrisisColumnRow]
    public var rumours: [RumourFinding]
    public var images: [ImageFinding]
    public var drivers: [Influence]
    /// Frames in the media.
    public var framing: [FrameCount]
    public var headlines: [Quote]
    public var emotions: [EmotionCount]
    /// What authorities said last, newest first.
    public var authorities: [Quote]
    /// Sources that gave no answer.
    public var gaps: [String]
    public var hearing: Hearing
    public var advice: [RuledAdvice]
    public var evidence: [Evidence]

    public init(
        frame: AnalysisFrame, kind: Kind, id: String, title: String, since: Date, number: Int, next: Date, measures: VolumeAndTone,
        hearing: Hearing
    ) {
        self.frame = frame
        self.kind = kind
        self.id = id
        self.title = title
        self.since = since
        self.number = number
        self.next = next
        self.measures = measures
        self.hearing = hearing
        (core, changed, columns, rumours, images, drivers) = ([], nil, [], [], [], [])
        (framing, headlines, emotions, authorities, gaps, advice, evidence) = ([], [], [], [], [], [], [])
    }
}

/// What is new since the sheet before.
public struct CrisisChange: Sendable, Hashable, Codable {
    public var since: Date
    public var voices: Int
    /// New voices per column, in the order of the sheet.
    public var columns: [Int]
    /// Questions that were not asked before.
    public var questions: [Quote]
    /// Ids of rumours that were not told before.
    public var rumours: [String]
    /// Groups that spoke for the first time.
    public var groups: [SpeakerGroup]
    public var authorities: [Quote]
    public var evidence: String

    public init(
        since: Date, voices: Int, columns: [Int], questions: [Quote], rumours: [String], groups: [SpeakerGroup], authorities: [Quote],
        evidence: String
    ) {
        self.since = since
        self.voices = voices
        self.columns = columns
        self.questions = questions
        self.rumours = rumours
        self.groups = groups
        self.authorities = authorities
        self.evidence = evidence
    }
}

public struct CrisisColumnRow: Sendable, Hashable, Codable {
    public var column: CrisisColumn
    public var voices: Int
    /// Most voices first.
    public var items: [CrisisItem]
    public var evidence: String

    public init(column: CrisisColumn, voices: Int, items: [CrisisItem], evidence: String) {
        self.column = column
        self.voices = voices
        self.items = items
        self.evidence = evidence
    }
}

/// What several people say or ask in a column, in the words of one of them.
public struct CrisisItem: Sendable, Hashable, Codable {
    public var quote: Quote
    public var voices: Int
    /// Of what is asked: whether an authority has taken it up since.
    public var isAnswered: Bool?
    /// What the authority said.
    public var answer: Quote?
    public var evidence: String

    public init(quote: Quote, voices: Int, isAnswered: Bool?, answer: Quote? = nil, evidence: String) {
        self.quote = quote
        self.voices = voices
        self.isAnswered = isAnswered
        self.answer = answer
        self.evidence = evidence
    }
}

/// A picture that goes round.
public struct ImageFinding: Sendable, Hashable, Codable {
    /// Where it was first seen.
    public var address: String
    /// Other addresses of the same picture.
    public var copies: Int
    public var voices: Int
    public var sources: [String]
    public var firstSeen: Date
    public var evidence: String

    public init(address: String, copies: Int, voices: Int, sources: [String], firstSeen: Date, evidence: String) {
        self.address = address
        self.copies = copies
        self.voices = voices
        self.sources = sources
        self.firstSeen = firstSeen
        self.evidence = evidence
    }
}
