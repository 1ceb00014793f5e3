internal import Foundation
internal import Mentions

/// Standing heads of columns and tables: bare titles that come back day after day and name no event.
struct Headings: Sendable {
    /// Times a title was seen on yet another day, and when last. By folded title.
    private var seen: [String: (days: Int, last: Double)] = [:]
    /// Two papers print one wire story up to a day apart; the third day makes it a column.
    private static let apart = 20.0 * 3600
    private static let most = 3
    /// Titles not seen for so long are forgotten, once there are many.
    private static let memory = 14.0 * 86_400
    private static let fewestKept = 50_000

    private var limit = Headings.fewestKept

    /// Remembers the title; true when it has become a standing head. Texts with a body are never one.
    mutating func isStanding(_ document: StoryDocument, time: Double) -> Bool {
        guard document.terms.count <= 5, document.terms.allSatisfy(\.inTitle), !document.title.isEmpty else { return false }
        let title = document.title.lowercased()
        var entry = seen[title] ?? (0, -.infinity)
        if time - entry.last > Headings.apart { entry = (entry.days + 1, time) }
        seen[title] = entry
        if seen.count > limit { forget(before: time - Headings.memory) }
        return entry.days >= Headings.most
    }

    private mutating func forget(before time: Double) {
        seen = seen.filter { $0.value.last >= time }
        limit = max(Headings.fewestKept, 2 * seen.count)
    }
}

extension Headings {
    func write(to snapshot: inout SnapshotWriter) {
        let ordered = seen.sorted { $0.key < $1.key }
        snapshot.write(limit)
        snapshot.write(ordered.map(\.key))
        snapshot.write(ordered.map(\.value.days))
        snapshot.write(ordered.map(\.value.last))
    }

    /// Nil when the bytes are no headings.
    init?(from snapshot: inout SnapshotReader) {
        guard let limit = snapshot.value(as: Int.self), let titles = snapshot.texts(),
            let days = snapshot.values(as: Int.self), let last = snapshot.values(as: Double.self),
            days.count == titles.count, last.count == titles.count
        else { return nil }
        self.limit = limit
        for place in titles.indices { seen[titles[place]] = (days[place], last[place]) }
    }
}
