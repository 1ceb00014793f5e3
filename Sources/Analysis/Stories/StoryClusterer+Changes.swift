internal import Foundation
internal import Mentions

/// Two stories, the older first.
struct StoryPair: Sendable, Hashable {
    var older: Int32
    var younger: Int32

    init(_ one: Int32, _ other: Int32) { (older, younger) = (min(one, other), max(one, other)) }
}

extension StoryClusterer {
    /// Texts between two stories that make them one, at the least.
    private static let fewestBridges = 2
    /// Texts of a story that are compared with each other, newest first: more cost more than they tell.
    private static let most = 32
    /// A story is looked through each time it doubles, from this size.
    private static let firstLook: Int32 = 8
    /// Fewer texts than this are no story of their own.
    private static let fewestSplit = 3
    /// Two halves less alike than this share of the threshold are two stories, unless any two texts of them would have joined.
    private static let apart: Float = 0.35
    /// Likewise two stories that bridges connect must be this much alike on the whole.
    private static let together: Float = 0.5
    private static let mostTerms = 5

    /// Joins and splits what the newcomer shows to be one or two.
    ///
    /// - Parameter least: score from which the newcomer joins a story.
    mutating func settle(_ newcomer: Newcomer, _ id: String, ranked: [Candidate], _ least: Float) {
        guard let own = index.texts.last?.story else { return }
        for other in ranked where other.excess > 0 && other.story != own {
            bridge(StoryPair(own, other.story), newcomer, id, least)
            break
        }
        let home = book.root(own), size = book[home].size
        if size >= StoryClusterer.firstLook, size & (size - 1) == 0 { lookThrough(home, newcomer, id, least) }
    }

    private mutating func bridge(_ pair: StoryPair, _ newcomer: Newcomer, _ id: String, _ least: Float) {
        let count = bridges[pair, default: 0] + 1
        bridges[pair] = count
        let small = Int(min(book[pair.older].size, book[pair.younger].size))
        guard count >= max(StoryClusterer.fewestBridges, (small + 2) / 3) else { return }
        let (old, young) = (members(pair.older), members(pair.younger))
        guard mean(old, young) > StoryClusterer.together * least else { return }
        bridges[pair] = nil
        join(pair, old, young, newcomer, id)
    }

    private mutating func join(_ pair: StoryPair, _ old: [Int], _ young: [Int], _ newcomer: Newcomer, _ id: String) {
        let moved = chain(pair.younger)
        let all = (chain(pair.older) + moved).sorted()
        relink(all, to: pair.older)
        book.join(pair.younger, into: pair.older, last: all.last.map { $0 + index.dropped } ?? -1)
        note(.joined, book[pair.younger].id, book[pair.older].id, moved, newcomer, id, terms: sharedTerms(old, young))
    }

    private mutating func lookThrough(_ story: Int32, _ newcomer: Newcomer, _ id: String, _ least: Float) {
        let texts = members(story)
        guard let (kept, gone) = halves(texts, least) else { return }
        let name = "s" + index.ids[gone[0]]
        let staying = chain(story).filter { !gone.contains($0) }
        let number = book.founded(name)
        relink(staying, to: story)
        relink(gone, to: number)
        book.resize(story, to: staying.count, last: staying.last.map { $0 + index.dropped } ?? -1)
        for text in gone { book.add(text: text + index.dropped, to: number) }
        note(.split, name, book[story].id, gone, newcomer, id, terms: ownTerms(gone, not: kept))
    }

    private mutating func note(
        _ kind: StoryChange.Kind, _ story: String, _ other: String, _ moved: [Int], _ newcomer: Newcomer, _ id: String, terms: [String]
    ) {
        changes.append(
            StoryChange(
                kind: kind, story: story, other: other, mention: id, at: Date(timeIntervalSinceReferenceDate: newcomer.time),
                moved: moved.map { index.ids[$0] }, terms: terms))
    }

    private mutating func relink(_ texts: [Int], to story: Int32) {
        var previous = -1
        for text in texts {
            index.move(text, to: story, after: previous)
            previous = text + index.dropped
        }
    }

    /// Places of the texts of a story that are still held, oldest first.
    private func chain(_ story: Int32) -> [Int] {
        var places: [Int] = [], number = book[story].last
        while number >= index.dropped {
            places.append(number - index.dropped)
            number = Int(index.texts[number - index.dropped].previous)
        }
        return places.reversed()
    }

    private func members(_ story: Int32) -> [Int] { Array(chain(story).suffix(StoryClusterer.most)) }

    private func mean(_ one: [Int], _ other: [Int]) -> Float {
        var sum: Float = 0
        for a in one { for b in other { sum += index.likeness(of: a, to: b, window: window, pieces) } }
        return sum / Float(max(1, one.count * other.count))
    }

    /// The two groups in which texts fall apart, the one with the oldest text first; nil when they belong together.
    ///
    /// Average linkage down to two groups.
    private func halves(_ texts: [Int], _ least: Float) -> ([Int], [Int])? {
        var groups = texts.map { [$0] }
        while groups.count > 2 {
            var best: (Int, Int, Float) = (0, 1, -1)
            for one in groups.indices {
                for other in groups.indices.dropFirst(one + 1) {
                    let likeness = mean(groups[one], groups[other])
                    if likeness > best.2 { best = (one, other, likeness) }
                }
            }
            groups[best.0] += groups[best.1]
            groups.remove(at: best.1)
        }
        guard groups.count == 2, groups.allSatisfy({ $0.count >= StoryClusterer.fewestSplit }) else { return nil }
        guard mean(groups[0], groups[1]) < StoryClusterer.apart * least, !isBridged(groups[0], groups[1], least) else { return nil }
        let ordered = groups.map { $0.sorted() }.sorted { $0[0] < $1[0] }
        return (ordered[0], ordered[1])
    }

    private func isBridged(_ one: [Int], _ other: [Int], _ least: Float) -> Bool {
        one.contains { a in other.contains { index.likeness(of: a, to: $0, window: window, pieces) > least } }
    }

    private func sharedTerms(_ one: [Int], _ other: [Int]) -> [String] {
        let (ours, theirs) = (weights(one), weights(other))
        return told(ours.compactMap { term, weight in theirs[term].map { (term, min(weight, $0)) } })
    }

    private func ownTerms(_ one: [Int], not other: [Int]) -> [String] {
        let theirs = weights(other)
        return told(weights(one).filter { theirs[$0.key] == nil }.map { ($0.key, $0.value) })
    }

    private func told(_ weights: [(Int32, Float)]) -> [String] {
        weights.sorted { ($0.1, $1.0) > ($1.1, $0.0) }.lazy.map { table.text(of: $0.0) }
            .filter { $0.first != "<" && $0.first != "≈" }.prefix(StoryClusterer.mostTerms).map(\.self)
    }

    private func weights(_ texts: [Int]) -> [Int32: Float] {
        texts.reduce(into: [:]) { weights, place in
            let text = index.texts[place]
            for term in index.terms[text.firstTerm..<text.firstTerm + Int(text.termCount)] { weights[term.term, default: 0] += term.weight }
        }
    }
}
