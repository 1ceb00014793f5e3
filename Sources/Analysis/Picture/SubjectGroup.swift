/// Mentions of one subject with their weighted terms, scaled to length one.
struct SubjectGroup {
    let places: [Int]
    let terms: [Int]
    let weights: [Double]

    init(places: [Int], weights weighed: [(Int, Double)]) {
        let length = weighed.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
        self.places = places
        terms = weighed.map(\.0)
        weights = weighed.map { length > 0 ? $0.1 / length : 0 }
    }

    /// The cosine; zero when all they share is one ordinary word, which is chance. A name in common is not.
    ///
    /// - Parameters:
    ///   - other: weight of each term there is, most of them zero.
    ///   - names: whether each term there is is a name.
    func likeness(to other: [Double], names: [Bool]) -> Double {
        var sum = 0.0, shared = 0, isTelling = false
        for (term, weight) in zip(terms, weights) where other[term] > 0 {
            sum += weight * other[term]
            shared += 1
            isTelling = isTelling || names[term] || shared > 1
        }
        return isTelling ? sum : 0
    }
}

/// Likeness of each pair of groups, the lower place first.
struct SubjectPairs {
    private var rows: [[Double]]
    /// Per row: where its highest likeness stands.
    private var highest: [Int]

    init(count: Int) {
        rows = Array(repeating: Array(repeating: 0, count: count), count: count)
        highest = Array(repeating: 0, count: count)
    }

    /// Takes over the likeness of one group to each other.
    mutating func set(_ place: Int, _ likenesses: [Double]) {
        for other in likenesses.indices { rows[min(place, other)][max(place, other)] = likenesses[other] }
        for row in 0...place { seek(row) }
    }

    private mutating func seek(_ row: Int) {
        let values = rows[row]
        var best = row
        for place in values.indices.dropFirst(row + 1) where values[place] > values[best] { best = place }
        highest[row] = best
    }

    /// The pair most like each other, the first of equals.
    func best(atLeast least: Double) -> (Int, Int)? {
        var best: (Int, Int)?, likeness = 0.0
        for row in rows.indices where rows[row][highest[row]] > likeness {
            (best, likeness) = ((row, highest[row]), rows[row][highest[row]])
        }
        return likeness >= least ? best : nil
    }
}
