internal import Foundation
internal import Mentions

/// A picture in the making: the scene it is drawn from and the evidence noted so far.
struct Draft {
    let scene: Scene
    var ledger: Ledger
    /// Places of each story's mentions, stories in order of first mention.
    let stories: [StoryView]
    /// Where a story's view is, by story id.
    let storyAt: [String: Int]

    init(scene: Scene) {
        self.scene = scene
        ledger = Ledger(edition: "t" + LocalDays.text(of: scene.today, separator: ""))
        var places: [String: [Int]] = [:], order: [String] = []
        for place in scene.heard.indices {
            guard let story = scene.heard[place].story else { continue }
            if places[story] == nil { order.append(story) }
            places[story, default: []].append(place)
        }
        stories = order.map { StoryView(id: $0, places: places[$0] ?? [], scene: scene) }
        storyAt = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    }

    func title(of story: String?) -> String? {
        story.flatMap { storyAt[$0] }.map { stories[$0].title(scene) }
    }

    /// Titles of the stories these mentions belong to, largest first.
    func titles(_ places: [Int], most: Int = 3) -> [String] {
        let counts = Tally(places.compactMap { scene.heard[$0].story })
        return counts.ranked.prefix(most).compactMap { title(of: $0.value) }
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
