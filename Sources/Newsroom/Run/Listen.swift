import Foundation
import Language
import Listening
import Mentions
import Reporting
import Store

/// Step 1: visits every source at once and keeps what is new, source by source, so that nothing is lost when a later step fails.
enum Listen {
    @Sendable static func run(_ edition: inout Edition, rooms: Rooms, progress: Progress) async throws -> String {
        let pipeline = edition.pipeline
        let since = edition.at.addingTimeInterval(-pipeline.retention)
        let health = Dictionary(uniqueKeysWithValues: try rooms.archive.health().map { ($0.source, $0) })
        let visits = await visit(edition, health: health, since: since, rooms, progress)
        let relevance = Relevance(pipeline, rooms.reader)
        for (source, visit) in zip(pipeline.sources, visits) {
            let titles = Dictionary(visit.mentions.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
            let mentions = visit.mentions.filter { mention in
                relevance.keeps(mention, of: source, under: mention.blog.flatMap { titles[$0] })
            }.map(relevance.placed)
            let intake = try rooms.archive.take(mentions, health: visit.health)
            edition.visits.append(
                .init(source: source, health: visit.health, new: intake.new, edited: intake.edited))
        }
        return summary(edition.visits)
    }

    private static func visit(
        _ edition: Edition, health: [String: SourceHealth], since: Date, _ rooms: Rooms, _ progress: Progress
    ) async -> [Visit] {
        let (sources, at, now) = (edition.pipeline.sources, edition.at, edition.now)
        return await withTaskGroup(of: (Int, Visit).self) { group in
            for (index, source) in sources.enumerated() {
                group.addTask {
                    let before = health[source.id] ?? SourceHealth(source: source.id)
                    return (index, await rooms.listener.visit(source, health: before, at: at, now: now, since: since))
                }
            }
            var visits: [Int: Visit] = [:]
            for await (index, visit) in group {
                visits[index] = visit
                progress.bar("luisteren", Double(visits.count) / Double(sources.count))
            }
            return sources.indices.compactMap { visits[$0] }
        }
    }

    private static func summary(_ visits: [Edition.Visited]) -> String {
        let new = visits.map(\.new).reduce(0, +)
        let edited = visits.map(\.edited).reduce(0, +)
        let counts =
            "\(DutchNumber.count(visits.count, "bron", "bronnen")), \(DutchNumber.count(new, "nieuw bericht", "nieuwe berichten")), \(edited) gewijzigd"
        let failing = visits.filter { $0.health.state == .failing }.map { "niet gehoord: \(named($0))" }
        let partial = visits.filter { $0.health.state == .partial }.map { "deels gehoord: \(named($0))" }
        return ([counts] + failing + partial).joined(separator: "; ")
    }

    private static func named(_ visit: Edition.Visited) -> String { "\(visit.source.id) (\(visit.health.problem ?? "zonder reden"))" }
}

/// Decides whether a mention is about this town, and who speaks in it.
struct Relevance: Sendable {
    private let include: [TextQuery]
    private let exclude: [TextQuery]
    private let groups: [String: SpeakerGroup]

    init(_ pipeline: Pipeline, _ reader: Reader) {
        include = pipeline.query.include.compactMap(reader.query)
        exclude = pipeline.query.exclude.compactMap(reader.query)
        groups = Dictionary(
            pipeline.organisations.flatMap { organisation in
                ([organisation.name] + organisation.aliases).map { (Fold.folded($0), organisation.group) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Sources that speak of more than this town are held to the query; what the query excludes is left out everywhere.
    ///
    /// - Parameter blog: title of the live blog of which it is an update: a blog on this town need not name it in each.
    func keeps(_ mention: Mention, of source: Source, under blog: String? = nil) -> Bool {
        guard source.filtered || !exclude.isEmpty else { return true }
        let text = QueryableText(mention, under: blog)
        let isWanted = !source.filtered || include.isEmpty || include.contains { $0.matches(text) }
        return isWanted && !exclude.contains { $0.matches(text) }
    }

    /// A post by an organisation of the pipeline speaks for that organisation's group, wherever it was posted.
    func placed(_ mention: Mention) -> Mention {
        guard let author = mention.author, let group = groups[Fold.folded(author)] else { return mention }
        var mention = mention
        mention.group = group
        return mention
    }
}
