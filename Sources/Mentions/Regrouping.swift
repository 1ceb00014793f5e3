public import Foundation

/// What the last day showed of the stories of a subject: two of them are one, or one is two.
public struct Regrouping: Sendable, Hashable, Codable {
    public var kind: StoryChange.Kind
    public var at: Date
    /// Headline of what moved: the story that went up in another, or the one that was split off.
    public var title: String
    /// Headline of the story it joined, or was part of.
    public var other: String
    /// Terms that both share (joined), or that only the moved ones have (split); most telling first.
    public var terms: [String]

    public init(kind: StoryChange.Kind, at: Date, title: String, other: String, terms: [String]) {
        self.kind = kind
        self.at = at
        self.title = title
        self.other = other
        self.terms = terms
    }
}
