internal import Foundation
internal import Mentions

/// What is needed to tell the life of any story of a scene, made once.
struct StoryTeller {
    let turns: Turns
    let kin: Kin

    init(scene: Scene, stories: [StoryView]) {
        let telling = TellingWords(scene: scene)
        turns = Turns(scene: scene, course: HourlyCourse(scene: scene), telling: telling)
        kin = Kin(scene: scene, stories: stories, telling: telling)
    }
}

extension Draft {
    mutating func life(of story: StoryView, title: String, _ teller: StoryTeller) -> StoryLife {
        let voices = scene.counted(story.places)
        let arrivals = scene.arrivals(voices).map { arrival in
            Arrival(
                side: arrival.side, at: scene.heard[arrival.place].mention.published, mention: scene.heard[arrival.place].mention.id)
        }
        let stretches = teller.turns.stretches(voices)
        var life = StoryLife(
            voices: voices.count, copies: story.places.count - scene.voices(story.places).count,
            sources: Set(story.places.map { scene.heard[$0].mention.source }).count,
            engagement: story.places.reduce(0) { $0 + scene.heard[$1].mention.engagement }, isCut: scene.isCut(story.places[0]),
            arrivals: arrivals, bursts: teller.turns.bursts(stretches, voices), evidence: "")
        life.evidence = note(life, story, title)
        life.turns = teller.turns.found(stretches, voices).map { noted($0, title) }
        life.related = teller.kin.stories(of: story) + teller.kin.issues(of: story)
        life.lead = lead(voices, title: title)
        return life
    }

    private mutating func note(_ life: StoryLife, _ story: StoryView, _ title: String) -> String {
        ledger.note(
            "verloop van “\(title)”",
            [
                .init(
                    "stemmen", life.voices, "\(story.places.count) berichten sinds het begin min \(scene.leftOut(story.places))"),
                .init("bronnen", life.sources, "bronnen met een bericht of meer"),
                .init("reacties", life.engagement, "antwoorden, doorgegeven berichten en hartjes bij elkaar, zoals de bronnen ze tellen"),
                .init("kanten", life.arrivals.count, "eerste bericht van elke kant dat een tijdstip heeft"),
            ], mentions: scene.ids(story.places))
    }

    private mutating func noted(_ found: Turns.Found, _ title: String) -> TurningPoint {
        var turn = found.turn
        turn.evidence = ledger.note(
            "keerpunt in “\(title)”",
            [
                .init("stemmen", turn.voices, "stemmen in \(turn.hours) uur vanaf het keerpunt"),
                .init("daarvoor", turn.before, "stemmen in de 24 uur daarvoor"),
                .init("trap", turn.level, "elke trap is twee keer zo snel als die eronder (automaat van Kleinberg)"),
            ], mentions: scene.ids(found.places))
        return turn
    }
}
