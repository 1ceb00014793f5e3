/// Expressions of several tokens, found from their first token, the longest first.
///
/// Used for idioms ("van het kastje naar de muur"), for rule words of several words ("niet alleen") and for names.
struct PhraseBook<Payload: Sendable>: Sendable {
    private struct Phrase: Sendable {
        /// The second token, or 0: most phrases fail on it.
        var second: UInt64
        var rest: Range<Int>
        var payload: Payload
        var isLast: Bool
    }

    private var pool: [UInt64] = []
    private var phrases: [Phrase] = []
    private var starts: [(first: UInt64, index: Int)] = []

    /// - Parameter entries: token hashes with what they stand for. Of two equal sequences both are kept, in order.
    init(_ entries: [(hashes: [UInt64], payload: Payload)]) {
        let groups = Dictionary(grouping: entries.filter { !$0.hashes.isEmpty }) { $0.hashes[0] }
        for (first, group) in groups.sorted(by: { $0.key < $1.key }) {
            starts.append((first, phrases.count + 1))
            let ordered = group.enumerated().sorted { ($1.element.hashes.count, $0.offset) < ($0.element.hashes.count, $1.offset) }
            for (position, entry) in ordered.map(\.element).enumerated() {
                let begin = pool.count
                pool.append(contentsOf: entry.hashes.dropFirst())
                phrases.append(
                    Phrase(
                        second: entry.hashes.dropFirst().first ?? 0, rest: begin..<pool.count, payload: entry.payload,
                        isLast: position == ordered.count - 1))
            }
        }
    }

    /// First token of every group with the number to hand to `match`; numbers start at 1, so that 0 can mean none.
    var groups: [(first: UInt64, index: Int)] { starts }

    /// The longest phrase of a group that stands at `position` and that `accept` takes.
    func match(
        group: Int, in tokens: [Token], at position: Int, accept: (Payload, Int) -> Bool = { _, _ in true }
    ) -> (payload: Payload, length: Int)? {
        var index = group - 1
        let next = position + 1 < tokens.count ? tokens[position + 1].hash : 0
        while true {
            if phrases[index].second != 0, phrases[index].second != next {
                if phrases[index].isLast { return nil }
                index += 1
                continue
            }
            let length = phrases[index].rest.count + 1
            if stands(phrases[index].rest, in: tokens, after: position), accept(phrases[index].payload, length) {
                return (phrases[index].payload, length)
            }
            if phrases[index].isLast { return nil }
            index += 1
        }
    }

    private func stands(_ rest: Range<Int>, in tokens: [Token], after position: Int) -> Bool {
        guard position + rest.count < tokens.count else { return false }
        for offset in 0..<rest.count where tokens[position + 1 + offset].hash != pool[rest.lowerBound + offset] { return false }
        return true
    }
}
