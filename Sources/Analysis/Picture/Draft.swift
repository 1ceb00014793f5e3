internal import Foundation
internal import Mentions

/// A picture in the making: the scene it is drawn from and the evidence noted so far.
struct Draft {
    let scene: Scene
    var ledger: Ledger
    /// The subjects of these days, in order of first mention; each bears the id of its first story.
    let stories: [StoryView]
    /// Joins and splits of stories, oldest first.
    let changes: [StoryChange]
    /// Where the subject of a story is, by story id.
    let storyAt: [String: Int]

    /// Of one matter: whatever the stories, it is one subject.
    ///
    /// - Parameter edition: what the ids of its evidence begin with.
    init(scene: Scene, edition: String) {
        self.scene = scene
        changes = []
        ledger = Ledger(edition: edition)
        stories = scene.heard.isEmpty ? [] : [StoryView(id: edition, places: scene.everything, scene: scene)]
        storyAt = Dictionary(scene.heard.compactMap { $0.story.map { ($0, 0) } }, uniquingKeysWith: { first, _ in first })
    }

    /// Of all that was heard: each story is a subject, as the archive has it.
    init(scene: Scene, edition: String, subjects: ()) {
        self.scene = scene
        changes = []
        ledger = Ledger(edition: edition)
        let members = Draft.members(scene)
        stories = members.map { StoryView(id: $0.story, places: $0.places, scene: scene) }
        storyAt = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.story, $0) })
    }

    /// Messages by story, in order of first mention; those without one are left out.
    private static func members(_ scene: Scene) -> [(story: String, places: [Int])] {
        var places: [String: [Int]] = [:], order: [String] = []
        for place in scene.heard.indices {
            guard let story = scene.heard[place].story else { continue }
            if places[story] == nil { order.append(story) }
            places[story, default: []].append(place)
        }
        return order.map { ($0, places[$0] ?? []) }
    }

    init(scene: Scene, everyday: EverydayTerms, changes: [StoryChange]) {
        self.scene = scene
        self.changes = changes
        ledger = Ledger(edition: "t" + LocalDays(zone: scene.pipeline.timeZone).text(of: scene.at, separator: ""))
        let subjects = Subjects(scene: scene, everyday: everyday).joined(Draft.members(scene).map(\.places))
        stories = subjects.map { StoryView(id: scene.heard[$0[0]].story ?? "", places: $0, scene: scene) }
        storyAt = subjects.enumerated().reduce(into: [:]) { at, subject in
            for place in subject.element { at[scene.heard[place].story ?? ""] = subject.offset }
        }
    }

    func title(of story: String?) -> String? {
        story.flatMap { storyAt[$0] }.map { stories[$0].title(scene) }
    }

    /// Titles of the stories these mentions belong to, largest first.
    func titles(_ places: [Int], most: Int = 3) -> [String] {
        let counts = Tally(places.compactMap { scene.heard[$0].story.flatMap { storyAt[$0] } })
        return counts.ranked.prefix(most).map { stories[$0.value].title(scene) }
    }
}

/// Counts of equal values, most first and equal counts by name: an order that no hash decides.
struct Tally<Value: Hashable & Comparable> {
    let ranked: [(value: Value, count: Int)]

    init(_ values: [Value]) {
        let counts = values.reduce(into: [Value: Int]()) { $0[$1, default: 0] += 1 }
        ranked = counts.map { ($0.key, $0.value) }.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }
}
