import Mentions

/// The alarms of the day in a tamtam.
extension NoteBlock {
    private static let most = 3

    /// Urgent ones first, then in order of opening. How sure each is stands in the dashboard.
    static func signals(_ findings: [SignalFinding], dates: DutchDate) -> [NoteBlock] {
        let urgent = findings.filter { $0.urgency == .high }, others = findings.filter { $0.urgency == .normal }
        return (urgent + others).prefix(most).map { finding in
            let when = "\(dates.day(finding.opened)) \(dates.time(finding.opened))" + (finding.closed == nil ? ", nog open" : "")
            return NoteBlock(
                head: finding.title, text: "\(finding.why) \(finding.usual) (\(when))", evidence: finding.evidence)
        }
    }
}
