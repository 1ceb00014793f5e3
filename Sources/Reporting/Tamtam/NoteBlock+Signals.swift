import Mentions

/// The alarms of the day in a tamtam.
extension NoteBlock {
    /// Urgent ones first, then in order of opening. Questions have a block of their own, and what is emerging is told there.
    static func signals(_ picture: DayPicture, dates: DutchDate) -> [NoteBlock] {
        let emerging = Set(picture.emerging.map(\.title))
        let told = picture.signals.filter { $0.kind != .questions && !emerging.contains($0.title) }
        let urgent = told.filter { $0.urgency == .high }, others = told.filter { $0.urgency == .normal }
        return (urgent + others).map { finding in
            let when = "\(dates.day(finding.opened)) \(dates.time(finding.opened))" + (finding.closed == nil ? ", nog open" : "")
            return NoteBlock(
                head: finding.title,
                text: "\(finding.why) \(finding.kind == .word ? finding.sureness : finding.usual) (\(when))",
                evidence: finding.evidence)
        }
    }
}
