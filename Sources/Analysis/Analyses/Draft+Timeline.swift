internal import Foundation
internal import Mentions

/// The dated course of a matter.
extension Draft {
    private static let mostAuthorities = 5

    mutating func timeline(title: String) -> [TimelineEntry] {
        guard let first = scene.everything.first else { return [] }
        let heart = Wording.distinct(Wording.content(title) + (stories.first?.core(scene, most: 12) ?? []))
        var entries = [entry(.began, at: first, title, heart)]
        entries += scene.arrivals(scene.counted(scene.everything)).filter { $0.place != first }.map { arrival in
            var entry = entry(.joined, at: arrival.place, title, heart)
            entry.side = arrival.side
            return entry
        }
        entries += turns(title) + authorities(title, heart)
        if let peak = peak(title) { entries.append(peak) }
        var seen: Set<String> = []
        return entries.sorted { ($0.at, $0.kind.rawValue) < ($1.at, $1.kind.rawValue) }.filter { entry in
            guard let quote = entry.quote, [.joined, .authority].contains(entry.kind) else { return true }
            return seen.insert(quote.mention).inserted
        }
    }

    private mutating func entry(_ kind: TimelineEntry.Kind, at place: Int, _ title: String, _ heart: [UInt64]) -> TimelineEntry {
        let quote = scene.best([place], length: 15...240, whole: true) { passage in
            let isHeart = Wording.shared(passage.words, heart) > 0
            return passage.readability + (passage.isTitle ? 1 : 0) + (isHeart ? 2 : 0)
        }.first
        return TimelineEntry(
            kind: kind, at: scene.moment(place), quote: quote?.quote(scene),
            evidence: ledger.note(
                "tijdlijn “\(title)”",
                [
                    .init(
                        name: "moment", value: scene.heard[place].mention.isDated ? "van de bron" : "eerste keer gezien",
                        rule: "eerste bericht van deze soort")
                ],
                mentions: scene.ids([place])))
    }

    private mutating func turns(_ title: String) -> [TimelineEntry] {
        let turns = Turns(scene: scene, course: HourlyCourse(scene: scene), telling: TellingWords(scene: scene))
        let voices = scene.counted(scene.everything)
        return turns.found(turns.stretches(voices), voices).map { found in
            var turn = found.turn
            turn.evidence = ledger.note(
                "keerpunt in “\(title)”",
                [
                    .init("stemmen", turn.voices, "stemmen in \(turn.hours) uur vanaf het keerpunt"),
                    .init("daarvoor", turn.before, "stemmen in de 24 uur daarvoor"),
                ], mentions: scene.ids(found.places))
            return TimelineEntry(kind: .turn, at: turn.at, turn: turn, evidence: turn.evidence)
        }
    }

    private mutating func authorities(_ title: String, _ heart: [UInt64]) -> [TimelineEntry] {
        let own = scene.counted(scene.everything).filter { scene.group($0) == .overheid && !scene.heard[$0].mention.title.isEmpty }
        return StoryView.spread(own, most: Draft.mostAuthorities).map { entry(.authority, at: $0, title, heart) }
    }

    /// The day with the most voices, when there are five or more.
    private mutating func peak(_ title: String) -> TimelineEntry? {
        let days = LocalDays(zone: scene.pipeline.timeZone)
        let byDay = Dictionary(grouping: scene.counted(scene.everything)) { days.text(of: scene.moment($0)) }
        guard byDay.count > 1, let top = byDay.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }), top.value.count >= 5 else {
            return nil
        }
        return TimelineEntry(
            kind: .peak, at: scene.moment(top.value[top.value.count - 1]), voices: top.value.count,
            evidence: ledger.note(
                "drukste dag van “\(title)”", [.init("stemmen", top.value.count, "op \(top.key), de meeste van \(byDay.count) dagen")],
                mentions: scene.ids(top.value)))
    }
}
