import Analysis
import Foundation
import Mentions
import Store

/// The clusterer as the last run left it, with the stories of the mentions that replies may answer.
struct SavedClusterer {
    /// A story waits this long for a follow-up, and a mention for a reply.
    private static let window: TimeInterval = 10 * 86_400
    /// The clusterer is saved once so many placings, or this share of those it holds, came since it was last saved.
    private static let fewestToSave = 500
    private static let shareToSave = 0.05

    private var clusterer: StoryClusterer
    /// The placing at which it was saved; nil when it never was.
    private let saved: Int?
    private var parents: [String: Parent] = [:]
    /// What the mentions assigned since showed of earlier ones, oldest first.
    private(set) var changes: [StoryChange] = []

    private struct Parent {
        var story: String?
        var published: Date
    }

    /// - Parameter waiting: the mentions that will be assigned.
    /// - Throws: errors of the archive.
    init(_ archive: any Archive, waiting: [Heard], everyday: EverydayTerms, forest: StoryForest) throws {
        let state = try archive.clustererState()
        let resumed = state.flatMap { StoryClusterer(snapshot: [UInt8]($0.bytes), window: Self.window, forest: forest) }
        clusterer = resumed ?? StoryClusterer(window: Self.window, everyday: everyday, forest: forest)
        saved = resumed == nil ? nil : state?.order
        let oldest = waiting.map(\.mention.published).min() ?? .distantPast
        let later = try archive.placed(since: saved == nil ? oldest - Self.window : .distantPast, after: saved ?? 0)
        let answered = (later.map(\.heard) + waiting).compactMap(\.mention.replyTo)
        for parent in try archive.placed(answered, upTo: saved ?? 0) { remember(parent.heard, parent.heard.story) }
        for placed in later { adopt(placed) }
    }

    mutating func assign(_ heard: Heard) -> String? {
        let story = clusterer.assign(document(heard))
        remember(heard, story)
        let shown = clusterer.takeChanges()
        for change in shown { for mention in change.moved { parents[mention]?.story = change.home } }
        changes += shown
        return story
    }

    /// The answer of then restores the state; what it showed was kept then. A reply to it goes where it belongs now.
    private mutating func adopt(_ placed: Placed) {
        clusterer.adopt(document(placed.heard), story: placed.assigned)
        _ = clusterer.takeChanges()
        remember(placed.heard, placed.heard.story)
    }

    private mutating func remember(_ heard: Heard, _ story: String?) {
        parents[heard.mention.id] = Parent(story: story, published: heard.mention.published)
    }

    private func document(_ heard: Heard) -> StoryDocument {
        let parent = heard.mention.replyTo.flatMap { parents[$0] }
        let isNear = parent.map { heard.mention.published.timeIntervalSince($0.published) <= Self.window } ?? false
        return StoryDocument(mention: heard.mention, reading: heard.reading, parentStory: isNear ? parent?.story : nil)
    }

    /// What to keep after the placing with this order; nil while that is not worth it.
    func state(at order: Int) -> ClustererState? {
        let due = max(Double(Self.fewestToSave), Self.shareToSave * Double(clusterer.count))
        if let saved, Double(order - saved) < due { return nil }
        return ClustererState(order: order, bytes: Data(clusterer.snapshot))
    }
}
