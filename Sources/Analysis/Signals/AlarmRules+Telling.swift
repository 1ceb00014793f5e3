public import Foundation
public import Mentions

/// Whom to tell of an alarm, and when.
extension AlarmRules {
    /// The moment from which people may be told: when it opened, or the end of the quiet hours unless it breaks through them.
    public func told(_ finding: SignalFinding, in zone: TimeZone) -> Date {
        guard let quiet, !(finding.urgency == .high && quiet.breakers.contains(finding.kind)) else { return finding.opened }
        let local = Int(finding.opened.timeIntervalSince1970) + zone.secondsFromGMT(for: finding.opened)
        let minute = (local % 86_400 + 86_400) % 86_400 / 60
        guard quiet.contains(minute) else { return finding.opened }
        let wait = ((quiet.to - minute) % 1440 + 1440) % 1440
        let second = (local % 60 + 60) % 60
        return finding.opened.addingTimeInterval(Double(wait * 60 - second))
    }

    /// Who should have been told by now when nobody acknowledged it.
    public func due(_ finding: SignalFinding, at: Date, in zone: TimeZone) -> [String] {
        let from = told(finding, in: zone)
        return escalation.filter { at.timeIntervalSince(from) >= $0.after }.map(\.to)
    }
}

extension QuietHours {
    func contains(_ minute: Int) -> Bool { from < to ? (from..<to).contains(minute) : minute >= from || minute < to }
}
