public import Foundation

/// What the picture rests on and what it is not.
public struct Account: Sendable, Hashable, Codable {
    public var sources: [SourceAccount]
    /// Mentions of the period left out because they are not in Dutch.
    public var foreign: Int
    /// Share of the mentions written by the ten loudest authors, 0 ... 1; nil when fewer than 20 mentions carry an author.
    public var loudest: Double?
    /// Versions of what judged, for whoever repeats it: "toonwoordenboek 2143 lemma's (a1b2c3)".
    public var versions: [String]
    /// Nil as long as no adviser said anything of the tone.
    public var agreement: Agreement?

    public init(sources: [SourceAccount], foreign: Int, loudest: Double?, versions: [String], agreement: Agreement? = nil) {
        self.sources = sources
        self.foreign = foreign
        self.loudest = loudest
        self.versions = versions
        self.agreement = agreement
    }
}

public struct SourceAccount: Sendable, Hashable, Codable {
    public var id: String
    public var name: String
    public var group: SpeakerGroup
    public var state: SourceHealth.State
    public var lastSuccess: Date?
    /// Mentions in the period.
    public var count: Int
    public var problem: String?

    public init(
        id: String, name: String, group: SpeakerGroup, state: SourceHealth.State, lastSuccess: Date?, count: Int,
        problem: String?
    ) {
        self.id = id
        self.name = name
        self.group = group
        self.state = state
        self.lastSuccess = lastSuccess
        self.count = count
        self.problem = problem
    }
}
