import Foundation
import Mentions
import Testing

@testable import Analysis

/// Stories are events; subjects are what people would call the matter.
@Suite struct SubjectTests {
    private func topics(_ heard: [Heard]) -> [TopicFinding] {
        // Other talk of the weeks before, so that common words weigh little.
        let before = (0..<30).map { number in
            Town.heard(
                "z\(number)", "krant", hours: 200 + Double(number), title: "Gewoon bericht \(number) over dag\(number)",
                story: "sz\(number)")
        }
        return Days.picture(before + heard).topics
    }

    @Test func threadsAboutTheSameMatterAreOneSubject() {
        let found = topics([
            Town.heard("a1", "krant", hours: 9, title: "Wilgenpad modderig door graafwerk", story: "sa"),
            Town.heard("a2", "krant", hours: 8, title: "Graafwerk Wilgenpad duurt langer", story: "sa"),
            Town.heard("b1", "forum", hours: 7, "wie loopt er nog over het Wilgenpad door dat graafwerk", story: "sb"),
            Town.heard("b2", "forum", hours: 6, "het Wilgenpad is een bende door graafwerk", story: "sb"),
        ])
        #expect(found.map(\.total) == [4])
        #expect(found.first?.id == "sa")
        #expect(found.first?.stories == ["sa", "sb"])
    }

    @Test func storiesThatInterleaveStayInOrderOfFirstMention() {
        let picture = Days.picture([
            Town.heard("a1", "krant", hours: 9, title: "Hoge Sluisbrug later klaar", story: "sz9"),
            Town.heard("b1", "forum", hours: 8, "fietsers vast bij de Hoge Sluisbrug vanochtend", story: "sa1"),
            Town.heard("a2", "krant", hours: 7, title: "Aannemer Hoge Sluisbrug failliet", story: "sz9"),
            Town.heard("c1", "forum", hours: 6, "Hoge Sluisbrug: waar moet ik langs", story: "sm5"),
        ])
        #expect(picture.topics.map(\.stories) == [["sz9", "sa1", "sm5"]])
        #expect(picture.topics.first?.id == "sz9")
        let evidence = picture.evidence.first { $0.id == picture.topics.first?.measures.evidence }
        #expect(evidence?.mentions == ["a1", "b1", "a2", "c1"])
    }

    @Test func twoMattersStayTwo() {
        let found = topics([
            Town.heard("a1", "krant", hours: 9, title: "Wilgenpad modderig door graafwerk", story: "sa"),
            Town.heard("a2", "krant", hours: 8, title: "Graafwerk Wilgenpad duurt langer", story: "sa"),
            Town.heard("b1", "forum", hours: 7, "de Kersenwijk zoekt een harmonieorkest", story: "sb"),
            Town.heard("b2", "forum", hours: 6, "harmonieorkest Kersenwijk speelt zaterdag", story: "sb"),
        ])
        #expect(Set(found.map(\.id)) == ["sa", "sb"])
    }

    @Test func storiesUnderOneIssueAreOneSubjectHoweverTheyAreWorded() {
        let found = topics([
            Town.heard("a1", "krant", hours: 9, title: "Hoge Sluisbrug later klaar", story: "sa"),
            Town.heard("a2", "krant", hours: 8, title: "Aannemer Hoge Sluisbrug failliet", story: "sa"),
            Town.heard("b1", "forum", hours: 7, "fietsers vast bij de Hoge Sluisbrug vanochtend", story: "sb"),
            Town.heard("b2", "forum", hours: 6, "Hoge Sluisbrug: waar moet ik langs", story: "sb"),
        ])
        #expect(found.map(\.total) == [4])
        #expect(found.first?.issue?.id == "brug")
    }

    @Test func theSameWordsAWeekLaterAreAnotherSubject() {
        let found = topics([
            Town.heard("a1", "krant", hours: 190, title: "Wilgenpad modderig door graafwerk", story: "sa"),
            Town.heard("a2", "krant", hours: 189, title: "Graafwerk Wilgenpad duurt langer", story: "sa"),
            Town.heard("b1", "forum", hours: 7, "graafwerk Wilgenpad modderig", story: "sb"),
            Town.heard("b2", "forum", hours: 6, "Wilgenpad graafwerk alweer", story: "sb"),
        ])
        #expect(found.map(\.id) == ["sb"])
    }
}
