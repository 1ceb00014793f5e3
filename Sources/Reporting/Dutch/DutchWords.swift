import Mentions

/// Changes, tones and lists in words.
public enum DutchWords {
    /// How a count compares with what is ordinary: "ruim drie keer zo veel als gewoon".
    /// Nil when there is nothing to compare with, or when the numbers are so small that chance does what it likes.
    static func comparison(_ count: Int, with expected: Double?) -> String? {
        guard let expected, max(Double(count), expected) >= 4 else { return nil }
        if expected < 1 { return "gewoonlijk bijna geen" }
        return switch Double(count) / expected {
        case ..<0.4: "veel minder dan gewoon"
        case ..<0.6: "ongeveer half zo veel als gewoon"
        case ..<0.85: "minder dan gewoon"
        case ..<1.15: "ongeveer zo veel als gewoon"
        case ..<1.4: "wat meer dan gewoon"
        case ..<1.8: "ongeveer anderhalf keer zo veel als gewoon"
        case 10...: "meer dan tien keer zo veel als gewoon"
        case let ratio: times(ratio) + " zo veel als gewoon"
        }
    }

    private static func times(_ ratio: Double) -> String {
        let whole = Int(ratio.rounded())
        let rest = ratio - Double(whole)
        let about = rest < -0.1 ? "bijna " : rest > 0.1 ? "ruim " : ""
        return about + DutchNumber.inText(whole) + " keer"
    }

    static func tone(_ tone: ToneSummary) -> String {
        guard tone.hasDirection else { return "richting niet te zeggen" }
        return switch tone.mean {
        case ..<(-0.35): "duidelijk negatief"
        case ..<(-0.15): "negatief"
        case ..<(-0.05): "licht negatief"
        case ..<0.05: "neutraal"
        case ..<0.15: "licht positief"
        case ..<0.35: "positief"
        default: "duidelijk positief"
        }
    }

    /// "de toon zakt naar negatief": where the tone is, and whence if that can be shown. Better is not yet good.
    static func course(_ tone: ToneSummary) -> String? {
        guard let previous = tone.previous, tone.isDemonstrable else { return tone.hasDirection ? "de toon is \(self.tone(tone))" : nil }
        let falls = tone.mean < previous
        guard tone.hasDirection else { return falls ? "de toon zakt" : "de toon wordt beter" }
        if falls { return "de toon zakt naar \(self.tone(tone))" }
        return tone.mean < -0.05 ? "de toon is \(self.tone(tone)), maar minder dan eerst" : "de toon wordt beter: \(self.tone(tone))"
    }

    /// "inwoners", as a group is called in a report.
    static func name(_ group: SpeakerGroup) -> String {
        switch group {
        case .media: "media"
        case .opiniemakers: "opiniemakers"
        case .belangengroepen: "belangengroepen"
        case .bevolking: "inwoners"
        case .overheid: "overheid"
        }
    }

    /// One of the group: "inwoner".
    static func member(_ group: SpeakerGroup) -> String {
        switch group {
        case .media: "nieuwsmedium"
        case .opiniemakers: "opiniemaker"
        case .belangengroepen: "belangengroep"
        case .bevolking: "inwoner"
        case .overheid: "overheid"
        }
    }

    /// "a, b en c"
    public static func list(_ items: [String]) -> String {
        guard let last = items.last else { return "" }
        return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + " en " + last
    }

    /// "a, b en drie andere": one more than `most` is named rather than counted.
    static func list(_ items: [String], most: Int) -> String {
        items.count <= most + 1 ? list(items) : list(items.prefix(most) + ["\(DutchNumber.inText(items.count - most)) andere"])
    }

    /// First letter as a capital: also "IJs", and "Eén", whose capital carries no accent.
    public static func sentence(_ text: String) -> String {
        if text.hasPrefix("ij") { return "IJ" + text.dropFirst(2) }
        if text.hasPrefix("één") { return "Eén" + text.dropFirst(3) }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// Text between Dutch quotation marks; its own are taken off when they enclose all of it, and become single ones inside.
    static func quoted(_ text: String) -> String {
        var bare = text[...]
        if let first = bare.first, let last = bare.last, bare.count > 2, opening.contains(first), closing.contains(last),
            !bare.dropFirst().dropLast().contains(where: { opening.contains($0) || closing.contains($0) })
        {
            bare = bare.dropFirst().dropLast()
        }
        return "“" + bare.replacing("“", with: "‘").replacing("„", with: "‘").replacing("”", with: "’").replacing("\"", with: "'") + "”"
    }

    private static let opening: Set<Character> = ["\"", "'", "“", "„", "‘", "`"]
    private static let closing: Set<Character> = ["\"", "'", "”", "’"]
}
