import Mentions

/// How far Tamtam and the advisers of a town agree on the tone, in plain sentences for the accountability section.
struct AgreementText {
    var agreement: Agreement

    var sentences: [String] { [corrected, machine, advisers].compactMap { $0 } }

    private var corrected: String? {
        let parts = [
            agreement.correctedMentions > 0 ? DutchNumber.countInText(agreement.correctedMentions, "bericht", "berichten") : nil,
            agreement.correctedWords > 0 ? DutchNumber.countInText(agreement.correctedWords, "woord", "woorden") : nil,
        ].compactMap { $0 }
        return parts.isEmpty ? nil : "Adviseurs verbeterden de toon van \(DutchWords.list(parts))."
    }

    private var machine: String {
        let judged = agreement.labelled - agreement.abstained
        guard let share = agreement.share else {
            let count = judged == 0 ? "nog geen bericht uit een steekproef" : DutchNumber.count(judged, "bericht", "berichten")
            return "Er is nog te weinig gelabeld om te zeggen hoe vaak Tamtam en de adviseurs het eens zijn: \(count), "
                + "en \(Agreement.fewest) is het minste."
        }
        let same = Int((share * 100).rounded())
        let alpha = agreement.machine.map { " \(Self.grade($0)): \(Self.figures($0))." } ?? ""
        return
            "Adviseurs lazen \(DutchNumber.count(judged, "bericht", "berichten")) zonder te weten wat Tamtam ervan vond. Van elke honderd "
            + "kregen er \(DutchNumber.inText(same)) hetzelfde oordeel.\(alpha)\(left) Na te gaan met tamtam explain \(agreement.evidence)."
    }

    private var left: String {
        guard agreement.abstained > 0 else { return "" }
        let count = DutchNumber.countInText(agreement.abstained, "gelabeld bericht", "gelabelde berichten")
        return " Over \(count) durfde Tamtam niets te zeggen; die tellen hier niet mee."
    }

    private var advisers: String? {
        guard agreement.shared > 0 else { return nil }
        guard let among = agreement.advisers else {
            return agreement.shared < Agreement.fewest
                ? "Twee adviseurs lazen \(DutchNumber.countInText(agreement.shared, "zelfde bericht", "dezelfde berichten")); "
                    + "te weinig om te zeggen hoe eens zij het onderling zijn." : nil
        }
        return "Adviseurs onderling: \(DutchNumber.count(among.n, "bericht", "berichten")), \(Self.figures(among))."
    }

    /// Krippendorff 2004, *Content Analysis*, p. 241: rely on 0.800 and above, draw careful conclusions from 0.667.
    private static func grade(_ reliability: Agreement.Reliability) -> String {
        switch reliability.alpha {
        case 0.8...: "Dat is goed"
        case 0.667..<0.8: "Dat is redelijk"
        case 0.4..<0.667: "Dat is matig; lees losse berichten zelf"
        default: "Dat is te weinig om op te bouwen"
        }
    }

    private static func figures(_ reliability: Agreement.Reliability) -> String {
        "Krippendorffs alfa is \(DutchNumber.decimal(reliability.alpha, digits: 2)), tussen \(DutchNumber.decimal(reliability.low, digits: 2)) "
            + "en \(DutchNumber.decimal(reliability.high, digits: 2)) (1 is helemaal eens, 0 is toeval)"
    }
}
