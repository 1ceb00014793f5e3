public import Foundation

/// What later mentions showed of earlier placings: two stories are one, or one is two.
public struct StoryChange: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable { case joined, split }

    public var kind: Kind
    /// The story that ceased to stand alone, or the one that was split off.
    public var story: String
    /// The story it joined, or was part of.
    public var other: String
    /// The mention that showed it, and its moment.
    public var mention: String
    public var at: Date
    /// Mentions that moved, oldest first.
    public var moved: [String]
    /// Terms that both share (joined), or that only the moved ones have (split); most telling first.
    public var terms: [String]

    /// The story that the moved ones belong to from now on.
    public var home: String { kind == .joined ? other : story }

    public init(kind: Kind, story: String, other: String, mention: String, at: Date, moved: [String], terms: [String]) {
        self.kind = kind
        self.story = story
        self.other = other
        self.mention = mention
        self.at = at
        self.moved = moved
        self.terms = terms
    }
}
