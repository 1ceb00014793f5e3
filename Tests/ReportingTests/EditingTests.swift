import Foundation
import Mentions
import TestSupport
import Testing

@testable import Reporting

/// What an editor changes in a file is what changes in the report, and nothing else.
@Suite struct EditingTests {
    private static let report = EditableReport(
        title: "Tamtam Gemeente Proefdorp",
        parts: [
            .init(name: "In drie zinnen", items: [.init(key: "opening", head: "", text: "De brug is dicht.", form: .paragraph)]),
            .init(
                name: "Onderwerpen",
                items: [
                    .init(key: "t1-2", head: "Brug dicht", text: "Al drie weken. (inwoner, forum)", form: .article),
                    .init(key: "t1-3", head: "Markt vol", text: "Gezellig.", form: .article),
                ]),
            .init(
                name: "Opkomend",
                items: [
                    .init(key: "t1-4", head: "Bruin water", text: "9 meldingen", form: .line),
                    .init(key: "t1-5", head: "", text: "`code` en **vet**: zo", form: .line),
                ]),
        ])

    private static func edits(_ change: (String) -> String) -> ReportEdits { EditorFile.edits(change(EditorFile.text(report)), of: report) }

    @Test func whatIsNotTouchedIsNotChanged() {
        #expect(Self.edits { $0 }.isEmpty)
        #expect(Self.edits { $0.replacing("\n", with: "\r\n") }.isEmpty)
        #expect(Self.edits { $0.replacing("\n", with: "  \n\n") }.isEmpty)
    }

    @Test func wordsAndHeadings() {
        #expect(
            Self.edits { $0.replacing("De brug is dicht.", with: "De brug blijft dicht.") }
                == ReportEdits(texts: ["opening": "De brug blijft dicht."]))
        #expect(
            Self.edits { $0.replacing("### Brug dicht", with: "### Brug zes weken dicht") }
                == ReportEdits(headings: ["t1-2": "Brug zes weken dicht"]))
        #expect(Self.edits { $0.replacing("Gezellig.", with: "Gezellig,\nen druk.") } == ReportEdits(texts: ["t1-3": "Gezellig, en druk."]))
        #expect(Self.edits { $0.replacing("9 meldingen", with: "negen meldingen") } == ReportEdits(texts: ["t1-4": "negen meldingen"]))
    }

    @Test func whatIsTakenOut() {
        #expect(Self.edits { $0.replacing("- **Bruin water**: 9 meldingen `t1-4`\n", with: "") } == ReportEdits(left: ["t1-4": "Opkomend"]))
        let part = Self.edits { String($0[..<($0.range(of: "## Opkomend")?.lowerBound ?? $0.endIndex)]) }
        #expect(part == ReportEdits(left: ["t1-4": "Opkomend", "t1-5": "Opkomend"]))
    }

    @Test func whatIsAddedAndMoved() {
        let added = Self.edits {
            $0.replacing("## Opkomend\n", with: "## Opkomend\n\n- **Let op**: morgen is er een betoging\n- zonder kop\n")
        }
        #expect(added == ReportEdits(added: ["Opkomend": ["Let op: morgen is er een betoging", "zonder kop"]]))
        let moved = Self.edits { text in
            let market = "### Markt vol `t1-3`\n\nGezellig.\n"
            return text.replacing(market, with: "").replacing("## Onderwerpen\n", with: "## Onderwerpen\n\n" + market)
        }
        #expect(moved == ReportEdits(order: ["Onderwerpen": ["t1-3", "t1-2"]]))
    }

    @Test func anyReportReadsBackUnchanged() {
        var dice = Dice(state: 17)
        let pieces = ["## kop", "- streep", "> haak", "`x`", "**vet**: ", "\\", "\n", "brug", " ", "(redactie)", "\u{2028}", "🚲", "# "]
        func text() -> String { (0..<Int(dice.next() % 5 + 1)).map { _ in pieces[Int(dice.next() % UInt64(pieces.count))] }.joined() }
        for _ in 0..<300 {
            let items = (0..<3).map { number in
                EditableReport.Item(key: "t1-\(number)", head: "kop \(number)", text: text(), form: [.article, .paragraph, .line][number])
            }
            let report = EditableReport(title: text(), parts: [.init(name: "Een", items: items), .init(name: "Twee", items: [items[2]])])
            #expect(EditorFile.edits(EditorFile.text(report), of: report).isEmpty, "\(items)")
        }
    }

    @Test func anyFileIsRead() {
        var dice = Dice(state: 29)
        let pieces = ["## ", "### ", "- ", "`", "t1-2", "**", ": ", "\n", "woord ", "# ", "> ", "In drie zinnen", "Onderwerpen", "\r\n"]
        for _ in 0..<500 {
            let file = (0..<Int(dice.next() % 40)).map { _ in pieces[Int(dice.next() % UInt64(pieces.count))] }.joined()
            let edits = EditorFile.edits(file, of: Self.report)
            #expect(Set(edits.left.keys).isSubset(of: ["opening", "t1-2", "t1-3", "t1-4", "t1-5"]))
        }
    }

    @Test func theTamtamFollowsItsEditor() throws {
        let topic = TopicFinding(
            id: "brug", title: "Brug dicht", keywords: ["brug"], phase: .growing, firstSeen: Samples.at, total: 6,
            measures: Samples.measures(6, evidence: "t20261116-2"))
        let picture = Samples.picture(count: 9, topics: [topic]), report = try TamtamReport(templates: Project.file("Reports/Templates"))
        let draft = TamtamReport.draft(picture), first = try #require(picture.topics.first)
        let file = draft.replacing(first.title, with: "Een kop van de redactie") + "\n- **Doen**: bel de school (wijkmanager)\n"
        let approval = Approval(
            edition: picture.edition, kind: .tamtam, by: "R. Dacteur", at: picture.at, edits: TamtamReport.edits(file, of: picture))
        for format in TamtamReport.Format.allCases {
            let text = report.render(picture, as: format, editing: .approved(approval))
            #expect(text.contains("Een kop van de redactie"))
            #expect(text.contains("nagekeken door R. Dacteur"))
            #expect(text.contains("bel de school"))
            #expect(text.contains("de cijfers zijn zoals Tamtam ze telde"))
            #expect(!text.contains("nog niet nagekeken"))
            #expect(text.contains(first.measures.evidence))
        }
        #expect(TamtamReport.edits(draft, of: picture).isEmpty)
    }
}
