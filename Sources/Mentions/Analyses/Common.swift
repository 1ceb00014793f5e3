public import Foundation

/// Who was heard, and who was not: what keeps a count from being read as the opinion of a town.
public struct Hearing: Sendable, Hashable, Codable {
    /// Inhabitants: distinct texts, and people as far as they can be told apart.
    public var inhabitants: Int
    public var speakers: Int
    /// Sources by number of voices, most first.
    public var sources: [SourceCount]
    /// Share of the inhabitants' voices that the ten loudest authors have, 0 ... 1; nil below twenty voices.
    public var loudest: Double?
    /// Messages that repeat the text of another.
    public var copies: Int
    public var silentGroups: [SpeakerGroup]
    /// Wijken that nobody named.
    public var silentPlaces: [String]
    public var evidence: String

    /// From so many voices, people and sources on, a text may speak of "inwoners" as such.
    public static let enough = (voices: 20, speakers: 10, sources: 2)

    /// True when "inwoners vinden" may be written.
    public var isBroad: Bool {
        inhabitants >= Hearing.enough.voices && speakers >= Hearing.enough.speakers && sources.count >= Hearing.enough.sources
    }

    public struct SourceCount: Sendable, Hashable, Codable {
        public var name: String
        public var group: SpeakerGroup
        public var voices: Int

        public init(name: String, group: SpeakerGroup, voices: Int) {
            self.name = name
            self.group = group
            self.voices = voices
        }
    }

    public init(
        inhabitants: Int, speakers: Int, sources: [SourceCount], loudest: Double?, copies: Int, silentGroups: [SpeakerGroup],
        silentPlaces: [String], evidence: String
    ) {
        self.inhabitants = inhabitants
        self.speakers = speakers
        self.sources = sources
        self.loudest = loudest
        self.copies = copies
        self.silentGroups = silentGroups
        self.silentPlaces = silentPlaces
        self.evidence = evidence
    }
}

/// Something people tell each other that nobody confirmed.
public struct RumourFinding: Sendable, Hashable, Codable {
    public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
        case unconfirmed = "onbevestigd"
        case refuted = "weerlegd"
        case confirmed = "bevestigd"
    }
    /// Stays the same as long as its first message does: "g" and the id of that message.
    public var id: String
    public var text: Quote
    public var firstSeen: Date
    public var lastSeen: Date
    public var voices: Int
    public var channels: [String]
    /// What an authority said about it since; it decides nothing.
    public var reaction: Quote?
    /// Set by people, never by the machine.
    public var status: Status
    /// Who set it.
    public var by: String
    public var evidence: String

    public init(
        id: String, text: Quote, firstSeen: Date, lastSeen: Date, voices: Int, channels: [String], reaction: Quote?,
        status: Status = .unconfirmed, by: String = "", evidence: String
    ) {
        self.id = id
        self.text = text
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
        self.voices = voices
        self.channels = channels
        self.reaction = reaction
        self.status = status
        self.by = by
        self.evidence = evidence
    }
}

/// What people said of a rumour.
public struct RumourVerdict: Sendable, Hashable, Codable {
    /// `RumourFinding.id`.
    public var rumour: String
    public var status: RumourFinding.Status
    public var by: String
    public var at: Date

    public init(rumour: String, status: RumourFinding.Status, by: String, at: Date) {
        self.rumour = rumour
        self.status = status
        self.by = by
        self.at = at
    }
}

/// Advice of the file of rules: no rule whose condition is met, no advice.
public struct RuledAdvice: Sendable, Hashable, Codable {
    /// Name of the rule in the file.
    public var rule: String
    public var kind: AdviceFinding.Kind
    public var text: String
    public var who: String
    /// The condition with the figures of now, in Dutch: "open vragen 4, nodig 3 of meer".
    public var because: String
    public var evidence: String

    public init(rule: String, kind: AdviceFinding.Kind, text: String, who: String, because: String, evidence: String) {
        self.rule = rule
        self.kind = kind
        self.text = text
        self.who = who
        self.because = because
        self.evidence = evidence
    }
}
