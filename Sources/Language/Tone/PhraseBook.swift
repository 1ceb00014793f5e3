/// Expressions of several tokens, found from their first two tokens, the longest first.
///
/// Used for idioms ("van het kastje naar de muur"), for rule words of several words ("niet alleen") and for names.
struct PhraseBook<Payload: Sendable>: Sendable {
    private struct Phrase: Sendable {
        /// Of its group and its second token.
        var key: UInt64
        var rest: Range<Int>
        var payload: Payload
    }

    private var pool: [UInt64] = []
    private var phrases: [Phrase] = []
    /// The first phrase with a key; the others with that key follow it.
    private var places: HashTable<Int32>
    /// First token of every group with the number to hand to `match`; numbers start at 1, so that 0 can mean none.
    private(set) var groups: [(first: UInt64, index: Int)] = []

    /// - Parameter entries: token hashes with what they stand for. Of two equal sequences both are kept, in order.
    init(_ entries: [(hashes: [UInt64], payload: Payload)]) {
        places = HashTable(empty: -1, capacity: entries.count)
        let starts = Dictionary(grouping: entries.filter { !$0.hashes.isEmpty }) { $0.hashes[0] }
        for (index, (first, group)) in starts.sorted(by: { $0.key < $1.key }).enumerated() {
            groups.append((first, index + 1))
            for (hashes, payload) in ordered(group) { add(hashes, payload, group: index + 1) }
        }
    }

    private mutating func add(_ hashes: [UInt64], _ payload: Payload, group: Int) {
        let (start, key) = (pool.count, key(group, second(hashes)))
        pool.append(contentsOf: hashes.dropFirst())
        if places[key] < 0 { places[key] = Int32(phrases.count) }
        phrases.append(Phrase(key: key, rest: start..<pool.count, payload: payload))
    }

    /// The longest phrase of a group that stands at `position` and that `accept` takes.
    func match(
        group: Int, in tokens: [Token], at position: Int, accept: (Payload, Int) -> Bool = { _, _ in true }
    ) -> (payload: Payload, length: Int)? {
        if position + 1 < tokens.count, let found = match(key(group, tokens[position + 1].hash), tokens, position, accept) { return found }
        return match(key(group, 0), tokens, position, accept)
    }

    private func match(
        _ key: UInt64, _ tokens: [Token], _ position: Int, _ accept: (Payload, Int) -> Bool
    ) -> (payload: Payload, length: Int)? {
        var index = Int(places[key])
        guard index >= 0 else { return nil }
        while index < phrases.count, phrases[index].key == key {
            let length = phrases[index].rest.count + 1
            if stands(phrases[index].rest, in: tokens, after: position), accept(phrases[index].payload, length) {
                return (phrases[index].payload, length)
            }
            index += 1
        }
        return nil
    }

    /// Odd, and so never the zero of an empty slot.
    private func key(_ group: Int, _ second: UInt64) -> UInt64 { (second ^ UInt64(group) &* 0x9E37_79B9_7F4A_7C15) | 1 }

    private func stands(_ rest: Range<Int>, in tokens: [Token], after position: Int) -> Bool {
        guard position + rest.count < tokens.count else { return false }
        for offset in 0..<rest.count where tokens[position + 1 + offset].hash != pool[rest.lowerBound + offset] { return false }
        return true
    }

    /// By second token, then the longest first, then as they came.
    private func ordered(_ group: [(hashes: [UInt64], payload: Payload)]) -> [(hashes: [UInt64], payload: Payload)] {
        group.enumerated().sorted { one, other in
            (second(one.element.hashes), other.element.hashes.count, one.offset)
                < (second(other.element.hashes), one.element.hashes.count, other.offset)
        }.map(\.element)
    }

    /// Zero for a phrase of one token.
    private func second(_ hashes: [UInt64]) -> UInt64 { hashes.count > 1 ? hashes[1] : 0 }
}
