internal import Foundation

/// Texts that touch many events and belong to none: news in brief, overviews, running blogs of the day.
enum Roundup {
    /// Folded phrases; each is one that newsrooms print above such lists.
    private static let phrases = [
        "nieuwsoverzicht", "in het kort", "kort nieuws", "nieuws kort", "nieuws in beeld", "weekoverzicht", "jaaroverzicht",
        "dagoverzicht", "maandoverzicht", "overzicht van de week", "overzicht van de dag", "het nieuws van", "het belangrijkste nieuws",
        "belangrijkste nieuws", "dit was het nieuws", "dit was de week", "112-nieuws", "112 nieuws", "112-berichten", "politieberichten",
        "politienieuws", "regionieuws", "sport kort", "sport in het kort", "persoverzicht", "krantenoverzicht", "uit de kranten",
        "nieuwsbrief", "liveblog nieuws", "nieuwsblog", "ochtendnieuws", "avondnieuws", "dit moet je weten voor vandaag",
        "kort:", "nieuws:", "in beeld:", "gemist?", "agenda van de week", "uitagenda", "weekagenda", "familieberichten",
    ].map { Array($0.utf8) }
    private static let wholes: Set<String> = [
        "liveblog", "live", "kort", "overzicht", "uitslagen", "brieven", "agenda", "nieuws", "in de media", "lezersbrieven",
        "ingezonden",
        "commentaar", "column", "weer", "weerbericht", "het weer", "hoofdpunten", "colofon", "cartoon", "correctie", "rectificatie",
        "correcties en aanvullingen", "opinie", "geen kop",
    ]

    static func isOne(_ title: String) -> Bool {
        let folded = trimmed(title.lowercased())
        if folded.isEmpty { return false }
        let isAgenda = folded.hasSuffix("agenda") && folded.split(separator: " ").count <= 3
        return isAgenda || wholes.contains(folded) || isNamed(Array(folded.utf8))
    }

    private static func trimmed(_ title: String) -> String {
        guard let first = title.first, let last = title.last, first.isWhitespace || last.isWhitespace else { return title }
        return title.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A roundup names itself in its first words, a short one in its last too: "112-nieuws in het kort: ...", "Sport in het kort".
    private static func isNamed(_ title: [UInt8]) -> Bool {
        if phrases.contains(where: { title.starts(with: $0) }) { return true }
        guard title.count < 60 else { return false }
        return title.indices.contains { at in
            title[at] == space && phrases.contains { $0.last != colon && title[(at + 1)...].starts(with: $0) }
        }
    }

    private static let (space, colon) = (UInt8(ascii: " "), UInt8(ascii: ":"))

    private static let fewestStories = 4
    private static let fewestTerms = 60
    private static let dominant: Float = 1.5

    /// True for a long text that is about equally like so many stories that it can only be a summing up.
    ///
    /// - Parameter scores: likeness to each story it is like, best first.
    static func touchesMany(_ scores: [Float], terms: Int, threshold: Float) -> Bool {
        guard terms >= fewestTerms, let best = scores.first else { return false }
        return scores.count { $0 > threshold && $0 * dominant > best } >= fewestStories
    }
}
