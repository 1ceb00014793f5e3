internal import Foundation
internal import Mentions

/// One story as the days of the scene show it.
struct StoryView {
    let id: String
    /// All mentions in the scene, oldest first.
    let places: [Int]
    /// Those of the period.
    let now: [Int]

    init(id: String, places: [Int], scene: Scene) {
        self.id = id
        self.places = places
        now = scene.current(places)
    }

    /// Ids of the stories it was joined from, in order of first mention.
    func stories(_ scene: Scene) -> [String] {
        var seen: Set<String> = []
        return places.compactMap { scene.heard[$0].story }.filter { seen.insert($0).inserted }
    }

    /// How much each content word says about this story: share of its voices that use it, times its rarity.
    ///
    /// - Parameter own: what its use in one text is worth; less than 1 where only what others say too may count.
    func weights(_ scene: Scene, own: Double = 1) -> [UInt64: Double] {
        let voices = scene.voices(places)
        let counts = voices.reduce(into: [UInt64: Int]()) { counts, place in
            for word in scene.words[place] { counts[word, default: 0] += 1 }
        }
        var weights: [UInt64: Double] = [:]
        for (word, count) in counts { weights[word] = (Double(count - 1) + own) / Double(voices.count) * scene.rarity(word) }
        return weights
    }

    /// Its most telling words as numbers, in order of number.
    func core(_ scene: Scene, most: Int) -> [UInt64] {
        Wording.distinct(keywords(scene, most: most).compactMap { Wording.numbers($0).first })
    }

    func phase(_ scene: Scene) -> Phase {
        PhaseRule(scene.counted(places).map { scene.heard[$0].mention.published }, at: scene.at).phase
    }
}
