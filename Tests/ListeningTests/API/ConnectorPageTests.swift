import Foundation
import Listening
import Testing

@Suite struct ConnectorPageTests {
    @Test func mastodonPostsAreMapped() throws {
        let page = try Connector.mastodon().page(
            Fixture.bytes("mastodon-tag-1"), from: "https://social.turfbrug.example/x", plainText: bare)
        #expect(page.items.map(\.id) == ["115538820114470001", "115538811200340002"])
        #expect(page.dropped == 2)
        #expect(
            page.items[0]
                == Item(
                    id: "115538820114470001", url: "https://social.turfbrug.example/@anke/115538820114470001", title: "",
                    text:
                        "De kruising bij de Vaartstraat ligt nu al drie weken open. Fietsers moeten omrijden &amp; niemand zegt "
                        + "hoe lang. #turfbrug",
                    author: "anke", published: Date(timeIntervalSince1970: 1_794_771_727), language: "nl",
                    image: "https://files.turfbrug.example/small/9001.jpg", replyTo: nil, engagement: 19,
                    profile: "Woont in Turfbrug", reach: 41))
        #expect(page.items[1].replyTo == page.items[0].id)
        #expect(page.items[1].language == nil)
    }

    @Test func warningAndCardOfAPostAreUsed() throws {
        let page = try Connector.mastodon().page(Fixture.bytes("mastodon-tag-2"), plainText: bare)
        #expect(page.items[0].text == "Brand\nBrandlucht boven de haven, weet iemand meer?Sirenes gehoord.")
        #expect(page.items[0].image == "https://omroep.example/brand.jpg")
        #expect(page.next == nil)
    }

    @Test func contactsAreMappedWithoutPersonsAndWithoutWhatIsConfidential() throws {
        let page = try Connector.contacts().page(Fixture.bytes("klantcontacten-1"), plainText: bare)
        #expect(
            page.items == [
                Item(
                    id: "0b5a2f0e-8a34-4c86-9b1f-0d8f3c1a0412",
                    text: "Wanneer gaat de Vaartstraat weer open?\nMevrouw rijdt mantelzorg en moet elke dag omrijden.",
                    published: Date(timeIntervalSince1970: 1_794_747_900), language: "nl"),
                Item(
                    id: "0b5a2f0e-8a34-4c86-9b1f-0d8f3c1a0410", text: "Lantaarnpaal kapot",
                    published: Date(timeIntervalSince1970: 1_794_740_550), language: "fy"),
            ])
        #expect(page.dropped == 1)
    }

    @Test(arguments: [#"{"vertrouwelijk": null, "onderwerp": "x"}"#, #"{"onderwerp": "x"}"#, #"{"vertrouwelijk": "ja", "onderwerp": "x"}"#])
    func contactsThatDoNotSayTheyAreOpenStayClosed(item: String) throws {
        let page = try Connector.contacts().page(Array("{\"results\": [\(item)]}".utf8), plainText: bare)
        #expect(page.items.isEmpty && page.dropped == 1)
    }

    @Test func itemsWithoutAnythingToReadAreCounted() throws {
        let json = #"[{"visibility": "public", "id": "1", "content": " "}, {"visibility": "public"}, 5, null, "x", []]"#
        let page = try Connector.mastodon().page(Array(json.utf8), plainText: bare)
        #expect(page.items.isEmpty)
        #expect(page.unusable + page.dropped == 6)
    }

    @Test(
        arguments: [
            (
                #"{"error": "This method requires an authenticated user"}"#,
                .refused(address: "mastodon", message: "This method requires an authenticated user")
            ),
            ("<!DOCTYPE html><html></html>", .notJSON(address: "mastodon", isPage: true, offset: 0)),
            ("[{\"id\": ", .notJSON(address: "mastodon", isPage: false, offset: 8)),
            ("", .notJSON(address: "mastodon", isPage: false, offset: 0)),
            ("{}", .noItems(address: "mastodon", path: ".")), ("5", .noItems(address: "mastodon", path: ".")),
        ] as [(String, ConnectorError)])
    func answersThatAreNoPageAreNamed(json: String, error: ConnectorError) throws {
        let connector = try Connector.mastodon()
        #expect(throws: error) { try connector.page(Array(json.utf8), plainText: bare) }
    }

    @Test func fieldsMayBeWrittenInAllDocumentedWays() throws {
        let connector = try Connector(
            yaml: """
                name: proef
                addresses: { otherwise: "{url}" }
                paging: { by: cursor, path: meta.cursor, parameter: na, pages: 3 }
                items: data.rijen
                fields:
                  id: nummer
                  url: links[1] | links[0]
                  title: [kop, onderkop]
                  text: "alineas[].tekst"
                  language: taal | 'nl'
                  published: tijd
                  engagement: [a, b, c, d, e]
                """, file: "proef.yaml")
        let json = """
            {"meta": {"cursor": "a&b"}, "data": {"rijen": [
            {"nummer": 9007199254740993123, "links": ["/een#kop"], "kop": "Een ", "onderkop": "twee",
            "alineas": [{"tekst": "p"}, {"tekst": null}, {"tekst": "q"}], "taal": "", "tijd": 1794771727.9,
            "a": 2, "b": "3", "c": null, "d": -4, "e": 1e2}]}}
            """
        let page = try connector.page(Array(json.utf8), from: "https://api.example/v1?x=1&na=oud", plainText: bare)
        #expect(page.next == "https://api.example/v1?x=1&na=a%26b")
        #expect(
            page.items == [
                Item(
                    id: "9007199254740993123", url: "https://api.example/een#kop", title: "Een twee", text: "p\nq",
                    published: Date(timeIntervalSince1970: 1_794_771_727), language: "nl", engagement: 105)
            ])
    }

    @Test func scriptAddressesAreNoAddresses() throws {
        let json = #"[{"visibility": "public", "content": "x", "url": "javascript:alert(1)", "uri": "https://a.example/1"}]"#
        let page = try Connector.mastodon().page(Array(json.utf8), from: "https://a.example/", plainText: bare)
        #expect(page.items[0].url == nil)
    }
}

/// Tags away, nothing else: enough to see that HTML passed through here.
func bare(_ html: String) -> String { html.replacing(/<[^>]*>/, with: "") }

enum Fixture {
    static func path(_ name: String) -> String { Files.fixtures.appending(path: "api/\(name).json").path }
    static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path(name)))) }
}

extension Connector {
    static func mastodon() throws -> Connector { try file("mastodon") }
    static func contacts() throws -> Connector { try file("klantcontacten") }

    private static func file(_ name: String) throws -> Connector {
        let yaml = try String(contentsOf: Files.connectors.appending(path: name + ".yaml"), encoding: .utf8)
        return try Connector(yaml: yaml, file: name + ".yaml")
    }
}
