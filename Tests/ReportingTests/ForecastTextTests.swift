import Mentions
import Testing

@testable import Reporting

@Suite struct ForecastTextTests {
    private func text(_ grows: Double = 0.7, now: Int = 3, reasons: [Forecast.Reason] = [], record: Forecast.Record? = nil) -> ForecastText
    {
        ForecastText(forecast: Samples.forecast(grows, now: now, reasons: reasons, record: record, evidence: "t20261116-2"))
    }

    @Test func theChanceComesWithHowOftenSuchExpectationsCameTrue() {
        #expect(
            text(record: .init(made: 11, cameTrue: 8)).growth
                == "kans dat dit morgen groter is: 70 procent (onze verwachtingen van deze soort kwamen in de afgelopen maand in 8 van de 11 gevallen uit)."
        )
        #expect(text().growth.contains("nog te weinig eerdere verwachtingen"))
    }

    @Test(arguments: [(0.01, "minder dan 5 procent"), (0.23, "25 procent"), (0.5, "50 procent"), (0.99, "meer dan 95 procent")])
    func chancesAreToldInStepsOfFive(_ chance: Double, _ words: String) { #expect(text(chance).growth.contains(": \(words) (")) }

    @Test(arguments: [
        (0, "nu geen berichten, verwacht 2 tot 12"), (1, "nu één bericht, verwacht 2 tot 12"),
        (40, "nu 40 berichten, verwacht 2 tot 12"),
    ])
    func theNumberStandsBesideTodays(_ now: Int, _ words: String) { #expect(text(now: now).all.contains(words)) }

    @Test func whatRaisesAndWhatLowersIsToldApart() {
        let reasons: [Forecast.Reason] = [
            .init(cause: .agenda, raises: true, item: "Raad over de brug"), .init(cause: .weekday, raises: false),
            .init(cause: .base, raises: false), .init(cause: .spread, raises: true),
        ]
        #expect(
            text(reasons: reasons).all.hasSuffix(
                "; meer doordat “Raad over de brug” op de agenda staat, minder doordat de komende dag hier rustiger is dan vandaag."))
    }

    @Test func aSubjectSaysItInOneLine() {
        #expect(
            text(0.3, record: .init(made: 11, cameTrue: 8)).short
                == "kans op groei morgen 30 procent; verwacht 2 tot 12 berichten.")
    }

    @Test(arguments: Forecast.Reason.Cause.allCases, [true, false])
    func everyReasonHasItsWords(_ cause: Forecast.Reason.Cause, _ raises: Bool) {
        #expect(text(reasons: [.init(cause: cause, raises: raises)]).all.contains("; \(raises ? "meer" : "minder") doordat "))
    }

    @Test func fewPastExpectationsAreCalledTooFew() throws {
        let few = try #require(ForecastScoreText(scores: [Samples.score(made: 12)]).sentence)
        #expect(few.contains("9 van 12 over verhalen (te weinig voor een oordeel; t20261116-7)"))
        let many = try #require(ForecastScoreText(scores: [Samples.score(made: 60)]).sentence)
        #expect(many.contains("45 van 60 over verhalen (Brier 0,15; nooit groei 0,22, steeds de gewone kans 0,17"))
        #expect(ForecastScoreText(scores: []).sentence == nil)
    }

    @Test(arguments: [(0, 0.3, false), (0, 0.6, true), (2, 0.3, true)])
    func aSilentIssueThatLikelyStaysSoIsNotShown(_ now: Int, _ grows: Double, _ isShown: Bool) {
        let forecast = Samples.forecast(grows, now: now, evidence: "t20261116-2")
        let issue = IssueFinding(
            id: "brug", title: "Brug", owner: "", measures: Samples.measures(now, evidence: "t20261116-1"), topics: [], forecast: forecast)
        #expect((NoteBlock.issue(issue) != nil) == isShown)
        #expect(NoteBlock.issue(IssueFinding(id: "b", title: "B", owner: "", measures: issue.measures, topics: [])) == nil)
    }
}
