internal import Foundation
internal import Mentions

/// What people pass on without knowing it for sure. The machine finds and counts; whether it is true is for people to say.
extension Draft {
    mutating func rumours(_ voices: [Int], about title: String, verdicts: [RumourVerdict] = []) -> [RumourFinding] {
        let told = scene.concerned(voices).filter { place in
            scene.labels(place)?.rumour == true && !Threats.occur(in: scene.heard[place].mention.body)
        }
        let passages = scene.best(told, length: 15...220, whole: true) { passage in
            let cues = scene.heard[passage.place].reading.cues.filter { $0.label == "gerucht ja" && passage.text.contains($0.text) }
            return passage.readability / 2 + min(2, cues.reduce(0) { $0 + $1.weight })
        }.map(claim)
        let ranked = PassageGroups(passages, scene: scene, common: 1).groups.sorted { ($1.count, $0[0].place) < ($0.count, $1[0].place) }
        return ranked.map { finding($0, title, verdicts) }
    }

    /// What is claimed, without the words of passing on.
    ///
    /// - Parameter common: lemmas of what the matter is called, which say nothing of the claim.
    func claim(_ passage: Passage, without common: Set<String>) -> Passage {
        var passage = passage
        let range = passage.isWhole ? 0..<Int.max : passage.start..<passage.start + passage.text.utf8.count
        passage.facts = Facts(
            WrittenWord.of(scene.heard[passage.place]), in: range, without: Asking.general.union(Draft.hearsay).union(common))
        return passage
    }

    func claim(_ passage: Passage) -> Passage { claim(passage, without: []) }

    private static let hearsay: Set<String> = [
        "schijnen", "kloppen", "gerucht", "verluiden", "beweren", "vertellen", "mens", "zwager", "collega", "wedden",
    ]

    private mutating func finding(_ group: [Passage], _ title: String, _ verdicts: [RumourVerdict]) -> RumourFinding {
        let ordered = group.sorted { $0.place < $1.place }, first = ordered[0]
        let places = ordered.map(\.place)
        let best = group.max { ($0.readability, $1.place) < ($1.readability, $0.place) } ?? first
        let id = "g" + scene.heard[first.place].mention.id, verdict = verdicts.last { $0.rumour == id }
        let channels = Tally(places.map { scene.heard[$0].mention.channel }).ranked.map(\.value)
        return RumourFinding(
            id: id, text: best.quote(scene), firstSeen: scene.moment(first.place), lastSeen: scene.moment(places[places.count - 1]),
            voices: group.count, channels: channels, reaction: reaction(to: group, about: title)?.quote(scene),
            status: verdict?.status ?? .unconfirmed, by: verdict?.by ?? "",
            evidence: ledger.note(
                "gerucht “\(best.text)”",
                [
                    .init("stemmen", group.count, "stemmen met het label gerucht die hetzelfde zeggen"),
                    .init("kanalen", channels.count, channels.joined(separator: ", ")),
                    .init(
                        name: "status", value: verdict?.status.rawValue ?? "onbevestigd",
                        rule: "door mensen gezet; de machine oordeelt niet"),
                ], mentions: scene.ids(places)))
    }

    /// A later sentence of an authority that takes up half of what all voices have in common, or two things and two fifths of what one of
    /// them says; that it names the same matter is not enough.
    func reaction(to group: [Passage], about title: String) -> Passage? {
        let first = group.map(\.place).min() ?? 0
        let named = Set(title.lowercased().split { !$0.isLetter }.map(String.init))
        let claims = group.map { claim($0, without: named).facts }
        let core = claims.count > 1 ? claims[0].said(by: max(2, (claims.count + 1) / 2), of: claims) : Facts("")
        let later = scene.everything.filter { $0 > first && scene.group($0) == .overheid }
        let told = Passage.of(StoryView.spread(later, most: 60), length: 25...240, scene: scene)
        return told.last { sentence in
            if !core.isEmpty, 2 * core.told(by: sentence.facts) >= core.count { return true }
            return claims.contains { claim in
                let shared = claim.told(by: sentence.facts)
                return shared >= 2 && Double(shared) >= 0.4 * Double(claim.count)
            }
        }
    }
}
