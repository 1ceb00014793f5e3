internal import Foundation

/// What the index keeps of one text beside its terms and pieces.
struct IndexedText: Sendable, BitwiseCopyable {
    var story: Int32
    /// Number of the text before it in its story; -1 for the first.
    var previous: Int
    var names: Int16
    var termCount: Int16
    var pieceCount: Int16
    var firstTerm: Int
    var firstPiece: Int
    /// Sum of squared rarities of its pieces when it came.
    var pieceMass: Float
}

/// A term of a text in eight bytes, because a million texts hold thirty million of them.
struct IndexedTerm: Sendable, BitwiseCopyable {
    private var bits: UInt32
    private var scaled: UInt16
    /// Tells the terms that brought a group apart; sixteen bits will do for two texts.
    private var sourceBits: UInt16

    /// Weights lie below one and a half; a step is finer than any that matters.
    private static let scale: Float = 43_000

    init(_ entry: StoryVector.Entry) {
        bits = UInt32(entry.term) | (entry.isName ? 1 << 31 : 0)
        scaled = UInt16(min(65_535, entry.weight * IndexedTerm.scale))
        sourceBits = entry.isGroup ? UInt16(truncatingIfNeeded: entry.source) : .max
    }

    var term: Int32 { Int32(bits & 0x7FFF_FFFF) }
    var isName: Bool { bits >> 31 == 1 }
    var weight: Float { Float(scaled) / IndexedTerm.scale }

    /// True when both texts have the group by the same word, which has been counted.
    func repeats(_ other: IndexedTerm) -> Bool { sourceBits != .max && sourceBits == other.sourceBits }
}

/// Every text of the window as flat arrays, with for each term the texts that hold it, newest last.
struct StoryIndex: Sendable {
    /// A text that holds a term, and the weight of the term in it.
    struct Holder: Sendable {
        var number: Int32
        var weight: Float
    }
    /// A text that shares rare terms with the one asked about.
    struct Neighbour {
        /// Place among the texts held now.
        var text: Int
        var likeness: Float

        func isLiker(than other: Neighbour) -> Bool {
            likeness != other.likeness ? likeness > other.likeness : text > other.text
        }
    }

    /// Texts looked at per term: newer ones say more, and common terms must not cost more as the window fills.
    private static let reach = 192
    /// Newest texts of a story that count for its likeness: as far as `reach` sees in all terms together.
    private static let longest = 512
    /// Old texts are dropped this many at a time, or an eighth of all when that is more.
    private static let batch = 4096

    private(set) var texts: [IndexedText] = []
    /// Moments by place, apart from `texts`: a search reads nothing else of most.
    private(set) var times: [Double] = []
    private(set) var ids: [String] = []
    private(set) var terms: [IndexedTerm] = []
    private(set) var pieces: [UInt16] = []
    private var holders: [[Holder]] = []
    /// Texts dropped since the beginning: a text's number is its place plus this.
    private(set) var dropped = 0
    /// Place of the first text that may still be in the window.
    private(set) var oldest = 0
    private var search = StorySearch()

    init() {}

    /// The index as it was saved. What can be derived is derived again, in the order in which it came about.
    init(texts: [IndexedText], times: [Double], ids: [String], terms: [IndexedTerm], pieces: [UInt16], dropped: Int, oldest: Int) {
        (self.texts, self.times, self.ids, self.terms) = (texts, times, ids, terms)
        (self.pieces, self.dropped, self.oldest) = (pieces, dropped, oldest)
        search.resize(to: texts.count)
        for (place, text) in texts.enumerated() {
            for term in terms[text.firstTerm..<text.firstTerm + Int(text.termCount)] {
                hold(Int(term.term), Holder(number: Int32(place + dropped), weight: term.weight))
            }
        }
    }

