internal import Foundation
internal import Mentions

extension Draft {
    private static let fewest = 3

    /// The measures of one cut of the stream, with their evidence.
    mutating func measures(_ places: [Int], subject: String) -> VolumeAndTone {
        let now = scene.current(places), before = scene.before(places)
        let voices = scene.counted(now)
        let expected = expected(places)
        let tone = tone(now, before: before)
        let figures = volumeFigures(now, voices, before, expected) + toneFigures(tone)
        return VolumeAndTone(
            count: now.count, voices: voices.count, previousCount: before.count, expected: expected, tone: tone,
            groups: groups(now, voices), series: series(places),
            evidence: ledger.note(subject, figures, mentions: scene.ids(now)))
    }

    private func expected(_ places: [Int]) -> Double? {
        let periods = scene.known / scene.days
        guard periods >= Draft.fewest else { return nil }
        let known = scene.days...(periods + 1) * scene.days - 1
        return Double(places.count { known.contains(scene.ago[$0]) }) / Double(periods)
    }

    private func tone(_ now: [Int], before: [Int]) -> ToneSummary? {
        let sample = Sample(scene.scores(now)), earlier = Sample(scene.scores(before))
        guard sample.count >= Draft.fewest else { return nil }
        let isComparable = earlier.count >= Draft.fewest
        return ToneSummary(
            mean: sample.mean, low: max(-1, sample.mean - sample.margin), high: min(1, sample.mean + sample.margin),
            judged: sample.count, abstained: now.count - sample.count, previous: isComparable ? earlier.mean : nil,
            isDemonstrable: isComparable && sample.differs(from: earlier))
    }

    private func groups(_ now: [Int], _ voices: [Int]) -> [GroupShare] {
        SpeakerGroup.allCases.compactMap { group in
            let own = voices.count { scene.heard[$0].group == group }
            if own == 0 { return nil }
            let sample = Sample(scene.scores(now.filter { scene.heard[$0].group == group }))
            let share = Double(own) / Double(voices.count)
            return GroupShare(group: group, voices: own, share: share, tone: sample.count >= Draft.fewest ? sample.mean : nil)
        }
    }

    private func series(_ places: [Int]) -> [SeriesPoint] {
        let days = LocalDays(zone: scene.pipeline.timeZone)
        var periods = [[Int]](repeating: [], count: Scene.daysOfSeries)
        for place in places where scene.ago[place] < Scene.daysOfSeries { periods[scene.ago[place]].append(place) }
        return periods.enumerated().reversed().map { ago, places in
            let judged = scene.scores(places), middle = scene.at.addingTimeInterval(-86_400 * (Double(ago) + 0.5))
            return SeriesPoint(day: days.text(of: middle), count: places.count, tone: judged.isEmpty ? nil : Sample(judged).mean)
        }
    }

    private func volumeFigures(_ now: [Int], _ voices: [Int], _ before: [Int], _ expected: Double?) -> [Evidence.Figure] {
        var figures: [Evidence.Figure] = [
            .init("berichten", now.count, "berichten in de \(scene.length) tot het peilmoment"),
            .init("stemmen", voices.count, "\(now.count) berichten min \(scene.leftOut(now))"),
            .init("vorige periode", before.count, "berichten in de \(scene.length) daarvoor"),
        ]
        if let expected {
            figures.append(.init("verwacht", expected, "gemiddelde van de \(scene.known / scene.days) gelijke perioden daarvoor"))
        }
        return figures
    }

    private func toneFigures(_ tone: ToneSummary?) -> [Evidence.Figure] {
        guard let tone else { return [.init(name: "toon", value: "geen", rule: "minder dan drie berichten met een oordeel")] }
        let rule = "gemiddelde over \(tone.judged) beoordeelde berichten, \(tone.abstained) zonder oordeel weggelaten"
        var figures: [Evidence.Figure] = [
            .init("gemiddelde toon", tone.mean, rule),
            .init(
                name: "interval", value: "\(Dutch.decimal(tone.low)) tot \(Dutch.decimal(tone.high))",
                rule: "95 procent, verdeling van Student"),
        ]
        if let previous = tone.previous {
            let verdict = tone.isDemonstrable ? "aantoonbaar verschil" : "verschil niet aantoonbaar"
            figures.append(.init("toon vorige periode", previous, verdict + " (toets van Welch, 95 procent)"))
        }
        return figures
    }
}
