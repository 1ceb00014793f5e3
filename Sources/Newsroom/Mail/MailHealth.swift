import Foundation
import Mentions
import Reporting
import Store

/// How mail is doing, for `tamtam doctor`: who reads, what waits, and what came to nothing and why.
enum MailHealth {
    /// Addresses shown of mails that were refused; the rest is counted.
    private static let most = 10

    static func findings(_ file: PipelineFile, _ archive: any Archive) throws -> [Doctor.Finding] {
        guard let rules = file.pipeline.mail else { return [] }
        let readers = try archive.subscriptions()
        let active = readers.count { $0.state == .active }, asked = readers.count { $0.state == .asked }
        var findings = [
            Doctor.Finding(
                isWell: true,
                text:
                    "mail: \(DutchNumber.count(active, "abonnee", "abonnees"))\(asked > 0 ? ", \(asked) moet nog bevestigen" : ""), door \(rules.server)"
            )
        ]
        do { _ = try SendMail.password(rules, file) } catch { findings.append(.init(isWell: false, text: "mail: \(error)")) }
        let waiting = try archive.postings([.waiting, .underway])
        if let oldest = waiting.map(\.made).min() {
            let said = waiting.first { !$0.said.isEmpty }.map { "; de server zei: \($0.said)" } ?? ""
            let since = DutchDate(timeZone: file.pipeline.timeZone).isoDay(oldest)
            findings.append(
                .init(
                    isWell: false,
                    text: "mail: \(DutchNumber.count(waiting.count, "bericht wacht", "berichten wachten")) sinds \(since)\(said)"))
        }
        let lost = try archive.postings([.refused, .given, .bounced])
        findings += lost.prefix(most).map {
            .init(isWell: false, text: "mail aan \($0.reader) (\($0.subject)): \($0.state.rawValue); \($0.said)")
        }
        if lost.count > most { findings.append(.init(isWell: false, text: "mail: nog \(lost.count - most) die niet aankwamen")) }
        return findings
    }
}
