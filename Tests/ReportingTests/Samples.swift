import Foundation
import Mentions

/// Invented days of an invented village.
enum Samples {
    static let at = Date(timeIntervalSince1970: 1_794_810_600)

    static func measures(_ count: Int, tone: ToneSummary? = nil, expected: Double? = nil, evidence: String) -> VolumeAndTone {
        VolumeAndTone(
            count: count, voices: max(0, count - 1), previousCount: 4, expected: expected, tone: tone,
            groups: count == 0
                ? []
                : [
                    GroupShare(group: .media, voices: 1, share: 0.25, tone: nil),
                    GroupShare(group: .bevolking, voices: 3, share: 0.75, tone: -0.4),
                ],
            series: [SeriesPoint(day: "2026-11-14", count: 2, tone: 0), SeriesPoint(day: "2026-11-15", count: count, tone: nil)],
            evidence: evidence)
    }

    static func picture(
        count: Int = 0, topics: [TopicFinding] = [], emerging: [EmergingFinding] = [], questions: [QuestionFinding] = [],
        advice: [AdviceFinding] = [], sources: [SourceAccount] = [], scores: [ForecastScore] = []
    ) -> DayPicture {
        DayPicture(
            pipeline: "proefdorp", newsroom: "Gemeente Proefdorp", edition: "t20261116", at: at,
            period: Period(from: at.addingTimeInterval(-86_400), to: at), timeZone: "Europe/Amsterdam",
            overall: measures(count, evidence: "t20261116-1"), topics: topics, emerging: emerging, questions: questions,
            agenda: [AgendaItem(at: at.addingTimeInterval(36 * 3600), title: "Commissie Ruimte", place: "raadhuis")], advice: advice,
            account: Account(sources: sources, foreign: 1, loudest: 0.22, versions: ["toonlijst nl 10 abc"]),
            evidence: [Evidence(id: "t20261116-1", subject: "alles", figures: [], mentions: [])], forecastScores: scores)
    }

    static func forecast(
        _ grows: Double, now: Int, reasons: [Forecast.Reason] = [.init(cause: .base, raises: false), .init(cause: .age, raises: true)],
        record: Forecast.Record? = nil, evidence: String
    ) -> Forecast {
        let days = ["2026-11-16", "2026-11-17", "2026-11-18"].enumerated().map { ahead, day in
            Forecast.Day(day: day, grows: grows, expected: 6.5 - Double(ahead), low: 2 - ahead, high: 12 - 2 * ahead)
        }
        return Forecast(kind: .story, now: now, days: days, reasons: reasons, record: record, evidence: evidence)
    }

    static func score(made: Int) -> ForecastScore {
        ForecastScore(
            kind: .story, made: made, grew: made / 4, cameTrue: 3 * made / 4, inside: made - 2,
            brier: .init(ours: 0.151, sameAsToday: 0.217, baseRate: 0.171), log: .init(ours: 0.48, sameAsToday: 1.01, baseRate: 0.53),
            calibration: [.init(promised: 0.1, happened: 0.08, n: made)], evidence: "t20261116-7")
    }

    private static func hoursAgo(_ hours: Double) -> Date { at.addingTimeInterval(-hours * 3600) }

    static let life = StoryLife(
        voices: 27, copies: 4, sources: 5, engagement: 61, isCut: false,
        arrivals: [
            Arrival(side: .kcc, at: hoursAgo(41), mention: "m3"), Arrival(side: .straat, at: hoursAgo(39), mention: "m4"),
            Arrival(side: .media, at: hoursAgo(21), mention: "m1"), Arrival(side: .overheid, at: hoursAgo(20), mention: "m5"),
        ],
        bursts: [Burst(from: hoursAgo(21), to: nil, level: 2, voices: 19)],
        turns: [
            TurningPoint(
                at: hoursAgo(21), level: 2, voices: 19, hours: 21, before: 3, sides: [.media], sources: ["Omroep Dorp"],
                places: ["Centrum"],
                words: ["omleiding", "bord"], evidence: "t20261116-5")
        ],
        related: [Connection(kind: .story, id: "sm9", title: "Bus rijdt om", names: ["Centrum"], words: ["omleiding"], speakers: 6)],
        lead: LeadTime(
            firstNews: hoursAgo(21), source: "Omroep Dorp", sides: [.init(side: .kcc, first: hoursAgo(41), hours: 20)],
            evidence: "t20261116-6"),
        evidence: "t20261116-7")

