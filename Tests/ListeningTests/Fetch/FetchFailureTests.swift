import Foundation
import Listening
import Testing

@Suite struct FetchFailureTests {
    @Test(
        arguments: [
            ("status/404", .status(404, retryAfter: nil)), ("status/410", .status(410, retryAfter: nil)),
            ("status/401", .status(401, retryAfter: nil)), ("status/503", .status(503, retryAfter: nil)),
            ("nowhere", .status(302, retryAfter: nil)), ("retry/seconds", .status(429, retryAfter: 120)),
            ("retry/long", .status(429, retryAfter: 86_400)), ("loop", .tooManyRedirects(10)), ("hop/302/11", .tooManyRedirects(10)),
            ("file", .redirectRefused("file:///etc/hostname")), ("large", .tooLarge(15_000_000)), ("endless", .tooLarge(15_000_000)),
            ("bomb", .tooLarge(15_000_000)), ("headers", .tooLarge(15_000_000)),
        ] as [(String, FetchError.Reason)])
    func oddAnswersAreNamed(path: String, reason: FetchError.Reason) async throws {
        try await OddServer.run { server, fetcher in
            #expect(await fetcher.failure(server.base + "/" + path) == reason)
        }
    }

    @Test(arguments: ["truncated", "garbage", "coded/garbled"])
    func brokenAnswersAreNamed(path: String) async throws {
        try await OddServer.run { server, fetcher in
            guard case .broken = await fetcher.failure(server.base + "/" + path) else {
                Issue.record("\(path) passed for whole")
                return
            }
        }
    }

    @Test func retryAfterMayBeADate() async throws {
        try await OddServer.run { server, fetcher in
            guard case .status(429, let seconds?) = await fetcher.failure(server.base + "/retry/date") else {
                Issue.record("no time to stay away")
                return
            }
            #expect((110...120).contains(seconds))
        }
    }

    @Test(arguments: ["slow", "silent"])
    func totalTimeIsLimited(path: String) async throws {
        try await OddServer.run { server, fetcher in
            let start = ContinuousClock.now
            #expect(await fetcher.failure(server.base + "/" + path, FetchLimits(total: 0.5)) == .timeout(0.5))
            #expect(start.duration(to: .now) < .seconds(3))
        }
    }

    @Test func answersThatCrawlAreGivenUp() async throws {
        try await OddServer.run { server, fetcher in
            #expect(await fetcher.failure(server.base + "/slow", FetchLimits(crawl: 1)) == .crawling)
        }
    }

    @Test func certificatesAreChecked() async throws {
        try await OddServer.run(tls: true) { server, fetcher in
            guard case .tls = await fetcher.failure(server.base + "/ok") else {
                Issue.record("a certificate that nobody signed was believed")
                return
            }
        }
    }

    @Test(
        arguments: [
            ("http://127.0.0.1:1/", .unreachable), ("http://nergens.invalid/feed", .nameNotResolved),
            ("file:///etc/hostname", .invalidRequest), ("turfbrug.example/feed", .invalidRequest), ("http://", .invalidRequest),
            ("", .invalidRequest), ("gopher://127.0.0.1/", .invalidRequest),
        ] as [(String, FetchError.Reason)])
    func addressesThatCannotAnswerAreNamed(url: String, reason: FetchError.Reason) async {
        let fetcher = Fetcher(version: "1.2", homepage: "https://tamtam.example/over")
        #expect(await fetcher.failure(url) == reason)
        await fetcher.shutDown()
    }

    @Test func aHeaderCannotSmuggleInAnother() async {
        let fetcher = Fetcher(version: "1.2", homepage: "https://tamtam.example/over")
        await #expect(throws: FetchError.self) {
            try await fetcher.fetch(FetchRequest(url: "http://127.0.0.1:1/", headers: ["X-Key": "a\r\nX-Other: b"]))
        }
        await fetcher.shutDown()
    }

    @Test func userNamesAndPasswordsAreNotShown() async {
        let fetcher = Fetcher(version: "1.2", homepage: "https://tamtam.example/over")
        do throws(FetchError) {
            _ = try await fetcher.fetch(FetchRequest(url: "http://jan:geheim@127.0.0.1:1/feed"))
            Issue.record("port 1 answered")
        } catch {
            #expect(error.url == "http://127.0.0.1:1/feed")
        }
        await fetcher.shutDown()
    }
}
