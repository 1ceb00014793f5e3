import Foundation
import Mentions
import Testing

@testable import Analysis

@Suite struct KinTests {
    /// Three stories: rust on two sides of one district, and a market far from both.
    private static func stories(speakers: Int, apart: Double = 0) -> [Heard] {
        (0..<6).flatMap { number -> [Heard] in
            let author = number < speakers ? "b\(number)" : "x\(number)"
            return [
                Town.heard(
                    "a\(number)", "forum", hours: 20 + apart - Double(number), "roest leidingwater in Kersenwijk \(number)", story: "sa",
                    author: "b\(number)"),
                Town.heard(
                    "b\(number)", "forum", hours: 10 - Double(number), "spoelen van leidingwater, Kersenwijk roest alweer \(number)",
                    story: "sb",
                    author: author),
                Town.heard("c\(number)", "omroep", hours: 10 - Double(number), "oliebollen markt gezellig \(number)", story: "sc"),
            ]
        }
    }

    private func related(_ heard: [Heard], to id: String = "sa") -> [Connection] {
        let elsewhere = (0..<90).map { Town.heard("e\($0)", "krant", hours: 30 + Double($0), title: "Uitslag \($0) van de dag") }
        let scene = Scene(pipeline: Town.pipeline, heard: heard + elsewhere, at: Town.at)
        let views = Dictionary(grouping: scene.everything) { scene.heard[$0].story ?? "" }.sorted { $0.key < $1.key }
            .map { StoryView(id: $0.key, places: $0.value, scene: scene) }
        let kin = Kin(scene: scene, stories: views, telling: TellingWords(scene: scene))
        return views.first { $0.id == id }.map { kin.stories(of: $0) } ?? []
    }

    @Test func aSharedPlaceAndWordsTieTwoStories() throws {
        let tie = try #require(related(Self.stories(speakers: 0)).first)
        #expect(tie.id == "sb" && tie.kind == .story)
        #expect(tie.names == ["Kersenwijk"])
        #expect(tie.words == ["leidingwater", "roest"])
        #expect(related(Self.stories(speakers: 0)).count == 1)
        #expect(related(Self.stories(speakers: 0), to: "sc").isEmpty)
    }

    @Test(arguments: [(4, 0), (5, 5), (6, 6)]) func peopleWhoSpeakOfBothAreCountedFromFiveOn(_ speakers: Int, _ told: Int) {
        #expect(related(Self.stories(speakers: speakers)).first?.speakers == told)
    }

    @Test func whatLiesDaysApartDoesNotHangTogether() { #expect(related(Self.stories(speakers: 6, apart: 80)).isEmpty) }

    @Test func anIssueThatAPartOfTheStoryTouchesIsNamed() throws {
        let heard = (0..<12).map {
            Town.heard(
                "m\($0)", "forum", hours: 12 - Double($0), $0 < 3 ? "dansfeest, ijsmeester \($0)" : "dansfeest op plein \($0)", story: "sm")
        }
        let life = try #require(Days.picture(Days.before + heard).topics.first { $0.id == "sm" }?.life)
        #expect(life.related == [Connection(kind: .issue, id: "ijs", title: "IJs", mentions: 3)])
    }
}
