import Foundation
import GRDB
import Mentions
import Store
import TestSupport
import Testing

@Suite struct SQLiteArchiveTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func readingsKeptBeforeToneHadADirectionAreTowardsNobody() throws {
        let tone = Tone(score: 0, label: .neutral, confidence: 1, abstains: false)
        let target = TargetTone(kind: .person, name: "Jan Bakker", score: 0.5, label: .positive)
        let reading = Reading(mention: "m1", version: "v1", language: "nl", tone: tone, towards: [target])
        let json = try JSONEncoder().encode(reading)
        #expect(try JSONDecoder().decode(Reading.self, from: json) == reading)
        var old = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        old["towards"] = nil
        let read = try JSONDecoder().decode(Reading.self, from: JSONSerialization.data(withJSONObject: old))
        #expect(read.towards.isEmpty && read.tone == reading.tone)
    }

    @Test func foldersAreMade() throws {
        _ = try SQLiteArchive(path: scratch.path("diep/weg/archief.sqlite"))
        #expect(FileManager.default.fileExists(atPath: scratch.path("diep/weg/archief.sqlite")))
    }

    @Test func oneRunAtATime() throws {
        let path = scratch.path("archief.sqlite")
        do {
            let lock = try ArchiveLock(path: path)
            let error = #expect(throws: ArchiveError.self) { try ArchiveLock(path: path) }
            #expect(error?.description.contains("andere ronde") == true)
            withExtendedLifetime(lock) {}
        }
        _ = try ArchiveLock(path: path)
    }

    @Test func aFileThatIsNoArchiveIsNamed() throws {
        try scratch.write(String(repeating: "dit is geen database ", count: 100), to: "notities.txt")
        let error = #expect(throws: ArchiveError.self) { try SQLiteArchive(path: scratch.path("notities.txt")) }
        #expect(error?.description.contains("notities.txt") == true)
        #expect(error?.description.contains("is geen archief") == true)
    }

    @Test func anArchiveOfAnotherVersionIsSaidInOneLine() throws {
        let archive = try SQLiteArchive(path: scratch.path("archief.sqlite"))
        try DatabaseQueue(path: scratch.path("archief.sqlite")).write { database in
            try database.execute(sql: "INSERT INTO health(source, json) VALUES ('omroep', '{\"source\":\"omroep\"}')")
        }
        let error = #expect(throws: ArchiveError.self) { try archive.health() }
        #expect(error?.description.contains("andere versie") == true)
        #expect(error?.description.contains("\n") == false)
    }

    @Test func aFolderThatCannotBeMadeIsSaidInOneLine() throws {
        try scratch.write("x", to: "bestand")
        let error = #expect(throws: ArchiveError.self) { try SQLiteArchive(path: scratch.path("bestand/archief.sqlite")) }
        #expect(error?.description.contains("\n") == false)
        #expect(error?.description.contains("schrijven") == true)
    }
}
