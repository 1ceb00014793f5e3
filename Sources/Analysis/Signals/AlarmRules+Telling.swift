public import Foundation
public import Mentions

/// Somebody who hears of an alarm, and when.
public struct Telling: Sendable, Hashable, Codable {
    public var at: Date
    public var to: String
}

/// Whom to tell of an alarm, and when.
extension AlarmRules {
    /// The moment from which people may be told: when it opened, or the end of the quiet hours unless it breaks through them.
    public func told(_ finding: SignalFinding, in zone: TimeZone) -> Date { heard(finding.opened, of: finding, in: zone) }

    /// Everybody who hears of it, one after another, as long as nobody takes it up; a step that falls in quiet hours waits as the alarm itself.
    public func tellings(_ finding: SignalFinding, in zone: TimeZone) -> [Telling] {
        let from = told(finding, in: zone)
        return escalation.map { Telling(at: heard(from.addingTimeInterval($0.after), of: finding, in: zone), to: $0.to) }
    }

    /// Who should have been told by now when nobody acknowledged it.
    public func due(_ finding: SignalFinding, at: Date, in zone: TimeZone) -> [String] {
        tellings(finding, in: zone).filter { $0.at <= at }.map(\.to)
    }

    private func heard(_ moment: Date, of finding: SignalFinding, in zone: TimeZone) -> Date {
        guard let quiet, !(finding.urgency == .high && quiet.breakers.contains(finding.kind)) else { return moment }
        return quiet.end(after: moment, in: zone)
    }
}

extension QuietHours {
    func contains(_ minute: Int) -> Bool { from < to ? (from..<to).contains(minute) : minute >= from || minute < to }

    /// The moment itself when it is not quiet then. In a night that the clock changes the quiet ends by the clock on the wall.
    func end(after moment: Date, in zone: TimeZone) -> Date {
        let offset = zone.secondsFromGMT(for: moment)
        let local = Int(moment.timeIntervalSince1970.rounded(.down)) + offset
        let second = (local % 86_400 + 86_400) % 86_400
        guard contains(second / 60) else { return moment }
        let wait = ((to * 60 - second) % 86_400 + 86_400) % 86_400
        let end = Date(timeIntervalSince1970: Double(local - offset + wait))
        return end.addingTimeInterval(Double(offset - zone.secondsFromGMT(for: end)))
    }
}
