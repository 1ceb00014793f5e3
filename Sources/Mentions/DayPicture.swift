public import Foundation

/// Everything a daily tamtam and the dashboard say, as values: what was said, by whom, in what tone, and how that differs.
///
/// Numbers only: the Dutch is made in the reporting room.
public struct DayPicture: Sendable, Hashable, Codable {
    /// `Pipeline.name`.
    public var pipeline: String
    /// `Pipeline.newsroom`.
    public var newsroom: String
    /// "t20261116": the edition; evidence ids start with it.
    public var edition: String
    /// Reference time.
    public var at: Date
    public var period: Period
    /// IANA name; days and hours of the report are this zone's.
    public var timeZone: String
    public var overall: VolumeAndTone
    /// Most important first.
    public var topics: [TopicFinding]
    /// The issues that are followed, in the order of the pipeline.
    public var issues: [IssueFinding]
    /// Not news yet.
    public var emerging: [EmergingFinding]
    /// Places that deviate, most first.
    public var places: [PlaceFinding]
    /// Places of the pipeline of which nothing was heard.
    public var silentPlaces: [String]
    /// People in office who were spoken of, most first.
    public var people: [PersonFinding]
    /// Unanswered, most asked first.
    public var questions: [QuestionFinding]
    /// What is coming within 72 hours, soonest first.
    public var agenda: [AgendaItem]
    public var advice: [AdviceFinding]
    public var account: Account
    public var evidence: [Evidence]
    /// How the expectations of the past month did, per kind; kinds of which none was made are left out.
    public var forecastScores: [ForecastScore]
    /// Groups that gather round an issue, largest first.
    public var swarms: [SwarmFinding]
    /// How far inhabitants ran ahead of the news in these weeks; nil when no subject tells.
    public var lead: LeadSummary?
    /// Alarms that opened in the period, oldest first.
    public var signals: [SignalFinding]

    public init(
        pipeline: String, newsroom: String, edition: String, at: Date, period: Period, timeZone: String,
        overall: VolumeAndTone, topics: [TopicFinding] = [], issues: [IssueFinding] = [], emerging: [EmergingFinding] = [],
        places: [PlaceFinding] = [], silentPlaces: [String] = [], people: [PersonFinding] = [],
        questions: [QuestionFinding] = [], agenda: [AgendaItem] = [], advice: [AdviceFinding] = [],
        account: Account, evidence: [Evidence] = [], forecastScores: [ForecastScore] = [], swarms: [SwarmFinding] = [],
        lead: LeadSummary? = nil, signals: [SignalFinding] = []
    ) {
        self.pipeline = pipeline
        self.newsroom = newsroom
        self.edition = edition
        self.at = at
        self.period = period
        self.timeZone = timeZone
        self.overall = overall
        self.topics = topics
        self.issues = issues
        self.emerging = emerging
        self.places = places
        self.silentPlaces = silentPlaces
        self.people = people
        self.questions = questions
        self.agenda = agenda
        self.advice = advice
        self.account = account
        self.evidence = evidence
        self.forecastScores = forecastScores
        self.swarms = swarms
        self.lead = lead
        self.signals = signals
    }
}

/// After `from`, up to and including `to`: what is heard at the moment of a report belongs to it.
public struct Period: Sendable, Hashable, Codable {
    public var from: Date
    public var to: Date

    public init(from: Date, to: Date) {
        self.from = from
        self.to = to
    }

    public func contains(_ date: Date) -> Bool { from < date && date <= to }
}
