import Foundation
import Language
import Mentions
import TestSupport
import Testing

@testable import Newsroom

@Suite struct CorrectionBookTests {
    let scratch: Scratch
    let file: PipelineFile
    var path: String { scratch.path("proef.correcties.tsv") }

    init() throws {
        scratch = try Scratch()
        let pipeline = try scratch.write(
            "newsroom: X\narchive: sqlite:x.sqlite\nsources: [{ id: a, url: a.xml, group: media }]\n", to: "proef.yaml")
        file = try PipelineFile.read(pipeline.path)
    }

    private static let all = [
        Correction(number: 1, at: .noon, mention: "ma", said: .mention(.negative), was: "pos", by: "anja"),
        Correction(number: 2, at: .noon, mention: "mb", said: .word("van de kuil", tone: -2), was: "", by: "adviseur"),
        Correction(number: 4, at: .noon, mention: "md", said: .label(.speaker(.media)), was: "bevolking", by: "anja"),
        Correction(number: 5, at: .noon, mention: "md", said: .label(.frames([.conflict, .morality])), was: "geen", by: "anja"),
        Correction(number: 3, at: .noon, mention: "mc", said: .sample(.neutral, week: "2026-W46", weight: 738), was: "", by: "Éva V."),
    ]

    @Test func whatWasWrittenIsReadBack() throws {
        var book = try CorrectionBook(beside: file)
        #expect(book.corrections.isEmpty && book.nextNumber == 1)
        book.append(Self.all)
        try book.save()
        let again = try CorrectionBook(beside: file)
        #expect(again.corrections == Self.all && again.problems.isEmpty && again.nextNumber == 6)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted() == ["proef.correcties.tsv", "proef.yaml"])
    }

    @Test func aLineThatCannotBeReadIsNamedAndStays() throws {
        let lines = [
            "# toelichting", "1\t2026-11-16T07:30:00Z\tma\ttoon\t\tpos\tblij\tanja", "2\t2026-11-16T07:30:00Z\tma\ttoon\t\tpos\tneg\tanja",
            "zomaar wat", "", "4\t2026-11-16T07:30:00Z\tma\twoord\tkuil\t\t9",
        ]
        try scratch.write(lines.joined(separator: "\n"), to: "proef.correcties.tsv")
        var book = try CorrectionBook(beside: file)
        #expect(book.corrections.map(\.number) == [2])
        #expect(
            book.problems == [
                "proef.correcties.tsv, regel 2: 'blij' kan niet; het is neg, neu of pos; verbeter de regel of haal hem weg",
                "proef.correcties.tsv, regel 4: verwacht nr, wanneer, bericht, soort, woord, was, wordt, door, week, gewicht met tabs ertussen; "
                    + "verbeter de regel of haal hem weg",
                "proef.correcties.tsv, regel 6: '9' moet bij een woord een heel getal van -3 tot 3 zijn; verbeter de regel of haal hem weg",
            ])
        #expect(book.remove { _ in true }.map(\.number) == [2])
        book.append([Self.all[0]])
        try book.save()
        let kept = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        #expect(Array(kept.prefix(5)) == lines.enumerated().filter { $0.offset != 2 }.map(\.element))
    }

    @Test func anEditorsMarkAndLineEndsAreNoMatter() throws {
        try scratch.write("\u{FEFF}# kop\r\n 7 \t2026-11-16\tma\twoord\tkuil\t\t+3\t \r\n", to: "proef.correcties.tsv")
        let book = try CorrectionBook(beside: file)
        #expect(book.problems.isEmpty)
        #expect(book.corrections.first?.said == .word("kuil", tone: 3) && book.corrections.first?.by == "adviseur")
    }

    @Test func aFolderThatRefusesIsNamedAndNothingIsLost() throws {
        var book = try CorrectionBook(beside: file)
        book.append([Self.all[0]])
        try FileManager.default.createDirectory(atPath: scratch.path(".proef.correcties.tsv.part"), withIntermediateDirectories: false)
        let error = #expect(throws: CorrectionsNotKept.self) { try book.save() }
        #expect(error?.description.contains("proef.correcties.tsv kan niet geschreven worden") == true)
    }
}

@Suite struct AdvisersTests {
    private func said(_ number: Int, _ mention: String, _ label: ToneLabel, by: String = "a", sample: Bool = false) -> Correction {
        let said = sample ? Correction.Said.sample(label, week: "2026-W46", weight: 200) : .mention(label)
        return Correction(number: number, at: .noon, mention: mention, said: said, was: "", by: by)
    }

    private func word(_ text: String, _ tone: Int) -> Correction {
        Correction(number: 1, at: .noon, mention: "m", said: .word(text, tone: tone), was: "", by: "a")
    }

    @Test func ofOneAdviserTheLastCountsAndOfMoreTheMajority() {
        let labels = Advisers([
            said(1, "ma", .positive), said(2, "ma", .negative), said(3, "mb", .positive), said(4, "mb", .neutral, by: "b"),
            said(5, "mc", .positive), said(6, "mc", .neutral, by: "b"), said(7, "mc", .neutral, by: "c", sample: true),
        ]).labels
        #expect(labels.map(\.mention) == ["ma", "mc"])
        #expect(labels.map(\.label) == [.negative, .neutral])
    }

    @Test func aWordCountsAsItWasLastCorrectedHoweverItWasWritten() {
        let words = Advisers([word("Kuil", -2), word("pont", 1), word("kuil", 2)]).words
        #expect(words.map(\.tone) == [2, 1])
    }

    @Test func samplesKeepWhatEachAdviserSaid() {
        let samples = Advisers([
            said(1, "ma", .positive), said(2, "mb", .positive, sample: true), said(3, "mb", .neutral, by: "b", sample: true),
            said(4, "mb", .negative, sample: true),
        ]).samples
        #expect(samples.map(\.mention) == ["mb"])
        #expect(samples[0].said.map(\.number) == [3, 4])
    }
}
