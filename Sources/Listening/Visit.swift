import Foundation
public import Mentions

/// What one visit to a source gave.
public struct Visit: Sendable, Hashable {
    public var mentions: [Mention]
    /// State of the source after the visit.
    public var health: SourceHealth

    init(_ answer: Answer, from source: Source, health: SourceHealth, clock: VisitClock, since: Date) {
        let items = (answer.items ?? []).filter { !($0.title.isEmpty && $0.text.isEmpty) }
        self.health = health
        self.health.sharesIDs = health.sharesIDs || Self.shareIDs(items)
        mentions = Self.mentions(items, of: source, sharesIDs: self.health.sharesIDs, clock: clock).filter { $0.published >= since }
        self.health.lastAttempt = clock.at
        self.health.failures = 0
        self.health.problem = answer.problem
        self.health.etag = answer.etag
        self.health.lastModified = answer.lastModified
        self.health.state = Self.state(after: answer, before: health.state)
        // What was not given this time is asked for again: the moment of the last whole answer stays.
        if answer.problem == nil { self.health.lastSuccess = clock.at }
    }

    init(problem: String, health: SourceHealth, clock: VisitClock) {
        mentions = []
        self.health = health
        self.health.failures += health.lastAttempt == clock.at && health.state == .failing ? 0 : 1
        self.health.state = .failing
        self.health.lastAttempt = clock.at
        self.health.problem = problem
    }

    private static func state(after answer: Answer, before: SourceHealth.State) -> SourceHealth.State {
        if answer.problem != nil { return .partial }
        guard let items = answer.items else { return before == .empty ? .empty : .healthy }
        return items.isEmpty ? .empty : .healthy
    }

    /// Some publishers give every item the same guid (miniflux/v2#4197).
    private static func shareIDs(_ items: [Item]) -> Bool {
        let addresses = items.reduce(into: [String: Set<String>]()) { addresses, item in
            if item.part == nil, let id = item.id, let url = item.url { addresses[id, default: []].insert(url) }
        }
        return addresses.values.contains { $0.count > 1 }
    }

    private static func mentions(_ items: [Item], of source: Source, sharesIDs: Bool, clock: VisitClock) -> [Mention] {
        var seen: Set<String> = [], blog: String?
        return items.map { item in
            if item.part != nil { return item.mention(of: source, id: nil, blog: blog, clock: clock) }
            let mention = item.mention(of: source, id: sharesIDs ? item.id.map { $0 + "|" + (item.url ?? "") } : item.id, clock: clock)
            blog = mention.id
            return mention
        }.filter { seen.insert($0.id).inserted }
    }
}

/// The moments that a visit needs to know.
struct VisitClock {
    /// The clock of the run: stands in for a date that is absent.
    var at: Date
    /// Nothing can have been said after this.
    var latest: Date

    /// Servers' clocks run ahead by minutes; what is dated further ahead announces an event and says nothing of when it was said.
    static let slip: TimeInterval = 15 * 60
}

/// What a source answered.
struct Answer {
    /// Nil when nothing changed since the last visit.
    var items: [Item]?
    var etag: String?
    var lastModified: String?
    /// Why part of it is missing.
    var problem: String?
}
