import Foundation
import TestSupport
import Testing

@testable import Analysis

@Suite struct KleinbergTests {
    /// Counts of a Poisson stream (Knuth's method).
    static func stream(_ rates: [Double], seed: UInt64) -> [Int] {
        var dice = Dice(state: seed)
        return rates.map { rate in
            var count = 0, product = Double.random(in: 0..<1, using: &dice)
            while product > exp(-rate) {
                count += 1
                product *= Double.random(in: 0..<1, using: &dice)
            }
            return count
        }
    }

    static func flat(_ counts: [Int]) -> [Double] {
        counts.map { _ in Double(counts.reduce(0, +)) / Double(counts.count) }
    }

    private func bursts(_ counts: [Int]) -> [Kleinberg.Stretch] { Kleinberg().bursts(counts, usual: Self.flat(counts)) }

    @Test(arguments: [0, 1, 2, 7, 100]) func equalCountsHoldNoBurst(count: Int) {
        #expect(bursts([Int](repeating: count, count: 500)).isEmpty)
    }

    @Test func nothingHoldsNoBurst() {
        #expect(Kleinberg().bursts([], usual: []).isEmpty)
        #expect(bursts([40]).isEmpty)
    }

    /// Chance puts a message of the background beside a burst now and then: its ends are not sharper than that.
    @Test func plantedBurstsAreRecovered() {
        let shared = (0..<100).map { seed -> Double in
            var dice = Dice(state: UInt64(seed))
            let from = Int.random(in: 50..<350, using: &dice), planted = from..<from + Int.random(in: 12..<40, using: &dice)
            let counts = Self.stream((0..<400).map { planted.contains($0) ? 4.0 : 0.3 }, seed: UInt64(seed) + 1000)
            let found = bursts(counts).filter { $0.level == 1 }.map(\.range)
            let best = found.map {
                Double($0.clamped(to: planted).count)
                    / Double(max($0.upperBound, planted.upperBound) - min($0.lowerBound, planted.lowerBound))
            }
            return best.max() ?? 0
        }
        #expect(shared.count { $0 > 0.8 } >= 90, "\(shared)")
        #expect(shared.reduce(0, +) / 100 > 0.93)
    }

    @Test func aSteadyStreamSeldomHoldsOne() {
        let streams = (0..<200).map { Self.stream([Double](repeating: 0.1, count: 500), seed: UInt64($0)) }
        #expect(streams.count { !bursts($0).isEmpty } <= 2)
    }

    /// Ten messages within half a day, among one a day.
    @Test func tenMessagesAreABurst() {
        let found = (0..<50).count { seed in
            var dice = Dice(state: UInt64(seed)), counts = Self.stream([Double](repeating: 1.0 / 24, count: 500), seed: UInt64(seed) + 7)
            for _ in 0..<10 { counts[400 + Int.random(in: 0..<12, using: &dice)] += 1 }
            return bursts(counts).contains { $0.range.overlaps(400..<412) }
        }
        #expect(found >= 40)
    }

    @Test(arguments: 0..<50) func shiftingTimeShiftsTheBurstsAndNothingElse(seed: UInt64) {
        let counts = Self.stream((0..<300).map { (100..<120).contains($0) ? 3.0 : 0.2 }, seed: seed)
        let here = bursts(counts + [Int](repeating: 0, count: 60)), later = bursts([Int](repeating: 0, count: 60) + counts)
        #expect(here.map { $0.range.lowerBound + 60..<$0.range.upperBound + 60 } == later.map(\.range))
        #expect(here.map(\.level) == later.map(\.level))
    }

    @Test(arguments: 0..<50) func higherLevelsLieInLowerOnes(seed: UInt64) {
        let found = bursts(Self.stream((0..<300).map { $0 > 280 ? 12.0 : $0 > 250 ? 3.0 : 0.2 }, seed: seed))
        #expect(found.contains { $0.level > 1 })
        for inner in found where inner.level > 1 {
            #expect(
                found.contains {
                    $0.level == inner.level - 1 && $0.range.lowerBound <= inner.range.lowerBound
                        && $0.range.upperBound >= inner.range.upperBound
                })
        }
    }

    /// Viterbi against all courses of a short stream.
    @Test(arguments: 0..<30) func theCourseIsTheCheapest(seed: UInt64) {
        var automaton = Kleinberg()
        automaton.levels = 2
        let counts = Self.stream([0.5, 0.5, 4, 5, 0.4, 0.5, 7], seed: seed), usual = counts.map { _ in 0.9 }
        let step = log(Double(counts.count))
        func price(_ course: [Int]) -> Double {
            var sum = 0.0, last = 0
            for (batch, state) in course.enumerated() {
                sum += Double(max(0, state - last)) * step
                sum += 0.9 * pow(2, Double(state)) - Double(counts[batch]) * Double(state) * log(2)
                last = state
            }
            return sum
        }
        let all = (0..<2187).map { number in (0..<7).map { number / Int(pow(3, Double($0))) % 3 } }
        let best = all.map(price).min() ?? 0
        #expect(abs(price(automaton.states(counts, usual: usual)) - best) < 1e-9)
    }
}
