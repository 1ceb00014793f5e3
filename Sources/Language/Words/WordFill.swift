/// The cheapest way to fill letters completely with words.
enum WordFill {
    /// Bytes of the longest word looked for, so that the time stays linear in the letters.
    static let longest = 28

    /// - Parameter cost: of a word on this range, above zero; nil where none stands.
    /// - Returns: the ranges in order; nil when no words fill the letters. Of equally cheap ways the one with the longest last word.
    static func ranges(of letters: [UInt8], cost: (Range<Int>) -> Float?) -> [Range<Int>]? {
        var cheapest: [(cost: Float, start: Int)?] = Array(repeating: nil, count: letters.count + 1)
        cheapest[0] = (0, 0)
        for end in 0..<letters.count {
            for start in max(0, end + 1 - longest)...end {
                guard let before = cheapest[start], let cost = cost(start..<end + 1) else { continue }
                if before.cost + cost < cheapest[end + 1]?.cost ?? .infinity { cheapest[end + 1] = (before.cost + cost, start) }
            }
        }
        return path(cheapest.map { $0?.start })
    }

    private static func path(_ starts: [Int?]) -> [Range<Int>]? {
        var ranges: [Range<Int>] = []
        var end = starts.count - 1
        while end > 0 {
            guard let start = starts[end] else { return nil }
            ranges.append(start..<end)
            end = start
        }
        return ranges.reversed()
    }
}
