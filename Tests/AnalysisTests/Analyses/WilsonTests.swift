import Testing

@testable import Analysis

@Suite struct WilsonTests {
    /// Values of Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3.
    @Test(arguments: [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)])
    func agreesWithThePaper(hits: Int, all: Int, low: Double, high: Double) {
        let interval = Wilson.interval(hits, of: all)
        #expect(abs(interval.low - low) < 0.0001 && abs(interval.high - high) < 0.0001)
    }

    @Test func noneSaysNothing() { #expect(Wilson.interval(0, of: 0) == (0, 1)) }
}
