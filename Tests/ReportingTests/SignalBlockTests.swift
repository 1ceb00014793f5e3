import Foundation
import Mentions
import Reporting
import TestSupport
import Testing

@Suite struct SignalBlockTests {
    private func signal(_ title: String, _ kind: SignalFinding.Kind = .volume, _ urgency: SignalFinding.Urgency = .normal) -> SignalFinding
    {
        SignalFinding(
            id: "x-\(title)", kind: kind, subject: "verhaal:x", title: title, opened: Date(timeIntervalSince1970: 1_794_760_000),
            urgency: urgency, count: 7, expected: 0.2, chance: 1e-6, sources: ["Forum"], mentions: ["m1"], why: "7 stemmen in een uur.",
            sureness: "Waarschijnlijk geen toeval.", usual: "Gewoon is 0,2.", evidence: "t20261116-9")
    }

    @Test func urgentSignalsComeFirstAndOnlyWhatHasNoBlockOfItsOwn() throws {
        var picture = Samples.busy
        let emerging = try #require(picture.emerging.first?.title)
        picture.signals = [signal("Rustig"), signal(emerging), signal("Veel gevraagd", .questions), signal("Brand", .volume, .high)]
        let text = try TamtamReport(templates: Project.file("Reports/Templates")).render(picture, as: .txt)
        let block = try #require(text.components(separatedBy: "SIGNALEN\n").dropFirst().first?.components(separatedBy: "\n\n").first)
        #expect(block.split(separator: "\n").map { $0.prefix { $0 != ":" } } == ["- Brand", "- Rustig"])
        #expect(block.contains("7 stemmen in een uur. Gewoon is 0,2. (zondag") && block.contains("[t20261116-9]"))
    }

    @Test func withoutSignalsThereIsNoBlock() throws {
        let text = try TamtamReport(templates: Project.file("Reports/Templates")).render(Samples.picture(), as: .txt)
        #expect(!text.contains("SIGNALEN"))
    }

    @Test func theDashboardHasAllOfThem() throws {
        var picture = Samples.busy
        picture.signals = [signal("Rustig"), signal("Veel gevraagd", .questions)]
        let json = try JSONSerialization.jsonObject(with: try Dashboard(picture).json()) as? [String: Any]
        let signals = try #require(json?["signals"] as? [[String: Any]])
        #expect(signals.map { $0["kind"] as? String } == ["volume", "vragen"])
        #expect(signals.first?["urgency"] as? String == "normaal" && signals.first?["closed"] == nil)
    }
}
