import Foundation
import Listening
import Testing

struct FeedFormatTests {
    @Test func rss2GivesEveryField() throws {
        let feed = try FeedParser.parse(fixture("rss2-krant.xml"), baseURL: "https://courant.example/feed")
        #expect(feed.format == .rss20)
        #expect(feed.title == "Turfbrugger Courant")
        #expect(feed.link == "https://courant.example/")
        #expect(feed.language == "nl-NL")
        let first = try #require(feed.entries.first)
        #expect(first.id == "courant-1001")
        #expect(first.title == "Brug bij de Molenkolk – wéér dicht & omleiding")
        #expect(first.link == "https://courant.example/nieuws/brug?a=1&b=2")
        #expect(first.published == moment("2025-05-12T07:30:00Z"))
        #expect(first.updated == nil)
        #expect(first.authors == ["Jitske Hoekstra"])
        #expect(first.categories == ["Verkeer", "Bruggen & sluizen"])
        #expect(first.summary == "Kort <b>bericht</b>.")
        #expect(first.content == "<p>De brug is dicht.</p><p>Tot <a>vrijdag</a>.</p>")
        #expect(first.image == "https://courant.example/beeld/brug.jpg")
    }

    @Test func aPodcastKeepsItsEnclosureAndTakesItsPermalink() throws {
        let entry = try #require(FeedParser.parse(fixture("rss2-krant.xml"), baseURL: "https://courant.example/feed").entries.last)
        #expect(entry.link == "https://courant.example/podcast/7")
        #expect(entry.authors == ["Sjoerd Bakker"])
        #expect(entry.summary == "Een gesprek over de Pluimweg.")
        #expect(entry.enclosures == [FeedEnclosure(url: "https://courant.example/geluid/7.mp3", type: "audio/mpeg", length: 12345)])
    }

    @Test func rss1TakesIdentityFromAboutAndFieldsFromDublinCore() throws {
        let feed = try FeedParser.parse(fixture("rss1-museum.xml"))
        #expect(feed.format == .rss10)
        #expect(feed.title == "Veenmuseum")
        #expect(feed.language == "nl")
        let entry = try #require(feed.entries.first)
        #expect(entry.id == "https://museum.example/1")
        #expect(entry.authors == ["Femke Dijkstra"])
        #expect(entry.categories == ["zalen"])
        #expect(entry.published == moment("2025-07-12T08:00:00Z"))
    }

    @Test func rss09ReadsDutchDatesWithoutYearAgainstTheFeedsOwnDate() throws {
        let feed = try FeedParser.parse(fixture("rss09-school.xml"), baseURL: "http://school.example/rss/feed.xml")
        #expect(feed.format == .rss09)
        #expect(feed.title == "Basisschool De Cafélaan")
        #expect(feed.entries.map(\.published) == [moment("2025-03-14T23:00:00Z"), moment("2024-10-01T22:00:00Z")])
        #expect(feed.entries.last?.link == "http://school.example/rss/ouderavond.html")
    }

    @Test func atom1ResolvesItsAddressesAndTextConstructs() throws {
        let feed = try FeedParser.parse(fixture("atom1-wijk.xml"))
        #expect(feed.format == .atom10)
        #expect(feed.title == "Bloemenwijk & omstreken")
        #expect(feed.link == "https://wijk.example/")
        #expect(feed.language == "nl")
        let first = try #require(feed.entries.first)
        #expect(first.title == "Speeltuin klaar")
        #expect(first.id == "tag:wijk.example,2025:1")
        #expect(first.link == "https://wijk.example/blog/1")
        #expect(first.published == moment("2025-05-12T06:00:00Z"))
        #expect(first.updated == moment("2025-05-12T08:00:00Z"))
        #expect(first.authors == ["Wijkraad Bloemenwijk"])
        #expect(first.categories == ["Spelen"])
        #expect(first.summary == "kleiner &lt; groter")
        #expect(first.content == "<p>Kom <b>kijken</b> &amp; doe mee<br></p>")
        #expect(first.image == "https://wijk.example/blog/tekening.png")
        let second = try #require(feed.entries.last)
        #expect(second.title == "Oud nieuws")
        #expect(second.link == "https://wijk.example/blog/archief/2")
        #expect(second.authors == ["Ids Veenstra"])
        #expect(second.published == nil)
    }

    @Test func atom03ReadsItsOwnNamesForDates() throws {
        let feed = try FeedParser.parse(fixture("atom03-vereniging.xml"))
        #expect(feed.format == .atom03)
        let entry = try #require(feed.entries.first)
        #expect(entry.title == "De eerste tocht")
        #expect(entry.published == moment("2004-01-01T19:48:21Z"))
        #expect(entry.updated == moment("2004-01-02T19:48:21Z"))
        #expect(entry.content == "<p>Het ijs houdt.</p>")
    }

    @Test func jsonFeedGivesTheSameFields() throws {
        let feed = try FeedParser.parse(fixture("json-buurt.json"), baseURL: "https://buurt.example/feed.json")
        #expect(feed.format == .json)
        #expect(feed.language == "nl")
        let first = try #require(feed.entries.first)
        #expect(first.id == "41")
        #expect(first.title == "Glasbak & container")
        #expect(first.link == "https://buurt.example/41")
        #expect(first.content == "<p>Vol.</p>")
        #expect(first.authors == ["Buurtredactie"])
        #expect(first.enclosures == [FeedEnclosure(url: "https://buurt.example/41.pdf", type: "application/pdf", length: 900)])
        let second = try #require(feed.entries.last)
        #expect(second.link == "https://elders.example/42")
        #expect(second.content == "2 &lt; 3")
        #expect(second.authors == ["Femke"])
    }

    @Test func aFeedWithoutEntriesIsAFeed() throws {
        #expect(try parsed(rss("")).entries.isEmpty)
        #expect(try parsed("<feed xmlns=\"http://www.w3.org/2005/Atom\"/>").format == .atom10)
        #expect(try parsed("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}").entries.isEmpty)
    }

    @Test(arguments: [
        ("   \n", FeedError.empty),
        ("<!DOCTYPE html><html><head><title>Niet &amp; hier</title></head></html>", .webPage(title: "Niet & hier")),
        ("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>", .webPage(title: nil)),
        ("<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>", .challenge),
        ("{\"error\": \"geen toegang\"}", .otherJSON(message: "geen toegang")),
        ("[1, 2]", .otherJSON(message: nil)),
        ("{\"version\": \"https://json", .brokenJSON),
        ("<urlset><url/></urlset>", .otherXML(root: "urlset")),
        ("<data><entry/></data>", .otherXML(root: "data")),
        ("Not found", .unknown),
    ])
    func whatIsNoFeedIsNamed(text: String, error: FeedError) {
        #expect(throws: error) { try parsed(text) }
        #expect(error.description.contains(":") && !error.forReaders.isEmpty)
    }

    @Test func aFeedOverTheLimitIsRefused() {
        let size = FeedParser.sizeLimit + 1
        #expect(throws: FeedError.tooLarge(size)) { try FeedParser.parse([UInt8](repeating: 0x20, count: size)) }
    }
}
