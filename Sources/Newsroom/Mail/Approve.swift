public import Foundation
public import Mentions
import Reporting
import Store

/// `tamtam approve`: an editor looked at a report, perhaps changed it, and it may go out.
public enum Approve {
    /// What is asked of an editor's desk.
    public struct Order: Sendable {
        public var kind: ReportKind
        /// Issue or person of the report; nil for each.
        public var subject: String?
        /// The day of the report.
        public var at: Date

        public init(kind: ReportKind, subject: String?, at: Date) {
            self.kind = kind
            self.subject = subject
            self.at = at
        }
    }

    /// Writes the file in which an editor changes the report; one that is there stays as it is.
    ///
    /// - Returns: its path relative to the working folder.
    public static func draft(_ order: Order, in file: PipelineFile, home: Home) throws -> [String] {
        let desk = try ReportDesk(file, home: home, at: order.at)
        return try proofs(order, desk).map { proof in
            let path = desk.output.appending(path: proof.name)
            if FileManager.default.fileExists(atPath: path.path) { return path.relativePath }
            return try OutputFile.write(Data(proof.draft.utf8), to: proof.name, in: desk.output)
        }
    }

    /// - Parameter now: the clock on the wall.
    /// - Returns: Dutch lines of what was approved, and what editors leave out again and again.
    /// - Throws: `UnknownSubject`, `NoTamtam`, `ArchiveError`, `OutputProblem`.
    public static func run(_ order: Order, by editor: String, in file: PipelineFile, home: Home, now: Date) throws -> [String] {
        let desk = try ReportDesk(file, home: home, at: order.at)
        var lines = try proofs(order, desk).map { proof in
            let written = try? String(contentsOf: desk.output.appending(path: proof.name), encoding: .utf8)
            let edits = written.map(proof.edits) ?? ReportEdits()
            try desk.archive.keep(Approval(edition: proof.edition, kind: order.kind, by: editor, at: now, edits: edits))
            return "\(proof.title) (\(proof.edition)) nagekeken door \(editor)" + changes(edits)
        }
        let request = MakeReport.Order(
            kind: MakeReport.Kind(rawValue: order.kind.rawValue) ?? .tamtam, subject: order.subject, days: nil, at: order.at,
            formats: [.html, .md, .txt])
        lines += try MakeReport.run(request, in: file, home: home)
        return lines + EditorHabits(try desk.archive.approvals(of: order.kind, limit: EditorHabits.editions)).suggestions
    }

    /// "; drie teksten veranderd, één blok weggelaten"
    private static func changes(_ edits: ReportEdits) -> String {
        let parts = [
            (edits.texts.count + edits.headings.count, "tekst of kop veranderd", "teksten en koppen veranderd"),
            (edits.left.count, "blok weggelaten", "blokken weggelaten"),
            (edits.added.values.reduce(0) { $0 + $1.count }, "regel toegevoegd", "regels toegevoegd"),
            (edits.order.count, "onderdeel anders geordend", "onderdelen anders geordend"),
        ].filter { $0.0 > 0 }.map { DutchNumber.countInText($0.0, $0.1, $0.2) }
        return parts.isEmpty ? "" : "; " + DutchWords.list(parts)
    }

    /// A report as an editor reads it.
    private struct Proof {
        var edition: String
        var title: String
        /// Of the editor's file.
        var name: String
        var draft: String
        var edits: (String) -> ReportEdits
    }

    private static func proofs(_ order: Order, _ desk: ReportDesk) throws -> [Proof] {
        switch order.kind {
        case .tamtam:
            let edition = "t" + desk.day.filter(\.isNumber)
            guard let picture = try desk.archive.picture(edition) else { throw NoTamtam(day: desk.day) }
            return [
                Proof(
                    edition: edition, title: "tamtam van \(desk.day)", name: "tamtam-\(desk.day).redactie.md",
                    draft: TamtamReport.draft(picture)
                ) { TamtamReport.edits($0, of: picture) }
            ]
        case .week, .verkiezingen:
            let overview = try desk.overview(order.kind == .week ? .week : .elections, days: nil)
            let title = order.kind == .week ? "weekbeeld" : "verkiezingsoverzicht"
            return [
                Proof(
                    edition: overview.frame.edition, title: title, name: "\(title)-\(desk.day).redactie.md",
                    draft: AnalysisReport.draft(.overview(overview))
                ) { AnalysisReport.edits($0, of: .overview(overview)) }
            ]
        case .issue:
            return try desk.issueAnalyses(order.subject, days: nil).map { id, analysis in
                Proof(
                    edition: analysis.frame.edition, title: "issue-analyse \(analysis.title)", name: "issue-\(id)-\(desk.day).redactie.md",
                    draft: AnalysisReport.draft(.issue(analysis))
                ) { AnalysisReport.edits($0, of: .issue(analysis)) }
            }
        case .reputatie:
            return try desk.reputations(order.subject, days: nil).map { person, analysis in
                Proof(
                    edition: analysis.frame.edition, title: "reputatie-analyse \(person.name)",
                    name: "reputatie-\(ReportDesk.fileName(person.name))-\(desk.day).redactie.md",
                    draft: AnalysisReport.draft(.reputation(analysis))
                ) { AnalysisReport.edits($0, of: .reputation(analysis)) }
            }
        case .crisis, .alarm: return []
        }
    }
}

/// What editors leave out again and again.
struct EditorHabits {
    /// Editions looked back, and in how many of them a part was emptied before it is worth a word.
    static let editions = 10, often = 3

    var approvals: [Approval]

    init(_ approvals: [Approval]) { self.approvals = approvals }

    /// "In vier van de laatste zeven edities haalde de redactie iets weg bij ‘Signalen’ ..."
    var suggestions: [String] {
        var times: [String: Int] = [:]
        for approval in approvals { for part in Set(approval.edits.left.values) { times[part, default: 0] += 1 } }
        return times.filter { $0.value >= Self.often }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { part, count in
            "in \(DutchNumber.inText(count)) van de laatste \(DutchNumber.inText(approvals.count)) edities haalde de redactie iets weg bij ‘\(part)’; "
                + "is dat onderdeel nodig, of kan de drempel hoger?"
        }
    }
}

extension Archive {
    /// As an editor left it, or as the machine made it.
    func editing(of edition: String) throws -> Editing { try approval(of: edition).map(Editing.approved) ?? .draft }
}
