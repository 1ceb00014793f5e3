public import Foundation

/// Where a story is in its life. The rules stand in `Analysis/Life/PhaseRule.swift` and in docs/verhalen-leven.md.
public enum Phase: String, Sendable, Hashable, Codable, CaseIterable {
    /// Spoken of, but little, and neither rising nor falling.
    case latent
    /// Young and small.
    case emerging
    /// Clearly more than the day before.
    case growing
    /// Near its highest day, and no longer clearly rising.
    case peak
    /// Clearly less than the day before, or well below its highest day.
    case fading
    /// Spoken of again after days of silence.
    case back
}

/// Where a voice comes from, in the order in which a communication desk would meet it.
public enum Side: String, Sendable, Hashable, Codable, CaseIterable {
    /// Contacts at the customer desk (channel kcc).
    case kcc
    /// Reports of things out of order (channel melding or meldingen).
    case meldingen
    /// Inhabitants anywhere else: forums, social networks.
    case straat
    case belangengroepen
    case opiniemakers
    case media
    case overheid
}

/// What became of a story since it began, as far as the picture looks back.
public struct StoryLife: Sendable, Hashable, Codable {
    public var voices: Int
    /// Mentions that repeat the text of an earlier one.
    public var copies: Int
    /// Sources that carried it.
    public var sources: Int
    /// Replies, boosts and likes together.
    public var engagement: Int
    /// True when it was already spoken of on the first day looked back on: then nobody knows who came first.
    public var isCut: Bool
    /// First appearance of each side, first one first.
    public var arrivals: [Arrival]
    /// In order of start, longer ones first.
    public var bursts: [Burst]
    /// The most telling changes of pace, first one first.
    public var turns: [TurningPoint]
    /// Strongest first.
    public var related: [Connection]
    /// Nil when news or inhabitants kept silent, or when it cannot be told who was first.
    public var lead: LeadTime?
    public var evidence: String

    public init(
        voices: Int, copies: Int, sources: Int, engagement: Int, isCut: Bool, arrivals: [Arrival] = [], bursts: [Burst] = [],
        turns: [TurningPoint] = [], related: [Connection] = [], lead: LeadTime? = nil, evidence: String
    ) {
        self.voices = voices
        self.copies = copies
        self.sources = sources
        self.engagement = engagement
        self.isCut = isCut
        self.arrivals = arrivals
        self.bursts = bursts
        self.turns = turns
        self.related = related
        self.lead = lead
        self.evidence = evidence
    }
}

/// The moment at which a side first spoke of a story.
public struct Arrival: Sendable, Hashable, Codable {
    public var side: Side
    public var at: Date
    public var mention: String

    public init(side: Side, at: Date, mention: String) {
        self.side = side
        self.at = at
        self.mention = mention
    }
}

/// A stretch in which a story was spoken of faster than usual.
public struct Burst: Sendable, Hashable, Codable {
    public var from: Date
    /// Nil while it lasts.
    public var to: Date?
    /// 1 upwards: each level is twice the rate of the one below, the lowest twice the usual rate.
    public var level: Int
    public var voices: Int

    public init(from: Date, to: Date?, level: Int, voices: Int) {
        self.from = from
        self.to = to
        self.level = level
        self.voices = voices
    }
}

/// A moment at which the pace of a story changed, and what was new then.
public struct TurningPoint: Sendable, Hashable, Codable {
    public var at: Date
    /// Level of the burst that begins here.
    public var level: Int
    /// Voices from then on, for as long as the burst lasts but a day at most.
    public var voices: Int
    /// Length of that stretch: 1 ... 24.
    public var hours: Int
    /// Voices in the 24 hours before.
    public var before: Int
    /// Sides that first spoke about then.
    public var sides: [Side]
    /// Names of sources that first spoke about then.
    public var sources: [String]
    /// Places of the pipeline that came into it about then.
    public var places: [String]
    /// Words that came up, most telling first.
    public var words: [String]
    public var evidence: String

    public init(
        at: Date, level: Int, voices: Int, hours: Int, before: Int, sides: [Side] = [], sources: [String] = [], places: [String] = [],
        words: [String] = [], evidence: String
    ) {
        self.at = at
        self.level = level
        self.voices = voices
        self.hours = hours
        self.before = before
        self.sides = sides
        self.sources = sources
        self.places = places
        self.words = words
        self.evidence = evidence
    }
}

/// Another story, or an issue of the pipeline, that hangs together with a story, and why.
public struct Connection: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable { case story, issue }
    public var kind: Kind
    /// Id of the story or the issue.
    public var id: String
    public var title: String
    /// Places, people and organisations of the pipeline that both speak of, most telling first.
    public var names: [String]
    /// Words that set both apart.
    public var words: [String]
    /// Authors who spoke of both; 0 when there are fewer than five.
    public var speakers: Int
    /// Mentions of the story that answer to the query of the issue; 0 for a story.
    public var mentions: Int

    public init(
        kind: Kind, id: String, title: String, names: [String] = [], words: [String] = [], speakers: Int = 0, mentions: Int = 0
    ) {
        self.kind = kind
        self.id = id
        self.title = title
        self.names = names
        self.words = words
        self.speakers = speakers
        self.mentions = mentions
    }
}
