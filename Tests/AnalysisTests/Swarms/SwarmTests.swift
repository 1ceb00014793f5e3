import Foundation
import Mentions
import Testing

@testable import Analysis

@Suite struct SwarmTests {
    /// Voices of the swimming pool, each with its own words, most of them under one hashtag.
    private static func pool(_ authors: Int, hours: Double = 10, text: String = "#reddeplas ") -> [Heard] {
        (0..<authors).map { number in
            Town.heard(
                "z\(number)", "forum", hours: hours - Double(number) * 0.5,
                text + "zwembad dicht, \(Self.own[number % Self.own.count]) zwemles",
                story: "sz", author: "zwemmer\(number)")
        }
    }
    private static let own = [
        "mijn kinderen missen", "wij eisen onze", "wat een schande, geen", "nergens anders is er", "oma ging altijd naar",
        "drie jaar gewacht op",
        "ik teken voor", "betaalbare", "iedereen verdient", "wij willen terug:",
    ]

    private func swarms(_ heard: [Heard], pipeline: Pipeline = Town.pipeline) -> [SwarmFinding] {
        PictureMaker.picture(pipeline: pipeline, heard: Days.before + heard, health: [], at: Town.at, versions: []).swarms
    }

    @Test func aHashtagOfManyAuthorsGathersThemRoundTheirSubject() throws {
        let swarm = try #require(swarms(Self.pool(8)).first)
        #expect(swarm.story == "sz" && swarm.title != nil)
        #expect(swarm.authors == 8 && swarm.mentions == 8)
        #expect(swarm.bonds == [.init(kind: .hashtag, text: "reddeplas", authors: 8)])
        #expect(swarm.words.contains("zwemles"))
        #expect(swarm.formed == Town.at.addingTimeInterval(-8 * 3600))
        #expect(swarm.days.map(\.newAuthors).reduce(0, +) == 8)
    }

    @Test(arguments: [1, 2, 3, 4]) func fewerThanFiveAuthorsAreNoSwarm(_ authors: Int) {
        #expect(swarms(Self.pool(authors)).isEmpty)
        #expect(swarms(Self.pool(authors) + Self.pool(authors, hours: 20)).isEmpty)
    }

    @Test func authorsWhoComeWeeksApartAreNoSwarm() {
        let slow = Self.pool(7).enumerated().map { number, heard in
            var heard = heard
            heard.mention.published = Town.at.addingTimeInterval(-Double(number) * Town.day)
            return heard
        }
        #expect(swarms(slow).isEmpty)
    }

    @Test func aHashtagThatTheNewsroomAsksForGathersNobody() {
        var pipeline = Town.pipeline
        pipeline.sources[2].hashtags = ["RedDePlas"]
        #expect(swarms(Self.pool(8), pipeline: pipeline).isEmpty)
    }

    @Test func answersInOneThreadAreASwarm() throws {
        let first = Town.heard("d0", "forum", hours: 12, "Wie gaat er mee naar het raadhuis?", story: "sd", author: "opener")
        let answers = (1..<7).map {
            Town.heard(
                "d\($0)", "forum", hours: 12 - Double($0), "Antwoord \(Self.own[$0])", story: "sd", author: "iemand\($0)",
                replyTo: $0 == 1 ? "d0" : "d\($0 - 1)")
        }
        let swarm = try #require(swarms([first] + answers).first)
        #expect(swarm.authors == 7)
        #expect(swarm.bonds == [.init(kind: .thread, text: "", authors: 7)])
    }

    @Test func aSharedLinkBindsWhoeverPutsItInATextHoweverItIsWritten() throws {
        let links = [
            "https://www.petitie.example/plas", "http://petitie.example/plas/", "https://petitie.example/plas?utm_source=x",
            "https://Petitie.example/plas#tekenen", "(https://petitie.example/plas).",
        ]
        let shared = links.enumerated().map { number, link in
            Town.heard(
                "l\(number)", "forum", hours: 9 - Double(number), "\(Self.own[number]) \(link)", story: "sl", author: "deler\(number)")
        }
        let swarm = try #require(swarms(shared).first)
        #expect(swarm.bonds == [.init(kind: .link, text: "petitie.example", authors: 5)])
    }

    @Test func onlyPublicVoicesHaveARoleAndOnlyThoseOfThePipelineAName() throws {
        var councillor = Town.heard(
            "r", "forum", hours: 4, "#reddeplas ik stel vragen over zwemles", story: "sz", author: "Tjitske Roggeveld")
        councillor.mention.engagement = 40
        var star = Town.heard(
            "ster", "forum", hours: 3, "#reddeplas iedereen komt zaterdag, zwemles terug", story: "sz", author: "plasster")
        star.mention.engagement = 900
        let answer = Town.heard("a", "forum", hours: 2, "#reddeplas bravo", story: "sz", author: "zwemmer1", replyTo: "r")
        let swarm = try #require(swarms(Self.pool(6) + [councillor, star, answer]).first)
        #expect(swarm.voices == [.init(role: "wethouder", name: "Tjitske Roggeveld", mentions: 1, engagement: 40, replies: 1)])
    }

    @Test func aHashtagThatIsSomebodysHandleIsNotShown() throws {
        let heard = Self.pool(7, text: "#zwemmer3 ")
        let swarm = try #require(swarms(heard).first)
        #expect(swarm.bonds.isEmpty)
    }

    @Test func aRingOfAnswersEnds() {
        let ring = (0..<6).map {
            Town.heard("k\($0)", "forum", hours: 5, "Ring \(Self.own[$0])", story: "sk", author: "k\($0)", replyTo: "k\(($0 + 1) % 6)")
        }
        _ = swarms(ring)
    }

    @Test(
        arguments: [
            ("Red #DePlas nu!", ["deplas"]), ("#een #twee, #een", ["een", "twee"]), ("op 1 #2026", []), ("zie https://a.example/#kop", []),
            ("a#b", ["b"].filter { $0.count > 1 }), ("(#plas)", ["plas"]), ("#", []), ("#bos_weg", ["bos_weg"]),
        ] as [(String, [String])])
    func hashtagsStandInTheText(_ text: String, _ tags: [String]) { #expect(Hashtags.of(text) == tags) }
}
