internal import Foundation

/// Texts that share terms with the one asked about, and how likely that makes them; places are those of the index.
///
/// Lives as long as the index, so that a search makes no room anew: it costs what it finds.
struct StorySearch: Sendable {
    /// Likeness to each text, zero between searches.
    private var likeness: [Float] = []
    /// Places of the texts that are not zero: the first `count`.
    private var found: [Int32] = []
    private var count = 0

    /// Places found, each once.
    var places: ArraySlice<Int32> { found[..<count] }

    subscript(place: Int) -> Float { likeness[place] }

    /// Makes room for one text more.
    mutating func append() { likeness.append(0) }

    mutating func resize(to texts: Int) { likeness = Array(repeating: 0, count: texts) }

    /// Adds what a term of this weight gives to the texts that hold it.
    ///
    /// - Parameter dropped: number of the text at the first place; earlier ones are passed over.
    mutating func add(_ holders: Span<StoryIndex.Holder>, weight: Float, dropped: Int) {
        if found.count < count + holders.count { found += Array(repeating: 0, count: max(holders.count, found.count)) }
        count = StorySearch.add(holders, weight, dropped, to: &likeness, &found, count)
    }

    private static func add(
        _ holders: Span<StoryIndex.Holder>, _ weight: Float, _ dropped: Int, to likeness: inout [Float], _ found: inout [Int32],
        _ count: Int
    ) -> Int {
        var likeness = likeness.mutableSpan, found = found.mutableSpan, count = count
        for number in holders.indices {
            let holder = holders[number], place = Int(holder.number) - dropped
            if place < 0 { continue }
            // Written always and counted when new: a branch would be guessed wrong every third time.
            found[count] = Int32(truncatingIfNeeded: place)
            count += likeness[place] == 0 ? 1 : 0
            likeness[place] += holder.weight * weight
        }
        return count
    }

    mutating func clear() {
        for place in found[..<count] { likeness[Int(place)] = 0 }
        count = 0
    }
}
