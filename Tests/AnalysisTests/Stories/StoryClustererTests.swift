import Analysis
import Foundation
import Mentions
import Testing

@Suite struct StoryClustererTests {
    static let stream: [(String, Double)] = [
        ("Grote brand in loods aan de Werfkade in Veenbrug", 0), ("Wethouder Roggeveld opent speeltuin Kersenwijk", 0.1),
        ("Brand verwoest loods Werfkade Veenbrug", 0.2), ("Gladheid zorgt voor botsingen op de Sluisweg", 0.3),
        ("Brandweer blust brand in school in Meerhuizen", 0.4), ("Speeltuin Kersenwijk feestelijk geopend door Roggeveld", 0.6),
        ("Oorzaak brand loods Werfkade nog onbekend", 3), ("112-nieuws in het kort: brand, gladheid en een ree", 3.1),
        ("Botsingen op Sluisweg door gladheid", 3.2), ("Museum Veenbrug koopt schilderij van Hollema", 3.3),
    ]

    private func story(_ parts: StoryDocumentParts) -> StoryDocument {
        StoryDocument(id: parts.id, published: parts.published, title: parts.title, terms: parts.terms, parentStory: parts.parent)
    }

    private func run(_ titles: [(String, Double)]) -> [String?] {
        var clusterer = StoryClusterer()
        return titles.enumerated().map { clusterer.assign(story(Town.document("m\($0)", $1.0, day: $1.1))) }
    }

    @Test func aStoryBearsTheIdOfItsFirstMember() {
        #expect(run([("Grote brand in loods aan de Werfkade", 0)]) == ["sm0"])
    }

    @Test func aFollowUpDaysLaterJoinsItsStory() {
        let stories = run(Self.stream)
        #expect(stories[6] == stories[0])
        #expect(stories[2] == stories[0])
    }

    @Test func twoFiresOnOneDayStayTwo() {
        let stories = run(Self.stream)
        #expect(stories[4] == "sm4")
    }

    @Test func aRoundupBelongsToNoStoryAndGluesNothing() {
        let stories = run(Self.stream)
        #expect(stories[7] == nil)
        #expect(stories[8] == stories[3])
        #expect(stories[8] != stories[0])
    }

    @Test(arguments: ["Nieuwsoverzicht", "112-nieuws in het kort", "Kort nieuws", "Liveblog", "Sport in het kort", "Financiële agenda"])
    func roundupsAreKnownByTheirHeading(_ title: String) {
        #expect(run([(title, 0)]) == [nil])
    }

    @Test(arguments: ["Korte broek verboden op school", "Brand haalt het nieuws tot in Japan", "Weer brand aan de kade"])
    func ordinaryTitlesAreNoRoundup(_ title: String) {
        #expect(run([(title, 0)]) == ["sm0"])
    }

    @Test func aBareTitleThatComesBackEveryDayIsAStandingHead() {
        let stories = run((0..<5).map { ("Waterstanden Sluisweg", Double($0)) })
        #expect(stories[3] == nil)
        #expect(stories[4] == nil)
    }

    @Test func afterTheWindowNothingJoins() {
        let stories = run([("Brand verwoest loods Werfkade", 0), ("Brand verwoest loods Werfkade", 8)])
        #expect(stories[1] == "sm1")
    }

    @Test func aReplyJoinsItsParentWhateverItSays() {
        var clusterer = StoryClusterer()
        let parent = clusterer.assign(story(Town.document("a", "Grote brand in loods aan de Werfkade", day: 0)))
        #expect(clusterer.assign(story(Town.document("b", "", text: "Wat een ellende zeg", day: 0.1, parent: parent))) == "sa")
    }

    @Test func aPostWithoutTitleJoinsOnNamesAndAFewWords() {
        var clusterer = StoryClusterer()
        _ = clusterer.assign(story(Town.document("a", "Grote brand in loods aan de Werfkade in Veenbrug", day: 0)))
        let post = Town.document("b", "", text: "Enorme brand bij die loods op de Werfkade, hele straat vol rook", day: 0.1)
        #expect(clusterer.assign(story(post)) == "sa")
    }

    @Test func withoutDatesArrivalCounts() {
        var clusterer = StoryClusterer()
        _ = clusterer.assign(story(Town.document("a", "Brand verwoest loods Werfkade")))
        #expect(clusterer.assign(story(Town.document("b", "Loods Werfkade door brand verwoest"))) == "sa")
    }

    @Test(arguments: 0...10) func adoptingAPrefixLeavesTheStateOfAssigningIt(_ cut: Int) {
        let documents = Self.stream.enumerated().map { story(Town.document("m\($0)", $1.0, day: $1.1)) }
        let whole = run(Self.stream)
        var resumed = StoryClusterer()
        for (document, story) in zip(documents, whole).prefix(cut) { resumed.adopt(document, story: story) }
        #expect(documents.dropFirst(cut).map { resumed.assign($0) } == Array(whole.dropFirst(cut)))
    }

    @Test func aLongStreamForgetsWithoutLosingItsWay() {
        var clusterer = StoryClusterer()
        for number in 0..<12_000 {
            _ = clusterer.assign(
                story(Town.document("x\(number)", "Bericht nummer\(number) over zaak\(number % 997)x", day: Double(number) / 100)))
        }
        let first = clusterer.assign(story(Town.document("y", "Brand verwoest loods Werfkade", day: 120)))
        #expect(clusterer.assign(story(Town.document("z", "Loods Werfkade door brand verwoest", day: 121))) == first)
    }

    @Test func twoRunsGiveTheSameStories() {
        #expect(run(Self.stream) == run(Self.stream))
    }
}
