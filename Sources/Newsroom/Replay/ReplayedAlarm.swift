import Analysis
import Foundation
import Mentions

/// An alarm of the past with what came of it.
struct ReplayedAlarm: Encodable {
    static let hindsight: TimeInterval = 2 * 86_400
    /// Voices after the alarm that show it was worth telling when the media stay away.
    static let more = 3

    var signal: SignalFinding
    /// When the media first had the story, as far as the weeks before the period tell; absent when they did not within two days after the
    /// alarm.
    var firstMedia: Date?
    /// Minutes before (above 0) or after the media; absent with `firstMedia`.
    var minutesAhead: Int?
    /// Other mentions on the story within two days after the alarm.
    var after: Int
    /// Absent for a silent source, of which nobody can say afterwards whether it mattered.
    var isFalse: Bool?
    /// From when people might have been told of it.
    var told: Date
    /// Who would have heard of it, and when, as long as nobody took it up.
    var tellings: [Telling]

    init(_ signal: SignalFinding, in heard: [Heard], under pipeline: Pipeline) {
        told = pipeline.alarms.told(signal, in: pipeline.timeZone)
        tellings = pipeline.alarms.tellings(signal, in: pipeline.timeZone)
        let ids = Set(signal.mentions), end = signal.opened.addingTimeInterval(Self.hindsight)
        let evidence = Set(heard.map(\.mention).filter { ids.contains($0.id) && $0.published <= signal.opened }.map(\.id))
        let stories = Set(heard.filter { evidence.contains($0.mention.id) }.compactMap(\.story))
        let story = heard.filter { $0.story.map(stories.contains) ?? evidence.contains($0.mention.id) }.map(\.mention)
        let media = story.filter { $0.group == .media && $0.published <= end }.map(\.published).min()
        self.signal = signal
        firstMedia = media
        minutesAhead = media.map { Int(($0.timeIntervalSince(signal.opened) / 60).rounded()) }
        after = Set(story.filter { $0.published > signal.opened && $0.published <= end && !evidence.contains($0.id) }.map(\.text)).count
        let isElsewhere = story.contains { $0.group == .media && $0.published <= end && !evidence.contains($0.id) }
        isFalse = signal.kind == .silence ? nil : !isElsewhere && after < Self.more
    }
}

/// All alarms of a period, and what other thresholds would have given.
struct ReplayResult: Encodable {
    static let asked = 1.0
    private static let thresholds = [4, 5, 6, 8, 10, 12, 15, 20, 30]

    var from: Date
    var to: Date
    var mentions: Int
    var alarms: [ReplayedAlarm]
    var falsePerWeek: Double
    /// How false is judged, in Dutch.
    var rule = "loos: tot twee dagen erna geen ander bericht in de media en ook niet nog drie andere berichten"
    /// The least number of voices that keeps false alarms to one a week; absent when none of those tried does.
    var suggestion: Suggestion?

    struct Suggestion: Encodable {
        var fewest: Int
        var alarms: Int
        var falsePerWeek: Double
    }

    init(_ past: ReplayedPeriod) {
        (from, to) = (past.period.from, past.period.to)
        let weeks = past.period.to.timeIntervalSince(past.period.from) / (7 * 86_400)
        mentions = past.heard.count { past.period.contains($0.mention.published) }
        alarms = past.alarms()
        falsePerWeek = Self.rate(alarms, weeks)
        suggestion = Self.thresholds.lazy.map { fewest in
            let alarms = past.alarms(fewest: fewest)
            return Suggestion(fewest: fewest, alarms: alarms.count, falsePerWeek: Self.rate(alarms, weeks))
        }.first { $0.falsePerWeek <= Self.asked }
    }

    private static func rate(_ alarms: [ReplayedAlarm], _ weeks: Double) -> Double {
        (Double(alarms.count { $0.isFalse == true }) / weeks * 100).rounded() / 100
    }
}
