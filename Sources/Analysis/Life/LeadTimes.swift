internal import Foundation
internal import Mentions

/// How far inhabitants ran ahead of the first news item, per subject and over these weeks.
///
/// Counted within the stretch of talk that the first news item lies in, without three days of silence: what was said of a bridge a
/// fortnight before its news is another matter.
extension Scene {
    private static let fewestVoices = 3
    private static let day: TimeInterval = 86_400

    /// Voices on the first day looked back on may have gone on for long: nobody knows when that began.
    func isCut(_ place: Int) -> Bool {
        heard[place].mention.published.timeIntervalSince(heard[0].mention.published) < Scene.day
    }

    /// First news item and first place of each side of inhabitants, soonest first; nil when one of the two is missing or was cut off.
    func run(upTo voices: [Int]) -> (news: Int, sides: [(side: Side, place: Int)])? {
        guard voices.count >= Scene.fewestVoices, let news = voices.first(where: { heard[$0].group == .media }) else { return nil }
        let episodes = Episodes.of(voices.map { heard[$0].mention.published })
        guard let at = voices.firstIndex(of: news), let episode = episodes.first(where: { $0.contains(at) }) else { return nil }
        let own = Array(voices[episode])
        let sides = arrivals(own).filter { Side.ofInhabitants.contains($0.side) }
        guard isToTheHour(news), !sides.isEmpty, let first = own.first, !isCut(first) else { return nil }
        return (news, sides)
    }
}

extension Draft {
    private static let secondsAnHour = 3600.0

    mutating func lead(_ voices: [Int], title: String) -> LeadTime? {
        guard let (news, sides) = scene.run(upTo: voices) else { return nil }
        let aheads = sides.map { ahead($0.side, $0.place, news) }
        let figures = aheads.map { side in
            Evidence.Figure(
                "uren voorsprong \(side.side.rawValue)", side.hours,
                "eerste nieuwsbericht min eerste bericht van deze kant; onder nul was het nieuws eerder")
        }
        let evidence = ledger.note(
            "voorsprong “\(title)”", figures, mentions: scene.ids((sides.map(\.place) + [news]).sorted()))
        return LeadTime(firstNews: scene.heard[news].mention.published, source: scene.source(news), sides: aheads, evidence: evidence)
    }

    private func ahead(_ side: Side, _ place: Int, _ news: Int) -> LeadTime.Ahead {
        let first = scene.heard[place].mention.published
        let hours = scene.heard[news].mention.published.timeIntervalSince(first) / Draft.secondsAnHour
        return LeadTime.Ahead(side: side, first: first, hours: (hours * 10).rounded() / 10)
    }

    /// Over all subjects of these weeks that reached the media and of which inhabitants spoke too.
    mutating func leadSummary() -> LeadSummary? {
        let runs = stories.compactMap { story in scene.run(upTo: scene.voices(story.places)) }
        guard !runs.isEmpty else { return nil }
        let aheads = runs.map { run in run.sides.map { ahead($0.side, $0.place, run.news) } }
        let soonest = aheads.map { $0[0].hours }, median = Draft.median(soonest)
        let count = soonest.count { $0 > 0 }
        let evidence = ledger.note(
            "voorsprong op het nieuws",
            [
                .init("onderwerpen", runs.count, "onderwerpen met drie stemmen of meer, die de media haalden en waarover inwoners spraken"),
                .init("inwoners eerder", count, "onderwerpen waarin het eerste bericht van een inwoner voor het eerste nieuws kwam"),
                .init("mediaan in uren", median, "eerste nieuws min eerste bericht van een inwoner; onder nul was het nieuws eerder"),
            ], mentions: scene.ids(runs.flatMap { [$0.news, $0.sides[0].place] }.sorted()))
        let days = Int(scene.at.timeIntervalSince(scene.heard[0].mention.published) / 86_400)
        return LeadSummary(count: runs.count, ahead: count, median: median, sides: Draft.perSide(aheads), days: days, evidence: evidence)
    }

    private static func perSide(_ aheads: [[LeadTime.Ahead]]) -> [LeadSummary.OfSide] {
        Side.ofInhabitants.compactMap { side in
            let hours = aheads.joined().filter { $0.side == side }.map(\.hours)
            return hours.isEmpty ? nil : LeadSummary.OfSide(side: side, count: hours.count, median: median(hours))
        }
    }

    /// The middle one, or the mean of the two in the middle.
    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted(), half = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
    }
}
