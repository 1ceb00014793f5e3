import Foundation
import Mentions
import Reporting
import Store

extension MailRoom {
    /// Whether a report may go out.
    enum State: Hashable {
        case ready(Editing)
        /// For an editor.
        case waiting
        /// Not made yet, or there is nothing to make it of.
        case absent
    }

    /// A report to be written as a mail.
    struct Ready: Sendable {
        var edition: String
        var body: @Sendable (Editing) -> MailBody
    }

    /// What is due, kept with its evidence before anybody reads it.
    ///
    /// - Parameter pictures: editions that were looked up before.
    func reports(_ due: DueReport, _ pictures: inout [String: DayPicture]) throws -> ([Ready], State) {
        if due.kind == .tamtam { return try tamtam(due, &pictures) }
        let desk = try ReportDesk(file, home: home, at: due.moment)
        var ready: [Ready] = []
        switch due.kind {
        case .tamtam, .alarm: break
        case .week, .verkiezingen:
            let overview = try desk.overview(due.kind == .week ? .week : .elections, days: nil)
            try desk.keep(.overview(overview))
            ready = [Ready(edition: overview.frame.edition) { ReportMail.body(.overview(overview), editing: $0) }]
        case .issue:
            for (_, analysis) in try desk.issueAnalyses(due.subject, days: nil)
            where due.interest.about.isEmpty || due.interest.about.contains(analysis.id) {
                try desk.keep(.issue(analysis))
                ready.append(Ready(edition: analysis.frame.edition) { ReportMail.body(.issue(analysis), editing: $0) })
            }
        case .reputatie:
            for (_, analysis) in try desk.reputations(due.subject, days: nil) {
                try desk.keep(.reputation(analysis))
                ready.append(Ready(edition: analysis.frame.edition) { ReportMail.body(.reputation(analysis), editing: $0) })
            }
        case .crisis:
            for incident in desk.pipeline.incidents where incident.isOpen(at: due.moment) {
                let sheet = try desk.sheet(incident, .sheet, at: due.moment)
                try desk.keep(.crisis(sheet))
                ready.append(Ready(edition: sheet.frame.edition) { ReportMail.body(.crisis(sheet), editing: $0) })
            }
        }
        guard let first = ready.first else { return ([], .absent) }
        return (ready, try state(due.kind, first.edition))
    }

    private func tamtam(_ due: DueReport, _ pictures: inout [String: DayPicture]) throws -> ([Ready], State) {
        let edition = "t" + DutchDate(timeZone: file.pipeline.timeZone).isoDay(due.moment).filter(\.isNumber)
        guard let picture = try pictures[edition] ?? archive.picture(edition) else { return ([], .absent) }
        pictures[edition] = picture
        let interest = due.interest, college = file.pipeline.people
        let ready = Ready(edition: edition) { ReportMail.body(picture.about(interest, college: college), editing: $0) }
        return ([ready], try state(.tamtam, edition))
    }

    /// An editor's word, or the newsroom's choice to do without.
    private func state(_ kind: ReportKind, _ edition: String) throws -> State {
        if let approval = try archive.approval(of: edition) { return .ready(.approved(approval)) }
        return file.pipeline.reports.contains { $0.kind == kind && $0.isAutomatic } ? .ready(.automatic) : .waiting
    }
}
