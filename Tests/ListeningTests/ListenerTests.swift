import Foundation
import Listening
import Mentions
import TestSupport
import Testing

/// What one visit makes of a source: mentions with lasting ids, and the state of the source afterwards.
@Suite struct ListenerTests {
    let scratch: Scratch
    let fetcher = Fetcher(version: "0", homepage: "https://tamtam.example")
    let at = Date.noon

    init() throws { scratch = try Scratch() }

    private func visit(
        _ feed: String, kind: String = "feed", health: SourceHealth = SourceHealth(source: "omroep"), since: Date = .distantPast
    ) async throws -> Visit {
        try scratch.write(feed, to: "feed.xml")
        return await visitFile("feed.xml", kind: kind, health: health, since: since)
    }

    private func visitFile(
        _ path: String, kind: String = "feed", health: SourceHealth = SourceHealth(source: "omroep"), since: Date = .distantPast
    ) async -> Visit {
        let source = Source(id: "omroep", name: "Omroep", kind: kind, url: path, group: .media, channel: "nieuws")
        let listener = Listener(fetcher: fetcher, connectors: [:], folder: scratch.folder)
        return await listener.visit(source, health: health, at: at, since: since)
    }

    private func rss(_ items: String) -> String { "<rss version=\"2.0\"><channel><language>nl</language>\(items)</channel></rss>" }

    private func item(_ title: String, guid: String? = nil, link: String? = nil, date: String? = nil, text: String = "") -> String {
        "<item><title>\(title)</title><description>\(text)</description>" + (guid.map { "<guid isPermaLink=\"false\">\($0)</guid>" } ?? "")
            + (link.map { "<link>\($0)</link>" } ?? "") + (date.map { "<pubDate>\($0)</pubDate>" } ?? "") + "</item>"
    }

    @Test func anItemBecomesAMention() async throws {
        let visit = try await visit(
            rss(item("Brug open", guid: "1", date: "Sat, 14 Nov 2026 09:00:00 +0100", text: "&lt;p&gt;Weer open.&lt;/p&gt;")))
        let mention = try #require(visit.mentions.first)
        #expect(mention.title == "Brug open" && mention.text == "Weer open." && mention.isDated)
        #expect(mention.published == Date(timeIntervalSince1970: 1_794_643_200))
        #expect(mention.group == .media && mention.channel == "nieuws" && mention.language == "nl")
        #expect(visit.health.state == .healthy && visit.health.lastSuccess == at)
    }

    @Test func theSameItemIsTheSameMentionAndAnEditIsAnotherVersion() async throws {
        let first = try await visit(rss(item("Brug open", guid: "1"))).mentions[0]
        let again = try await visit(rss(item("Iets nieuws", guid: "2") + item("Brug open", guid: "1"))).mentions[1]
        let edited = try await visit(rss(item("Brug toch dicht", guid: "1"))).mentions[0]
        #expect(again == first)
        #expect(edited.id == first.id && edited.version != first.version)
    }

    @Test func itemsThatShareAGuidAreToldApartByTheirAddress() async throws {
        let visit = try await visit(
            rss(
                item("Een", guid: "x", link: "https://a.example/1") + item("Twee", guid: "x", link: "https://a.example/2")
                    + item("Een", guid: "x", link: "https://a.example/1")))
        #expect(Set(visit.mentions.map(\.id)).count == 2)
        #expect(visit.mentions.map(\.title) == ["Een", "Twee"])
    }

    @Test func withoutADateTheMomentOfTheVisitCounts() async throws {
        let mention = try await visit(rss(item("Brug open", guid: "1"))).mentions[0]
        #expect(mention.published == at && !mention.isDated)
    }

    @Test func aDateInTheFutureSaysNothingOfWhenItWasSaid() async throws {
        let mention = try await visit(rss(item("Markt", guid: "1", date: "Sat, 21 Nov 2026 09:00:00 +0100"))).mentions[0]
        #expect(mention.published == at && !mention.isDated)
    }

    @Test func aClockThatIsSetBackDoesNotMisdateWhatWasSaidSince() async throws {
        try scratch.write(rss(item("Markt", guid: "1", date: "Sun, 15 Nov 2026 15:00:00 +0100")), to: "feed.xml")
        let source = Source(id: "omroep", name: "Omroep", kind: "feed", url: "feed.xml", group: .media, channel: "nieuws")
        let listener = Listener(fetcher: fetcher, connectors: [:], folder: scratch.folder)
        let visit = await listener.visit(source, health: SourceHealth(source: "omroep"), at: at, now: at + 86_400, since: .distantPast)
        #expect(visit.mentions.map(\.published) == [at + 3 * 3600] && visit.mentions[0].isDated)
    }

    @Test func aSourceThatSharedGuidsOnceKeepsTellingItsItemsApart() async throws {
        let both = try await visit(
            rss(item("Een", guid: "x", link: "https://a.example/1") + item("Twee", guid: "x", link: "https://a.example/2")))
        #expect(both.health.sharesIDs)
        let one = try await visit(rss(item("Een", guid: "x", link: "https://a.example/1")), health: both.health)
        #expect(one.mentions.map(\.id) == [both.mentions[0].id])
    }

    @Test func itemsWithNothingToReadAndItemsFromBeforeAreLeftOut() async throws {
        let feed = rss(item("", guid: "1") + item("Oud", guid: "2", date: "Thu, 01 Jan 2026 09:00:00 +0100") + item("Nieuw", guid: "3"))
        #expect(try await visit(feed, since: at - 30 * 86_400).mentions.map(\.title) == ["Nieuw"])
    }

    @Test func anEmptyFeedIsAStateOfItsOwn() async throws {
        let visit = try await visit(rss(""))
        #expect(visit.health.state == .empty && visit.health.problem == nil && visit.mentions.isEmpty)
    }

    @Test func aSickSourceKeepsItsLastSuccessAndCountsItsFailures() async throws {
        let before = SourceHealth(source: "omroep", state: .healthy, lastAttempt: at - 60, lastSuccess: at - 60, failures: 0)
        let first = await visitFile("weg.xml", health: before)
        #expect(first.health.state == .failing && first.health.failures == 1 && first.health.lastSuccess == at - 60)
        #expect(first.health.problem?.contains("weg.xml") == true)
        let sameMoment = await visitFile("weg.xml", health: first.health)
        #expect(sameMoment.health == first.health)
        let page = try await visit("<!doctype html><html><title>Welkom</title></html>", health: first.health)
        #expect(page.health.state == .failing && page.health.problem?.contains("webpagina") == true)
    }

    @Test func aKindWithoutAMappingIsSaid() async throws {
        #expect(try await visit("{}", kind: "mastodn").health.problem?.contains("mastodn") == true)
    }
}
