internal import Foundation
internal import Mentions

extension Draft {
    private static let mostBonds = 3
    private static let mostSwarmWords = 3
    private static let mostDays = 14

    mutating func swarms() -> [SwarmFinding] {
        let subject = scene.everything.map { scene.heard[$0].story.flatMap { storyAt[$0] } }
        let swarms = Swarms(scene: scene, subject: subject)
        let gatherings = swarms.gatherings
        if gatherings.isEmpty { return [] }
        let telling = TellingWords(scene: scene)
        return gatherings.map { finding($0, swarms, telling) }
    }

    private mutating func finding(_ gathering: Swarms.Gathering, _ swarms: Swarms, _ telling: TellingWords) -> SwarmFinding {
        let story = gathering.subject.map { stories[$0] }, title = story.map { telling.shown($0.title(scene)) }
        let bonds = bonds(gathering, swarms)
        let evidence = ledger.note(
            title.map { "groep rond “\($0)”" } ?? "groep",
            [
                .init("mensen", gathering.authors, "verschillende accounts, per bron geteld"),
                .init("berichten", gathering.places.count, "berichten met een hashtag, draad of link die drie accounts of meer delen"),
            ], mentions: scene.ids(gathering.places))
        return SwarmFinding(
            story: story?.id, title: title, formed: gathering.formed, authors: gathering.authors, mentions: gathering.places.count,
            days: days(gathering.places), bonds: bonds,
            words: words(gathering.places, telling, besides: bonds),
            voices: SwarmVoices(scene: scene).found(gathering.places), evidence: evidence)
    }

    /// A hashtag that is named already tells nothing new as a word, nor does a part of it: "molen" of #molenweg.
    private func words(_ places: [Int], _ telling: TellingWords, besides bonds: [SwarmFinding.Bond]) -> [String] {
        let words = telling.shared(places, least: Swarms.fewestAuthors, most: Draft.mostSwarmWords + bonds.count)
        return Array(words.filter { word in !bonds.contains { $0.text.contains(word) } }.prefix(Draft.mostSwarmWords))
    }

    /// The link or hashtag itself is shown when it binds five or more: fewer would point at people.
    private func bonds(_ gathering: Swarms.Gathering, _ swarms: Swarms) -> [SwarmFinding.Bond] {
        let handles = scene.handles, counted = gathering.keys.map { ($0.key, swarms.authors($0.places).count) }
        let shown = counted.filter { $0.1 >= Swarms.fewestAuthors && !handles.contains($0.0.text) }
        return shown.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(Draft.mostBonds).map { key, authors in
            let text = key.kind == .thread ? "" : key.kind == .link ? Links.host(key.text) : key.text
            return SwarmFinding.Bond(kind: key.kind, text: text, authors: authors)
        }
    }

    private func days(_ places: [Int]) -> [SwarmFinding.Day] {
        let local = LocalDays(zone: scene.pipeline.timeZone)
        var seen: Set<String> = [], days: [SwarmFinding.Day] = []
        for place in places {
            let day = local.text(of: scene.heard[place].mention.published)
            if days.last?.day != day { days.append(.init(day: day, mentions: 0, newAuthors: 0)) }
            days[days.count - 1].mentions += 1
            if let author = scene.author(place), seen.insert(author).inserted { days[days.count - 1].newAuthors += 1 }
        }
        return days.suffix(Draft.mostDays)
    }
}
