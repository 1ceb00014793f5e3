import Mentions
import Testing

@testable import Language

@Suite struct LabelVerdictTests {
    @Test(arguments: LabelVerdict.names) func everyAnswerThatIsOfferedIsTakenAndReadBack(name: String) {
        for answer in LabelVerdict.answers(to: name) {
            let verdict = LabelVerdict(name, is: answer)
            #expect(verdict?.name == name && verdict?.answer == answer)
        }
        #expect(LabelVerdict(name, is: "zomaar") == nil && LabelVerdict(name, is: "") == nil)
    }

    @Test func framesStandInOneOrder() {
        #expect(LabelVerdict("frames", is: "moraal,conflict")?.answer == "conflict,moraal")
        #expect(LabelVerdict("frames", is: "moraal,iets") == nil)
    }

    @Test func whatAnAdviserSaysTakesThePlaceOfTheLabelAndItsWords() {
        var reading = Reading(
            mention: "m1", version: "v", language: "nl", tone: .unread,
            labels: MessageLabels(
                group: .bevolking, kind: .complaint, needsAnswer: false, urgency: .normal, frames: [.conflict, .morality], about: .none,
                column: .none, rumour: false, stance: .against),
            cues: [
                LabelCue(label: "standpunt tegen", text: "onzin", weight: 1), LabelCue(label: "frame conflict", text: "botsen", weight: 1),
                LabelCue(label: "frame moraal", text: "schande", weight: 1),
            ])
        for verdict in [LabelVerdict.stance(.doubt), .frames([.morality]), .speaker(.media), .needsAnswer(true)] { reading.settle(verdict) }
        #expect(reading.labels?.stance == .doubt && reading.labels?.frames == [.morality] && reading.labels?.needsAnswer == true)
        #expect(reading.cues.map(\.label) == ["frame moraal"])
        #expect(reading.placement == Placement(group: .media, reason: "oordeel van een adviseur"))
        #expect(reading.corrected == ["standpunt", "frames", "spreker", "antwoord"])
    }

    @Test func aReaderWithWhatWasSaidSaysSo() throws {
        let mention = LocalBench.mention("m1", "Ik ben tegen dit plan.")
        let forms = try LocalBench.forms.get()
        let reader = Calibration(
            of: ReaderTests.reader, words: [], labels: [], margins: ["m1": [.stance(.favour), .speaker(.opiniemakers)]], forms: forms
        ).reader
        let reading = reader.read(mention)
        #expect(reading.labels?.stance == .favour && reading.placement?.group == .opiniemakers)
        #expect(reader.local.version?.hasPrefix("eigen ijking 2 oordelen 0 woorden") == true)
    }
}
