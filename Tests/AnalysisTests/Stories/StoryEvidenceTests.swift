import Analysis
import Foundation
import Mentions
import Testing

/// What speaks for a text being of a story, and what a forest makes of it.
@Suite struct StoryEvidenceTests {
    private static let fire = "Grote brand in loods aan de Werfkade"

    private static func document(_ id: String, _ title: String = "", text: String = "", minutes: Double = 0, talk: String? = nil)
        -> StoryDocument
    {
        let parts = Town.document(id, title, text: text, day: minutes / 1440)
        return StoryDocument(id: id, published: parts.published, title: title, text: text, terms: parts.terms, talk: talk)
    }

    private static func clusterer(_ forest: StoryForest = StoryForest()) -> StoryClusterer {
        var clusterer = StoryClusterer(forest: forest)
        _ = clusterer.assign(document("a", fire))
        _ = clusterer.assign(document("b", "Wethouder Roggeveld opent speeltuin Kersenwijk", minutes: 30))
        return clusterer
    }

    @Test func sharedRareWordsSpeakForAStory() throws {
        let evidence = Self.clusterer().evidence(
            for: Self.document("c", text: "Wat een rook aan de Werfkade, de loods is weg", minutes: 60))
        let fire = try #require(evidence.first)
        #expect(evidence.map(\.story) == ["sa"])
        #expect(fire.rare >= 2)
        #expect(fire.told > fire.rarest, "two words say more than one")
        #expect(fire.lead == fire.told, "no other story is near")
        #expect(abs(fire.since - log(2)) < 0.01, "an hour ago")
    }

    @Test func aStoryIsAsOldAsTheFirstOfItsNewestTexts() throws {
        var clusterer = Self.clusterer()
        _ = clusterer.assign(Self.document("c", "Grote brand in loods aan de Werfkade onder controle", minutes: 120))
        let asked = clusterer.evidence(for: Self.document("d", "Loods aan de Werfkade na grote brand gesloopt", minutes: 180))
        let fire = try #require(asked.first { $0.story == "sa" })
        #expect(abs(fire.ago - log(4)) < 0.01, "three hours since the first")
        #expect(abs(fire.since - log(2)) < 0.01, "one since the newest")
        #expect(abs(fire.size - log(3)) < 0.01, "two texts")
        #expect(fire.likeness > 0.2)
    }

    @Test func askingChangesNothing() {
        var asked = Self.clusterer(), unasked = asked
        let document = Self.document("c", "Loods aan de Werfkade uitgebrand", minutes: 60)
        _ = asked.evidence(for: document)
        #expect(asked.assign(document) == unasked.assign(document))
        let isSame = asked.snapshot == unasked.snapshot
        #expect(isSame)
    }

    @Test func aForestDecidesForTheKindsItKnows() {
        var forest = StoryForest()
        forest.add([.init(sign: nil, value: -9)], to: .post)
        var clusterer = Self.clusterer(forest)
        let fire = "Brand loods Werfkade: rook tot ver in de omtrek"
        #expect(clusterer.assign(Self.document("c", text: fire, minutes: 90)) == "sc")
        #expect(clusterer.assign(Self.document("d", fire, minutes: 95)) != "sd", "a headline goes by its likeness")
    }

    @Test func aTitleWithoutADateGoesByItsLikeness() {
        var forest = StoryForest()
        forest.add([.init(sign: nil, value: -9)], to: .headline)
        let title = "Brand loods Werfkade: rook tot ver in de omtrek", dated = Self.document("c", title, minutes: 90)
        let undated = StoryDocument(id: "d", published: nil, title: title, text: "", terms: dated.terms)
        var asked = Self.clusterer(forest), unasked = asked
        #expect(asked.assign(dated) == "sc")
        #expect(unasked.assign(undated) == "sa")
    }

    @Test func aBareReactionAnswersThePostBeforeIt() {
        var clusterer = Self.clusterer()
        #expect(
            clusterer.assign(Self.document("c", text: "De glijbaan is veel te steil voor kleuters", minutes: 40, talk: "buurtgroep"))
                == "sc")
        #expect(clusterer.assign(Self.document("d", text: "schandalig", minutes: 45, talk: "buurtgroep")) == "sc")
        #expect(clusterer.assign(Self.document("e", text: "belachelijk", minutes: 46, talk: "marktplaats")) == "se", "elsewhere")
        #expect(clusterer.assign(Self.document("f", text: "zeker weten", minutes: 47)) == "sf", "a contact answers nobody")
        #expect(clusterer.assign(Self.document("g", text: "en nu", minutes: 76, talk: "buurtgroep")) == "sg", "half an hour later")
    }

    @Test func repliesAreSavedToo() throws {
        var whole = Self.clusterer()
        _ = whole.assign(Self.document("c", text: "De glijbaan is veel te steil voor kleuters", minutes: 40, talk: "buurtgroep"))
        var resumed = try #require(StoryClusterer(snapshot: whole.snapshot, window: 7 * 86_400))
        #expect(resumed.assign(Self.document("d", text: "schandalig", minutes: 45, talk: "buurtgroep")) == "sc")
    }
}
