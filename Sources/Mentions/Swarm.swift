public import Foundation

/// A group of people whom a hashtag, a thread or a shared link gathers round an issue. Counts, words and public voices only: a swarm of fewer
/// than five authors is none, and no private person in it has a name.
public struct SwarmFinding: Sendable, Hashable, Codable {
    /// Id of the subject it gathers round; nil for a group that speaks of many.
    public var story: String?
    /// Title of that subject.
    public var title: String?
    /// When five authors within three days had joined.
    public var formed: Date
    public var authors: Int
    public var mentions: Int
    /// From the day of the first mention, at most the last fourteen.
    public var days: [Day]
    /// Strongest first; each binds five authors or more.
    public var bonds: [Bond]
    /// Words that five authors or more use, most telling first.
    public var words: [String]
    /// Public voices in it, most response first.
    public var voices: [Voice]
    public var evidence: String

    public struct Day: Sendable, Hashable, Codable {
        /// "2026-11-16", local.
        public var day: String
        public var mentions: Int
        /// Authors who spoke in it for the first time.
        public var newAuthors: Int

        public init(day: String, mentions: Int, newAuthors: Int) {
            self.day = day
            self.mentions = mentions
            self.newAuthors = newAuthors
        }
    }

    /// What holds people together.
    public struct Bond: Sendable, Hashable, Codable {
        public enum Kind: String, Sendable, Hashable, Codable, CaseIterable { case hashtag, thread, link }
        public var kind: Kind
        /// The hashtag without #; the host of a link; empty for a thread.
        public var text: String
        public var authors: Int

        public init(kind: Kind, text: String, authors: Int) {
            self.kind = kind
            self.text = text
            self.authors = authors
        }
    }

    /// A public account that is heard in it.
    public struct Voice: Sendable, Hashable, Codable {
        /// "raadslid", "belangengroep", "nieuwsmedium", ...
        public var role: String
        /// Of somebody in public office or of an organisation or source of the pipeline; nil for everybody else.
        public var name: String?
        public var mentions: Int
        /// Replies, boosts and likes that these mentions got.
        public var engagement: Int
        /// Mentions of others in the swarm that answer these.
        public var replies: Int

        public init(role: String, name: String?, mentions: Int, engagement: Int, replies: Int) {
            self.role = role
            self.name = name
            self.mentions = mentions
            self.engagement = engagement
            self.replies = replies
        }
    }

    public init(
        story: String?, title: String?, formed: Date, authors: Int, mentions: Int, days: [Day], bonds: [Bond], words: [String] = [],
        voices: [Voice] = [], evidence: String
    ) {
        self.story = story
        self.title = title
        self.formed = formed
        self.authors = authors
        self.mentions = mentions
        self.days = days
        self.bonds = bonds
        self.words = words
        self.voices = voices
        self.evidence = evidence
    }
}
