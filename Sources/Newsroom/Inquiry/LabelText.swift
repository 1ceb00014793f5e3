import Mentions
import Reporting

/// What stands in the margin of a message, with the words behind it, for a terminal.
struct LabelText {
    var reading: Reading

    var text: String {
        guard let labels = reading.labels else { return "" }
        let criteria = labels.criteria.map { "\($0.person): \($0.criterion.rawValue) \($0.direction.rawValue)" }
        let rows: [(String, String, String)] = [
            ("spreker", (reading.placement?.group ?? labels.group).rawValue, ""),
            ("soort", labels.kind.rawValue, "soort " + labels.kind.rawValue), ("vraagt antwoord", labels.needsAnswer ? "ja" : "nee", ""),
            ("haast", labels.urgency.rawValue, ""), ("frames", list(labels.frames.map(\.rawValue)), "frame "),
            ("gaat over", labels.about.rawValue, ""), ("oordeel", list(criteria), "criterium "),
            ("crisiskolom", labels.column.rawValue, "kolom "), ("gerucht", labels.rumour ? "ja" : "nee", "gerucht "),
            ("standpunt", labels.stance.rawValue, "standpunt "), ("gevoel", list(labels.emotions.map(\.rawValue)), ""),
            ("actie", list(labels.actions.map(\.rawValue)), ""),
        ]
        let lines = rows.map { name, value, prefix in
            let words = prefix.isEmpty ? [] : reading.cues.filter { $0.label.hasPrefix(prefix) }
            let why = words.map { "“\($0.text)” (+\(DutchNumber.decimal($0.weight, digits: 2)))" }.joined(separator: ", ")
            let isCorrected = reading.corrected?.contains { name.hasSuffix($0) } == true
            let reason = name == "spreker" ? reading.placement?.reason ?? "" : isCorrected ? "oordeel van een adviseur" : why
            return "  \(name): \(value)" + (reason.isEmpty ? "" : " — \(reason)")
        }
        return "\nIn de kantlijn:\n" + lines.map { $0 + "\n" }.joined()
    }

    private func list(_ values: [String]) -> String { values.isEmpty ? "geen" : values.joined(separator: ", ") }
}
