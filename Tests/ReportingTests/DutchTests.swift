import Foundation
import Mentions
import Testing

@testable import Reporting

@Suite struct DutchTests {
    let dates = DutchDate(timeZone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt)
    let morning = Date(timeIntervalSince1970: 1_794_810_600)

    @Test func datesReadAsTheyAreWritten() {
        #expect(dates.long(morning) == "maandag 16 november 2026")
        #expect(dates.time(morning) == "07.30 uur")
        #expect(dates.isoDay(morning) == "2026-11-16")
    }

    @Test func daysAreTheTownsAndNotGreenwichs() {
        let lateOnSunday = Date(timeIntervalSince1970: 1_782_857_400)  // 2026-07-01 00:10 in the Netherlands, 30 June in Greenwich
        #expect(dates.isoDay(lateOnSunday) == "2026-07-01")
        #expect(dates.time(lateOnSunday) == "00.10 uur")
    }

    @Test(arguments: [
        (0.0, "vandaag"), (-20.0, "gisteren"), (-48.0, "zaterdag"), (-144.0, "dinsdag"), (-168.0, "9 november"), (2.0, "vandaag"),
    ])
    func howLongAgo(hours: Double, words: String) {
        #expect(dates.ago(morning.addingTimeInterval(hours * 3600), now: morning) == words)
    }

    @Test(arguments: [(0.0, "zondag en de afgelopen nacht"), (15.0, "maandag"), (6.0, "de 24 uur tot maandag 13.30 uur")])
    func theDayAReportIsAbout(hours: Double, words: String) {
        #expect(dates.dayBefore(morning.addingTimeInterval(hours * 3600)) == words)
    }

    @Test(arguments: [(0, "0"), (7, "7"), (999, "999"), (1250, "1.250"), (1_000_000, "1.000.000"), (-1250, "−1.250")])
    func wholeNumbers(number: Int, text: String) {
        #expect(DutchNumber.whole(number) == text)
    }

    @Test(arguments: [
        (0.42, 2, true, "+0,42"), (-0.42, 2, true, "−0,42"), (-0.001, 2, true, "0,00"), (3.4, 1, false, "3,4"),
        (1234.56, 1, false, "1.234,6"), (0.05, 2, false, "0,05"), (2.0, 0, false, "2"),
    ])
    func decimals(number: Double, digits: Int, signed: Bool, text: String) {
        #expect(DutchNumber.decimal(number, digits: digits, signed: signed) == text)
    }

    @Test func countsAgreeWithTheirNoun() {
        #expect(DutchNumber.count(1, "bericht", "berichten") == "1 bericht")
        #expect(DutchNumber.countInText(1, "bericht", "berichten") == "één bericht")
        #expect(DutchNumber.countInText(12, "bericht", "berichten") == "twaalf berichten")
        #expect(DutchNumber.countInText(1300, "bericht", "berichten") == "1.300 berichten")
    }

    @Test(arguments: [
        (38, 12.0, "ruim drie keer zo veel als gewoon"), (12, 12.0, "ongeveer zo veel als gewoon"),
        (5, 12.0, "ongeveer half zo veel als gewoon"),
        (2, 12.0, "veel minder dan gewoon"), (23, 12.0, "twee keer zo veel als gewoon"), (22, 12.0, "bijna twee keer zo veel als gewoon"),
        (18, 12.0, "ongeveer anderhalf keer zo veel als gewoon"), (9, 0.2, "gewoonlijk bijna geen"),
        (200, 12.0, "meer dan tien keer zo veel als gewoon"),
    ])
    func changesInWords(count: Int, expected: Double, words: String) {
        #expect(DutchWords.comparison(count, with: expected) == words)
    }

    @Test func smallNumbersAreNotCompared() {
        #expect(DutchWords.comparison(3, with: 1) == nil)
        #expect(DutchWords.comparison(40, with: nil) == nil)
    }

    @Test func listsAndQuotes() {
        #expect(DutchWords.list([]) == "")
        #expect(DutchWords.list(["Centrum"]) == "Centrum")
        #expect(DutchWords.list(["Centrum", "Veenrand", "Haven"]) == "Centrum, Veenrand en Haven")
        #expect(DutchWords.quoted("'Zes weken wisten wij niet'") == "“Zes weken wisten wij niet”")
        #expect(DutchWords.quoted("Tsjeerd: 'wij wisten niets'") == "“Tsjeerd: 'wij wisten niets'”")
        #expect(DutchWords.quoted("Hij zei \"nee\" en ging") == "“Hij zei 'nee' en ging”")
        #expect(DutchWords.sentence("ijs op de weg") == "IJs op de weg")
    }

    @Test(arguments: [-1, -0.36, -0.2, -0.1, 0, 0.1, 0.2, 0.36, 1])
    func everyToneThatIsSureHasAName(mean: Double) {
        let word = DutchWords.tone(tone(mean, give: 0.04))
        #expect(!word.isEmpty)
        #expect(word.contains("negatief") == (mean < -0.05))
        #expect(word.contains("positief") == (mean > 0.05))
    }

    @Test func anIntervalOnBothSidesOfZeroNamesNoDirectionUnlessItIsNarrow() {
        #expect(DutchWords.tone(tone(-0.16, give: 0.8)) == "richting niet te zeggen")
        #expect(DutchWords.tone(tone(0.02, give: 0.1)) == "neutraal")
        #expect(DutchWords.tone(tone(0.5, give: 0.3)) == "duidelijk positief")
    }

    @Test(arguments: [
        (-0.37, 0.13, -0.61, true, "de toon is duidelijk negatief, maar minder dan eerst"),
        (-0.42, 0.18, -0.1, true, "de toon zakt naar duidelijk negatief"), (0.3, 0.1, -0.2, true, "de toon wordt beter: positief"),
        (0.1, 0.5, -0.6, true, "de toon wordt beter"), (-0.1, 0.5, 0.6, true, "de toon zakt"),
        (-0.25, 0.1, -0.2, false, "de toon is negatief"), (-0.1, 0.5, 0.6, false, nil),
    ])
    func lessBadIsNotYetGood(mean: Double, give: Double, previous: Double, isDemonstrable: Bool, words: String?) {
        var tone = tone(mean, give: give)
        (tone.previous, tone.isDemonstrable) = (previous, isDemonstrable)
        #expect(DutchWords.course(tone) == words)
    }

    private func tone(_ mean: Double, give: Double) -> ToneSummary {
        ToneSummary(mean: mean, low: mean - give, high: mean + give, judged: 20, abstained: 0)
    }
}
