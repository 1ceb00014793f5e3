import Foundation
import Mentions
import TestSupport
import Testing

@testable import Newsroom

@Suite struct SampleDrawTests {
    private static let groups = SpeakerGroup.allCases

    /// A week of 600 texts: half from inhabitants, two in eleven judged without confidence.
    private static let week: [(mention: Mention, language: String, tone: Tone)] = (0..<600).map { number in
        let group = number % 2 == 0 ? SpeakerGroup.bevolking : groups[number / 2 % 5]
        let mention = Mention.sample(
            "m\(number)", title: "", text: "tekst \(number)", channel: number % 3 == 0 ? "forum" : "nieuws", group: group)
        let label = ToneLabel.allCases[number / 7 % 3]
        return (mention, "nl", Tone(score: 0, label: label, confidence: number % 11 < 2 ? 0.3 : 0.8, abstains: false))
    }

    private func draw(_ count: Int, of week: [(mention: Mention, language: String, tone: Tone)] = week) -> [SampleDraw.Drawn] {
        SampleDraw(week, seed: "proef 2026-W46 ").draw(count)
    }

    @Test(arguments: [1, 7, 40, 599, 600, 5000]) func hasTheSizeAskedForOrAllThereIs(size: Int) {
        let drawn = draw(size)
        #expect(drawn.count == min(size, 600))
        #expect(Set(drawn.map(\.mention.id)).count == drawn.count)
    }

