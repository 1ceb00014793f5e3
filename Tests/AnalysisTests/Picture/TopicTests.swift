import Analysis
import Foundation
import Mentions
import Testing

@Suite struct TopicTests {
    private let topic = Days.picture(Days.before + Days.bridge).topics[0]

    @Test func aTopicBearsAShortTitleOfItsOwn() {
        #expect(topic.id == "sb1")
        #expect(topic.title == "Hoge Sluisbrug zes weken langer dicht")
        #expect(topic.phase == .emerging)
        #expect(topic.total == 5)
        #expect(topic.keywords.count == 5)
        #expect(topic.issue == .init(id: "brug", title: "Nieuwe brug"))
        #expect(topic.places == ["Kersenwijk"])
    }

    @Test func theSummarySaysNothingTwiceAndLinksEachSentence() {
        #expect((2...4).contains(topic.summary.count))
        #expect(Set(topic.summary.map(\.text)).count == topic.summary.count)
        #expect(topic.summary.count { $0.text.contains("zes weken langer dicht") } <= 1)
        #expect(Set(topic.summary.map(\.group)).count >= 2)
        for quote in topic.summary {
            #expect(Days.bridge.first { $0.mention.id == quote.mention }?.mention.body.contains(quote.text) == true)
        }
    }

    @Test func quotesComeFromDifferentGroupsAndInhabitantsHaveNoName() {
        let quotes = topic.quotes
        #expect(Set(quotes.map(\.group)).count == quotes.count)
        #expect(quotes.allSatisfy { $0.group != .bevolking || $0.speaker == nil })
        #expect(
            (topic.quotes + topic.summary).filter { $0.group == .belangengroepen }.allSatisfy { $0.speaker == "Ondernemers De Lange Kade" })
    }

    @Test func aThreatIsNeverShown() {
        let threat = Town.heard(
            "dreig", "forum", hours: 5,
            "Wij weten waar je woont, wethouder, en dat zal je merken met die brug. De Hoge Sluisbrug is vreselijk lelijk geworden.",
            story: "sb1", tone: -1)
        let topic = Days.picture(Days.bridge + [threat]).topics[0]
        #expect((topic.summary + topic.quotes).allSatisfy { $0.mention != "dreig" })
    }

    @Test func aThreatIsNeverATitle() {
        let threats = (0..<2).map {
            Town.heard(
                "d\($0)", "forum", hours: 5 - Double($0), title: "Wethouder, wij weten waar je woont", "Die brug \($0).", story: "sd")
        }
        let calm = Town.heard("k", "forum", hours: 6, "Lelijke brug.", story: "sd")
        let titles = Days.picture(threats + [calm]).topics.map(\.title)
        #expect(titles == ["Lelijke brug"])
    }

    @Test func aStoryWithoutAHeadingIsCalledByItsKeywords() {
        let posts = (0..<2).map {
            Town.heard("d\($0)", "forum", hours: 5 - Double($0), "Die Sluisbrug, ik weet je te vinden wethouder.", story: "sd")
        }
        let topic = Days.picture(posts).topics[0]
        #expect(topic.title.lowercased() == topic.keywords.joined(separator: ", ").lowercased())
        #expect(topic.title.first?.isUppercase == true)
    }

    @Test(arguments: [
        ("@jansen55 de Sluisweg ligt vol glas https://kort.example/x", ""),
        ("Glas https://kort.example/x", "de Sluisweg ligt vol glas @jansen55"),
        ("", "@jansen55 de Sluisweg ligt vol glas (http://kort.example/x)"),
    ])
    func aTitleBearsNoHandleOrAddress(_ title: String, _ text: String) {
        let title = Days.picture([Town.heard("a", "forum", hours: 4, title: title, text, story: "sa")]).topics[0].title
        #expect(title.lowercased().contains("glas"))
        #expect(!title.contains("@") && !title.contains("http"))
    }

    @Test func aTitleLosesTheNameOfItsPaper() {
        let story = (0..<3).map {
            Town.heard("t\($0)", "krant", hours: 4 + Double($0), title: "Schaatsbaan open op Dorpsplein - Veenbrugse Post", story: "st")
        }
        #expect(Days.picture(story).topics[0].title == "Schaatsbaan open op Dorpsplein")
    }

    @Test(
        arguments: [
            ("De ijsmeester is ziek", "ijs"), ("Schaatsbaan in de Kersenwijk open", "ijs"), ("Schaatsbaan op het Dorpsplein open", nil),
        ] as [(String, String?)])
    func anIssueClaimsWhatItsQueryMeets(_ title: String, _ issue: String?) {
        #expect(Days.picture([Town.heard("a", "krant", hours: 4, title: title, story: "sa")]).topics.first?.issue?.id == issue)
    }

    @Test func newsOfElsewhereRanksBelowNewsOfTheTown() {
        let elsewhere = (0..<4).map {
            Town.heard(
                "e\($0)", "omroep", hours: 3 + Double($0), title: "Aflevering \($0): storm raast over kust van Verweg", story: "se",
                tone: -0.5)
        }
        let near = (0..<3).map {
            Town.heard(
                "d\($0)", "omroep", hours: 3 + Double($0), title: "Deel \($0): speeltuin Kersenwijk krijgt hekken", story: "sd", tone: -0.1)
        }
        #expect(Days.picture(elsewhere + near).topics.map(\.id) == ["sd", "se"])
    }

    @Test(arguments: [(3, 6, Phase.growing), (5, 1, .fading), (3, 3, .latent), (0, 3, .emerging)])
    func thePhaseFollowsFromYesterday(_ before: Int, _ now: Int, _ phase: Phase) {
        let past = (0..<before).map {
            Town.heard("v\($0)", "krant", hours: 30 + Double($0), title: "Schaatsbaan op Dorpsplein, deel \($0)", story: "s")
        }
        let present = (0..<now).map {
            Town.heard("n\($0)", "krant", hours: 3 + Double($0), title: "Schaatsbaan op Dorpsplein, vervolg \($0)", story: "s")
        }
        #expect(Days.picture(past + present).topics.first?.phase == phase)
    }
}
