import Foundation
import Mentions
import TestSupport
import Testing

@testable import Analysis

/// Towns of chance: whatever is in them, no private person comes out.
@Suite struct SwarmPrivacyTests {
    private static func town(_ seed: Int) -> [Heard] {
        var dice = Dice(state: UInt64(seed))
        let words = ["brug", "zwemles", "speeltuin", "vuilnis", "markt", "haven", "kermis", "fietspad", "riool", "bushalte"]
        return (0..<150).map { number in
            let author = "huub\(Int.random(in: 0..<25, using: &dice))q"
            let mentioned = Bool.random(using: &dice) ? " @huub\(Int.random(in: 0..<25, using: &dice))q" : ""
            let tagged =
                Int.random(in: 0..<4, using: &dice) == 0 ? " #huub\(Int.random(in: 0..<3, using: &dice))q" : " #\(words[number % 3])"
            let linked = Int.random(in: 0..<4, using: &dice) == 0 ? " https://sociaal.example/@huub\(number % 2)q/1" : ""
            let said = (0..<6).map { _ in words.randomElement(using: &dice) ?? "" }.joined(separator: " ")
            return Town.heard(
                "p\(number)", number % 9 == 0 ? "kcc" : "forum", hours: Double.random(in: 0..<120, using: &dice),
                said + tagged + linked + mentioned,
                story: "s\(number % 4)", tone: Double.random(in: -1...1, using: &dice), author: number % 9 == 0 ? nil : author,
                replyTo: number > 9 && Bool.random(using: &dice) ? "p\(Int.random(in: 0..<number, using: &dice))" : nil)
        }
    }

    @Test(arguments: 0..<40) func noHandleComesOutOfALifeOrASwarm(seed: Int) throws {
        let heard = Self.town(seed), picture = Days.picture(heard)
        #expect(!picture.swarms.isEmpty)
        let told = try JSONEncoder().encode(picture.swarms) + JSONEncoder().encode(picture.topics.compactMap(\.life))
        let text = String(decoding: told, as: UTF8.self)
        for author in Set(heard.compactMap(\.mention.author)) { #expect(!text.contains(author), "\(author)") }
    }

    @Test(arguments: 0..<40) func nothingStandsOnFewerThanFiveAuthors(seed: Int) {
        for swarm in Days.picture(Self.town(seed)).swarms {
            #expect(swarm.authors >= 5)
            #expect(swarm.bonds.allSatisfy { $0.authors >= 5 })
            #expect(swarm.voices.isEmpty)
            #expect(swarm.days.reduce(0) { $0 + $1.newAuthors } <= swarm.authors)
        }
    }
}
