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
    func weights(_ scene: Scene) -> [UInt64: Double] {
        let voices = scene.voices(places)
        let counts = voices.reduce(into: [UInt64: Int]()) { counts, place in
            for word in scene.words[place] { counts[word, default: 0] += 1 }
        }
        var weights: [UInt64: Double] = [:]
        for (word, count) in counts { weights[word] = Double(count) / Double(voices.count) * scene.rarity(word) }
        return weights
    }

    /// Words that set this story apart, most telling first; names with their capital.
    func keywords(_ scene: Scene, most: Int = 5) -> [String] {
        let voices = scene.voices(places)
        var kinds: [String: Term.Kind] = [:], found: [String] = []
        for place in voices {
            let terms = scene.heard[place].reading.terms.filter { $0.kind != .number && $0.text.utf8.count > 2 && Passage.isFree($0.text) }
            for term in terms where kinds[term.text] != .name { kinds[term.text] = term.kind }
            found += Set(terms.map(\.text)).sorted()
        }
        let scored = Tally(found).ranked.map { text, count in
            (text, Double(count) * rarity(text, count, scene) * (kinds[text] == .name ? 1.2 : 1))
        }
        let best = scored.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
        return StoryView.withoutParts(best, most).map { kinds[$0] == .name ? StoryView.capitalised($0) : $0 }
    }

    /// A full name makes the names it consists of needless, and the other way round.
    private static func withoutParts(_ words: [String], _ most: Int) -> [String] {
        words.reduce(into: []) { chosen, word in
            let padded = " \(word) "
            let isTold = chosen.contains { " \($0) ".contains(padded) || padded.contains(" \($0) ") }
            if !isTold, chosen.count < most { chosen.append(word) }
        }
    }

    private static func capitalised(_ name: String) -> String {
        let small: Set<String> = ["van", "de", "der", "den", "ten", "ter", "het", "'t", "in", "op", "aan", "en"]
        let words = name.split(separator: " ").enumerated().map { index, word in
            index > 0 && small.contains(String(word)) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }
        return words.joined(separator: " ")
    }

    /// A lemma may stand nowhere in the texts as it is: then it is as common as in this story.
    private func rarity(_ term: String, _ count: Int, _ scene: Scene) -> Double {
        let held = Wording.numbers(term).first.flatMap { scene.holders[$0] } ?? 0
        return log(Double(scene.heard.count + 1) / Double(max(held, count) + 1)) + 0.1
    }

    func phase(_ scene: Scene) -> Phase {
        PhaseRule(scene.voices(places).map { scene.heard[$0].mention.published }, at: scene.at).phase
    }
}
