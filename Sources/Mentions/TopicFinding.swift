public import Foundation

public struct TopicFinding: Sendable, Hashable, Codable {
    /// Id of its first story.
    public var id: String
    /// Ids of all its stories, in order of first mention.
    public var stories: [String]
    public var title: String
    public var keywords: [String]
    public var phase: Phase
    public var firstSeen: Date
    /// Mentions since the beginning.
    public var total: Int
    public var measures: VolumeAndTone
    public var places: [String]
    public var people: [String]
    public var organisations: [String]
    /// Sentences of the conversation that together cover it, never two that say the same.
    public var summary: [Quote]
    /// Voices worth hearing literally; inhabitants without a name.
    public var quotes: [Quote]
    /// Names of sources, most mentions first.
    public var sources: [String]
    public var image: String?
    /// The issue of the pipeline that the subject falls under.
    public var issue: FollowedIssue?
    /// Nil when there is too little to say.
    public var forecast: Forecast?
    public var life: StoryLife?
    /// Nil when its stories stayed as they were.
    public var regrouping: Regrouping?
    /// Nil when no frame leads.
    public var frame: LeadingFrame?

    /// The generic frame that most voices of the period hold.
    public struct LeadingFrame: Sendable, Hashable, Codable {
        public var frame: NewsFrame
        public var voices: Int
        /// The one that led in the period before; nil when none did.
        public var before: NewsFrame?
        public var evidence: String

        public init(frame: NewsFrame, voices: Int, before: NewsFrame?, evidence: String) {
            self.frame = frame
            self.voices = voices
            self.before = before
            self.evidence = evidence
        }
    }

    public struct FollowedIssue: Sendable, Hashable, Codable {
        public var id: String
        public var title: String

        public init(id: String, title: String) {
            self.id = id
            self.title = title
        }
    }

    public init(
        id: String, stories: [String] = [], title: String, keywords: [String], phase: Phase, firstSeen: Date, total: Int,
        measures: VolumeAndTone, places: [String] = [], people: [String] = [], organisations: [String] = [],
        summary: [Quote] = [], quotes: [Quote] = [], sources: [String] = [], image: String? = nil, issue: FollowedIssue? = nil,
        forecast: Forecast? = nil, life: StoryLife? = nil, regrouping: Regrouping? = nil, frame: LeadingFrame? = nil
    ) {
        self.id = id
        self.stories = stories
        self.title = title
        self.keywords = keywords
        self.phase = phase
        self.firstSeen = firstSeen
        self.total = total
        self.measures = measures
        self.places = places
        self.people = people
        self.organisations = organisations
        self.summary = summary
        self.quotes = quotes
        self.sources = sources
        self.image = image
        self.issue = issue
        self.forecast = forecast
        self.life = life
        self.regrouping = regrouping
        self.frame = frame
    }
}

/// A literal passage of a mention.
public struct Quote: Sendable, Hashable, Codable {
    public var text: String
    public var mention: String
    public var group: SpeakerGroup
    public var channel: String
    /// Name of the source, or of the organisation that speaks; nil for private persons.
    public var speaker: String?

    public init(text: String, mention: String, group: SpeakerGroup, channel: String, speaker: String? = nil) {
        self.text = text
        self.mention = mention
        self.group = group
        self.channel = channel
        self.speaker = speaker
    }
}

/// Something small, unusual and spreading that the media do not have yet.
public struct EmergingFinding: Sendable, Hashable, Codable {
    public var story: String
    public var title: String
    public var count: Int
    /// Mentions a day in the days before.
    public var usual: Double
    public var sources: [String]
    /// 0 ... 1: how often an ordinary day brings so many or more (upper tail of the distribution that the days before predict).
    public var chance: Double
    public var places: [String]
    public var evidence: String
    /// People who speak, as far as they can be told apart.
    public var speakers: Int
    /// Nil when there is too little to say.
    public var forecast: Forecast?

    public init(
        story: String, title: String, count: Int, usual: Double, sources: [String], chance: Double,
        places: [String] = [], evidence: String, speakers: Int = 0, forecast: Forecast? = nil
    ) {
        self.story = story
        self.title = title
        self.count = count
        self.usual = usual
        self.sources = sources
        self.chance = chance
        self.places = places
        self.evidence = evidence
        self.speakers = speakers
        self.forecast = forecast
    }
}
