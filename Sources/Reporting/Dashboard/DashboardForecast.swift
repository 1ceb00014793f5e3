import Mentions

extension Dashboard {
    /// What is expected of one subject or issue.
    struct Forecast: Encodable {
        var kind: Mentions.Forecast.Kind
        /// Of the topic, the emerging story or the issue.
        var id: String
        var title: String
        var now: Int
        var days: [Day]
        var reasons: [Mentions.Forecast.Reason]
        /// Absent when there are fewer than five of its sort.
        var record: Mentions.Forecast.Record?
        var evidence: String

        struct Day: Encodable {
            var day: String
            var grows: Double
            var expected: Double
            var interval: [Int]

            init(_ day: Mentions.Forecast.Day) {
                self.day = day.day
                grows = Dashboard.rounded(day.grows)
                expected = Dashboard.rounded(day.expected)
                interval = [day.low, day.high]
            }
        }

        init(_ forecast: Mentions.Forecast, id: String, title: String) {
            kind = forecast.kind
            (self.id, self.title) = (id, title)
            now = forecast.now
            days = forecast.days.map(Day.init)
            reasons = forecast.reasons
            record = forecast.record
            evidence = forecast.evidence
        }

        static func all(_ picture: DayPicture) -> [Forecast] {
            let shown = Set(picture.topics.map(\.id))
            let topics = picture.topics.map { ($0.forecast, $0.id, $0.title) }
            let emerging = picture.emerging.filter { !shown.contains($0.story) }.map { ($0.forecast, $0.story, $0.title) }
            let issues = picture.issues.map { ($0.forecast, $0.id, $0.title) }
            return (topics + emerging + issues).compactMap { forecast, id, title in
                forecast.map { Forecast($0, id: id, title: title) }
            }
        }
    }

    /// How the expectations of a kind did in the past month.
    struct ForecastScore: Encodable {
        var kind: Mentions.Forecast.Kind
        var made: Int
        var grew: Int
        var cameTrue: Int
        var inside: Int
        var brier: Loss
        var log: Loss
        var calibration: [Band]
        var evidence: String

        struct Loss: Encodable {
            var ours: Double
            var sameAsToday: Double
            var baseRate: Double

            init(_ loss: Mentions.ForecastScore.Loss) {
                ours = Dashboard.rounded(loss.ours)
                sameAsToday = Dashboard.rounded(loss.sameAsToday)
                baseRate = Dashboard.rounded(loss.baseRate)
            }
        }

        struct Band: Encodable {
            var promised: Double
            var happened: Double
            var n: Int

            init(_ band: Mentions.ForecastScore.Band) {
                promised = Dashboard.rounded(band.promised)
                happened = Dashboard.rounded(band.happened)
                n = band.n
            }
        }

        init(_ score: Mentions.ForecastScore) {
            kind = score.kind
            made = score.made
            grew = score.grew
            cameTrue = score.cameTrue
            inside = score.inside
            brier = Loss(score.brier)
            log = Loss(score.log)
            calibration = score.calibration.map(Band.init)
            evidence = score.evidence
        }
    }
}
