public import Foundation
public import Mentions

/// What detection needs to know of one mention.
public struct Observation: Sendable, Hashable {
    public var mention: String
    public var moment: Date
    /// Ids of the subjects it belongs to.
    public var subjects: [String]
    public var source: String
    public var author: String?
    public var group: SpeakerGroup
    /// True when an earlier voice said the same text.
    public var isCopy: Bool
    /// -1 ... 1; nil when the machine abstains.
    public var tone: Double?
    public var places: [String]
    /// Replies, boosts and likes together.
    public var reach: Int
    /// True when it asks something of the town.
    public var asks: Bool
    /// Dutch: the absolute word or threat in it, when there is one.
    public var alarm: String?
    /// The live blog of which it is an update.
    public var blog: String?

    public init(
        mention: String, moment: Date, subjects: [String], source: String, author: String? = nil, group: SpeakerGroup = .bevolking,
        isCopy: Bool = false, tone: Double? = nil, places: [String] = [], reach: Int = 0, asks: Bool = false, alarm: String? = nil,
        blog: String? = nil
    ) {
        self.mention = mention
        self.moment = moment
        self.subjects = subjects
        self.source = source
        self.author = author
        self.group = group
        self.isCopy = isCopy
        self.tone = tone
        self.places = places
        self.reach = reach
        self.asks = asks
        self.alarm = alarm
        self.blog = blog
    }

    /// Who speaks, as far as can be told: an author of another source is another speaker.
    var speaker: String { author.map { source + " " + $0 } ?? source }
}
