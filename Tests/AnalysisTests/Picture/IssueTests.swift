import Analysis
import Foundation
import Mentions
import Testing

@Suite struct IssueTests {
    @Test func everyFollowedIssueIsCountedAlsoWithoutAMention() {
        let issues = Days.picture(Days.before + Days.bridge).issues
        #expect(issues.map(\.id) == ["brug", "ijs"])
        #expect(issues.map(\.title) == ["Nieuwe brug", "IJs"])
        #expect(issues.map(\.owner) == ["projectleider Sluisbrug", "ijsmeester"])
        #expect(issues.map(\.measures.count) == [3, 0])
        #expect(issues.map(\.topics) == [["sb1"], []])
    }

    @Test func anIssueCountsWhatBelongsToNoStory() {
        let alone = Town.heard("a", "forum", hours: 4, "Vanmorgen was de Hoge Sluisbrug open.")
        let issue = Days.picture([alone]).issues[0]
        #expect(issue.measures.count == 1)
        #expect(issue.topics.isEmpty)
    }

    @Test func theEvidenceOfAnIssueNamesItsMentions() {
        let picture = Days.picture(Days.before + Days.bridge)
        let evidence = picture.evidence.first { $0.id == picture.issues[0].measures.evidence }
        #expect(evidence?.mentions == ["b1", "b2", "b4"])
        #expect(evidence?.subject.contains("Nieuwe brug") == true)
    }

    @Test(arguments: [(-1.0, 1), (0.0, 1), (1.0, 2)])
    func anIssueWhoseTimeIsOverIsNoLongerFollowed(_ days: Double, _ count: Int) {
        var pipeline = Town.pipeline
        pipeline.issues[0].until = Town.at.addingTimeInterval(days * Town.day)
        let picture = PictureMaker.picture(pipeline: pipeline, heard: Days.bridge, health: [], at: Town.at, versions: [])
        #expect(picture.issues.count == count)
        #expect(picture.issues.last?.id == "ijs")
    }
}
