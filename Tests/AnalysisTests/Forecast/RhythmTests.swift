import Testing

@testable import Analysis

@Suite struct RhythmTests {
    /// Four weeks, newest first, of which the newest day is the last of its week.
    private func weeks(_ week: [Int]) -> [Int] { (0..<28).map { week[$0 % 7] } }

    @Test func aDayThatIsAlwaysQuietIsKnownAsQuiet() {
        let rhythm = Rhythm(totals: weeks([40, 40, 40, 40, 40, 40, 5]))
        #expect(rhythm.index(ago: 6) < 0.35)
        #expect(rhythm.index(ago: -1) == rhythm.index(ago: 6))
        #expect(rhythm.index(ago: 0) > 1)
    }

    @Test func oneBusyDayIsNoRhythm() {
        var totals = weeks([40, 40, 40, 40, 40, 40, 40])
        totals[0] = 400
        #expect(Rhythm(totals: totals).index(ago: 0) < 1.7)
    }

    @Test func withoutHistoryAllDaysAreEqual() { #expect((-3...9).allSatisfy { Rhythm(totals: []).index(ago: $0) == 1 }) }
}
