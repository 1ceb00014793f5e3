import Analysis
import Foundation
import Language
import Listening
import Mentions

/// What a query finds in an archive: counts, what each of its parts adds, what it catches by mistake and what it lets go.
struct QueryTrial {
    let query: TextQuery
    /// All messages, oldest first.
    let heard: [Heard]
    /// Places in `heard` of what answers.
    let hits: [Int]
    private let texts: [QueryableText]

    init(_ query: TextQuery, on heard: [Heard], texts: [QueryableText]) {
        self.query = query
        self.heard = heard
        self.texts = texts
        hits = texts.indices.filter { query.matches(texts[$0]) }
    }

    struct Leg: Equatable {
        var query: String
        var hits: Int
        /// Found by no other side of the OR.
        var alone: Int
    }

    /// The sides of the OR at the top; one when there is none.
    var legs: [Leg] {
        let alternatives = query.alternatives
        return alternatives.indices.map { place in
            let own = hits.filter { alternatives[place].matches(texts[$0]) }
            let rest = query.without(place)
            return Leg(
                query: alternatives[place].description, hits: own.count,
                alone: rest.map { rest in own.count { !rest.matches(texts[$0]) } } ?? own.count)
        }
    }

    /// Stories of which at least a third answers, as an issue takes them.
    private var stories: Set<String> {
        let all = Dictionary(grouping: heard.compactMap(\.story)) { $0 }.mapValues(\.count)
        let own = Dictionary(grouping: hits.compactMap { heard[$0].story }) { $0 }.mapValues(\.count)
        return Set(own.filter { $0.value * 3 >= all[$0.key, default: 0] }.keys)
    }

    /// What answers and lies in a story that is about something else.
    var strays: [Int] {
        let stories = stories
        return hits.filter { heard[$0].story.map { !stories.contains($0) } ?? false }
    }

    /// What lies in a story of the issue and does not answer.
    var missed: [Int] {
        let (stories, found) = (stories, Set(hits))
        return heard.indices.filter { place in !found.contains(place) && heard[place].story.map(stories.contains) == true }
    }

    /// Words that stand in these and hardly in what answers, or the other way round: candidates for NOT and for OR.
    func telling(_ some: [Int], besides others: [Int], most: Int = 6) -> [(word: String, count: Int)] {
        let (here, there) = (counts(of: some), counts(of: others))
        let telling = here.filter { word, count in
            count > 1 && Double(count) / Double(some.count) > 4 * Double(there[word, default: 0]) / Double(max(1, others.count))
        }
        return telling.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map { ($0.key, $0.value) }
    }

    private func counts(of places: [Int]) -> [String: Int] {
        places.reduce(into: [:]) { counts, place in
            let words = heard[place].reading.terms.filter { $0.kind == .word || $0.kind == .tag }.map(\.text)
            for word in Set(words) { counts[word, default: 0] += 1 }
        }
    }

    /// As many as asked for, spread by chance that falls the same way each time.
    func sample(_ count: Int) -> [Int] {
        let drawn = hits.sorted {
            Identity.version(title: heard[$0].mention.id, text: "", url: nil)
                < Identity.version(title: heard[$1].mention.id, text: "", url: nil)
        }
        return drawn.prefix(count).sorted()
    }

    /// The words round the first place where it answers, those words between « and ».
    func passage(_ place: Int) -> String {
        let bytes = Array(heard[place].mention.body.utf8)
        guard let hit = query.places(in: texts[place]).first else { return Self.line(String(heard[place].mention.body.prefix(140))) }
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        let before = text(0..<hit.lowerBound), after = text(hit.upperBound..<bytes.count)
        let passage =
            (before.count > 50 ? "…" : "") + before.suffix(50) + "«" + text(hit) + "»" + after.prefix(90) + (after.count > 90 ? "…" : "")
        return Self.line(passage)
    }

    /// On one line, handles hidden.
    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing(/@[\p{L}\p{N}_.]+/, with: "@…")
    }
}
