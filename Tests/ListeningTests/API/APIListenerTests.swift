import Foundation
import Listening
import Mentions
import Testing

@Suite struct APIListenerTests {
    private typealias Routes = [String: OddServer.Route]

    private func source(_ url: String, _ hashtags: [String] = []) -> Source {
        Source(id: "kcc-oost", name: "KCC", kind: "x", url: url, group: .bevolking, channel: "kcc", hashtags: hashtags)
    }

    private func listener(_ fetcher: Fetcher, _ environment: [String: String] = [:]) -> APIListener {
        let folder = FileManager.default.temporaryDirectory
        return APIListener(fetcher: fetcher, secrets: Secrets(environment: environment, folder: folder), plainText: { bare($0) })
    }

    private static let tag = "/api/v1/timelines/tag/turfbrug?limit=40"
    private static let older = "/api/v1/timelines/tag/turfbrug?limit=40&max_id=115538781117770004"
    private static let timelines: Routes = [
        tag: .init(
            file: Fixture.path("mastodon-tag-1"),
            headers: ["Link": "<{base}\(older)>; rel=\"next\", <{base}\(tag)&min_id=115538820114470001>; rel=\"prev\""]),
        older: .init(file: Fixture.path("mastodon-tag-2"), headers: ["Link": "<{base}\(tag)>; rel=\"next\""]),
    ]

    @Test func timelinesArePagedByLinkUntilTheyRepeat() async throws {
        try await OddServer.run(routes: Self.timelines) { server, fetcher in
            let harvest = try await listener(fetcher).listen(to: source(server.base + "/", ["#turfbrug"]), with: .mastodon())
            #expect(harvest.problems == [])
            #expect(harvest.pages == 2)
            #expect(harvest.items.count == 4 && harvest.dropped == 2)
        }
    }

    @Test func pagingStopsAtWhatIsKnown() async throws {
        try await OddServer.run(routes: Self.timelines) { server, fetcher in
            let since = Date(timeIntervalSince1970: 1_794_780_000)
            let harvest = try await listener(fetcher).listen(to: source(server.base, ["turfbrug"]), with: .mastodon(), since: since)
            #expect(harvest.pages == 1)
        }
    }

    @Test func oneHashtagThatFailsDoesNotStopTheOthersAndNothingComesTwice() async throws {
        try await OddServer.run(routes: Self.timelines.merging(["/api/v1/timelines/tag/zuid%C3%A9?limit=40": .init(status: 404)]) { $1 }) {
            server, fetcher in
            let source = source(server.base, ["zuidé", "turfbrug", "turfbrug"])
            let harvest = try await listener(fetcher).listen(to: source, with: .mastodon())
            #expect(harvest.items.count == 4)
            #expect(harvest.problems.map(\.forReaders) == ["adres bestaat niet (404)"])
        }
    }

    @Test func withoutHashtagsThePublicTimelineIsAskedAndALoginIsNamed() async throws {
        let routes: Routes = [
            "/api/v1/timelines/public?local=true&limit=40": .init(
                status: 401, body: #"{"error": "This method requires an authenticated user"}"#)
        ]
        try await OddServer.run(routes: routes) { server, fetcher in
            let harvest = try await listener(fetcher).listen(to: source(server.base), with: .mastodon())
            #expect(harvest.problems.map(\.forReaders) == ["vraagt om aanmelden (401)"])
        }
    }

    private static let first = "/klantinteracties/api/v1/klantcontacten?pageSize=100"
    private static let second = "/klantinteracties/api/v1/klantcontacten?page=2&pageSize=100"

    @Test func contactsArePagedByTheAddressInTheAnswer() async throws {
        let routes: Routes = [
            Self.first: .init(file: Fixture.path("klantcontacten-1")), Self.second: .init(file: Fixture.path("klantcontacten-2")),
        ]
        try await OddServer.run(routes: routes) { server, fetcher in
            let harvest = try await listener(fetcher, ["KCC_OOST_TOKEN": "x"]).listen(to: source(server.base), with: .contacts())
            #expect(harvest.problems == [])
            #expect(harvest.items.count == 3 && harvest.pages == 2 && harvest.dropped == 1)
        }
    }

    @Test func whatCameBeforeAFailureIsKept() async throws {
        let routes: Routes = [Self.first: .init(file: Fixture.path("klantcontacten-1")), Self.second: .init(status: 503)]
        try await OddServer.run(routes: routes) { server, fetcher in
            let harvest = try await listener(fetcher, ["KCC_OOST_TOKEN": "x"]).listen(to: source(server.base), with: .contacts())
            #expect(harvest.items.count == 2)
            #expect(harvest.problems.map(\.forReaders) == ["heeft een storing (503)"])
        }
    }

    @Test func aNextPageElsewhereIsNotAsked() async throws {
        let routes: Routes = [
            Self.first: .init(body: #"{"next": "https://elders.example/2", "results": [{"onderwerp": "a", "vertrouwelijk": false}]}"#)
        ]
        try await OddServer.run(routes: routes) { server, fetcher in
            let harvest = try await listener(fetcher, ["KCC_OOST_TOKEN": "x"]).listen(to: source(server.base), with: .contacts())
            #expect(harvest.items.count == 1)
            #expect(harvest.problems == [.strayPage(address: server.base + Self.first, next: "https://elders.example/2")])
        }
    }

    @Test func aKeyThatIsNotThereIsNamedAndNothingIsAsked() async throws {
        try await OddServer.run { server, fetcher in
            let harvest = try await listener(fetcher).listen(to: source(server.base), with: .contacts())
            #expect(harvest.problems == [.secretMissing("KCC_OOST_TOKEN")])
            let log = try await fetcher.text(server.base + "/log")
            #expect(log.contains(#"["/log"]"#))
        }
    }

    @Test func keysFromEnvironmentAndFilesAreSent() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "tamtam-\(UUID().uuidString)")
        try "uit-bestand\n".write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let yaml = """
            name: proef
            addresses: { otherwise: "{url}/echo" }
            headers:
              - { name: Authorization, value: "Bearer ${A}-${{SOURCE}_B}" }
              - { name: X-Key, value: "Key file:\(file.lastPathComponent)" }
            items: authorization
            error: x-key
            fields: { text: a }
            """
        try await OddServer.run { server, fetcher in
            let connector = try Connector(yaml: yaml, file: "proef.yaml")
            let harvest = await listener(fetcher, ["A": "een", "KCC_OOST_B": "twee"]).listen(to: source(server.base), with: connector)
            #expect(harvest.problems == [.refused(address: server.base + "/echo", message: "Key uit-bestand")])
            let other = try Connector(yaml: yaml.replacing("error: x-key", with: "error: authorization"), file: "proef.yaml")
            let again = await listener(fetcher, ["A": "een", "KCC_OOST_B": "twee"]).listen(to: source(server.base), with: other)
            #expect(again.problems == [.refused(address: server.base + "/echo", message: "Bearer een-twee")])
        }
    }

    @Test func aMappingWithoutAnAddressForTheSourceSaysSo() async throws {
        let yaml = "name: proef\naddresses: { perHashtag: \"{url}/{hashtag}\" }\nfields: { text: a }"
        let fetcher = Fetcher(version: "1.2", homepage: "https://tamtam.example/over")
        let harvest = try await listener(fetcher).listen(to: source("https://a.example"), with: Connector(yaml: yaml, file: "proef.yaml"))
        #expect(harvest.problems == [.noAddress(connector: "proef", source: "kcc-oost")])
        await fetcher.shutDown()
    }
}
