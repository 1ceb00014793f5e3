import Testing

@testable import Analysis

@Suite struct KrippendorffAlphaTests {
    /// Four observers, twelve units, five ranks; 0 stands for nothing said. Krippendorff 2011, section C.
    private static let worked = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3], [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
    ]

    private func alpha(_ coders: [[Int]], ranks: Int) -> KrippendorffAlpha {
        KrippendorffAlpha(
            coders[0].indices.map { unit in .init(values: coders.map { $0[unit] }.filter { $0 > 0 }.map { $0 - 1 }) }, ranks: ranks)
    }

    @Test func theWorkedExampleComesOutAsPublished() throws {
        let value = try #require(alpha(Self.worked, ranks: 5).alpha)
        #expect(abs(value - 0.815) < 0.0005, "\(value)")
    }

    /// Section A of the same paper: on two ranks all metrics are one.
    @Test func theExampleOfTwoObserversAndTwoValuesComesOutAsPublished() throws {
        let coders = [[1, 2, 1, 1, 1, 1, 1, 1, 2, 1], [2, 2, 2, 1, 1, 2, 1, 1, 1, 1]]
        let value = try #require(alpha(coders, ranks: 2).alpha)
        #expect(abs(value - 0.095) < 0.0005, "\(value)")
    }

    /// One less observed over expected disagreement, over all pairs of values, as the definition has it.
    private func byDefinition(_ units: [[Int]], ranks: Int) -> Double? {
        let pairable = units.filter { $0.count > 1 }
        let values = pairable.flatMap(\.self)
        let counts = (0..<ranks).map { rank in Double(values.count { $0 == rank }) }
        func distance(_ one: Int, _ other: Int) -> Double {
            let (low, high) = (min(one, other), max(one, other))
            let between = counts[low...high].reduce(0, +) - (counts[low] + counts[high]) / 2
            return between * between
        }
        func disagreement(_ values: [Int]) -> Double {
            values.reduce(0) { sum, one in values.reduce(sum) { $0 + distance(one, $1) } }
        }
        let n = Double(values.count)
        let observed = pairable.reduce(0) { $0 + disagreement($1) / Double($1.count - 1) } / n
        let expected = disagreement(values) / (n * (n - 1))
        return expected > 0 ? 1 - observed / expected : nil
    }

    private func random(_ seed: Int) -> [[Int]] {
        var dice = SplitMix64(state: UInt64(seed))
        return (0..<Int.random(in: 2...40, using: &dice)).map { _ in
            (0..<Int.random(in: 0...4, using: &dice)).map { _ in Int.random(in: 0..<3, using: &dice) }
        }
    }

    @Test(arguments: 0..<200) func isWhatTheDefinitionSays(seed: Int) {
        let units = random(seed)
        let value = KrippendorffAlpha(units.map { .init(values: $0) }, ranks: 3).alpha
        let other = byDefinition(units, ranks: 3)
        #expect((value == nil) == (other == nil))
        if let value, let other { #expect(abs(value - other) < 1e-9) }
    }

    @Test(arguments: 0..<50) func neitherOrderNorDirectionNorEqualWeightsMatter(seed: Int) {
        let units = random(seed)
        let value = KrippendorffAlpha(units.map { .init(values: $0) }, ranks: 3).alpha ?? 7
        let turned =
            KrippendorffAlpha(units.reversed().map { .init(values: $0.reversed().map { 2 - $0 }, weight: 3.5) }, ranks: 3).alpha ?? 7
        #expect(abs(value - turned) < 1e-9)
    }

    @Test func aWeightCountsAsSoManyUnits() throws {
        let many = KrippendorffAlpha((0..<300).map { .init(values: $0 % 3 == 0 ? [0, 2] : [$0 % 2 * 2, $0 % 2 * 2]) }, ranks: 3)
        let few = KrippendorffAlpha(
            [.init(values: [0, 2], weight: 100), .init(values: [0, 0], weight: 100), .init(values: [2, 2], weight: 100)], ranks: 3)
        let (one, other) = (try #require(many.alpha), try #require(few.alpha))
        #expect(abs(one - 1.0 / 3) < 0.01 && abs(other - one) < 0.2, "\(one) \(other)")
    }

    @Test func fullAgreementIsOneAndEqualValuesSayNothing() {
        #expect(KrippendorffAlpha([.init(values: [0, 0]), .init(values: [2, 2])], ranks: 3).alpha == 1)
        #expect(KrippendorffAlpha([.init(values: [1, 1]), .init(values: [1, 1])], ranks: 3).alpha == nil)
        #expect(KrippendorffAlpha([], ranks: 3).alpha == nil)
        #expect(KrippendorffAlpha([], ranks: 3).interval() == nil)
    }

    @Test func theIntervalHoldsAlphaIsTheSameEachTimeAndNarrowsWithMoreUnits() throws {
        func units(_ count: Int) -> KrippendorffAlpha {
            var dice = SplitMix64(state: 5)
            return KrippendorffAlpha(
                (0..<count).map { _ in
                    let one = Int.random(in: 0..<3, using: &dice)
                    return .init(values: [one, Bool.random(using: &dice) ? one : Int.random(in: 0..<3, using: &dice)])
                }, ranks: 3)
        }
        let (few, many) = (units(40), units(400))
        let (narrow, wide) = (try #require(many.interval()), try #require(few.interval()))
        let (ofMany, ofFew) = (try #require(many.alpha), try #require(few.alpha))
        #expect(narrow.contains(ofMany) && wide.contains(ofFew))
        #expect(few.interval() == wide)
        #expect(narrow.upperBound - narrow.lowerBound < (wide.upperBound - wide.lowerBound) / 2)
    }
}
