internal import Foundation
internal import Mentions

/// Which stories and issues hang together: by names of the pipeline, by words that set both apart, and by people who speak of both.
struct Kin {
    private static let most = 3
    /// Below this an issue is touched by chance.
    private static let fewestMentions = 3
    private static let core = 12
    /// A person with a place or a word, or two words with a place.
    private static let leastStrength = 3
    /// Share of the mentions of a story that bear a name before the story is about it.
    private static let leastShare = 0.1
    private static let mostNamed = 3
    /// Fewer people than this are not counted aloud.
    private static let fewestSpeakers = 5
    /// Stories apart for longer do not hang together, whatever they share.
    private static let patience: TimeInterval = 2 * 86_400
    /// A name that more than this share of the stories bear, such as that of the town, ties nothing.
    private static let common = 0.25

    /// What a story can share with another one.
    private struct Traits {
        let names: Set<String>
        let words: Set<String>
        let speakers: Set<String>
    }

    private let scene: Scene
    private let stories: [StoryView]
    private let telling: TellingWords
    private let traits: [Traits]
    /// Stories in which a name stands.
    private let bearers: [String: [Int]]
    private let holders: [String: [Int]]

    init(scene: Scene, stories: [StoryView], telling: TellingWords) {
        let traits = stories.map { Kin.traits($0, scene, telling) }
        (self.scene, self.stories, self.telling, self.traits) = (scene, stories, telling, traits)
        bearers = Kin.index(traits.map(\.names))
        holders = Kin.index(traits.map(\.words))
    }

    private static func traits(_ story: StoryView, _ scene: Scene, _ telling: TellingWords) -> Traits {
        let named = story.places.flatMap { place in Set(scene.heard[place].reading.names.map(\.name)) }
        let least = max(2, Int(Kin.leastShare * Double(story.places.count)))
        let core = story.places.count > 1 ? telling.most(scene.voices(story.places), most: Kin.core) : []
        return Traits(
            names: Set(Tally(named).ranked.filter { $0.count >= least }.map(\.value)), words: Set(core),
            speakers: Set(story.places.compactMap { scene.author($0) }))
    }

    private struct Tie {
        let story: StoryView
        let names: [String]
        /// How many of the names are places.
        let places: Int
        let words: [String]
        let speakers: Int

        var size: Int { story.places.count }
        /// Districts and speakers alone tie nothing: the same few people speak of everything, and everything lies somewhere.
        var strength: Int {
            let telling = 2 * (names.count - places) + words.count
            return telling == 0 ? 0 : telling + places + (speakers > 0 ? 1 : 0)
        }

        func connection(title: String) -> Connection {
            Connection(kind: .story, id: story.id, title: title, names: names, words: words, speakers: speakers)
        }
    }

    private func tie(_ one: Int, _ other: Int) -> Tie {
        let names = names(one, other)
        return Tie(
            story: stories[other], names: names, places: names.count(where: isPlace), words: words(one, other),
            speakers: speakers(one, other))
    }

    private static func index<Key: Hashable>(_ sets: [Set<Key>]) -> [Key: [Int]] {
        sets.enumerated().reduce(into: [:]) { index, entry in
            for key in entry.element { index[key, default: []].append(entry.offset) }
        }
    }

    /// Stories that hang together with this one, strongest first.
    func stories(of story: StoryView) -> [Connection] {
        guard let own = stories.firstIndex(where: { $0.id == story.id }) else { return [] }
        let near = traits[own].names.flatMap { isCommon($0) ? [] : bearers[$0] ?? [] } + traits[own].words.flatMap { holders[$0] ?? [] }
        let candidates = Set(near).filter { $0 != own && stories[$0].places.count > 1 && isNear(story, stories[$0]) }.sorted()
        let ties = candidates.map { tie(own, $0) }.filter { $0.strength >= Kin.leastStrength }
        let ranked = ties.sorted { ($1.strength, $1.size, $0.story.id) < ($0.strength, $0.size, $1.story.id) }
        return ranked.prefix(Kin.most).map { $0.connection(title: telling.shown($0.story.title(scene))) }
    }

    /// Issues other than its own that a part of the story answers to, most mentions first.
    func issues(of story: StoryView) -> [Connection] {
        let own = scene.issue(of: story.now)?.id
        let touched = scene.issues.filter { $0.id != own }.map { issue in
            (issue, story.places.count { scene.heard[$0].reading.issues.contains(issue.id) })
        }
        return touched.filter { $0.1 >= Kin.fewestMentions }.sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }.map {
            Connection(kind: .issue, id: $0.0.id, title: $0.0.title, mentions: $0.1)
        }
    }

    private func isPlace(_ name: String) -> Bool { scene.pipeline.places.contains { $0.name == name } }

    private func isCommon(_ name: String) -> Bool { Double(bearers[name]?.count ?? 0) > max(2, Kin.common * Double(stories.count)) }

    private func isNear(_ one: StoryView, _ other: StoryView) -> Bool {
        let starts = max(moment(one.places[0]), moment(other.places[0]))
        let ends = min(moment(one.places[one.places.count - 1]), moment(other.places[other.places.count - 1]))
        return starts.timeIntervalSince(ends) <= Kin.patience
    }

    private func moment(_ place: Int) -> Date { scene.heard[place].mention.published }

    /// Rarest first.
    private func names(_ one: Int, _ other: Int) -> [String] {
        let shared = traits[one].names.intersection(traits[other].names).filter { !isCommon($0) }
        return shared.sorted { (bearers[$0]?.count ?? 0, $0) < (bearers[$1]?.count ?? 0, $1) }.prefix(Kin.mostNamed).map { $0 }
    }

    private func words(_ one: Int, _ other: Int) -> [String] {
        let shared = traits[one].words.intersection(traits[other].words)
        return shared.sorted { (holders[$0]?.count ?? 0, $0) < (holders[$1]?.count ?? 0, $1) }.prefix(Kin.mostNamed).map { $0 }
    }

    private func speakers(_ one: Int, _ other: Int) -> Int {
        let count = traits[one].speakers.intersection(traits[other].speakers).count
        return count < Kin.fewestSpeakers ? 0 : count
    }
}
