import Analysis
public import Foundation
public import Mentions
import Reporting
import Store

/// `tamtam approve`: an editor looked at a report, and it may go out.
public enum Approve {
    /// - Parameters:
    ///   - subject: issue or person of the report; nil for each.
    ///   - at: the day of the report.
    ///   - now: the clock on the wall.
    /// - Returns: Dutch lines of what was approved.
    /// - Throws: `UnknownSubject`, `NoTamtam`, `ArchiveError`.
    public static func run(
        _ kind: ReportKind, subject: String?, by editor: String, in file: PipelineFile, home: Home, at: Date, now: Date
    ) throws -> [String] {
        let desk = try ReportDesk(file, home: home, at: at)
        return try editions(kind, subject, desk).map { edition, name in
            try desk.archive.keep(Approval(edition: edition, kind: kind, by: editor, at: now))
            return "\(name) (\(edition)) nagekeken door \(editor)"
        }
    }

    private static func editions(_ kind: ReportKind, _ subject: String?, _ desk: ReportDesk) throws -> [(edition: String, name: String)] {
        switch kind {
        case .tamtam:
            let edition = "t" + desk.day.filter(\.isNumber)
            guard try desk.archive.picture(edition) != nil else { throw NoTamtam(day: desk.day) }
            return [(edition, "tamtam van \(desk.day)")]
        case .week, .verkiezingen:
            let overview = try desk.overview(kind == .week ? .week : .elections, days: nil)
            return [(overview.frame.edition, kind == .week ? "weekbeeld" : "verkiezingsoverzicht")]
        case .issue: return try desk.issueAnalyses(subject, days: nil).map { ($0.1.frame.edition, "issue-analyse \($0.1.title)") }
        case .reputatie: return try desk.reputations(subject, days: nil).map { ($0.1.frame.edition, "reputatie-analyse \($0.0.name)") }
        case .crisis, .alarm: return []
        }
    }
}
