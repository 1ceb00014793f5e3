internal import Foundation
internal import Mentions

/// What moves people, what they do, and who carries it.
extension Draft {
    private static let mostInfluences = 6

    mutating func emotions(title: String) -> [EmotionCount] {
        let voices = scene.concerned(scene.voicesNow)
        return Emotion.allCases.compactMap { emotion -> EmotionCount? in
            let own = voices.filter { scene.labels($0)?.emotions.contains(emotion) == true }
            guard !own.isEmpty else { return nil }
            let evidence = ledger.note(
                "\(emotion.rawValue) over “\(title)”",
                [.init("stemmen", own.count, "van \(voices.count) stemmen; woorden van Lexicons/nl/duiding/gevoel.tsv, niet ontkend")],
                mentions: scene.ids(own))
            return EmotionCount(emotion: emotion, voices: own.count, evidence: evidence)
        }.sorted { ($1.voices, $0.emotion.rawValue) < ($0.voices, $1.emotion.rawValue) }
    }

    mutating func actions(title: String) -> [ActionCount] {
        let voices = scene.concerned(scene.voicesNow)
        return CivicAction.allCases.compactMap { action -> ActionCount? in
            let own = voices.filter { scene.labels($0)?.actions.contains(action) == true }
            guard !own.isEmpty else { return nil }
            let quote = scene.best(own, length: 25...200) { $0.readability }.first { passage in
                scene.labels(passage.place)?.actions.contains(action) == true
            }
            let evidence = ledger.note(
                "\(action.rawValue) bij “\(title)”",
                [.init("stemmen", own.count, "spreken ervan; woorden van Lexicons/nl/duiding/actie.tsv, niet ontkend")],
                mentions: scene.ids(own))
            return ActionCount(
                action: action, voices: own.count,
                groups: Tally(own.map { scene.group($0).rawValue }).ranked.compactMap { SpeakerGroup(rawValue: $0.value) },
                quote: quote?.quote(scene), evidence: evidence)
        }.sorted { ($1.voices, $0.action.rawValue) < ($0.voices, $1.action.rawValue) }
    }

    /// Organisations, media and people in office by what they set off; nobody else has a name here.
    mutating func influences(title: String) -> [Influence] {
        let copies = scene.now.reduce(into: [Int: Int]()) { if scene.voice[$1] != $1 { $0[scene.voice[$1], default: 0] += 1 } }
        var places: [String: [Int]] = [:]
        for place in scene.voicesNow { if let name = scene.publicName(place) { places[name, default: []].append(place) } }
        let rows = places.map { name, own in
            (name, own, own.reduce(0) { $0 + scene.heard[$1].mention.engagement + (copies[$1] ?? 0) })
        }
        let ranked = rows.sorted { ($1.2 + 2 * $1.1.count, $0.0) < ($0.2 + 2 * $0.1.count, $1.0) }
        return ranked.prefix(Draft.mostInfluences).map { name, own, echo in
            // One message of twenty makes no position of who speaks.
            let taken = Tally(own.map { scene.stance($0) }.filter { $0 != .none }.map(\.rawValue)).ranked.first.flatMap {
                3 * $0.count >= own.count ? $0 : nil
            }
            return Influence(
                name: name, group: scene.group(own[0]), voices: own.count, echo: echo, stance: taken.flatMap { Stance(rawValue: $0.value) },
                evidence: ledger.note(
                    "\(name) over “\(title)”",
                    [
                        .init("stemmen", own.count, "verschillende teksten in \(scene.length)"),
                        .init(
                            "weerklank", echo,
                            "reacties, hartjes en doorgegeven berichten zoals de bronnen ze tellen, en overgenomen teksten"),
                    ], mentions: scene.ids(own)))
        }
    }

    mutating func hearing(title: String) -> Hearing {
        let voices = scene.voicesNow, own = voices.filter { scene.group($0) == .bevolking }
        let sources = Tally(voices.map { scene.heard[$0].mention.source }).ranked
        let authors = Tally(own.compactMap { scene.author($0) }).ranked
        let loud = authors.prefix(10).reduce(0) { $0 + $1.count }
        let isKnown = own.count >= Hearing.enough.voices
        let copies = scene.now.count - scene.voices(scene.now).count
        let named = Set(scene.now.flatMap { scene.heard[$0].reading.names.filter { $0.kind == .place }.map(\.name) })
        let heard = Set(voices.map { scene.group($0) })
        let speakers = scene.speakers(own)
        var figures: [Evidence.Figure] = [
            .init("inwoners", own.count, "verschillende teksten van inwoners in \(scene.length)"),
            .init("sprekers", speakers, "schrijvers uit elkaar gehouden waar de bron ze noemt"),
            .init("kopieën", copies, "berichten met de tekst van een ander bericht"),
        ]
        if isKnown {
            figures.append(
                .init("tien luidste", Double(loud) / Double(own.count), "deel van de stemmen van inwoners met een bekende schrijver"))
        }
        return Hearing(
            inhabitants: own.count, speakers: speakers,
            sources: sources.map { id, count in
                let source = scene.pipeline.sources.first { $0.id == id }
                return Hearing.SourceCount(name: source?.name ?? id, group: source?.group ?? .bevolking, voices: count)
            },
            loudest: isKnown ? Double(loud) / Double(own.count) : nil, copies: copies,
            silentGroups: SpeakerGroup.allCases.filter { !heard.contains($0) },
            silentPlaces: scene.pipeline.places.filter {
                ["wijk", "buurt", "dorp", "kern", "stadsdeel"].contains($0.kind.lowercased()) && !named.contains($0.name)
            }
            .map(\.name),
            evidence: ledger.note("wie er spreekt over “\(title)”", figures, mentions: scene.ids(voices)))
    }
}

extension Scene {
    /// Who spoke, where that may be said: an organisation, a medium, or somebody in office. Nil for everybody else.
    func publicName(_ place: Int) -> String? {
        let mention = heard[place].mention
        if let author = mention.author, let person = pipeline.people.first(where: { $0.isCalled(author) }) { return person.name }
        return Passage.speaker(mention, self, place)
    }
}