    /// - Returns: the number of the text.
    mutating func add(_ newcomer: Newcomer, id: String, story: Int32, previous: Int) -> Int {
        let number = texts.count + dropped, text = newcomer.text
        texts.append(
            IndexedText(
                story: story, previous: previous, names: Int16(text.names), termCount: Int16(text.terms.count),
                pieceCount: Int16(text.pieces.count), firstTerm: terms.count, firstPiece: pieces.count, pieceMass: text.pieceMass))
        times.append(text.time)
        ids.append(id)
        search.append()
        for term in text.terms { hold(Int(term.term), Holder(number: Int32(number), weight: term.weight)) }
        terms += text.terms
        pieces += text.pieces
        return number
    }

    private mutating func hold(_ term: Int, _ holder: Holder) {
        if holders.count <= term { holders += Array(repeating: [], count: term + 1 - holders.count) }
        holders[term].append(holder)
        if holders[term].count >= 2 * StoryIndex.reach { holders[term].removeFirst(StoryIndex.reach) }
    }

    /// Texts that a new one can join, as good as exactly: late ones may keep their elders alive.
    var alive: Int { texts.count - oldest }

    mutating func age(now: Double, window: Double) {
        while oldest < texts.count, times[oldest] < now - window { oldest += 1 }
        forget(before: now - 2 * window)
    }

    /// Drops the oldest texts once a full batch of them lies before `time`.
    private mutating func forget(before time: Double) {
        let batch = max(StoryIndex.batch, texts.count / 8)
        guard texts.count > 2 * batch, times[...batch].allSatisfy({ $0 < time }) else { return }
        let (terms, pieces) = (texts[batch].firstTerm, texts[batch].firstPiece)
        texts.removeFirst(batch)
        times.removeFirst(batch)
        ids.removeFirst(batch)
        search.resize(to: texts.count)
        self.terms.removeFirst(terms)
        self.pieces.removeFirst(pieces)
        for place in texts.indices {
            texts[place].firstTerm -= terms
            texts[place].firstPiece -= pieces
        }
        dropped += batch
        oldest -= min(oldest, batch)
    }

    /// The `most` texts within `window` of `time` that are likest by the opening terms alone, newest first of equals.
    ///
    /// What those terms gave to all texts stays at hand for `likeness(ofStoryEndingAt:)` until `endSearch()`.
    mutating func neighbours(of vector: StoryVector, most: Int, time: Double, window: Double) -> [Neighbour] {
        for entry in vector.entries where entry.opens && Int(entry.term) < holders.count {
            let newest = holders[Int(entry.term)].suffix(StoryIndex.reach)
            search.add(newest.span, weight: entry.weight, dropped: dropped)
        }
        var few: [Neighbour] = [], least: Float = 0
        few.reserveCapacity(most + 1)
        for place in search.places where search[Int(place)] >= least {
            let neighbour = Neighbour(text: Int(place), likeness: search[Int(place)])
            guard abs(times[neighbour.text] - time) <= window else { continue }
            if few.count == most, let last = few.last, !neighbour.isLiker(than: last) { continue }
            few.insert(neighbour, at: few.firstIndex { neighbour.isLiker(than: $0) } ?? few.count)
            if few.count > most { few.removeLast() }
            if few.count == most, let last = few.last { least = last.likeness }
        }
        return few
    }

    /// Sum of what the opening terms gave to the newest texts of a story, those within `window` of `time`.
    ///
    /// - Parameter last: number of the newest text of the story.
    func likeness(ofStoryEndingAt last: Int, time: Double, window: Double) -> Float {
        var sum: Float = 0, number = last, left = StoryIndex.longest
        while number >= dropped, left > 0 {
            let place = number - dropped
            if abs(times[place] - time) <= window { sum += search[place] }
            number = texts[place].previous
            left -= 1
        }
        return sum
    }

    mutating func endSearch() { search.clear() }

    mutating func move(_ place: Int, to story: Int32, after previous: Int) {
        texts[place].story = story
        texts[place].previous = previous
    }
}
