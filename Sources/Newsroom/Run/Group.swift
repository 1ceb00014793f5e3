import Analysis
import Foundation
import Mentions
import Store

/// Step 3: places every read mention in a story. All placings are kept in one go, so that a run that is broken off leaves
/// none of them, and the next one ends where an undisturbed run would have.
enum Group {
    /// A story waits this long for a follow-up.
    static let window: TimeInterval = 7 * 86_400

    @Sendable static func run(_ edition: inout Edition, rooms: Rooms, progress: Progress) async throws -> String {
        let waiting = try rooms.archive.unplaced()
        guard let oldest = waiting.map(\.mention.published).min() else { return "niets nieuws" }
        var clusterer = StoryClusterer(window: window)
        var stories: [String: String] = [:]
        for (heard, _) in try rooms.archive.placed(since: oldest.addingTimeInterval(-window)) {
            clusterer.adopt(document(heard, stories), story: heard.story)
            stories[heard.mention.id] = heard.story
        }
        let last = try rooms.archive.lastOrder()
        var memberships: [Membership] = []
        for (number, heard) in waiting.enumerated() {
            let story = clusterer.assign(document(heard, stories))
            stories[heard.mention.id] = story
            memberships.append(Membership(mention: heard.mention.id, story: story, order: last + number + 1))
        }
        try rooms.archive.keep(memberships)
        return "\(waiting.count) berichten, \(try rooms.archive.counts().stories) verhalen in het archief"
    }

    private static func document(_ heard: Heard, _ stories: [String: String]) -> StoryDocument {
        StoryDocument(mention: heard.mention, reading: heard.reading, parentStory: heard.mention.replyTo.flatMap { stories[$0] })
    }
}
