import Foundation
import TestSupport
import Testing

/// The program as a user runs it, on the demo town and on sick sources.
@Suite struct RunTests {
    let scratch: Scratch
    var program: Program { Program(in: scratch.folder) }
    let turfbrug = Project.file("Pipelines/turfbrug.yaml").path

    init() throws { scratch = try Scratch() }

    @Test func aSecondRunAtTheSameClockChangesNoByteAndStoresNothingTwice() throws {
        #expect(try program.run(["run", turfbrug]).status == 0)
        let (files, archive) = (try outputs(), try ArchiveDump.text(scratch.path("Reports/Output/turfbrug.sqlite")))
        #expect(files.keys.sorted() == ["dashboard.json", "tamtam-2026-11-16.html", "tamtam-2026-11-16.md", "tamtam-2026-11-16.txt"])
        let again = try program.run(["run", turfbrug])
        #expect(again.messages.contains("0 nieuwe berichten, 0 gewijzigd"))
        #expect(try outputs() == files)
        #expect(try ArchiveDump.text(scratch.path("Reports/Output/turfbrug.sqlite")) == archive)
    }

    @Test func theEditionSaysWhichSourceWasNotHeard() throws {
        let outcome = try program.run(["run", turfbrug])
        #expect(outcome.status == 0)
        #expect(outcome.messages.contains("niet gehoord: wijkkrant-veenrand"))
        let tamtam = try outputs()["tamtam-2026-11-16.txt"].map { String(decoding: $0, as: UTF8.self) } ?? ""
        #expect(tamtam.contains("Niet gehoord: Wijkkrant Veenrand"))
    }

    @Test func everyNumberIsExplained() throws {
        _ = try program.run(["run", turfbrug])
        let tamtam = try outputs()["tamtam-2026-11-16.md"].map { String(decoding: $0, as: UTF8.self) } ?? ""
        let ids = Set(tamtam.matches(of: /t20261116-\d+/).map { String($0.output) })
        #expect(ids.count > 5)
        for id in ids.sorted() {
            let outcome = try program.run(["explain", turfbrug, id])
            #expect(outcome.status == 0 && outcome.output.hasPrefix(id), "\(id): \(outcome.messages)")
        }
    }

    /// Twenty-five random moments, as many as a full run has; what is killed is found back whole by the next run.
    @Test func killedAnywhereTheNextRunEndsWhereAnUndisturbedOneWould() throws {
        let whole = try min(Self.timed { _ = try program.run(["run", turfbrug]) }, Self.timed { try Self.runElsewhere(turfbrug) })
        let (files, archive) = (try outputs(), try ArchiveDump.text(scratch.path("Reports/Output/turfbrug.sqlite")))
        var killed = 0
        for round in 0..<25 {
            let other = try Scratch()
            let moment = whole * (Double(round) + Double.random(in: 0..<1)) / 25
            if try Program(in: other.folder).run(["run", turfbrug], killAfter: moment).wasKilled { killed += 1 }
            #expect(try Program(in: other.folder).run(["run", turfbrug]).status == 0)
            #expect(try ArchiveDump.text(other.path("Reports/Output/turfbrug.sqlite")) == archive, "killed after \(moment) s")
            #expect(try Self.outputs(in: other) == files, "killed after \(moment) s")
        }
        #expect(killed >= 10)
    }

    private static func timed(_ body: () throws -> Void) rethrows -> Double {
        let taken = try ContinuousClock().measure(body)
        return Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
    }

    private static func runElsewhere(_ pipeline: String) throws {
        let other = try Scratch()
        _ = try Program(in: other.folder).run(["run", pipeline])
    }

    private func outputs() throws -> [String: Data] { try Self.outputs(in: scratch) }

    private static func outputs(in scratch: Scratch) throws -> [String: Data] {
        let folder = scratch.folder.appending(path: "Reports/Output/turfbrug")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }
        return try Dictionary(uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.appending(path: $0))) })
    }
}

/// Everything in an archive as text, whatever order it was written in.
enum ArchiveDump {
    static func text(_ path: String) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "sqlite3", path, tables.map { "SELECT '\($0)', * FROM (SELECT \(columns($0)) FROM \($0)) ORDER BY 2, 3;" }.joined(),
        ]
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: data, as: UTF8.self)
        guard process.terminationStatus == 0, text.contains("mention|") else { throw CocoaError(.fileReadCorruptFile) }
        return text
    }

    private static let tables = ["mention", "earlier", "reading", "member", "health", "edition", "evidence", "run"]

    /// The key of a mention only says in which order sources answered.
    private static func columns(_ table: String) -> String {
        table == "mention"
            ? "id, version, source, channel, speaker, url, title, text, author, published, dated, language, image, replyTo, engagement"
            : "*"
    }
}
