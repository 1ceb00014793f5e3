import Analysis
import Foundation
import Language
import Mentions
import Store

extension Advisers {
    /// Adds to a picture what advisers said of the tone and how far they agree with the machine; nothing when they said nothing.
    ///
    /// Agreement is measured on samples only: whoever corrects, corrects mistakes.
    func account(for calibration: Calibration, in picture: inout DayPicture, _ archive: any Archive) throws {
        guard !corrections.isEmpty else { return }
        var agreement = Agreement(
            correctedMentions: Set(corrections.filter { !$0.isSample && $0.label != nil }.map(\.mention)).count, correctedWords: words.count
        )
        let units = try samples.compactMap { try Judged($0.mention, $0.said, calibration, archive) }
        agreement.labelled = units.count
        if !units.isEmpty { measure(units, in: &agreement) }
        if !units.isEmpty {
            agreement.evidence = "\(picture.edition)-\(picture.evidence.count + 1)"
            picture.evidence.append(agreement.asEvidence(units.map(\.mention)))
        }
        picture.account.agreement = agreement
    }

    private func measure(_ units: [Judged], in agreement: inout Agreement) {
        let judged = units.filter { !$0.abstains }
        let shared = units.filter { $0.advisers.count > 1 }
        (agreement.abstained, agreement.shared) = (units.count - judged.count, shared.count)
        if judged.count >= Agreement.fewest {
            let weight = judged.reduce(0) { $0 + $1.weight }
            agreement.share = judged.reduce(0) { $0 + $1.weight * $1.share } / weight
            agreement.machine = Self.reliability(judged.map(\.withMachine))
        }
        if shared.count >= Agreement.fewest { agreement.advisers = Self.reliability(shared.map { [$0.amongAdvisers] }) }
    }

    private static func reliability(_ groups: [[KrippendorffAlpha.Unit]]) -> Agreement.Reliability? {
        let alpha = KrippendorffAlpha(groups: groups, ranks: ToneLabel.allCases.count)
        guard let value = alpha.alpha, let interval = alpha.interval() else { return nil }
        return Agreement.Reliability(alpha: value, low: interval.lowerBound, high: interval.upperBound, n: groups.count)
    }
}

/// A mention of a sample as the advisers and the machine labelled it.
private struct Judged {
    var mention: String
    var advisers: [Int]
    var machine: Int
    var abstains: Bool
    /// Mentions of its week it stands for.
    var weight: Double

    /// The machine's own label is one from before it learned this mention. Nil when that cannot be known: the mention is not in the archive,
    /// or was labelled too long ago.
    init?(_ mention: String, _ said: [Correction], _ calibration: Calibration, _ archive: any Archive) throws {
        guard let kept = try archive.mention(mention) else { return nil }
        guard let tone = calibration.heldOut[mention] ?? calibration.unlabelledTone(of: kept) else { return nil }
        self.mention = mention
        advisers = said.compactMap(\.label).map(\.rank)
        machine = tone.label.rank
        abstains = tone.abstains
        guard case .sample(_, _, let hundredths) = said[0].said else { return nil }
        weight = Double(hundredths) / 100
    }

    /// Share of the advisers who say what the machine says.
    var share: Double { Double(advisers.count { $0 == machine }) / Double(advisers.count) }

    var withMachine: [KrippendorffAlpha.Unit] {
        advisers.map { KrippendorffAlpha.Unit(values: [machine, $0], weight: weight / Double(advisers.count)) }
    }

    var amongAdvisers: KrippendorffAlpha.Unit { KrippendorffAlpha.Unit(values: advisers, weight: weight) }
}

extension ToneLabel {
    /// Place on the scale from negative to positive, from 0.
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Agreement {
    fileprivate func asEvidence(_ mentions: [String]) -> Evidence {
        var figures = [
            Evidence.Figure(
                name: "gelabelde berichten", value: "\(labelled)", rule: "berichten uit steekproeven met een label van een adviseur"),
            Evidence.Figure(
                name: "zonder oordeel", value: "\(abstained)",
                rule: "daarvan durfde Tamtam er geen te beoordelen; die tellen verder niet mee"),
        ]
        if let share {
            let rule = "deel met hetzelfde label, gewogen naar hoe vaak zulke berichten voorkomen; elk beoordeeld zonder zijn eigen label"
            figures.append(Evidence.Figure(name: "zelfde oordeel", value: Self.decimal(share), rule: rule))
        }
        if let machine { figures.append(machine.figure("Krippendorffs alfa, Tamtam en adviseurs")) }
        if let advisers { figures.append(advisers.figure("Krippendorffs alfa, adviseurs onderling")) }
        return Evidence(id: evidence, subject: "Tamtam en de adviseurs", figures: figures, mentions: mentions)
    }

    fileprivate static func decimal(_ value: Double) -> String { String(format: "%.2f", value).replacing(".", with: ",") }
}

extension Agreement.Reliability {
    fileprivate func figure(_ name: String) -> Evidence.Figure {
        let value = "\(Agreement.decimal(alpha)) (\(Agreement.decimal(low)) tot \(Agreement.decimal(high)), \(n) berichten)"
        return Evidence.Figure(
            name: name, value: value, rule: "ordinaal (Krippendorff 2011); 95 % uit 1.000 keer opnieuw trekken van de berichten")
    }
}
