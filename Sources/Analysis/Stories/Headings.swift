internal import Foundation
internal import Mentions

/// Standing heads of columns and tables: bare titles that come back day after day and name no event.
struct Headings: Sendable {
    /// Times a title was seen on yet another day, and when last. By folded title.
    private var seen: [String: (days: Int, last: Double)] = [:]
    /// Two papers print one wire story up to a day apart; the third day makes it a column.
    private static let apart = 20.0 * 3600
    private static let most = 3

    /// Remembers the title; true when it has become a standing head. Texts with a body are never one.
    mutating func isStanding(_ document: StoryDocument, time: Double) -> Bool {
        guard document.terms.count <= 5, document.terms.allSatisfy(\.inTitle), !document.title.isEmpty else { return false }
        let title = document.title.lowercased()
        var entry = seen[title] ?? (0, -.infinity)
        if time - entry.last > Headings.apart { entry = (entry.days + 1, time) }
        seen[title] = entry
        return entry.days >= Headings.most
    }
}
