import Mentions
import Testing

@testable import Language

@Suite struct IssueFramesTests {
    private static let issue = Issue(
        id: "brug", title: "Brug", query: "brug", purpose: "p", owner: "o",
        frames: [
            IssueFrame(title: "Te laat verteld", cues: [.problem: ["zes weken"], .judgement: ["Misleid*", "* verkeerd"]]),
            IssueFrame(title: "Geduld", cues: [.remedy: ["nog * weken/dagen"]]),
        ])

    private static func hits(_ text: String, issues: [String] = ["brug"]) -> [FrameHit] {
        var draft = ToneDraft()
        draft.load(text.utf8, Tokenizer())
        return IssueFrames([issue]).hits(in: draft, issues: issues)
    }

    @Test func wordsOfEachSlotAreFoundAsTheyStand() {
        let hits = Self.hits("Zes weken dicht! Wij voelen ons Misleid, misleid. Nog een paar weken, zeggen ze.")
        #expect(hits.map(\.text) == ["Zes weken", "Misleid", "misleid", "Nog een paar weken"])
        #expect(hits.map(\.slot) == [.problem, .judgement, .judgement, .remedy])
        #expect(hits.map(\.frame) == ["Te laat verteld", "Te laat verteld", "Te laat verteld", "Geduld"])
    }

    @Test func onlyInMessagesOfTheIssue() {
        #expect(Self.hits("Zes weken op vakantie.", issues: ["ander"]).isEmpty)
        #expect(Self.hits("Zes weken op vakantie.", issues: []).isEmpty)
    }

    @Test func aPatternThatCannotBeIsNamed() {
        #expect(CueSpelling.problem(in: "* verkeerd")?.contains("'* verkeerd' is geen patroon") == true)
        #expect(CueSpelling.problem(in: "misleid*") == nil && CueSpelling.problem(in: "") != nil)
    }
}
