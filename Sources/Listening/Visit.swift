import Foundation
public import Mentions

/// What one visit to a source gave.
public struct Visit: Sendable, Hashable {
    public var mentions: [Mention]
    /// State of the source after the visit.
    public var health: SourceHealth

    /// A visit that brought items, or `nil` for "nothing changed since the last time".
    init(_ answer: Answer, from source: Source, health: SourceHealth, at: Date, since: Date) {
        mentions = Self.mentions(answer.items ?? [], of: source, at: at).filter { $0.published >= since }
        self.health = health
        self.health.lastAttempt = at
        self.health.lastSuccess = at
        self.health.failures = 0
        self.health.problem = nil
        self.health.etag = answer.etag
        self.health.lastModified = answer.lastModified
        if let items = answer.items { self.health.state = items.isEmpty ? .empty : .healthy }
        if let problem = answer.problem { self.health.problem = problem }
    }

    init(problem: String, health: SourceHealth, at: Date) {
        mentions = []
        self.health = health
        self.health.failures += health.lastAttempt == at && health.state == .failing ? 0 : 1
        self.health.state = .failing
        self.health.lastAttempt = at
        self.health.problem = problem
    }

    /// Some publishers give every item the same guid; then the address tells them apart (miniflux/v2#4197).
    private static func mentions(_ items: [Item], of source: Source, at: Date) -> [Mention] {
        let readable = items.filter { !($0.title.isEmpty && $0.text.isEmpty) }
        let addresses = readable.reduce(into: [String: Set<String>]()) { addresses, item in
            if let id = item.id, let url = item.url { addresses[id, default: []].insert(url) }
        }
        var seen: Set<String> = []
        return readable.map { item in
            let isShared = item.id.map { addresses[$0, default: []].count > 1 } ?? false
            return item.mention(of: source, id: isShared ? item.id.map { $0 + "|" + (item.url ?? "") } : item.id, at: at)
        }.filter { seen.insert($0.id).inserted }
    }
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
