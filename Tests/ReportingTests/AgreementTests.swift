import Foundation
import Mentions
import Reporting
import TestSupport
import Testing

@Suite struct AgreementTests {
    let report: TamtamReport

    init() throws { report = try TamtamReport(templates: Project.file("Reports/Templates")) }

    private func text(_ agreement: Agreement?, as format: TamtamReport.Format = .txt) -> String {
        var picture = Samples.busy
        picture.account.agreement = agreement
        return report.render(picture, as: format)
    }

    private static let measured = Agreement(
        correctedMentions: 5, correctedWords: 1, labelled: 84, abstained: 4, share: 0.712,
        machine: .init(alpha: 0.62, low: 0.48, high: 0.74, n: 80), shared: 40, advisers: .init(alpha: 0.83, low: 0.7, high: 0.91, n: 40),
        evidence: "t20261116-9")

    @Test(arguments: TamtamReport.Format.allCases) func everyFormatSaysHowFarTheyAgree(format: TamtamReport.Format) {
        let text = text(Self.measured, as: format)
        for sentence in [
            "Adviseurs verbeterden de toon van vijf berichten en één woord.",
            "Adviseurs lazen 80 berichten zonder te weten wat Tamtam ervan vond. Van elke honderd kregen er 71 hetzelfde oordeel.",
            "Dat is matig; lees losse berichten zelf: Krippendorffs alfa is 0,62, tussen 0,48 en 0,74",
            "Over vier gelabelde berichten durfde Tamtam niets te zeggen",
            "Adviseurs onderling: 40 berichten, Krippendorffs alfa is 0,83, tussen 0,70 en 0,91",
        ] { #expect(text.contains(sentence), "\(sentence)") }
        #expect(text.contains("tamtam explain t20261116") && text.contains("-9"))
    }

    @Test(arguments: [(0.85, "Dat is goed:"), (0.7, "Dat is redelijk:"), (0.5, "Dat is matig"), (0.2, "Dat is te weinig om op te bouwen:")])
    func alphaIsGraded(alpha: Double, says: String) {
        var agreement = Self.measured
        agreement.machine?.alpha = alpha
        #expect(text(agreement).contains(says))
    }

    @Test func tooFewLabelsAreSaidSo() {
        let few = Agreement(correctedMentions: 0, correctedWords: 0, labelled: 13, abstained: 1, shared: 12, evidence: "t20261116-9")
        let text = text(few)
        #expect(
            text.contains(
                "nog te weinig gelabeld om te zeggen hoe vaak Tamtam en de adviseurs het eens zijn: 12 berichten, en 30 is het minste"))
        #expect(text.contains("Twee adviseurs lazen twaalf dezelfde berichten; te weinig om te zeggen"))
        #expect(!text.contains("alfa"))
    }

    @Test func correctionsWithoutASampleAreSaidSo() {
        let text = text(Agreement(correctedMentions: 0, correctedWords: 2))
        #expect(text.contains("Adviseurs verbeterden de toon van twee woorden."))
        #expect(text.contains("nog geen bericht uit een steekproef, en 30 is het minste"))
    }

    @Test func labelsThatAreAllTheSameGiveAShareWithoutAlpha() {
        let text = text(Agreement(correctedMentions: 0, correctedWords: 0, labelled: 40, share: 1, evidence: "t20261116-9"))
        #expect(text.contains("kregen er 100 hetzelfde oordeel. Na te gaan met"))
    }

    @Test func nothingIsSaidAsLongAsAdvisersSaidNothing() throws {
        #expect(text(nil) == report.render(Samples.busy, as: .txt))
        #expect(!String(decoding: try Dashboard(Samples.busy).json(), as: UTF8.self).contains("agreement"))
    }

    /// As the schema has it: what is not known is left out.
    @Test func theDashboardHoldsTheSameNumbers() throws {
        var picture = Samples.busy
        picture.account.agreement = Self.measured
        let json = try JSONSerialization.jsonObject(with: try Dashboard(picture).json()) as? [String: Any]
        let agreement = try #require(json?["agreement"] as? [String: Any])
        #expect(agreement["labelled"] as? Int == 84 && agreement["share"] as? Double == 0.712)
        #expect((agreement["machine"] as? [String: Any])?["interval"] as? [Double] == [0.48, 0.74])
        picture.account.agreement = Agreement(correctedMentions: 1, correctedWords: 0)
        let few = try JSONSerialization.jsonObject(with: try Dashboard(picture).json()) as? [String: Any]
        #expect(Set((few?["agreement"] as? [String: Any] ?? [:]).keys) == ["correctedMentions", "correctedWords", "labelled", "abstained"])
    }
}
