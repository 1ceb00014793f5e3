internal import Foundation

/// Bursts in a stream of counts: the automaton of Kleinberg, Bursty and Hierarchical Structure in Streams (KDD 2002).
///
/// State i expects `scaling`^i times the usual count; each step up costs `reluctance` times ln n, a step down nothing, and of all
/// courses the cheapest is taken (Viterbi). Kleinberg's batches are judged by the share that a word has in a stream; here by the usual
/// count itself (Poisson), because a story that rules a small town's talk raises the stream with it.
struct Kleinberg {
    /// A stretch at this level or above, of batches `range`.
    struct Stretch: Hashable {
        let range: Range<Int>
        /// 1 upwards.
        let level: Int
        /// How much cheaper this level makes the stretch than the level below.
        let weight: Double
    }

    /// As in the paper.
    var scaling = 2.0
    var reluctance = 1.0
    /// Above 32 times the usual count nothing new is told.
    var levels = 5

    /// - Parameter usual: count to be expected of each batch; only batches above zero tell something.
    /// - Returns: for each level the longest stretches at it, in order of start, longer ones first.
    func bursts(_ counts: [Int], usual: [Double]) -> [Stretch] {
        let states = states(counts, usual: usual)
        let found = (1...levels).flatMap { level in
            Kleinberg.runs(states) { $0 >= level }.map { range in
                Stretch(range: range, level: level, weight: range.reduce(0) { $0 + gain(counts[$1], usual[$1], level) })
            }
        }
        return found.sorted { ($0.range.lowerBound, -$0.range.count, $0.level) < ($1.range.lowerBound, -$1.range.count, $1.level) }
    }

    /// The cheapest course of states, the lowest of equals.
    func states(_ counts: [Int], usual: [Double]) -> [Int] {
        let step = reluctance * log(Double(max(2, counts.count)))
        var cost = (0...levels).map { $0 == 0 ? 0 : Double.infinity }, came: [[Int]] = []
        for batch in counts.indices {
            let from = (0...levels).map { cheapest(cost, to: $0, step: step) }
            cost = (0...levels).map { state in
                cost[from[state]] + Double(max(0, state - from[state])) * step + price(counts[batch], usual[batch], state)
            }
            came.append(from)
        }
        return path(came, end: lowest(cost))
    }

    private func cheapest(_ cost: [Double], to state: Int, step: Double) -> Int {
        var best = 0, least = Double.infinity
        for from in cost.indices where cost[from] + Double(max(0, state - from)) * step < least {
            (best, least) = (from, cost[from] + Double(max(0, state - from)) * step)
        }
        return best
    }

    private func lowest(_ costs: [Double]) -> Int { costs.indices.reduce(0) { costs[$1] < costs[$0] ? $1 : $0 } }

    private func path(_ came: [[Int]], end: Int) -> [Int] {
        var states: [Int] = [], state = end
        for from in came.reversed() {
            states.append(state)
            state = from[state]
        }
        return states.reversed()
    }

    /// Minus the logarithm of the chance of this count, without the part that all states share.
    private func price(_ count: Int, _ usual: Double, _ state: Int) -> Double {
        usual > 0 ? usual * pow(scaling, Double(state)) - Double(count * state) * log(scaling) : 0
    }

    private func gain(_ count: Int, _ usual: Double, _ level: Int) -> Double {
        price(count, usual, level - 1) - price(count, usual, level)
    }

    private static func runs(_ states: [Int], where holds: (Int) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = [], start: Int?
        for (place, state) in states.enumerated() {
            if holds(state) { start = start ?? place } else if let from = start { (runs, start) = (runs + [from..<place], nil) }
        }
        return runs + (start.map { [$0..<states.count] } ?? [])
    }
}
