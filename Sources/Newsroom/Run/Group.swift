import Analysis
import Foundation
import Mentions
import Store

/// Step 3: places every read mention in a story. All placings are kept in one go with what they showed of earlier ones, so that a run
/// that is broken off leaves none of them, and the next one ends where an undisturbed run would have.
enum Group {
    /// A story waits this long for a follow-up.
    static let window: TimeInterval = 10 * 86_400
    /// The clusterer is saved once so many placings, or this share of those it holds, came since it was last saved.
    private static let fewestToSave = 500
    private static let shareToSave = 0.05

    @Sendable static func run(_ edition: inout Edition, rooms: Rooms, progress: Progress) async throws -> String {
        let waiting = try rooms.archive.unplaced()
        guard let oldest = waiting.map(\.mention.published).min() else { return "niets nieuws" }
        var (clusterer, stories, saved) = try resumed(rooms, since: oldest.addingTimeInterval(-window))
        let last = try rooms.archive.lastOrder()
        var memberships: [Membership] = []
        for (number, heard) in waiting.enumerated() {
            let story = clusterer.assign(document(heard, stories))
            stories[heard.mention.id] = story
            memberships.append(Membership(mention: heard.mention.id, story: story, order: last + number + 1))
        }
        let order = last + waiting.count
        let isDue = Double(order - saved) >= max(Double(fewestToSave), shareToSave * Double(clusterer.count))
        let changes = clusterer.takeChanges()
        try rooms.archive.keep(
            memberships, changes: changes, state: isDue ? ClustererState(order: order, bytes: Data(clusterer.snapshot)) : nil)
        return report(waiting.count, changes, try rooms.archive.counts().stories)
    }

    /// The clusterer as the last run left it, the stories of the mentions it may be asked about, and the placing at which it was saved.
    private static func resumed(_ rooms: Rooms, since date: Date) throws -> (StoryClusterer, [String: String], Int) {
        let state = try rooms.archive.clustererState()
        let saved = state.flatMap { StoryClusterer(snapshot: [UInt8]($0.bytes), window: window, forest: rooms.forest) }
        var clusterer = saved ?? StoryClusterer(window: window, everyday: rooms.everyday, forest: rooms.forest)
        let order = saved == nil ? 0 : state?.order ?? 0
        var stories: [String: String] = [:]
        for placed in try rooms.archive.placed(since: date, after: 0) {
            if placed.order > order { clusterer.adopt(document(placed.heard, stories), story: placed.assigned) }
            stories[placed.heard.mention.id] = placed.heard.story
        }
        _ = clusterer.takeChanges()
        return (clusterer, stories, order)
    }

    private static func document(_ heard: Heard, _ stories: [String: String]) -> StoryDocument {
        StoryDocument(mention: heard.mention, reading: heard.reading, parentStory: heard.mention.replyTo.flatMap { stories[$0] })
    }

    private static func report(_ count: Int, _ changes: [StoryChange], _ stories: Int) -> String {
        let joined = changes.count { $0.kind == .joined }, split = changes.count - joined
        let moved = [joined > 0 ? "\(joined) samengevoegd" : nil, split > 0 ? "\(split) gesplitst" : nil].compactMap(\.self)
        return (["\(count) berichten, \(stories) verhalen in het archief"] + moved).joined(separator: ", ")
    }
}
