import Foundation
import Language
import Mentions
import TestSupport
import Testing

@testable import Newsroom

@Suite struct NameTallyTests {
    static let home = Project.file("Lexicons/nl")

    private func candidates(_ texts: [(String, SpeakerGroup)], people: [Person] = []) throws -> [NameCandidate] {
        let mentions = texts.enumerated().map { Mention.sample("m\($0.offset)", title: "", text: $0.element.0, group: $0.element.1) }
        return NameProposals.candidates(in: mentions, reader: try Reader(lexicons: Self.home, people: people))
    }

    @Test func aSurnameCountsForTheOnlyOneWhoWasNamedInFull() throws {
        let found = try candidates([
            ("Wethouder Oldenhof zwijgt.", .media), ("Wethouder Karin Oldenhof spreekt.", .media),
            ("Gisteren zweeg raadslid Oldenhof.", .bevolking),
            ("Minister Mark Veldstra komt.", .media),
        ])
        #expect(found.map(\.name) == ["Karin Oldenhof", "Mark Veldstra"])
        #expect(found.map(\.count) == [3, 1])
        #expect(found[0].role == "wethouder" && Set(found[0].mentions) == ["m0", "m1", "m2"])
    }

    @Test func twoOfOneSurnameStayApart() throws {
        let found = try candidates([
            ("Minister Karin Oldenhof komt.", .media), ("Raadslid Mark Oldenhof komt.", .media), ("Raadslid Oldenhof komt.", .media),
        ])
        #expect(Set(found.map(\.name)) == ["Karin Oldenhof", "Mark Oldenhof", "Oldenhof"])
        #expect(found.first { $0.name == "Oldenhof" }?.hasFirstName == false)
    }

    @Test func whatOnlyInhabitantsSayIsNotProposed() throws {
        #expect(try candidates([("wethouder Karin Oldenhof liegt", .bevolking), ("Wethouder Karin Oldenhof liegt.", .bevolking)]) == [])
    }

    @Test func aParticleIsPartOfTheSurname() throws {
        let found = try candidates([("Minister Tessa van den Oldenhof komt.", .media), ("Premier Van den Oldenhof komt.", .media)])
        #expect(found.map(\.name) == ["Tessa van den Oldenhof"])
        #expect(found.map(\.count) == [2])
    }

    @Test func whoStandsInTheFileIsNotProposed() throws {
        let people = [Person(name: "Karin Oldenhof", role: "minister")]
        #expect(try candidates([("Minister Karin Oldenhof komt, en raadslid Els Pol.", .media)], people: people).map(\.name) == ["Els Pol"])
    }
}
