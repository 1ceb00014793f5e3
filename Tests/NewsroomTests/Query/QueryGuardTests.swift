import Foundation
import Mentions
import TestSupport
import Testing

@testable import Newsroom

/// Phenomena, not persons.
@Suite struct QueryGuardTests {
    private func refusal(of query: String) throws -> String? {
        let pipeline = Pipeline(
            name: "p", newsroom: "Proefdorp", timeZone: .gmt, archive: "sqlite:p", retention: 86_400,
            people: [Person(name: "Anna Dijkhof", role: "wethouder", portfolio: [])],
            places: [Place(name: "Zuid", kind: "wijk", streets: ["Jan Wittestraat"])],
            organisations: [Organisation(name: "De Kade", group: .belangengroepen, aliases: [])])
        return try QueryGuard(pipeline, home: try Home(environment: ["TAMTAM_HOME": Project.root.path])).refusal(of: query)
    }

    @Test(arguments: [
        ("schrijver:jan", "alleen"), ("schrijver:\"De Kade\"", "alleen"), ("brug OR schrijver:\"De Kade\"", "alleen"),
        ("schrijver:\"De Kade\" bron:omroep NOT brug", "alleen"), ("schrijver:jan brug", "openbaar ambt"),
        ("\"Willem Kroezema\"", "bij naam"),
        ("willem kroezema", "bij naam"), ("brug Willem AND Kroezema", "bij naam"), ("Willem NEAR/3 Kroezema", "bij naam"),
        ("Willem van der Kroezema OR brug", "bij naam"),
    ])
    func whoHoldsNoOfficeIsNotFollowed(query: String, reason: String) throws {
        #expect(try refusal(of: query)?.contains(reason) == true)
    }

    @Test(arguments: [
        "Dijkhof", "\"Anna Dijkhof\"", "\"Jan Wittestraat\"", "schrijver:\"De Kade\" brug", "wethouder NEAR/5 kruispunt", "roos bloeit",
        "Willem OR brug",
    ])
    func subjectsAndOfficesAre(query: String) throws {
        #expect(try refusal(of: query) == nil)
    }

    @Test func aRefusalIsNotedWithoutTheName() throws {
        let scratch = try Scratch()
        let path = scratch.path("proef.yaml")
        try """
        newsroom: Proefdorp
        archive: sqlite:x.sqlite
        sources: [{ id: a, url: "https://a.example/rss", group: media }]
        places: [{ name: Hofje, kind: buurt, inhabitants: 9 }]
        issues: [{ id: man, title: Man, query: 'Willem Kroezema', purpose: volgen, owner: woordvoerder, until: 2027-01-01 }]
        """.write(toFile: path, atomically: true, encoding: .utf8)
        let home = try Home(environment: ["TAMTAM_HOME": Project.root.path])
        let error = #expect(throws: QueryRefusals.self) {
            try PipelineFile.read(path).refuseFollowingPeople(home: home, now: Date(timeIntervalSince1970: 1_794_771_727))
        }
        #expect(error?.refusals.map(\.subject) == ["issue man", "plek Hofje"])
        let log = try String(contentsOfFile: scratch.path("proef.geweigerd.tsv"), encoding: .utf8)
        #expect(log.contains("2026-11-15T19:42:07Z\tissue man\t"))
        #expect(!log.contains("Kroezema") && !"\(error.map(\.description) ?? "")".contains("Kroezema"))
    }
}
