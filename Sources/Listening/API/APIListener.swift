public import Foundation
public import Mentions

/// What one visit to a source brought, complete or not.
public struct APIHarvest: Sendable, Hashable {
    /// Every item once, in the order in which the API gave them.
    public var items: [Item] = []
    /// Why parts are missing; the items that did come are here all the same.
    public var problems: [ConnectorError] = []
    public var pages = 0
    public var dropped = 0
    public var unusable = 0
}

/// Visits sources that are described by a mapping: page after page, one at a time.
public struct APIListener: Sendable {
    private let fetcher: Fetcher
    private let secrets: Secrets
    private let plainText: @Sendable (String) -> String

    /// - Parameter plainText: makes text of HTML.
    public init(fetcher: Fetcher, secrets: Secrets, plainText: @escaping @Sendable (String) -> String) {
        self.fetcher = fetcher
        self.secrets = secrets
        self.plainText = plainText
    }

    /// Asks every address the mapping has for `source`; one that fails does not stop the others.
    ///
    /// - Parameter since: no further page is asked once a page has nothing newer.
    public func listen(to source: Source, with connector: Connector, since: Date? = nil) async -> APIHarvest {
        var harvest = APIHarvest()
        let addresses = connector.addresses(url: source.url, hashtags: source.hashtags)
        if addresses.isEmpty { harvest.problems.append(.noAddress(connector: connector.name, source: source.id)) }
        var seen: Set<String> = []
        for address in addresses {
            do throws(ConnectorError) {
                let headers = try headers(of: connector, for: source)
                try await visit(address, with: connector, headers: headers, since: since) { page in
                    harvest.pages += 1
                    harvest.dropped += page.dropped
                    harvest.unusable += page.unusable
                    harvest.items += page.items.filter { seen.insert($0.id ?? $0.url ?? $0.title + "\n" + $0.text).inserted }
                }
            } catch {
                harvest.problems.append(error)
            }
        }
        return harvest
    }

    /// `{SOURCE}` in a header is the id of the source in capitals, so that each has a key of its own and no site gets another's.
    private func headers(of connector: Connector, for source: Source) throws(ConnectorError) -> [String: String] {
        let name = String(source.id.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        var headers: [String: String] = [:]
        for header in connector.headers {
            do throws(ConnectorError) {
                headers[header.name] = try secrets.filled(Connector.filled(header.value, ["SOURCE": name]))
            } catch {
                if !header.isOptional { throw error }
            }
        }
        return headers
    }

    private func visit(
        _ first: String, with connector: Connector, headers: [String: String], since: Date?, _ take: (APIPage) -> Void
    ) async throws(ConnectorError) {
        var address = first
        var visited: Set<String> = []
        while visited.count < connector.pages, visited.insert(address).inserted {
            let page = try await page(at: address, with: connector, headers: headers)
            take(page)
            guard let next = page.next, isWorthwhile(page, since: since) else { return }
            address = try Self.sameSite(next, as: first)
        }
    }

    private func page(at address: String, with connector: Connector, headers: [String: String]) async throws(ConnectorError) -> APIPage {
        let response: FetchResponse
        do throws(FetchError) {
            response = try await fetcher.fetch(FetchRequest(url: address, accept: "application/json", headers: headers))
        } catch {
            throw .fetch(error)
        }
        return try connector.page(response.body, from: response.url, link: response.link, plainText: plainText)
    }

    private func isWorthwhile(_ page: APIPage, since: Date?) -> Bool {
        guard let since, let newest = page.newest else { return page.newest != nil || !page.items.isEmpty }
        return newest >= since
    }

    /// Keys go to one site only. Servers behind a proxy often write http where they are reached by https: that is the same site.
    private static func sameSite(_ next: String, as first: String) throws(ConnectorError) -> String {
        guard let here = Address(first), let there = Address(next) else { return next }
        if there.origin == here.origin { return there.text }
        guard there.host == here.host, there.scheme == "http", here.scheme == "https",
            let end = there.text.range(of: "://")?.upperBound,
            let path = there.text[end...].firstIndex(of: "/")
        else { throw .strayPage(address: here.shown, next: there.shown) }
        let root = Address("/", relativeTo: here.text)?.text.dropLast() ?? ""
        return String(root + there.text[path...])
    }
}
