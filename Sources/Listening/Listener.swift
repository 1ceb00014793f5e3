public import Foundation
public import Mentions

/// Visits sources: asks, parses, and makes mentions. A sick source is a visit with a problem, never an error.
public struct Listener: Sendable {
    private let fetcher: Fetcher
    private let api: APIListener
    private let connectors: [String: Connector]
    private let folder: URL
    private let zone: TimeZone

    /// - Parameters:
    ///   - connectors: mappings by name; a source's `kind` chooses one.
    ///   - folder: to which addresses of bundled feeds are relative.
    ///   - zone: of the clock times in live blogs; nil for the Netherlands.
    public init(fetcher: Fetcher, connectors: [String: Connector], folder: URL, zone: TimeZone? = nil) {
        self.fetcher = fetcher
        self.connectors = connectors
        self.folder = folder
        self.zone = zone ?? TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        api = APIListener(fetcher: fetcher, secrets: Secrets(folder: folder), plainText: HTMLText.text)
    }

    /// Asks one source what it has.
    ///
    /// - Parameters:
    ///   - health: its state after the previous visit; entity tags in it save a download.
    ///   - at: the clock of the run.
    ///   - now: the clock on the wall, when the run's is set back: nothing can have been said later.
    ///   - since: what was said before this is not taken in.
    public func visit(_ source: Source, health: SourceHealth, at: Date, now: Date? = nil, since: Date) async -> Visit {
        let clock = VisitClock(at: at, latest: max(at, now ?? at))
        do {
            let answer =
                source.kind == "feed"
                ? try await feed(source, health: health, clock: clock) : try await items(source, since: asked(since, health), clock: clock)
            return Visit(answer, from: source, health: health, clock: clock, since: since)
        } catch let problem as any ForReaders {
            return Visit(problem: problem.forReaders, health: health, clock: clock)
        } catch {
            return Visit(problem: "gaf iets onbegrijpelijks terug", health: health, clock: clock)
        }
    }

    /// Posts can arrive late from other servers: a day before the last whole answer is asked for again. Ids make repeats harmless.
    private func asked(_ since: Date, _ health: SourceHealth) -> Date {
        max(since, health.lastSuccess?.addingTimeInterval(-86_400) ?? since)
    }

    private func feed(_ source: Source, health: SourceHealth, clock: VisitClock) async throws -> Answer {
        if isBundled(source) { return Answer(items: try parsed(try bundled(source), base: nil, contentType: nil, clock: clock)) }
        let response = try await fetcher.fetch(FetchRequest(url: source.url, etag: health.etag, lastModified: health.lastModified))
        if response.isNotModified { return Answer(etag: health.etag, lastModified: health.lastModified) }
        return Answer(
            items: try parsed(response.body, base: response.url, contentType: response.contentType, clock: clock),
            etag: response.etag, lastModified: response.lastModified)
    }

    private func parsed(_ bytes: [UInt8], base: String?, contentType: String?, clock: VisitClock) throws -> [Item] {
        let feed = try FeedParser.parse(bytes, baseURL: base, contentType: contentType, reference: clock.at)
        return feed.entries.flatMap { entry in
            Item(entry: entry, language: feed.language)
                .parts(html: entry.content ?? entry.summary, updated: entry.updated, clock: clock, zone: zone)
        }
    }

    private func items(_ source: Source, since: Date, clock: VisitClock) async throws -> Answer {
        guard let connector = connectors[source.kind] else { throw UnknownKind(kind: source.kind) }
        if isBundled(source) {
            let page = try connector.page(try bundled(source), from: nil, link: nil, plainText: HTMLText.text)
            return Answer(items: page.items.flatMap { $0.parts(clock: clock, zone: zone) })
        }
        let harvest = await api.listen(to: source, with: connector, since: since)
        if harvest.pages == 0, let problem = harvest.problems.first { throw problem }
        return Answer(items: harvest.items.flatMap { $0.parts(clock: clock, zone: zone) }, problem: harvest.problems.first?.forReaders)
    }

    private func isBundled(_ source: Source) -> Bool { !source.url.contains("://") }

    private func bundled(_ source: Source) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: folder.appending(path: source.url).path) else {
            throw MissingFile(path: source.url)
        }
        return Array(data)
    }
}
