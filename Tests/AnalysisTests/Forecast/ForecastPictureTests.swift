import Analysis
import Foundation
import Mentions
import Testing

/// Forecasts in the picture of a day.
@Suite struct ForecastPictureTests {
    /// So many posts about the market hall on each of the last days, newest first.
    private func market(_ counts: [Int]) -> [Heard] {
        counts.enumerated().flatMap { ago, count in
            (0..<count).map {
                Town.heard(
                    "m\(ago)-\($0)", "forum", hours: Double(ago) * 24 + 2 + Double($0),
                    "De overkapping van de markthal, mening \(ago) en \($0).",
                    story: "sm", tone: -0.1, author: "lezer\($0)")
            }
        }
    }

    private func picture(_ heard: [Heard], agenda: [AgendaItem] = []) -> DayPicture {
        var pipeline = Town.pipeline
        pipeline.agenda = agenda
        return PictureMaker.picture(pipeline: pipeline, heard: heard, health: [], at: Town.at, versions: [])
    }

    @Test func aSubjectBearsAForecastForThreeDays() throws {
        let picture = picture(Days.before + market([6, 4, 3, 2]))
        let forecast = try #require(picture.topics.first?.forecast)
        #expect(forecast.now == 6 && forecast.kind == .story)
        #expect(forecast.days.map(\.day) == ["2026-11-16", "2026-11-17", "2026-11-18"])
        for day in forecast.days { #expect((0...1).contains(day.grows) && day.low <= day.high && day.expected > 0) }
        #expect(forecast.grows == forecast.days[0].grows)
        #expect(forecast.reasons.count <= 3)
    }

    @Test(arguments: [[1, 0, 1], [2]])
    func ofTooFewMentionsNothingIsForecast(_ counts: [Int]) {
        #expect(picture(Days.before + market(counts)).topics.first?.forecast == nil)
    }

    @Test func withoutKnownDaysNothingIsForecast() {
        let picture = picture(market([6, 4]))
        #expect(picture.topics.first?.forecast == nil && picture.forecastScores.isEmpty)
    }

    @Test func whatStandsOnTheAgendaRaisesTheChanceAndIsNamed() throws {
        let heard = Days.before + market([3, 3, 3, 3, 3])
        let meeting = AgendaItem(at: Town.at.addingTimeInterval(10 * 3600), title: "Raad bespreekt overkapping", place: "gemeentehuis")
        let other = AgendaItem(at: meeting.at, title: "Zwemwedstrijd", place: "zwembad")
        let plain = try #require(picture(heard).topics.first?.forecast)
        let known = try #require(picture(heard, agenda: [meeting]).topics.first?.forecast)
        #expect(known.grows > plain.grows + 0.1)
        #expect(known.reasons.first == .init(cause: .agenda, raises: true, item: "Raad bespreekt overkapping"))
        #expect(picture(heard, agenda: [other]).topics.first?.forecast?.grows == plain.grows)
    }

    @Test func anIssueIsForecastAlsoOnADayWithoutAMention() throws {
        let posts = (1...6).map {
            Town.heard("i\($0)", "forum", hours: 24 * Double($0) + 3, "De Hoge Sluisbrug was weer stuk, keer \($0).")
        }
        let issues = picture(Days.before + posts).issues
        let forecast = try #require(issues.first?.forecast)
        #expect(forecast.kind == .issue && forecast.now == 0 && forecast.grows > 0)
        #expect(issues.last?.forecast == nil)
    }

    @Test func everyForecastHasItsEvidenceAndItsRecord() throws {
        let picture = picture(Days.before + market([4, 5, 3, 6, 2, 4, 3, 5, 4]))
        let forecast = try #require(picture.topics.first?.forecast), score = try #require(picture.forecastScores.first)
        let known = Set(picture.evidence.map(\.id))
        #expect(known.contains(forecast.evidence) && known.contains(score.evidence) && known.count == picture.evidence.count)
        #expect(score.kind == .story && score.made >= 5 && score.cameTrue <= score.made)
        #expect(score.calibration.map(\.n).reduce(0, +) == score.made)
        if let record = forecast.record { #expect(record.made <= score.made && record.made >= 5) }
    }

    @Test func whatLiesAWeekAheadOrAfterTheMomentChangesNothing() {
        let heard = Days.before + market([4, 5, 3])
        let later = Town.heard("later", "forum", hours: -5, "De markthal nog eens.", story: "sm")
        #expect(picture(heard + [later]).topics.first?.forecast == picture(heard).topics.first?.forecast)
    }
}
