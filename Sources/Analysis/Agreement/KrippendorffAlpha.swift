/// Agreement of any number of coders who each may have skipped units, on an ordered scale.
///
/// Krippendorff 2011, *Computing Krippendorff's Alpha-Reliability*, section D with the ordinal metric. Units may carry a weight, so that
/// a sample that asks more of one kind speaks for the whole; with equal weights it is his alpha.
public struct KrippendorffAlpha: Sendable {
    /// What coders made of one thing.
    public struct Unit: Sendable, Hashable {
        /// Ranks from 0, one for each coder who labelled it.
        public var values: [Int]
        public var weight: Double

        public init(values: [Int], weight: Double = 1) {
            self.values = values
            self.weight = weight
        }
    }

    private let groups: [[Unit]]
    private let ranks: Int

    /// - Parameters:
    ///   - groups: units about one thing, which belong together in a resample; units with fewer than two values say nothing and are
    ///     left out.
    ///   - ranks: of the scale; values lie in 0 ..< ranks.
    public init(groups: [[Unit]], ranks: Int) {
        self.groups = groups.map { $0.filter { $0.values.count > 1 && $0.weight > 0 } }.filter { !$0.isEmpty }
        self.ranks = ranks
    }

    public init(_ units: [Unit], ranks: Int) { self.init(groups: units.map { [$0] }, ranks: ranks) }

    /// Nil when all values are the same, or there are none: then nothing can be said.
    public var alpha: Double? { alpha(of: groups.flatMap(\.self)) }

    /// The middle 95 % of alpha over resamples of the groups (Zapf et al. 2016, BMC Medical Research Methodology 16:93, who find it
    /// right where Krippendorff's own interval is too narrow). The same units give the same interval.
    public func interval(resamples: Int = 1000) -> ClosedRange<Double>? {
        var dice = SplitMix64(state: 2011)
        let alphas = (0..<resamples).compactMap { _ in
            alpha(of: groups.flatMap { _ in groups[Int.random(in: groups.indices, using: &dice)] })
        }.sorted()
        guard let first = alphas.first, let last = alphas.last else { return nil }
        let cut = alphas.count * 25 / 1000
        return cut == 0 ? first...last : alphas[cut]...alphas[alphas.count - 1 - cut]
    }

    private func alpha(of units: [Unit]) -> Double? {
        let total = units.reduce(0) { $0 + $1.weight }
        var coincidences = [Double](repeating: 0, count: ranks * ranks)
        for unit in units {
            let share = unit.weight / total * Double(units.count) / Double(unit.values.count - 1)
            for (i, one) in unit.values.enumerated() {
                for (j, other) in unit.values.enumerated() where i != j { coincidences[one * ranks + other] += share }
            }
        }
        let counts = (0..<ranks).map { rank in coincidences[rank * ranks..<(rank + 1) * ranks].reduce(0, +) }
        var (observed, expected) = (0.0, 0.0)
        for one in 0..<ranks {
            for other in one + 1..<max(one + 1, ranks) {
                let distance = Self.ordinal(one, other, counts)
                observed += coincidences[one * ranks + other] * distance
                expected += counts[one] * counts[other] * distance
            }
        }
        return expected > 0 ? 1 - (counts.reduce(0, +) - 1) * observed / expected : nil
    }

    /// Squared difference of two ranks: how many values lie between them, their own for half.
    private static func ordinal(_ one: Int, _ other: Int, _ counts: [Double]) -> Double {
        let between = counts[one...other].reduce(0, +) - (counts[one] + counts[other]) / 2
        return between * between
    }
}

/// Steele, Lea & Flood 2014: the same numbers on every machine.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
