import Analysis
import Foundation
import Mentions
import Store

/// Step 3: places every read mention in a story. All placings are kept in one go with what they showed of earlier ones, so that a run
/// that is broken off leaves none of them, and the next one ends where an undisturbed run would have.
enum Group {
    @Sendable static func run(_ edition: inout Edition, rooms: Rooms, progress: Progress) async throws -> String {
        guard let placed = try place(rooms.archive, everyday: rooms.everyday, forest: rooms.forest) else { return "niets nieuws" }
        return report(placed.count, placed.changes, try rooms.archive.counts().stories)
    }

    /// - Returns: how many were placed and what they showed; nil when nothing waited.
    static func place(
        _ archive: any Archive, everyday: EverydayTerms, forest: StoryForest
    ) throws -> (count: Int, changes: [StoryChange])? {
        let waiting = try archive.unplaced()
        guard !waiting.isEmpty else { return nil }
        var clusterer = try SavedClusterer(archive, waiting: waiting, everyday: everyday, forest: forest)
        let last = try archive.lastOrder()
        let memberships = waiting.enumerated().map { number, heard in
            Membership(mention: heard.mention.id, story: clusterer.assign(heard), order: last + number + 1)
        }
        try archive.keep(memberships, changes: clusterer.changes, state: clusterer.state(at: last + waiting.count))
        return (waiting.count, clusterer.changes)
    }

    private static func report(_ count: Int, _ changes: [StoryChange], _ stories: Int) -> String {
        let joined = changes.count { $0.kind == .joined }, split = changes.count - joined
        let moved = [joined > 0 ? "\(joined) samengevoegd" : nil, split > 0 ? "\(split) gesplitst" : nil].compactMap(\.self)
        return (["\(count) berichten, \(stories) verhalen in het archief"] + moved).joined(separator: ", ")
    }
}
