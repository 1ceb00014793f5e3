public import Mentions

/// Why a text got its tone, in Dutch for an adviser.
public enum ToneExplanation {
    /// The text with its words marked, every contribution with its reason, strongest first, the sum and the label.
    ///
    /// - Parameter inColour: for a terminal: ECMA-48, select graphic rendition. Signs are there without it too: "mooi[+]".
    public static func text(_ text: String, _ tone: Tone, _ contributions: [Contribution], inColour: Bool = false) -> String {
        let sentence = MarkedText(text, contributions, inColour: inColour).text
        let nothing = "Geen woord in deze tekst staat met een toon in de woordenlijst."
        if contributions.isEmpty {
            return [sentence, "", nothing + (tone.abstains ? " Tamtam geeft geen oordeel." : " Tamtam telt de tekst daarom als neutraal.")]
                .joined(separator: "\n")
        }
        let width = min(contributions.map(\.text.count).max() ?? 0, 28)
        let lines = contributions.map { line($0, width: width, inColour: inColour) }
        let opening =
            contributions.contains { listed($0) != nil } ? [] : [nothing + " Wat hieronder staat is geleerd uit voorbeelden.", ""]
        return ([sentence, ""] + opening + lines + ["", sum(contributions, tone), verdict(tone)]).joined(separator: "\n")
    }

    private static func line(_ contribution: Contribution, width: Int, inColour: Bool) -> String {
        let words = MarkedText.visible(contribution.text)
        let gap = String(repeating: " ", count: max(0, width - words.count))
        return "  \(signed(contribution.value))  \(MarkedText.inked(words, contribution.value, inColour))\(gap)  \(reason(contribution))"
    }

    /// The word stands before its reason already: "fijn (+2), versterkt door *heel*" becomes "staat als +2 in de lijst, versterkt door *heel*".
    private static func reason(_ contribution: Contribution) -> String {
        if let (tone, rest) = listed(contribution) {
            let own = ", " + ToneRemark.local.dutch
            if rest.contains(own) { return MarkedText.visible("hier \(tone), naar uw correctie\(rest.replacing(own, with: ""))") }
            return MarkedText.visible("staat als \(tone) in de lijst\(rest)")
        }
        var reason = contribution.reason[...]
        if reason.hasPrefix(contribution.text) { reason = reason.dropFirst(contribution.text.count).drop { " (,".contains($0) } }
        return MarkedText.visible(reason.hasSuffix(")") ? String(reason.dropLast()) : String(reason))
    }

    /// The words that have a tone in the lists, each once.
    public static func listed(in contributions: [Contribution]) -> [String] {
        contributions.filter { listed($0) != nil }.map(\.text).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The tone a word has in the lists and what the rules said of it; nil for what was learned.
    private static func listed(_ contribution: Contribution) -> (tone: Substring, rest: Substring)? {
        let opening = contribution.text + " ("
        guard contribution.reason.hasPrefix(opening) else { return nil }
        let rest = contribution.reason.dropFirst(opening.count)
        guard let close = rest.firstIndex(of: ")"), let sign = rest.first, "+−".contains(sign) else { return nil }
        return (rest[..<close], rest[rest.index(after: close)...])
    }

    private static func sum(_ contributions: [Contribution], _ tone: Tone) -> String {
        let sum = contributions.reduce(0) { $0 + $1.value }
        return
            "Samen \(signed(sum)).\(tone.threshold.map(threshold) ?? "") Op de schaal van −1 (heel negatief) tot +1 (heel positief) is dat \(signed(tone.score))."
    }

    private static func threshold(_ value: Double) -> String {
        guard value >= 0.005 else { return " Een tekst als deze is zelden een mededeling, dus het teken beslist." }
        return " Vanaf \(signed(value).dropFirst()) van nul is een tekst als deze meer dan een mededeling."
    }

    private static func verdict(_ tone: Tone) -> String {
        if tone.abstains { return "Geen oordeel: de aanwijzingen zijn te zwak of spreken elkaar tegen." }
        return "Oordeel: \(tone.label.dutch). Van de honderd keer dat Tamtam zo oordeelt, is een zorgvuldige lezer het er "
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
