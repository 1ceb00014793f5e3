internal import Mentions

/// Tells copies from voices: wire copy in two papers is one voice printed twice.
enum Voices {
    /// Shorter texts are one voice only when a newsroom printed them: two neighbours may well both say "Eindelijk!".
    private static let shortest = 8
    /// Share of the three-word runs of the shorter text that the other holds too.
    private static let alike = 0.7
    /// The same for texts of fewer runs than `short`: people who say one thing in few words use the same words.
    private static let alikeWhenShort = 0.9
    private static let short = 20
    /// Words before the last sentence that say something of their own.
    private static let fewestOwn = 3
    /// Runs by which candidates are found: the smallest numbers, which copies share with near certainty (Broder 1997).
    private static let sketch = 4
    /// Voices that may share a run before it is taken for the end sentence of a newsletter: no more are looked up by it.
    private static let crowd = 50

    /// For each mention the place of the first one with the same text: its own place when it is not a copy.
    static func firsts(_ heard: [Heard]) -> [Int] {
        let runs = heard.map { self.runs(of: $0.mention) }
        var holders: [UInt64: [Int]] = [:], firsts: [Int] = []
        firsts.reserveCapacity(heard.count)
        for place in heard.indices {
            let keys = keys(runs[place], holders)
            let near = Set(keys.all.flatMap { holders[$0] ?? [] }).sorted()
            let twin = near.first {
                isCopy(runs[place], of: runs[$0]) && (runs[place] == runs[$0] || !sharesOnlyItsEnd(heard[place], heard[$0]))
            }
            firsts.append(twin ?? place)
            if twin == nil { for key in keys.own { holders[key, default: []].append(place) } }
        }
        return firsts
    }

    /// The smallest runs that no crowd holds, and with those that a crowd holds all that a copy may be filed under.
    private static func keys(_ runs: [UInt64], _ holders: [UInt64: [Int]]) -> (own: [UInt64], all: ArraySlice<UInt64>) {
        var own: [UInt64] = [], read = 0
        while read < runs.count, own.count < sketch {
            if holders[runs[read], default: []].count < crowd { own.append(runs[read]) }
            read += 1
        }
        return (own, runs.prefix(read))
    }

    private static func runs(of mention: Mention) -> [UInt64] {
        let words = Wording.numbers(mention.body)
        if words.count < shortest && (mention.group != .media || words.count < 3) { return [] }
        let triples = words.indices.dropLast(2).map { at -> UInt64 in
            let two = words[at] &* 0x9e37_79b9_7f4a_7c15 &+ words[at + 1]
            return two &* 0x9e37_79b9_7f4a_7c15 &+ words[at + 2]
        }
        return Wording.distinct(triples)
    }

    /// Two short posts under one end sentence ("Verstuurd vanuit de app van ...") are two voices when what goes before it differs.
    private static func sharesOnlyItsEnd(_ one: Heard, _ other: Heard) -> Bool {
        guard let own = beginning(one), let others = beginning(other) else { return false }
        let words = Wording.distinct(own), least = min(words.count, Wording.distinct(others).count)
        return least >= fewestOwn && 2 * Wording.shared(words, Wording.distinct(others)) < least
    }

    /// Words before the last sentence; nil for long texts, where an end sentence weighs little.
    private static func beginning(_ heard: Heard) -> [UInt64]? {
        guard let last = heard.reading.sentences.last, heard.reading.sentences.count > 1 else { return nil }
        let words = Wording.numbers(String(decoding: heard.mention.body.utf8.prefix(last.range.lowerBound), as: UTF8.self))
        return words.count < short ? words : nil
    }

    private static func isCopy(_ one: [UInt64], of other: [UInt64]) -> Bool {
        let (small, large) = (min(one.count, other.count), max(one.count, other.count))
        guard small > 0, large <= 4 * small else { return false }
        return Double(Wording.shared(one, other)) >= (small < short ? alikeWhenShort : alike) * Double(small)
    }
}
