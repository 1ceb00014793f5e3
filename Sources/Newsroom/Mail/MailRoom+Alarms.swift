import Analysis
import Foundation
import Mentions
import Reporting
import Store

extension MailRoom {
    /// An alarm that is older than this is no news to anybody.
    private static let fresh: TimeInterval = 12 * 3600

    /// Alarms that are open and may be told now, to readers who want them and have not had their fill this hour.
    func alarms(_ readers: [Subscription], _ picture: DayPicture?) throws -> [Job] {
        guard let picture else { return [] }
        let open = picture.signals.filter { ($0.closed ?? .distantFuture) > at && at.timeIntervalSince($0.opened) < Self.fresh }
        var left: [String: Int] = [:]
        return try open.flatMap { signal -> [Job] in
            guard pipeline.alarms.told(signal, in: pipeline.timeZone) <= at else { return [] }
            return try readers.compactMap { reader in
                guard let wish = reader.wishes.first(where: { $0.kind == .alarm && Self.wants($0, signal, picture, pipeline.people) }),
                    Self.mayHear(reader, signal, pipeline, at)
                else { return nil }
                let due = DueReport(kind: .alarm, subject: signal.title, interest: wish.interest, moment: signal.opened)
                guard try archive.posting(messageID(due, signal.id, reader.id)) == nil else { return nil }
                let had = try archive.postings(of: ReportKind.alarm.rawValue, to: reader.id, since: at.addingTimeInterval(-3600))
                guard left[reader.id, default: rules.alarmsPerHour - had] > 0 else { return nil }
                left[reader.id] = left[reader.id, default: rules.alarmsPerHour - had] - 1
                return Job(
                    due: due, editing: .automatic,
                    report: Ready(edition: signal.id) { ReportMail.body(signal, of: picture, editing: $0) }, readers: [reader])
            }
        }
    }

    private static func wants(_ wish: Subscription.Wish, _ signal: SignalFinding, _ picture: DayPicture, _ college: [Person]) -> Bool {
        picture.about(wish.interest, college: college).signals.contains { $0.id == signal.id }
    }

    /// Outside the reader's own quiet hours, or breaking through them.
    private static func mayHear(_ reader: Subscription, _ signal: SignalFinding, _ pipeline: Pipeline, _ at: Date) -> Bool {
        guard let quiet = reader.quiet else { return true }
        var rules = pipeline.alarms
        rules.quiet = quiet
        return rules.told(signal, in: pipeline.timeZone) <= at
    }
}
