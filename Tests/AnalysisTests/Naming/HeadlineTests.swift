import Foundation
import Mentions
import TestSupport
import Testing

@testable import Analysis

@Suite struct HeadlineTests {
    /// Title of the story of these mentions; each text is one, from the source named before it.
    private func title(_ members: [(source: String, title: String, text: String)], author: String? = nil) -> String {
        let heard = members.enumerated().map { number, member in
            Town.heard(
                "m\(number)", member.source, hours: 9 - Double(number) / 10, title: member.title, member.text, story: "s", author: author)
        }
        return Days.picture(Days.before + heard).topics.first?.title ?? ""
    }

    @Test func newsGoesBeforeAQuestionAQuoteAndALabel() {
        let title = title([
            ("forum", "Hoge Sluisbrug dicht??", "Weet iemand meer?"), ("krant", "‘Hoge Sluisbrug is een drama’", "De brug is dicht."),
            ("omroep", "LIVE: Hoge Sluisbrug dicht na aanvaring", "Een schip voer tegen de brug."), ("kcc", "Sluisbrug", "Brug is dicht."),
        ])
        #expect(title == "Hoge Sluisbrug dicht na aanvaring")
    }

    @Test func theHeadingOfThePeriodGoesBeforeAnOlderOne() {
        let old = (0..<3).map {
            Town.heard("o\($0)", "krant", hours: 30 + Double($0), title: "Hoge Sluisbrug gaat dicht voor groot onderhoud", story: "s")
        }
        let new = (0..<2).map {
            Town.heard("n\($0)", "omroep", hours: 3 + Double($0), title: "Hoge Sluisbrug weer open voor verkeer", story: "s")
        }
        #expect(Days.picture(Days.before + old + new).topics.first?.title == "Hoge Sluisbrug weer open voor verkeer")
    }

    @Test func untitledPostsAreCalledByTheirMostTellingSentence() {
        let title = title([
            ("forum", "", "Goedemorgen buren! Weer bruin water uit de kraan in de Kersenwijk 😡 Wat is dit toch?"),
            ("forum", "", "Bruin water uit de kraan in de Kersenwijk, niemand neemt op. Ik ben er klaar mee."),
            ("forum", "", "Hier komt ook bruin water."),
        ])
        #expect(title == "Bruin water uit de kraan in de Kersenwijk")
    }

    @Test func anAuthorIsNotNamed() {
        let title = title(
            [
                ("forum", "", "Sanne Dijkgraaf vindt de schaatsbaan op het Dorpsplein geweldig."),
                ("forum", "", "De schaatsbaan op het Dorpsplein is open."),
            ], author: "Sanne Dijkgraaf")
        #expect(title == "De schaatsbaan op het Dorpsplein is open")
    }

    @Test func aLongTitleLosesAPhraseRatherThanItsEnd() {
        let long = "Gemeente legt nieuwe schaatsbaan aan op het Dorpsplein, omdat de oude baan bij de vijver al twee winters niet openging"
        #expect(title([("krant", long, "")]) == "Gemeente legt nieuwe schaatsbaan aan op het Dorpsplein")
    }

    @Test(arguments: 0..<60)
    func everyWordStandsInAMemberInThatOrderWhateverIsSaid(_ seed: Int) {
        var dice = Dice(state: UInt64(seed))
        let words = [
            "brug", "Sluisweg", "dicht", "de", "weer", "open,", "wethouder", "zegt", "omdat", "#veen", "(foto)", "LIVE:", "file!", "water",
        ]
        let members = (0..<4).map { number in
            let text = (0..<Int.random(in: 4...24, using: &dice)).map { _ in words.randomElement(using: &dice) ?? "" }.joined(
                separator: " ")
            return Town.heard(
                "m\(number)", number == 0 ? "krant" : "forum", hours: 2 + Double(number), title: number == 0 ? text : "",
                number == 0 ? "" : text,
                story: "s")
        }
        guard let topic = Days.picture(members).topics.first else { return }
        let isKeywords = topic.title.lowercased() == topic.keywords.joined(separator: ", ").lowercased()
        #expect(isKeywords || topic.title.count <= 90)
        #expect(isKeywords || members.contains { CondenserTests.isInOrder(topic.title, in: $0.mention.body) })
    }

    @Test(arguments: 0..<10)
    func theOrderInWhichMentionsComeChangesNothing(_ seed: Int) {
        var dice = Dice(state: UInt64(seed))
        let all = Days.before + Days.bridge + OpenMatters.asked + OpenMatters.water
        #expect(Days.picture(all.shuffled(using: &dice)) == Days.picture(all))
    }
}

/// The picture that stands beside a story.
@Suite struct StoryImageTests {
    private func heard(_ id: String, _ source: String, _ title: String, image: String?) -> Heard {
        var heard = Town.heard(id, source, hours: 5, title: title, story: "s")
        heard.mention.image = image
        return heard
    }

    @Test func itIsTheMediasAndNeverAnInhabitants() {
        let brug = "Hoge Sluisbrug dicht na aanvaring"
        let own = [
            heard("a", "forum", brug, image: "https://a.example/1.jpg"),
            heard("b", "site", brug + " van gisteren", image: "https://b.example/1.jpg"),
        ]
        let news = heard("c", "krant", brug + " door schip", image: "https://c.example/1.jpg")
        #expect(Days.picture(own).topics.first?.image == "https://b.example/1.jpg")
        #expect(Days.picture(own + [news]).topics.first?.image == "https://c.example/1.jpg")
        #expect(Days.picture([own[0], heard("d", "forum", brug, image: nil)]).topics.first?.image == nil)
    }
}
