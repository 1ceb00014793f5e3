public import Mentions

/// Why a text got its tone, in Dutch for an adviser.
public enum ToneExplanation {
    /// The text with its words marked, every contribution with its reason, strongest first, the sum and the label.
    ///
    /// - Parameter inColour: for a terminal: ECMA-48, select graphic rendition. Signs are there without it too: "mooi[+]".
    public static func text(_ text: String, _ tone: Tone, _ contributions: [Contribution], inColour: Bool = false) -> String {
        let sentence = MarkedText(text, contributions, inColour: inColour).text
        if contributions.isEmpty { return [sentence, "", nothing(tone)].joined(separator: "\n") }
        let width = min(contributions.map(\.text.count).max() ?? 0, 28)
        let lines = contributions.map { line($0, width: width, inColour: inColour) }
        return ([sentence, ""] + lines + ["", sum(contributions, tone), verdict(tone)]).joined(separator: "\n")
    }

    private static func nothing(_ tone: Tone) -> String {
        "Geen woord in deze tekst staat met een toon in de woordenlijst. "
            + (tone.abstains ? "Tamtam geeft geen oordeel." : "Tamtam telt de tekst daarom als neutraal.")
    }

    private static func line(_ contribution: Contribution, width: Int, inColour: Bool) -> String {
        let words = MarkedText.visible(contribution.text)
        let gap = String(repeating: " ", count: max(0, width - words.count))
        return "  \(signed(contribution.value))  \(MarkedText.inked(words, contribution.value, inColour))\(gap)  \(reason(contribution))"
    }

    /// "fijn (+2), versterkt door *heel*" stands behind its word already, so "staat als +2 in de lijst; versterkt door *heel*".
    private static func reason(_ contribution: Contribution) -> String {
        let opening = contribution.text + " ("
        guard contribution.reason.hasPrefix(opening) else { return contribution.reason }
        let rest = contribution.reason.dropFirst(opening.count)
        guard let close = rest.firstIndex(of: ")") else { return contribution.reason }
        return MarkedText.visible("staat als \(rest[..<close]) in de lijst" + rest[rest.index(after: close)...])
    }

    private static func sum(_ contributions: [Contribution], _ tone: Tone) -> String {
        let sum = contributions.reduce(0) { $0 + $1.value }
        return "Samen \(signed(sum)); op de schaal van −1 (heel negatief) tot +1 (heel positief) is dat \(signed(tone.score))."
    }

    private static func verdict(_ tone: Tone) -> String {
        if tone.abstains { return "Geen oordeel: de aanwijzingen zijn te zwak of spreken elkaar tegen." }
        let name =
            switch tone.label {
            case .negative: "negatief"
            case .neutral: "neutraal"
            case .positive: "positief"
            }
        return "Oordeel: \(name). Van de honderd keer dat Tamtam zo oordeelt, is een zorgvuldige lezer het er "
            + "\(Int((tone.confidence * 100).rounded())) keer mee eens."
    }

    /// Two decimals, a comma and a true minus sign: "−1,40".
    private static func signed(_ value: Double) -> String {
        let hundredths = Int((abs(value) * 100).rounded())
        let sign = hundredths == 0 ? " " : value < 0 ? "−" : "+"
        let rest = hundredths % 100
        return "\(sign)\(hundredths / 100),\(rest < 10 ? "0" : "")\(rest)"
    }
}
