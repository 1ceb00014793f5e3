public import Foundation
public import Mentions

/// The newsroom at a glance, as JSON for screens (`Reports/Schema/dashboard-1.json`). No author names or handles.
public struct Dashboard: Sendable, Encodable {
    var schema = "https://tamtam.example/schema/dashboard-1.json"
    var newsroom: String
    var edition: String
    var generatedAt: Date
    var period: Period
    var sentiment: Sentiment
    var volume: Volume
    var topics: [Topic]
    var emerging: [Emerging]
    var signals: [Signal]
    var advice: [Advice]
    var issues: [Issue]
    var places: [Place]
    /// People in office who were spoken of, most first.
    var people: [Person]
    var groups: [Group]
    var sources: [Source]
    var questions: [Question]
    var upcoming: [Upcoming]
    /// What is expected of subjects, issues and what emerges, each subject once.
    var forecasts: [Forecast]
    var forecastScores: [ForecastScore]
    var swarms: [SwarmFinding]
    /// Absent when no subject tells.
    var lead: LeadOfWeeks?
    /// Absent as long as no adviser said anything of the tone.
    var agreement: Agreement?

    public init(_ picture: DayPicture) {
        let dates = DutchDate(timeZone: TimeZone(identifier: picture.timeZone) ?? .gmt)
        newsroom = picture.newsroom
        edition = picture.edition
        generatedAt = picture.at
        period = picture.period
        sentiment = Sentiment(picture.overall.tone, series: picture.overall.series, evidence: picture.overall.evidence)
        volume = Volume(picture.overall)
        topics = picture.topics.map { Topic($0, at: picture.at, dates: dates) }
        emerging = picture.emerging.map(Emerging.init)
        signals = picture.signals.map(Signal.init)
        advice = picture.advice.map(Advice.init)
        issues = picture.issues.map(Issue.init)
        places = picture.places.map(Place.init)
        people = picture.people.map(Person.init)
        groups = picture.overall.groups.map(Group.init)
        sources = picture.account.sources.map { Source($0, at: picture.at) }
        questions = picture.questions.map(Question.init)
        upcoming = picture.agenda.map(Upcoming.init)
        forecasts = Forecast.all(picture)
        forecastScores = picture.forecastScores.map(ForecastScore.init)
        swarms = picture.swarms
        lead = picture.lead.map(LeadOfWeeks.init)
        agreement = picture.account.agreement.map(Agreement.init)
    }

    /// Sorted keys and two-space indentation; the same picture gives the same bytes.
    public func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(self) + Data("\n".utf8)
    }
}
