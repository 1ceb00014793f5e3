public import Mentions

/// Why a text got its tone, in Dutch for an adviser.
public enum ToneExplanation {
    /// The text, every contribution with its sign and reason, the sum and the label.
    public static func text(_ text: String, _ tone: Tone, _ contributions: [Contribution]) -> String {
        let sum = contributions.reduce(0) { $0 + $1.value }
        let reasons = contributions.isEmpty ? ["Geen woord in deze tekst staat met een toon in de lijst."] : contributions.map(line)
        return ([text, ""] + reasons + ["", "Som \(signed(sum)), score \(signed(tone.score)): \(label(tone))."]).joined(separator: "\n")
    }

    private static func line(_ contribution: Contribution) -> String { "  \(signed(contribution.value))  \(contribution.reason)" }

    private static func label(_ tone: Tone) -> String {
        if tone.abstains { return "geen oordeel, de aanwijzingen zijn te zwak of spreken elkaar tegen" }
        let name =
            switch tone.label {
            case .negative: "negatief"
            case .neutral: "neutraal"
            case .positive: "positief"
            }
        return "\(name), zekerheid \(Int((tone.confidence * 100).rounded())) procent"
    }

    /// Two decimals, a comma and a true minus sign: "−1,40".
    private static func signed(_ value: Double) -> String {
        let hundredths = Int((abs(value) * 100).rounded())
        let sign = hundredths == 0 ? " " : value < 0 ? "−" : "+"
        let rest = hundredths % 100
        return "\(sign)\(hundredths / 100),\(rest < 10 ? "0" : "")\(rest)"
    }
}
