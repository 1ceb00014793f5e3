import Foundation
import Listening

/// The misbehaving server of `TestSupport/servers/odd_server.py`, alive for the length of one test.
struct OddServer: @unchecked Sendable {
    struct Route: Encodable, Sendable {
        var status = 200
        var file: String?
        var body = ""
        var headers: [String: String] = [:]
    }

    let base: String
    private let process: Process

    /// Runs `body` beside a server of its own, which is gone afterwards whatever happened.
    static func run(routes: [String: Route] = [:], tls: Bool = false, _ body: (OddServer, Fetcher) async throws -> Void) async throws {
        let server = try await started(routes: routes, tls: tls)
        defer { server.stop() }
        let fetcher = Fetcher(version: "1.2", homepage: "https://tamtam.example/over")
        do {
            try await body(server, fetcher)
        } catch {
            await fetcher.shutDown()
            throw error
        }
        await fetcher.shutDown()
    }

    /// Waits for the first line elsewhere, so that the few threads all tests share stay free.
    private static func started(routes: [String: Route], tls: Bool) async throws -> OddServer {
        try await withCheckedThrowingContinuation { server in
            DispatchQueue.global().async { server.resume(with: Result { try OddServer(routes: routes, tls: tls) }) }
        }
    }

    private init(routes: [String: Route], tls: Bool) throws {
        let (input, output) = (Pipe(), Pipe())
        process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let script = Files.tests.appending(path: "TestSupport/servers/odd_server.py").path
        let table = String(decoding: try JSONEncoder().encode(routes), as: UTF8.self)
        process.arguments = ["python3", script] + (tls ? ["--tls"] : []) + [table]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        let port = line.trimmingCharacters(in: .whitespacesAndNewlines)
        base = "\(tls ? "https" : "http")://127.0.0.1:\(port)"
        guard Int(port) != nil else {
            stop()
            throw CocoaError(.executableLoad)
        }
    }

    /// Not `terminate()`: children of a dispatch thread inherit its signal mask, which holds back SIGTERM.
    private func stop() {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}

/// Where the tests keep what they read.
enum Files {
    static let tests = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let fixtures = tests.appending(path: "ListeningTests/Fixtures")
    static let connectors = tests.deletingLastPathComponent().appending(path: "Pipelines/Connectors")
}

extension Fetcher {
    /// Why an address gave nothing; nil when it did give something.
    func failure(_ url: String, _ limits: FetchLimits = FetchLimits()) async -> FetchError.Reason? {
        do throws(FetchError) {
            _ = try await fetch(FetchRequest(url: url, limits: limits))
            return nil
        } catch {
            return error.reason
        }
    }

    func text(_ url: String, headers: [String: String] = [:]) async throws -> String {
        String(decoding: try await fetch(FetchRequest(url: url, headers: headers)).body, as: UTF8.self)
    }
}
