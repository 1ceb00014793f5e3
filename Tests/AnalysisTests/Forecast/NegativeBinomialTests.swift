import Foundation
import Testing

@testable import Analysis

@Suite struct NegativeBinomialTests {
    @Test(arguments: [(0.2, 0.5), (3, 0.7), (3, 4), (40, 1.5)])
    func chancesOfAllCountsAddUpToOne(_ mean: Double, _ size: Double) {
        let counts = NegativeBinomial(mean: mean, size: size)
        let chances = (0..<2000).map { exp(counts.logChance(of: $0)) }
        #expect(abs(chances.reduce(0, +) - 1) < 1e-6)
        let average = chances.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
        let variance = chances.enumerated().reduce(0) { $0 + pow(Double($1.offset) - average, 2) * $1.element }
        #expect(abs(average - mean) < 1e-3 * mean)
        #expect(abs(variance - mean - mean * mean / size) < 0.02 * variance)
        #expect(abs(counts.chance(above: 3) - chances.dropFirst(4).reduce(0, +)) < 1e-6)
    }

    @Test func aLargeSizeIsPoisson() {
        let tail = NegativeBinomial(mean: 2, size: 1e7).chance(above: 3)
        #expect(abs(tail - Poisson.upperTail(4, rate: 2)) < 1e-5)
    }

    @Test func theIntervalHoldsFourFifthsOfTheChance() {
        let counts = NegativeBinomial(mean: 12, size: 2), interval = counts.interval
        #expect(counts.chance(above: interval.upperBound) <= 0.1)
        #expect(counts.chance(above: interval.upperBound - 1) > 0.1)
        #expect(1 - counts.chance(above: interval.lowerBound) >= 0.1)
        #expect(1 - counts.chance(above: interval.lowerBound - 1) < 0.1)
    }

    @Test func nothingIsCertainlyMoreThanLessThanNothing() { #expect(NegativeBinomial(mean: 1, size: 1).chance(above: -1) == 1) }
}
