internal import Foundation

/// Every text of the window as flat arrays, with for each term the texts that hold it, newest last.
struct StoryIndex: Sendable {
    private struct Text {
        var story: Int32
        var time: Double
        var names: Int32
        var first: Int
        var count: Int
    }
    /// A text that holds a term, and the weight of the term in it.
    private struct Holder {
        /// Minus `dropped` its place in `texts`.
        var number: Int
        var weight: Float
    }
    /// A text that shares rare terms with the one asked about.
    struct Neighbour {
        /// Place among the texts held now.
        var text: Int
        var story: Int32
        var likeness: Float
    }

    /// Texts looked at per term: newer ones say more, and common terms must not cost more as the window fills.
    private static let reach = 192
    /// Two texts that name people or places and none the same are rarely one event.
    private static let strangers: Float = 0.6
    /// Share of the likeness that is gone at the end of the window.
    private static let ageing: Float = 0.7
    /// Old texts are dropped this many at a time.
    private static let batch = 4096

    private var texts: [Text] = []
    private var entries: [StoryVector.Entry] = []
    private var holders: [[Holder]] = []
    private var dropped = 0
    /// Place of the first text that may still be in the window.
    private var oldest = 0
    /// Scratch: likeness to each text, zero between calls.
    private var scratch: [Float] = []

    mutating func add(_ vector: StoryVector, story: Int32, time: Double) {
        let number = texts.count + dropped
        let names = vector.entries.reduce(into: Int32(0)) { $0 += $1.isName ? 1 : 0 }
        texts.append(Text(story: story, time: time, names: names, first: entries.count, count: vector.entries.count))
        scratch.append(0)
        entries += vector.entries
        for entry in vector.entries { hold(Int(entry.term), Holder(number: number, weight: entry.weight)) }
    }

    private mutating func hold(_ term: Int, _ holder: Holder) {
        if holders.count <= term { holders += Array(repeating: [], count: term + 1 - holders.count) }
        holders[term].append(holder)
        if holders[term].count >= 2 * StoryIndex.reach { holders[term].removeFirst(StoryIndex.reach) }
    }

    /// Texts that a new one can join, as good as exactly: late ones may keep their elders alive.
    var alive: Int { texts.count - oldest }

    mutating func age(now: Double, window: Double) {
        while oldest < texts.count, texts[oldest].time < now - window { oldest += 1 }
        forget(before: now - 2 * window)
    }

    /// Drops the oldest texts once a full batch of them lies before `time`.
    private mutating func forget(before time: Double) {
        let batch = StoryIndex.batch
        guard texts.count > 2 * batch, texts[batch].time < time, texts[..<batch].allSatisfy({ $0.time < time }) else { return }
        let cut = texts[batch].first
        texts.removeFirst(batch)
        scratch.removeLast(batch)
        entries.removeFirst(cut)
        for place in texts.indices { texts[place].first -= cut }
        dropped += batch
        oldest -= min(oldest, batch)
    }

    /// Texts within `window` of `time` that share an opening term, with the likeness those terms alone give.
    mutating func neighbours(of vector: StoryVector, time: Double, window: Double) -> [Neighbour] {
        var found: [Int] = []
        for entry in vector.entries where entry.opens && Int(entry.term) < holders.count {
            for holder in holders[Int(entry.term)].suffix(StoryIndex.reach) where holder.number >= dropped {
                let place = holder.number - dropped
                guard abs(texts[place].time - time) <= window else { continue }
                if scratch[place] == 0 { found.append(place) }
                scratch[place] += holder.weight * entry.weight
            }
        }
        defer { for place in found { scratch[place] = 0 } }
        return found.map { Neighbour(text: $0, story: texts[$0].story, likeness: scratch[$0]) }
    }

    /// Likeness over all terms, less for strangers and for age.
    func likeness(of vector: StoryVector, to place: Int, time: Double, window: Double) -> Float {
        let text = texts[place]
        var sum: Float = 0, at = text.first, names = 0, sharesName = false
        for entry in vector.entries {
            if entry.isName { names += 1 }
            while at < text.first + text.count, entries[at].term < entry.term { at += 1 }
            guard at < text.first + text.count, entries[at].term == entry.term else { continue }
            sum += entries[at].weight * entry.weight
            if entry.isName || entries[at].isName { sharesName = true }
        }
        if !sharesName, names > 0, text.names > 0 { sum *= StoryIndex.strangers }
        return sum * (1 - StoryIndex.ageing * Float(abs(text.time - time) / window))
    }
}
