import Foundation
import Mentions
import Store
import TestSupport
import Testing

@testable import Newsroom

@Suite struct StoryHistoryTests {
    private let scratch: Scratch
    private let pipeline = Pipeline(
        name: "dorp", newsroom: "Gemeente Dorp", timeZone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt, archive: "", retention: 86_400)

    init() throws { scratch = try Scratch() }

    private func text(_ changes: [StoryChange]) throws -> String {
        let archive = try SQLiteArchive(path: scratch.path("archief.sqlite"))
        return EvidencePage(pipeline: pipeline, archive: archive).text(story: "sm1", [], changes)
    }

    private func change(_ kind: StoryChange.Kind, _ story: String, _ other: String, terms: [String]) -> StoryChange {
        StoryChange(
            kind: kind, story: story, other: other, mention: "m9", at: Date(timeIntervalSince1970: 1_794_810_600), moved: ["m2", "m3"],
            terms: terms)
    }

    @Test func aStoryTellsWhatJoinedItAndWhy() throws {
        #expect(
            try text([change(.joined, "sm2", "sm1", terms: ["brug", "omleiding"])]).hasSuffix(
                "sm2 ging op in dit verhaal (2 berichten), want beide gaan over brug en omleiding; dat bleek uit m9\n"))
    }

    @Test func aStoryTellsWhatItBecamePartOf() throws {
        #expect(try text([change(.joined, "sm1", "sm0", terms: [])]).contains("dit verhaal ging op in sm0 (2 berichten); dat bleek uit m9"))
    }

    @Test func aStoryTellsWhatWasSplitOff() throws {
        #expect(
            try text([change(.split, "sm4", "sm1", terms: ["brand"])]).contains(
                "sm4 is afgesplitst van dit verhaal (2 berichten), want alleen deze gaan over brand; dat bleek uit m9"))
    }

    @Test func withoutChangesThereIsNoHistory() throws { #expect(!(try text([])).contains("Geschiedenis")) }
}
