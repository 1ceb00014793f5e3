/// Expressions of several tokens, found from their first two tokens, the longest first.
///
/// Used for idioms ("van het kastje naar de muur"), for rule words of several words ("niet alleen") and for names.
struct PhraseBook<Payload: Sendable>: Sendable {
    private struct Phrase: Sendable {
        /// Zero for a phrase of one token.
        var second: UInt64
        var rest: Range<Int>
        var payload: Payload
    }

    private var pool: [UInt64] = []
    private var phrases: [Phrase] = []
    private var starts: [(first: UInt64, range: Range<Int>)] = []

    /// - Parameter entries: token hashes with what they stand for. Of two equal sequences both are kept, in order.
    init(_ entries: [(hashes: [UInt64], payload: Payload)]) {
        let groups = Dictionary(grouping: entries.filter { !$0.hashes.isEmpty }) { $0.hashes[0] }
        for (first, group) in groups.sorted(by: { $0.key < $1.key }) {
            let begin = phrases.count
            for (hashes, payload) in ordered(group) {
                let start = pool.count
                pool.append(contentsOf: hashes.dropFirst())
                phrases.append(Phrase(second: second(hashes), rest: start..<pool.count, payload: payload))
            }
            starts.append((first, begin..<phrases.count))
        }
    }

    /// First token of every group with the number to hand to `match`; numbers start at 1, so that 0 can mean none.
    var groups: [(first: UInt64, index: Int)] { starts.enumerated().map { ($1.first, $0 + 1) } }

    /// The longest phrase of a group that stands at `position` and that `accept` takes.
    func match(
        group: Int, in tokens: [Token], at position: Int, accept: (Payload, Int) -> Bool = { _, _ in true }
    ) -> (payload: Payload, length: Int)? {
        let range = starts[group - 1].range
        if position + 1 < tokens.count, let found = match(tokens[position + 1].hash, range, tokens, position, accept) { return found }
        return match(0, range, tokens, position, accept)
    }

    private func match(
        _ second: UInt64, _ range: Range<Int>, _ tokens: [Token], _ position: Int, _ accept: (Payload, Int) -> Bool
    ) -> (payload: Payload, length: Int)? {
        var index = firstIndex(of: second, in: range)
        while index < range.upperBound, phrases[index].second == second {
            let length = phrases[index].rest.count + 1
            if stands(phrases[index].rest, in: tokens, after: position), accept(phrases[index].payload, length) {
                return (phrases[index].payload, length)
            }
            index += 1
        }
        return nil
    }

    private func firstIndex(of second: UInt64, in range: Range<Int>) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if phrases[middle].second < second { low = middle + 1 } else { high = middle }
        }
        return low
    }

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

    private func second(_ hashes: [UInt64]) -> UInt64 { hashes.count > 1 ? hashes[1] : 0 }
}
