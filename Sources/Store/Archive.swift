public import Foundation
public import Mentions

/// What we remember. Every implementation passes the same contract tests (`ArchiveContract`).
///
/// Each call is one transaction: after a crash it has happened wholly or not at all. Repeating a call changes nothing.
/// Errors are `ArchiveError`.
public protocol Archive: PostOffice {
    /// Takes in what one visit to a source gave, together with the state of that source, so that a `304 Not Modified` later
    /// can never hide items that were not kept.
    func take(_ mentions: [Mention], health: SourceHealth) throws -> Intake

    func health() throws -> [SourceHealth]

    /// Mentions whose current version was not read yet by this version of the reader, oldest first; so changed lexicons are
    /// applied to everything by themselves.
    ///
    /// - Parameter last: only what comes after this one.
    func unread(by reader: String, after last: Mention?, limit: Int) throws -> [Mention]
    func keep(_ readings: [Reading], by reader: String) throws

    /// Read mentions that were never given to the clusterer, oldest first.
    func unplaced() throws -> [Heard]
    /// Mentions published since `date` and placed after `order`, in order of placing, each with the story it was given at first.
    func placed(since date: Date, after order: Int) throws -> [Placed]
    /// Those of the mentions that were placed up to `order`, in order of placing.
    func placed(_ mentions: [String], upTo order: Int) throws -> [Placed]
    func lastOrder() throws -> Int
    /// A mention that has a place keeps it, unless a change moves it. What is kept of an earlier `state` is replaced.
    ///
    /// - Parameters:
    ///   - changes: what these placings showed of earlier ones, oldest first.
    ///   - state: the clusterer as these placings left it; nil leaves what was kept.
    func keep(_ memberships: [Membership], changes: [StoryChange], state: ClustererState?) throws
    func clustererState() throws -> ClustererState?
    /// Changes that a story had part in, oldest first.
    func changes(of story: String) throws -> [StoryChange]

    /// Read mentions of a period with their stories, oldest first.
    func heard(in period: Period) throws -> [Heard]
    func mention(_ id: String) throws -> Mention?
    /// Earlier versions, oldest first, without the current one.
    func versions(of id: String) throws -> [Mention]
    func story(_ id: String) throws -> [Heard]

    /// Keeps an edition with its evidence; an edition of the same id is replaced.
    func keep(_ picture: DayPicture) throws
    func evidence(_ id: String) throws -> Evidence?
    /// The edition of a picture; nil when it was never made.
    func picture(_ edition: String) throws -> DayPicture?
    /// Keeps an analysis with its evidence; one of the same id is replaced.
    ///
    /// - Parameter json: the analysis as values.
    func keep(analysis id: String, at: Date, json: Data, evidence: [Evidence]) throws
    /// Messages per story and day (UTC, since 1970), stories by id and days oldest first.
    func storyDays(until: Date) throws -> [(story: String, day: Int, count: Int)]
    /// Remembers what an issue or incident asks for, when it is not what it asked for last.
    func keep(query: String, of id: String, at: Date) throws
    /// What it asked for in the course of time, oldest first.
    func queries(of id: String) throws -> [QueryVersion]
    func keep(_ run: Run) throws

    /// Full-text search, best first. `query`: words that must all occur, "phrases", `word*`, OR, NOT.
    func search(_ query: String, limit: Int) throws -> [SearchHit]
    func counts() throws -> Counts
}

/// A placed mention; `heard.story` is the story it belongs to now.
public struct Placed: Sendable {
    public var heard: Heard
    /// The story it was given when it came; nil for none.
    public var assigned: String?
    public var order: Int
}

/// The clusterer as it was after the placing with this order; bytes that only it can read.
public struct ClustererState: Sendable, Hashable {
    public var order: Int
    public var bytes: Data

    public init(order: Int, bytes: Data) {
        self.order = order
        self.bytes = bytes
    }
}

/// The query of an issue or incident from a moment on.
public struct QueryVersion: Sendable, Hashable {
    public var since: Date
    public var query: String
}

/// What happened to the items of one visit.
public struct Intake: Sendable, Hashable, Codable {
    public var new: Int
    public var edited: Int
    public var known: Int

    public init(new: Int = 0, edited: Int = 0, known: Int = 0) {
        self.new = new
        self.edited = edited
        self.known = known
    }
}

/// One pass of a pipeline. Two runs at the same clock are one run.
public struct Run: Sendable, Hashable, Codable {
    public var at: Date
    public var edition: String
    /// Mentions in the archive when the run ended.
    public var mentions: Int
    public var versions: [String]

    public init(at: Date, edition: String, mentions: Int, versions: [String]) {
        self.at = at
        self.edition = edition
        self.mentions = mentions
        self.versions = versions
    }
}

public struct SearchHit: Sendable, Hashable, Codable {
    public var mention: Mention
    /// Passage round the hit, the words that matched between « and ».
    public var passage: String

    public init(mention: Mention, passage: String) {
        self.mention = mention
        self.passage = passage
    }
}

public struct Counts: Sendable, Hashable, Codable {
    public var mentions: Int
    public var versions: Int
    public var readings: Int
    public var stories: Int
    public var editions: Int
    public var runs: Int

    public init(mentions: Int, versions: Int, readings: Int, stories: Int, editions: Int, runs: Int) {
        self.mentions = mentions
        self.versions = versions
        self.readings = readings
        self.stories = stories
        self.editions = editions
        self.runs = runs
    }
}
