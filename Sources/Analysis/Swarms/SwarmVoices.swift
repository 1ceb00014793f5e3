internal import Foundation
internal import Mentions

/// The public voices in a swarm. Whoever is not known as public has no row, whatever their reach.
struct SwarmVoices {
    private static let most = 3

    private struct Speaker: Hashable {
        let role: String
        let name: String?
    }

    let scene: Scene

    /// Most response first: answers and engagement of what they said in the swarm.
    func found(_ places: [Int]) -> [SwarmFinding.Voice] {
        let answers = places.reduce(into: [String: [Int]]()) { answers, place in
            if let answered = scene.heard[place].mention.replyTo { answers[answered, default: []].append(place) }
        }
        var voices: [Speaker: SwarmFinding.Voice] = [:]
        for place in places {
            guard let speaker = speaker(place) else { continue }
            let mention = scene.heard[place].mention
            var voice = voices[speaker] ?? .init(role: speaker.role, name: speaker.name, mentions: 0, engagement: 0, replies: 0)
            voice.mentions += 1
            voice.engagement += mention.engagement
            voice.replies += (answers[mention.id] ?? []).count { scene.author($0) != scene.author(place) }
            voices[speaker] = voice
        }
        let ranked = voices.values.sorted {
            ($1.replies + $1.engagement, $0.role, $0.name ?? "") < ($0.replies + $0.engagement, $1.role, $1.name ?? "")
        }
        return Array(ranked.prefix(SwarmVoices.most))
    }

    /// Somebody in office, an organisation or a source of the pipeline; nil for everybody else among the population.
    private func speaker(_ place: Int) -> Speaker? {
        let mention = scene.heard[place].mention, pipeline = scene.pipeline
        if let author = mention.author {
            if let person = pipeline.people.first(where: { $0.isCalled(author) }) { return Speaker(role: person.role, name: person.name) }
            if let organisation = pipeline.organisations.first(where: { $0.isCalled(author) }) {
                return Speaker(role: SwarmVoices.role(organisation.group), name: organisation.name)
            }
        }
        if mention.group == .bevolking { return nil }
        return Speaker(role: SwarmVoices.role(mention.group), name: scene.source(place))
    }

    /// Dutch.
    private static func role(_ group: SpeakerGroup) -> String {
        switch group {
        case .media: "nieuwsmedium"
        case .opiniemakers: "opiniemaker"
        case .belangengroepen: "belangengroep"
        case .bevolking: "bewonersaccount"
        case .overheid: "overheid"
        }
    }
}

extension Person {
    /// True for the name or one of the aliases, whatever the case.
    func isCalled(_ name: String) -> Bool {
        let folded = name.lowercased()
        return ([self.name] + aliases).contains { $0.lowercased() == folded }
    }
}