    static let swarm = SwarmFinding(
        story: "sm1", title: "Brug blijft zes weken dicht", formed: hoursAgo(30), authors: 12, mentions: 31,
        days: [.init(day: "2026-11-15", mentions: 20, newAuthors: 9), .init(day: "2026-11-16", mentions: 11, newAuthors: 3)],
        bonds: [
            .init(kind: .hashtag, text: "brugopen", authors: 11), .init(kind: .thread, text: "", authors: 7),
            .init(kind: .link, text: "petitie.example", authors: 5),
        ], words: ["omleiding"],
        voices: [.init(role: "raadslid", name: "Anna Voorbeeld", mentions: 2, engagement: 30, replies: 4)], evidence: "t20261116-8")

    static func lead(_ count: Int, ahead: Int, median: Double) -> LeadSummary {
        LeadSummary(count: count, ahead: ahead, median: median, sides: [], days: 21, evidence: "t20261116-9")
    }

    static let busy: DayPicture = {
        var picture = busyDay
        (picture.swarms, picture.lead) = ([swarm], lead(6, ahead: 4, median: 5.2))
        return picture
    }()

    private static let busyDay = picture(
        count: 20,
        topics: [
            TopicFinding(
                id: "sm1", title: "Brug blijft zes weken dicht", keywords: ["brug"], phase: .growing,
                firstSeen: at.addingTimeInterval(-5 * 86_400),
                total: 31,
                measures: measures(
                    13,
                    tone: ToneSummary(mean: -0.42, low: -0.6, high: -0.24, judged: 11, abstained: 2, previous: -0.1, isDemonstrable: true),
                    expected: 4, evidence: "t20261116-2"),
                places: ["Centrum"],
                summary: [
                    Quote(
                        text: "De brug gaat pas in januari open.", mention: "m1", group: .media, channel: "nieuws", speaker: "Omroep Dorp")
                ],
                quotes: [Quote(text: "Ik rijd nu elke dag een half uur om!", mention: "m2", group: .bevolking, channel: "forum")],
                sources: ["Omroep Dorp", "Dorpspraat"], forecast: forecast(0.2, now: 13, evidence: "t20261116-5"), life: life)
        ],
        emerging: [
            EmergingFinding(
                story: "sm7", title: "Bruin water", count: 5, usual: 0.1, sources: ["Dorpspraat", "Klantcontact"], chance: 0.0001,
                evidence: "t20261116-3", speakers: 4,
                forecast: forecast(0.7, now: 5, record: .init(made: 11, cameTrue: 8), evidence: "t20261116-6"))
        ],
        questions: [
            QuestionFinding(
                text: "Hoe kom ik bij de dokter?", count: 4, oldest: at.addingTimeInterval(-2 * 86_400), channels: ["forum", "kcc"],
                story: "sm1", topic: "Brug", evidence: "t20261116-4")
        ],
        advice: [
            AdviceFinding(
                kind: .act, rule: .answerQuestions, subject: "Hoe kom ik bij de dokter?", who: "webcareteam", count: 4,
                evidence: "t20261116-4")
        ],
        sources: [
            SourceAccount(id: "omroep", name: "Omroep Dorp", group: .media, state: .healthy, lastSuccess: at, count: 9, problem: nil),
            SourceAccount(
                id: "krant", name: "Dorpskrant", group: .media, state: .failing, lastSuccess: at.addingTimeInterval(-86_400), count: 0,
                problem: "adres bestaat niet (404)"),
        ],
        scores: [score(made: 60)])
}
