public import Mentions

extension TargetTone {
    /// Who is judged and by which words, in Dutch for an adviser; empty when nobody is.
    public static func explanation(_ tones: [TargetTone]) -> String {
        let lines = tones.filter { !$0.contributions.isEmpty }.map { tone in
            "  \(tone.name): \(tone.label.dutch), door " + tone.contributions.map(\.reason).joined(separator: "; ") + "\n"
        }
        return lines.isEmpty ? "" : "\nOver wie het gaat:\n" + lines.joined()
    }
}
