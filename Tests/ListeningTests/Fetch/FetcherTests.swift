import Foundation
import Listening
import Testing

@Suite struct FetcherTests {
    @Test func bodyAndHeadersOfASuccessAreGiven() async throws {
        try await OddServer.run { server, fetcher in
            let response = try await fetcher.fetch(FetchRequest(url: server.base + "/ok"))
            #expect(response.status == 200)
            #expect(response.body == Array("hello".utf8))
            #expect(response.contentType == "text/plain; charset=utf-8")
            #expect(response.url == server.base + "/ok")
            #expect(!response.isMovedForGood)
        }
    }

    @Test(arguments: ["gzip", "deflate", "br"])
    func compressedBodiesAreUnpacked(coding: String) async throws {
        try await OddServer.run { server, fetcher in
            let text = try await fetcher.text(server.base + "/coded/" + coding)
            #expect(text == "hello")
        }
    }

    @Test func requestNamesTheProjectAndCarriesNoCookieOrReferrer() async throws {
        try await OddServer.run { server, fetcher in
            _ = try await fetcher.text(server.base + "/ok")
            let headers = try await fetcher.text(server.base + "/echo")
            #expect(headers.contains(#""user-agent": "Tamtam/1.2 (+https://tamtam.example/over)""#))
            #expect(headers.contains("gzip"))
            #expect(!headers.contains("cookie") && !headers.contains("referer"))
        }
    }

    @Test func validatorsAreEchoedByteForByte() async throws {
        try await OddServer.run { server, fetcher in
            let first = try await fetcher.fetch(FetchRequest(url: server.base + "/etag"))
            #expect(first.etag == "W/\"a\u{E9} ;b\"")
            let again = try await fetcher.fetch(
                FetchRequest(url: server.base + "/etag", etag: first.etag, lastModified: first.lastModified))
            #expect(again.isNotModified)
            #expect(again.body.isEmpty)
            #expect(again.etag == first.etag)
        }
    }

    @Test(arguments: [(301, true), (308, true), (302, false), (303, false), (307, false)])
    func redirectsAreFollowedAndPermanenceIsTold(code: Int, isForGood: Bool) async throws {
        try await OddServer.run { server, fetcher in
            let response = try await fetcher.fetch(FetchRequest(url: server.base + "/hop/\(code)/10"))
            #expect(response.url == server.base + "/ok")
            #expect(response.isMovedForGood == isForGood)
        }
    }

    @Test func oneTemporaryRedirectMakesTheMoveTemporary() async throws {
        try await OddServer.run { server, fetcher in
            let response = try await fetcher.fetch(FetchRequest(url: server.base + "/mixed"))
            #expect(!response.isMovedForGood)
        }
    }

    @Test func redirectsAreReadAsBrowsersDo() async throws {
        let routes = ["/caf%c3%a9%20au%20lait": OddServer.Route(body: "koffie")]
        try await OddServer.run(routes: routes) { server, fetcher in
            for path in ["/accented", "/café au lait#kop"] {
                let text = try await fetcher.text(server.base + path)
                #expect(text == "koffie")
            }
        }
    }

    @Test func keysStayWithTheirHost() async throws {
        try await OddServer.run { server, fetcher in
            let headers = ["X-Key": "geheim", "Authorization": "Token geheim"]
            let there = try await fetcher.text(server.base + "/echo", headers: headers)
            let elsewhere = try await fetcher.text(server.base + "/elsewhere", headers: headers)
            #expect(there.components(separatedBy: "geheim").count == 3)
            #expect(elsewhere.contains("Tamtam") && !elsewhere.contains("geheim"))
        }
    }

    @Test func atMostTwoAtATimeFromOneHost() async throws {
        try await OddServer.run { server, fetcher in
            await withTaskGroup(of: Bool.self) { group in
                for number in 0..<30 { group.addTask { await fetcher.failure(server.base + "/busy/\(number)") == nil } }
                for await isFine in group { #expect(isFine) }
            }
            let log = try await fetcher.text(server.base + "/log")
            #expect(log.hasSuffix(#""mostBusy": 2}"#))
        }
    }

    @Test func waitingForATurnDoesNotCountAsSlowness() async throws {
        try await OddServer.run { server, fetcher in
            await withTaskGroup(of: FetchError.Reason?.self) { group in
                for number in 0..<40 {
                    group.addTask { await fetcher.failure(server.base + "/busy/\(number)", FetchLimits(total: 0.7)) }
                }
                for await failure in group { #expect(failure == nil) }
            }
        }
    }

    @Test func cancelledRequestsAreAnsweredAtOnce() async throws {
        try await OddServer.run { server, fetcher in
            let tasks = (0..<6).map { _ in Task { await fetcher.failure(server.base + "/silent") } }
            try await Task.sleep(for: .milliseconds(100))
            let start = ContinuousClock.now
            for task in tasks { task.cancel() }
            for task in tasks { #expect(await task.value == .cancelled) }
            #expect(start.duration(to: .now) < .seconds(2))
        }
    }

    @Test func shuttingDownAnswersWhatIsPendingAndRefusesMore() async throws {
        try await OddServer.run { server, fetcher in
            let tasks = (0..<6).map { _ in Task { await fetcher.failure(server.base + "/silent") } }
            try await Task.sleep(for: .milliseconds(100))
            await fetcher.shutDown()
            for task in tasks { #expect(await task.value == .cancelled) }
            #expect(await fetcher.failure(server.base + "/ok") == .cancelled)
        }
    }
}
