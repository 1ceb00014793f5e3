import Foundation
import Listening
import Mentions
import TestSupport
import Testing

/// Feeds with one live blog, as a source would send them, and what a visit makes of them.
struct LiveBlogs {
    let scratch: Scratch
    let fetcher = Fetcher(version: "0", homepage: "https://tamtam.example")

    init() throws { scratch = try Scratch() }

    /// - Parameter at: of the visit, as "2026-11-15 21:00" in the Netherlands.
    func visit(_ feed: String, at moment: String, zone: String = "Europe/Amsterdam") async throws -> [Mention] {
        try scratch.write(feed, to: "feed.xml")
        let source = Source(id: "omroep", name: "Omroep", kind: "feed", url: "feed.xml", group: .media, channel: "nieuws")
        let listener = Listener(fetcher: fetcher, connectors: [:], folder: scratch.folder, zone: TimeZone(identifier: zone))
        let health = SourceHealth(source: "omroep")
        return await listener.visit(source, health: health, at: date(moment), since: .distantPast).mentions
    }

    /// A blog of 15 November 2026, by default begun at 08.00 and looked at in the evening.
    func blog(
        _ html: String, title: String = "Liveblog storm: bomen om", published: String? = "Sun, 15 Nov 2026 08:00:00 +0100",
        at moment: String = "2026-11-15 21:00", link: String = "https://omroep.example/nieuws/1"
    ) async throws -> [Mention] {
        try await visit(LiveBlogs.feed(html, title: title, published: published, link: link), at: moment)
    }

    static func feed(_ html: String, title: String, published: String?, link: String = "https://omroep.example/nieuws/1") -> String {
        """
        <rss version="2.0"><channel><language>nl</language><item><title>\(title)</title><guid isPermaLink="false">b1</guid>
        <link>\(link)</link>\(published.map { "<pubDate>\($0)</pubDate>" } ?? "")
        <description><![CDATA[\(html)]]></description></item></channel></rss>
        """
    }

    func date(_ moment: String) -> Date {
        let style = Date.ISO8601FormatStyle(timeZone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt).year().month().day()
            .dateTimeSeparator(.space).time(includingFractionalSeconds: false)
        return (try? style.parse(moment.count == 16 ? moment + ":00" : moment)) ?? .distantPast
    }
}

/// Day and clock in the Netherlands: "15 14:32".
func clock(_ mention: Mention) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
    let parts = calendar.dateComponents([.day, .hour, .minute], from: mention.published)
    return String(format: "%02d %02d:%02d", parts.day ?? 0, parts.hour ?? 0, parts.minute ?? 0)
}
