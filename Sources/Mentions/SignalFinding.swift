public import Foundation

/// Something that asks for eyes now: why it fired, how sure that is, and what is ordinary.
public struct SignalFinding: Sendable, Hashable, Codable, Identifiable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// More voices than ordinary.
        case volume
        /// The tone moved away from the subject's own.
        case tone = "toon"
        /// A group or a place that never spoke of it joins.
        case joining = "aansluiting"
        /// A voice with far more reach than the subject ordinarily has.
        case influence = "invloed"
        /// Questions pile up without an answer.
        case questions = "vragen"
        /// A source from which nothing comes any more.
        case silence = "stilte"
        /// A word of which one is enough: bomb, gas, fire, a threat.
        case word = "alarmwoord"
    }

    public enum Urgency: String, Sendable, Hashable, Codable, CaseIterable {
        case high = "hoog"
        case normal = "normaal"
    }

    /// Kind, subject and moment of opening: the same on every run.
    public var id: String
    public var kind: Kind
    /// Id of the subject as it is watched: "verhaal:...", "onderwerp:...", "plek:...", "bron:...".
    public var subject: String
    /// Dutch, for people; the id as long as nobody gave a title.
    public var title: String
    public var opened: Date
    /// Nil while it is open.
    public var closed: Date?
    public var urgency: Urgency
    /// Voices, questions or mentions at the highest point since it opened.
    public var count: Int
    /// What is ordinary in the same time.
    public var expected: Double
    /// 0 ... 1: the chance of this or more by accident, before it is shared over all subjects.
    public var chance: Double
    /// Ids of the sources that brought it, sorted.
    public var sources: [String]
    /// Ids of the mentions behind it, oldest first.
    public var mentions: [String]
    /// Dutch: why it fired.
    public var why: String
    /// Dutch: how sure it is.
    public var sureness: String
    /// Dutch: the ordinary level.
    public var usual: String
    /// Resolves the numbers in an edition; empty outside one.
    public var evidence: String

    public init(
        id: String, kind: Kind, subject: String, title: String, opened: Date, closed: Date? = nil, urgency: Urgency, count: Int,
        expected: Double, chance: Double, sources: [String], mentions: [String], why: String, sureness: String, usual: String,
        evidence: String = ""
    ) {
        self.id = id
        self.kind = kind
        self.subject = subject
        self.title = title
        self.opened = opened
        self.closed = closed
        self.urgency = urgency
        self.count = count
        self.expected = expected
        self.chance = chance
        self.sources = sources
        self.mentions = mentions
        self.why = why
        self.sureness = sureness
        self.usual = usual
        self.evidence = evidence
    }
}
