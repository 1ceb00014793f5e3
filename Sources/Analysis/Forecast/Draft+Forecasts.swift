internal import Foundation
internal import Mentions

extension Draft {
    /// Adds what is expected to the subjects, the issues and what emerges, and how such expectations did.
    mutating func lookAhead(_ outlook: Outlook, in picture: inout DayPicture) {
        for kind in Forecast.Kind.allCases {
            if let score = score(outlook, kind) { picture.forecastScores.append(score) }
        }
        var made: [String: Forecast] = [:]
        for place in picture.topics.indices {
            let topic = picture.topics[place]
            made[topic.id] = forecast(ofStory: topic.id, topic.title, outlook)
            picture.topics[place].forecast = made[topic.id]
        }
        for place in picture.emerging.indices {
            let finding = picture.emerging[place]
            picture.emerging[place].forecast = made[finding.story] ?? forecast(ofStory: finding.story, finding.title, outlook)
        }
        for place in picture.issues.indices {
            let issue = picture.issues[place]
            let places = scene.everything.filter { scene.heard[$0].reading.issues.contains(issue.id) }
            picture.issues[place].forecast = forecast(.issue, places, issue.title, outlook)
        }
    }

    private mutating func forecast(ofStory story: String, _ title: String, _ outlook: Outlook) -> Forecast? {
        storyAt[story].flatMap { forecast(.story, stories[$0].places, title, outlook) }
    }

    private mutating func forecast(_ kind: Forecast.Kind, _ places: [Int], _ title: String, _ outlook: Outlook) -> Forecast? {
        let voices = places.map { place in
            let mention = scene.heard[place].mention
            return Course.Voice(ago: scene.ago[place], speaker: mention.speaker, group: mention.group, words: scene.words[place])
        }
        let course = Course(kind: kind, voices: voices), now = course.count(ago: 0)
        let forecasters = outlook.forecasters(for: course)
        guard let first = forecasters.first else { return nil }
        let days = forecasters.map { day($0.expected(course), ahead: $0.ahead, now: now) }
        let record = outlook.record(kind, grows: days[0].grows)
        return Forecast(
            kind: kind, now: now, days: days, reasons: ForecastReasons(forecaster: first, course: course).strongest, record: record,
            evidence: ledger.note("verwachting “\(title)”", figures(days, record), mentions: scene.ids(scene.current(places))))
    }

    private func day(_ expected: NegativeBinomial, ahead: Int, now: Int) -> Forecast.Day {
        let middle = scene.at.addingTimeInterval(86_400 * (Double(ahead) - 0.5)), interval = expected.interval
        return Forecast.Day(
            day: LocalDays(zone: scene.pipeline.timeZone).text(of: middle), grows: expected.chance(above: now), expected: expected.mean,
            low: interval.lowerBound, high: interval.upperBound)
    }

    private func figures(_ days: [Forecast.Day], _ record: Forecast.Record?) -> [Evidence.Figure] {
        let model = "negatief-binomiale verdeling; gewichten geleerd van eerdere dagen van deze redactie (docs/verwachting.md)"
        let perDay = days.flatMap { day -> [Evidence.Figure] in
            [
                .init("kans op groei \(day.day)", day.grows, "kans op meer berichten dan in de laatste 24 uur; \(model)"),
                .init(
                    name: "berichten \(day.day)", value: "\(day.low) tot \(day.high)",
                    rule: "80 procent van de kans; gemiddeld \(Dutch.decimal(day.expected))"),
            ]
        }
        guard let record else { return perDay }
        let rule = "van \(record.made) verwachtingen van dezelfde soort in de afgelopen 30 dagen, elk gemaakt met wat toen bekend was"
        return perDay + [.init("uitgekomen", record.cameTrue, rule)]
    }

    private mutating func score(_ outlook: Outlook, _ kind: Forecast.Kind) -> ForecastScore? {
        guard var score = ForecastScore(of: outlook.past, kind: kind, evidence: "") else { return nil }
        let subject = kind == .story ? "verwachtingen van verhalen" : "verwachtingen van issues"
        score.evidence = ledger.note(subject + " in de afgelopen 30 dagen", figures(score), mentions: [])
        return score
    }

    private func figures(_ score: ForecastScore) -> [Evidence.Figure] {
        let brier = score.brier, log = score.log
        let bands = score.calibration.map { band in
            Evidence.Figure(
                name: "beloofd \(Dutch.decimal(band.promised))", value: Dutch.decimal(band.happened),
                rule: "aandeel dat groeide, van \(band.n)")
        }
        return [
            .init("verwachtingen", score.made, "voor één dag vooruit, elk gemaakt met wat toen bekend was"),
            .init("groeiden", score.grew, "meer berichten dan in de 24 uur ervoor"),
            .init("uitgekomen", score.cameTrue, "aan de goede kant van de helft"),
            .init("binnen de marge", score.inside, "aantal lag in het interval van 80 procent"),
            .init(
                "Brier", brier.ours,
                "lager is beter; zelfde als vandaag \(Dutch.decimal(brier.sameAsToday)), gewone aandeel \(Dutch.decimal(brier.baseRate))"),
            .init(
                "logscore", log.ours,
                "lager is beter; zelfde als vandaag \(Dutch.decimal(log.sameAsToday)), gewone aandeel \(Dutch.decimal(log.baseRate))"),
        ] + bands
    }
}
