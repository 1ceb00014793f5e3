import Analysis
import Foundation
import Mentions
import Testing

@Suite struct LifeTests {
    private static let days = Days.before

    /// Water complaints at the desk, then on the forum, at last in the paper.
    private static let water: [Heard] =
        [
            Town.heard("w1", "kcc", hours: 30, "Mevrouw meldt bruin water uit de kraan aan de Sluisweg.", story: "sw"),
            Town.heard("w2", "forum", hours: 28, "Bruin water hier, iemand anders ook last van de kraan?", story: "sw", author: "eend"),
            Town.heard("w3", "kcc", hours: 27, "Meneer vraagt of het bruine water gevaarlijk is.", story: "sw"),
        ]
        + (0..<14).map {
            Town.heard(
                "w\($0 + 4)", "forum", hours: 14 - Double($0) * 0.5, "Roest in het leidingwater van de Kersenwijk, \(rest[$0]).",
                story: "sw", author: "buur\($0)")
        } + [
            Town.heard(
                "w20", "krant", hours: 13.2, title: "Bruin water uit de kraan in Veenbrug", "Roest in het leidingwater.", story: "sw")
        ]
    private static let rest = [
        "al sinds het ontbijt", "douchen kan niet", "koffie smaakt vies", "de was is verpest", "wie belt er", "niemand zegt iets",
        "weer dit jaar",
        "mijn kat drinkt niet", "ik haal flessen", "de buren ook", "het stinkt", "emmers vol", "foto volgt nog", "ik wacht op nieuws",
    ]

    private var topic: TopicFinding { get throws { try #require(Days.picture(Self.days + Self.water).topics.first { $0.id == "sw" }) } }
    private var life: StoryLife { get throws { try #require(try topic.life) } }

    @Test func sidesComeInOrderOfAppearance() throws {
        let life = try life
        #expect(life.arrivals.map(\.side) == [.kcc, .straat, .media])
        #expect(life.arrivals.map(\.mention) == ["w1", "w2", "w20"])
        #expect(life.arrivals[0].at == Town.at.addingTimeInterval(-30 * 3600))
        #expect(!life.isCut)
    }

    @Test func reachIsCountedOverTheWholeStory() throws {
        let life = try life
        #expect(life.voices + life.copies == Self.water.count)
        #expect(life.sources == 3)
    }

    @Test func theTurnIsWhereItTookOffWithWhatWasNew() throws {
        let turn = try #require(try life.turns.first)
        #expect(turn.at == Town.at.addingTimeInterval(-14 * 3600))
        #expect(turn.voices >= 14 && turn.before == 3)
        #expect(turn.sides == [.media])
        #expect(turn.sources == ["Veenbrugse Post"])
        #expect(turn.places == ["Kersenwijk"])
        #expect(turn.words.contains("roest"))
        #expect(try life.bursts.contains { $0.level >= 2 })
    }

    @Test func theLeadIsCountedFromTheFirstContactToTheFirstNews() throws {
        let lead = try #require(try life.lead)
        #expect(lead.source == "Veenbrugse Post")
        #expect(lead.sides.map(\.side) == [.kcc, .straat])
        #expect(lead.hours == 16.8)
        let picture = Days.picture(Self.days + Self.water)
        let evidence = picture.evidence.first { $0.id == lead.evidence }
        #expect(evidence?.mentions == ["w1", "w2", "w20"])
        #expect(picture.lead?.count == 1 && picture.lead?.ahead == 1 && picture.lead?.median == 16.8)
    }

    @Test func aSubjectThatBeganInThePaperHasALeadBelowZero() {
        let lead = Days.picture(Self.days + Days.bridge).lead
        #expect(lead?.median == -5)
        #expect(lead?.ahead == 0)
    }

    @Test func withoutNewsOrWithoutInhabitantsThereIsNoLead() {
        #expect(Days.picture(Self.days + Self.water.filter { $0.mention.group != .media }).lead == nil)
        #expect(Days.picture(Self.days + Self.water.filter { $0.mention.group == .media }).lead == nil)
    }

    @Test func aMomentKnownToTheDayOnlyTellsNothingOfWhoWasFirst() throws {
        var dayOnly = Town.heard("w0", "krant", hours: 31.5, title: "Bruin water", "Kraan.", story: "sw")
        #expect(Int(dayOnly.mention.published.timeIntervalSince1970 + 3600) % 86_400 == 0)
        let life = try #require(Days.picture(Self.days + [dayOnly] + Self.water).topics.first { $0.stories.contains("sw") }?.life)
        #expect(life.arrivals.first?.side == .kcc)
        #expect(life.lead == nil)
        dayOnly.mention.published += 60
        let timed = Days.picture(Self.days + [dayOnly] + Self.water).topics.first { $0.stories.contains("sw") }?.life
        #expect(timed?.arrivals.first?.side == .media)
    }

    @Test func whatWasSpokenOfOnTheFirstDayHasNoKnownBeginning() throws {
        let life = try #require(Days.picture(Self.water).topics.first { $0.id == "sw" }?.life)
        #expect(life.isCut && life.lead == nil)
    }

    /// A fortnight without a word: the talk before it belongs to another time.
    @Test func theLeadDoesNotReachBackOverDaysOfSilence() {
        let old = Town.heard("w0", "kcc", hours: 200, "Mevrouw heeft bruin water uit de kraan.", story: "sw")
        #expect(Days.picture(Self.days + [old] + Self.water).lead?.median == 16.8)
    }

    @Test func everyNumberOfALifeHasItsEvidence() throws {
        let picture = Days.picture(Self.days + Self.water)
        let known = Set(picture.evidence.map(\.id))
        for topic in picture.topics {
            let life = try #require(topic.life)
            #expect(known.contains(life.evidence) && life.turns.allSatisfy { known.contains($0.evidence) })
        }
    }

    @Test func orderOfArrivalChangesNothing() {
        let heard = Self.days + Self.water
        #expect(Days.picture(heard) == Days.picture(heard.reversed()))
    }
}
