public import Foundation

/// One newsroom: who listens to what, and which people, places and issues matter to it. A file in `Pipelines/`.
public struct Pipeline: Sendable, Hashable {
    /// The file's name without its ending; names folders and tables.
    public var name: String
    /// As people call it: "Gemeente Turfbrug".
    public var newsroom: String
    public var timeZone: TimeZone
    /// A clock that stands still, for demos and tests.
    public var at: Date?
    /// Where the archive is: "sqlite:PATH".
    public var archive: String
    /// Mentions older than this, counted from the run, are not taken in; seconds.
    public var retention: TimeInterval
    public var query: Query
    public var sources: [Source]
    public var people: [Person]
    public var places: [Place]
    public var organisations: [Organisation]
    public var issues: [Issue]
    public var incidents: [Incident]
    public var reports: [Report]
    public var agenda: [AgendaItem]
    /// The newsroom's own tone list, as the file writes it: a path relative to the pipeline file.
    public var words: String?
    public var alarms: AlarmRules
    /// File with the town's own questions and answers, beside the pipeline file; nil for none.
    public var answers: String?
    /// Nil: nothing is sent.
    public var mail: MailRules?

    public init(
        name: String, newsroom: String, timeZone: TimeZone, at: Date? = nil, archive: String, retention: TimeInterval,
        query: Query = Query(), sources: [Source] = [], people: [Person] = [], places: [Place] = [],
        organisations: [Organisation] = [], issues: [Issue] = [], incidents: [Incident] = [],
        reports: [Report] = [], agenda: [AgendaItem] = [], words: String? = nil,
        alarms: AlarmRules = AlarmRules(), answers: String? = nil, mail: MailRules? = nil
    ) {
        self.name = name
        self.newsroom = newsroom
        self.timeZone = timeZone
        self.at = at
        self.archive = archive
        self.retention = retention
        self.query = query
        self.sources = sources
        self.people = people
        self.places = places
        self.organisations = organisations
        self.issues = issues
        self.incidents = incidents
        self.reports = reports
        self.agenda = agenda
        self.words = words
        self.alarms = alarms
        self.answers = answers
        self.mail = mail
    }
}

/// What a mention must contain to be about this town. Empty: everything its sources say.
public struct Query: Sendable, Hashable {
    public var include: [String]
    public var exclude: [String]

    public init(include: [String] = [], exclude: [String] = []) {
        self.include = include
        self.exclude = exclude
    }
}

/// A place that is listened to.
public struct Source: Sendable, Hashable, Identifiable {
    public var id: String
    /// As people call it: "Omroep Turfbrug". The id when the file gives no name.
    public var name: String
    /// "feed", or the name of a mapping in `Pipelines/Connectors` such as "mastodon".
    public var kind: String
    /// http(s) address, or a path relative to the pipeline file for bundled feeds.
    public var url: String
    public var group: SpeakerGroup
    public var channel: String
    /// Seconds between two visits.
    public var every: TimeInterval
    /// Hashtags without #, for sources that are asked per hashtag.
    public var hashtags: [String]
    /// True: only what matches `Pipeline.query` is kept. For sources that speak of more than this town.
    public var filtered: Bool

    public init(
        id: String, name: String, kind: String, url: String, group: SpeakerGroup, channel: String,
        every: TimeInterval = 900, hashtags: [String] = [], filtered: Bool = false
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.url = url
        self.group = group
        self.channel = channel
        self.every = every
        self.hashtags = hashtags
        self.filtered = filtered
    }
}

/// Somebody in public office.
public struct Person: Sendable, Hashable {
    public var name: String
    /// "wethouder", "burgemeester", "raadslid", ...
    public var role: String
    public var portfolio: [String]
    public var aliases: [String]
    /// Where the own reputation report goes every week; nil for nowhere.
    public var mail: String?

    public init(name: String, role: String, portfolio: [String] = [], aliases: [String] = [], mail: String? = nil) {
        self.name = name
        self.role = role
        self.portfolio = portfolio
        self.aliases = aliases
        self.mail = mail
    }
}

public struct Place: Sendable, Hashable {
    public var name: String
    /// "wijk", "buurt", "dorp", "straat", "gebouw", ...
    public var kind: String
    public var inhabitants: Int?
    public var aliases: [String]
    public var streets: [String]

    public init(name: String, kind: String, inhabitants: Int? = nil, aliases: [String] = [], streets: [String] = []) {
        self.name = name
        self.kind = kind
        self.inhabitants = inhabitants
        self.aliases = aliases
        self.streets = streets
    }
}

public struct Organisation: Sendable, Hashable {
    public var name: String
    public var group: SpeakerGroup
    public var aliases: [String]

    public init(name: String, group: SpeakerGroup, aliases: [String] = []) {
        self.name = name
        self.group = group
        self.aliases = aliases
    }
}

/// A subject somebody asked to be followed, for a stated purpose and time.
public struct Issue: Sendable, Hashable, Identifiable {
    public var id: String
    public var title: String
    public var query: String
    public var purpose: String
    public var until: Date?
    public var owner: String
    /// Beside the five generic ones.
    public var frames: [IssueFrame]

    public init(
        id: String, title: String, query: String, purpose: String, until: Date? = nil, owner: String, frames: [IssueFrame] = []
    ) {
        self.id = id
        self.title = title
        self.query = query
        self.purpose = purpose
        self.until = until
        self.owner = owner
        self.frames = frames
    }
}

/// Something that happened and is followed by the hour.
public struct Incident: Sendable, Hashable, Identifiable {
    public var id: String
    public var title: String
    public var query: String
    public var since: Date
    /// From then on no more sheets are made; nil while it lasts.
    public var until: Date?

    public init(id: String, title: String, query: String, since: Date, until: Date? = nil) {
        self.id = id
        self.title = title
        self.query = query
        self.since = since
        self.until = until
    }

    public func isOpen(at moment: Date) -> Bool { since <= moment && until.map { moment < $0 } ?? true }
}

/// Something known to be coming: a council meeting, an event, a decision.
public struct AgendaItem: Sendable, Hashable, Codable {
    public var at: Date
    public var title: String
    /// Empty when unknown.
    public var place: String

    public init(at: Date, title: String, place: String = "") {
        self.at = at
        self.title = title
        self.place = place
    }
}
