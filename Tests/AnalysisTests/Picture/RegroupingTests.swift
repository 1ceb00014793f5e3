import Foundation
import Mentions
import Testing

@testable import Analysis

/// An adviser who read of two stories yesterday hears today that they are one.
@Suite struct RegroupingTests {
    private static let heard = [
        Town.heard("a1", "krant", hours: 9, title: "Rook boven de loods aan de Kade", story: "sa"),
        Town.heard("a2", "krant", hours: 8, title: "Rook boven de loods trekt weg", story: "sa"),
        Town.heard("b1", "krant", hours: 7, title: "Brandweer rukt uit naar loods aan de Kade", story: "sa"),
        Town.heard("b2", "krant", hours: 6, title: "Brandweer blust loods aan de Kade", story: "sa"),
    ]

    private func change(_ kind: StoryChange.Kind, hours: Double, moved: [String], _ story: String = "sb") -> StoryChange {
        StoryChange(
            kind: kind, story: story, other: "sa", mention: "b2", at: Town.at.addingTimeInterval(-hours * 3600), moved: moved,
            terms: ["loods", "kade"])
    }

    private func topics(_ heard: [Heard], _ changes: [StoryChange]) -> [TopicFinding] {
        PictureMaker.picture(pipeline: Town.pipeline, heard: heard, health: [], at: Town.at, versions: [], changes: changes).topics
    }

    @Test func storiesThatTurnedOutToBeOneAreTold() throws {
        let found = try #require(topics(Self.heard, [change(.joined, hours: 6, moved: ["b1", "b2"])]).first?.regrouping)
        #expect(found.kind == .joined && found.terms == ["loods", "kade"])
        #expect(found.title.contains("Brandweer") && found.other.contains("Rook"))
    }

    @Test func whatYesterdaysEditionKnewIsNotToldAgain() {
        #expect(topics(Self.heard, [change(.joined, hours: 30, moved: ["b1", "b2"])]).first?.regrouping == nil)
    }

    @Test func onePostThatFoundItsStoryIsNoNews() {
        #expect(topics(Self.heard, [change(.joined, hours: 6, moved: ["b2"])]).first?.regrouping == nil)
    }

    @Test func ofMoreChangesTheLargestIsTold() {
        let more = Self.heard + [Town.heard("c1", "krant", hours: 5, title: "Loods aan de Kade ingestort", story: "sa")]
        let changes = [change(.joined, hours: 5, moved: ["a1", "a2"], "sc"), change(.joined, hours: 6, moved: ["b1", "b2", "c1"])]
        #expect(topics(more, changes).first?.regrouping?.at == Town.at.addingTimeInterval(-6 * 3600))
    }

    @Test func aPartThatIsToldInTheSameSubjectIsNotSplitOff() {
        var heard = Self.heard
        (heard[2].story, heard[3].story) = ("sb", "sb")
        let found = topics(heard, [change(.split, hours: 6, moved: ["b1", "b2"])])
        #expect(found.allSatisfy { $0.stories.count == 1 || $0.regrouping == nil })
    }
}