    @Test func everyGroupChannelAndLabelHasItsShare() {
        let drawn = draw(120)
        for group in Self.groups {
            let share = Double(Self.week.count { $0.mention.group == group }) / 600
            #expect(abs(Double(drawn.count { $0.mention.group == group }) - 120 * share) <= 4, "\(group)")
        }
        let tones = Dictionary(uniqueKeysWithValues: Self.week.map { ($0.mention.id, $0.tone.label) })
        for label in ToneLabel.allCases { #expect(abs(drawn.count { tones[$0.mention.id] == label } - 40) <= 5, "\(label)") }
    }

    @Test func unsureOnesAreAskedMoreAndWeighLess() throws {
        let unsure = Set(Self.week.filter { $0.tone.confidence < 0.5 }.map(\.mention.id))
        let drawn = draw(220)
        let (one, other) = (drawn.filter { unsure.contains($0.mention.id) }, drawn.filter { !unsure.contains($0.mention.id) })
        let (shareOfOne, shareOfOther): (Double, Double) = (
            Double(one.count) / Double(unsure.count), Double(other.count) / Double(600 - unsure.count)
        )
        #expect(abs(shareOfOne / shareOfOther - 1.5) < 0.3)
        let (light, heavy) = (try #require(one.first).weight, try #require(other.first).weight)
        #expect(abs(Double(heavy) / Double(light) - 1.5) < 0.02)
        #expect(abs(drawn.map(\.weight).reduce(0, +) - 60_000) < 1200)
    }

    @Test func theSameWeekGivesTheSameSampleWhateverTheOrderItCameIn() {
        #expect(draw(40) == draw(40, of: Self.week.reversed()))
        #expect(draw(40) != SampleDraw(Self.week, seed: "proef 2026-W47 ").draw(40))
    }

    @Test func copiesAreAskedOnceAndOtherLanguagesNot() {
        let tone = Tone(score: 0, label: .neutral, confidence: 0.8, abstains: false)
        let drawn = draw(
            10,
            of: [
                (.sample("m1", title: "", text: "Brug dicht"), "nl", tone), (.sample("m2", title: "", text: "brug DICHT"), "nl", tone),
                (.sample("m3", title: "", text: "Bridge closed"), "en", tone),
            ])
        #expect(drawn.map(\.mention.id) == ["m1"])
    }
}

@Suite struct SampleSheetTests {
    private static let week = Week("2026-W46")
    private static let drawn = [
        SampleDraw.Drawn(
            mention: .sample("ma", title: "Brug; \"weer\" open", text: "Zei (@jan.de.boer)\nvandaag", author: "Truus Vos"), weight: 738),
        SampleDraw.Drawn(mention: .sample("mb", title: "", text: "=HYPERLINK(\"x\")"), weight: 100),
    ]

    private func text() throws -> String { SampleSheet.text(Self.drawn, week: try #require(Self.week)) }

    private func labels(_ text: String) throws -> [SampleSheet.Label] { try SampleSheet.labels(in: Array(text.utf8), file: "s.csv") }

    @Test func isReadByASpreadsheetAndNamesNobody() throws {
        let text = try text()
        #expect(text.hasPrefix("\u{FEFF}toon;tekst;kanaal;bericht;week;gewicht\r\n"))
        #expect(text.contains(";\"Brug; \"\"weer\"\" open Zei (@…) vandaag\";nieuws;ma;2026-W46;738\r\n"))
        #expect(!text.contains("Truus") && !text.contains("jan.de.boer"))
    }

    @Test func aTextNeverBecomesAFormula() throws { #expect(try text().contains("\"'=HYPERLINK(\"\"x\"\")\"")) }

    @Test func whatIsNotFilledInIsNotRead() throws { #expect(try labels(text()).isEmpty) }

    @Test(arguments: [
        "\u{FEFF}toon;tekst;kanaal;bericht;week;gewicht\r\nneg;\"a;\r\nb \"\"c\"\"\";forum;ma;2026-W46;738\r\n;;;;;\r\npos;x;forum;mb;2026-W46;100\r\n",
        "toon\ttekst\tkanaal\tbericht\tweek\tgewicht\nneg\ta\tforum\tma\t2026-W46\t738\n\npos\tx\tforum\tmb\t2026-W46\t100",
        "toon,tekst,kanaal,bericht,week,gewicht\rNEG,\"a,b\",forum,ma,2026-W46,738\rpositief,x,forum,mb,2026-W46,100\r",
        "sep=;\nBericht; Gewicht ;Week;Toon\nma;738;2026-W46; Negatief \nmc;100;2026-W46;?\nmb;100;2026-W46;+\n",
        "\"toon\";\"bericht\";\"week\";\"gewicht\"\n\"-\";\"ma\";\"2026-W46\";\"738\"\n\"1\";\"mb\";\"2026-W46\";\"100\"\n",
    ]) func isReadHoweverItWasSaved(text: String) throws {
        let labels = try labels(text)
        #expect(labels.map(\.mention) == ["ma", "mb"])
        #expect(labels.map(\.tone) == [.negative, .positive])
        #expect(labels.map(\.weight) == [738, 100])
    }

    @Test func isReadWhenASpreadsheetMadeItUTF16() throws {
        let text = "toon\tbericht\tweek\tgewicht\r\nneg\tma\t2026-W46\t738\r\n"
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try SampleSheet.labels(in: bytes, file: "s.txt").map(\.mention) == ["ma"])
    }

    @Test(arguments: [
        ("", "s.csv is leeg"), ("toon;tekst\nneg;a\n", "s.csv:1: mist de kolom 'bericht'"),
        ("toon;tekst;bericht;week;gewicht\nneg;\"a\nb\";ma;2026-W46;1\nblij;x;mb;2026-W46;1\n", "s.csv:4: 'blij' kan niet bij toon"),
        ("toon;bericht;week;gewicht\nneg;ma;46;1\n", "s.csv:2: bericht, week of gewicht is gewijzigd"),
        ("toon;bericht;week;gewicht\nneg;ma;2026-W46;7,38\n", "s.csv:2: bericht, week of gewicht is gewijzigd"),
    ]) func aMistakeIsNamedWithItsLine(text: String, says: String) {
        let error = #expect(throws: SheetProblem.self) { try labels(text) }
        #expect(error?.description.hasPrefix(says) == true, "\(error?.description ?? "")")
    }

    @Test(arguments: 0..<200) func anyBytesAreReadOrRefusedInOneLine(seed: Int) {
        var dice = Dice(state: UInt64(seed))
        let pieces = ["\"", "\"\"", ";", ";", ",", "\t", "\r", "\n", "a", "neg", "2026-W46", "7", "\u{0}", "é"]
        let noise = (0..<200).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
        for text in [noise, "toon;bericht;week;gewicht\n" + noise] {
            let said = Result { try labels(text) }
            guard case .failure(let error) = said else { continue }
            let lines = "\(error)".split(whereSeparator: \.isNewline)
            #expect(lines.count == 1, "\(error)")
        }
    }
}

@Suite struct WeekTests {
    private static let amsterdam = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt

    @Test(arguments: ["2026-W46", "2026-w46", "2026W46", "2020-W53"]) func aWeekIsReadByItsName(name: String) {
        #expect(Week(name)?.name == name.uppercased().replacing("2026W", with: "2026-W"))
    }

    @Test(arguments: ["2026-W54", "2026-W00", "2025-W53", "46", "2026-46", ""]) func aWeekThatDoesNotExistIsNone(name: String) {
        #expect(Week(name) == nil)
    }

    @Test func isTheLastWholeWeekFromMondayToMonday() throws {
        let week = Week(before: Date(timeIntervalSince1970: 1_794_810_600), in: Self.amsterdam)
        #expect(week.name == "2026-W46")
        let period = week.period(in: Self.amsterdam)
        let monday = try #require(Moment.date("2026-11-09T00:00", in: Self.amsterdam))
        #expect(period.contains(monday) && !period.contains(monday.addingTimeInterval(-1)))
        let next = try #require(Moment.date("2026-11-16T00:00", in: Self.amsterdam))
        #expect(!period.contains(next) && period.contains(next.addingTimeInterval(-1)))
    }
}
