internal import Foundation
internal import Mentions

/// Words of some mentions by the number of them, or of their authors, that use them.
struct TellingWords {
    /// A word that more than this share of all other talk uses is everyday here.
    private static let everyday = 0.1

    private let scene: Scene
    private let handles: Set<String>
    private let places: [String]

    /// Names are left out, as they may be those of private persons; so are handles, addresses and numbers.
    init(scene: Scene) {
        (self.scene, handles) = (scene, scene.handles)
        places = scene.pipeline.places.flatMap { [$0.name] + $0.streets }.map { $0.lowercased() }
    }

    func words(_ place: Int) -> [String] {
        let words = scene.heard[place].reading.terms.filter { term in
            [.word, .tag].contains(term.kind) && term.text.count > 3 && Passage.isFree(term.text)
        }
        return Set(words.map { $0.text.lowercased() }).subtracting(handles).sorted()
    }

    /// A title without the handles in it, in whatever dress.
    func shown(_ title: String) -> String {
        title.split(separator: " ").filter {
            !handles.contains($0.lowercased().filter { $0.isLetter || $0.isNumber || "_-.".contains($0) })
        }
        .joined(separator: " ")
    }

    /// Those that came up: used by `least` of `now` and by a share of them that is three times their share of `before`.
    func risen(_ now: [Int], before: [Int], least: Int, most: Int) -> [String] {
        let earlier = before.flatMap(words).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        let risen = Tally(now.flatMap(words)).ranked.filter { word, count in
            count >= least && Double(count) * Double(before.count) >= 3 * Double(earlier[word] ?? 0) * Double(now.count)
        }
        return ranked(risen, of: now, most)
    }

    /// Those that set these mentions apart: a seventh of them or more use the word.
    func most(_ places: [Int], most: Int) -> [String] {
        ranked(Tally(places.flatMap(words)).ranked.filter { $0.count > 1 && 7 * $0.count >= places.count }, of: places, most)
    }

    /// Those that `least` authors use.
    func shared(_ places: [Int], least: Int, most: Int) -> [String] {
        var authors: [String: Set<String>] = [:]
        for place in places {
            guard let author = scene.author(place) else { continue }
            for word in words(place) { authors[word, default: []].insert(author) }
        }
        return ranked(authors.filter { $0.value.count >= least }.map { ($0.key, $0.value.count) }, of: places, most)
    }

    private func ranked(_ counts: [(value: String, count: Int)], of places: [Int], _ most: Int) -> [String] {
        let others = scene.heard.count - places.count
        let worth = counts.compactMap { word, count -> (String, Double)? in
            let holders = Wording.numbers(word).first.flatMap { scene.holders[$0] } ?? 0
            guard !isPartOfPlace(word), Double(holders - count) <= max(3, TellingWords.everyday * Double(others)) else { return nil }
            return (word, Double(count) * log(Double(scene.heard.count + 1) / Double(max(holders, count))))
        }
        return worth.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(most).map(\.0)
    }

    /// "molen" of Molenweg tells no more than the place does.
    private func isPartOfPlace(_ word: String) -> Bool { places.contains { $0.hasPrefix(word) } }
}
