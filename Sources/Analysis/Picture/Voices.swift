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
    /// Runs by which candidates are found: the smallest numbers, which copies share with near certainty (Broder 1997).
    private static let sketch = 4

    /// For each mention the place of the first one with the same text: its own place when it is not a copy.
    static func firsts(_ heard: [Heard]) -> [Int] {
        var runs: [[UInt64]] = []
        var holders: [UInt64: [Int]] = [:]
        var firsts: [Int] = []
        runs.reserveCapacity(heard.count)
        for (place, one) in heard.enumerated() {
            runs.append(self.runs(of: one.mention))
            let keys = runs[place].prefix(sketch)
            let twin = keys.flatMap { holders[$0] ?? [] }.sorted().first { isCopy(runs[place], of: runs[$0]) }
            firsts.append(twin.map { firsts[$0] } ?? place)
            if twin == nil { for key in keys { holders[key, default: []].append(place) } }
        }
        return firsts
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

    private static func isCopy(_ one: [UInt64], of other: [UInt64]) -> Bool {
        let (small, large) = (min(one.count, other.count), max(one.count, other.count))
        guard small > 0, large <= 4 * small else { return false }
        return Double(Wording.shared(one, other)) >= (small < short ? alikeWhenShort : alike) * Double(small)
    }
}
