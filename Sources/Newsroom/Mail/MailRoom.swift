import CCrypto
import Delivery
import Foundation
import Mentions
import Reporting
import Store
import Synchronization

/// Makes mails of the reports that are due, and puts them in the outbox.
struct MailRoom: Sendable {
    let file: PipelineFile
    let home: Home
    let rules: MailRules
    let archive: any Archive
    let at: Date

    /// What one round came to.
    struct Composed: Sendable, Hashable {
        var made: [Posting] = []
        /// Reports that wait for an editor, by name.
        var waiting: [String] = []
        /// Reports that are due and are not there yet, by name.
        var absent: [String] = []
    }

    var pipeline: Pipeline { file.pipeline }

    /// - Parameters:
    ///   - kind: only this one.
    ///   - keep: false shows what would be made, and keeps nothing.
    func compose(_ kind: ReportKind?, keep: Bool = true) throws -> (Composed, letters: [Letter]) {
        var composed = Composed()
        let jobs = try jobs(kind, &composed)
        let letters = try written(jobs)
        if keep { for (posting, letter) in letters { _ = try archive.post(posting, mail: Data(letter.bytes)) } }
        composed.made = letters.map(\.0)
        return (composed, letters.map(\.1))
    }

    /// A report and who has not had it yet.
    struct Job: Sendable {
        var due: DueReport
        var editing: Editing
        var report: Ready
        var readers: [Subscription]
    }

    private func jobs(_ kind: ReportKind?, _ composed: inout Composed) throws -> [Job] {
        let readers = try Subscriptions.current(pipeline, archive).filter { $0.state == .active && ($0.pausedUntil ?? .distantPast) <= at }
        var pictures: [String: DayPicture] = [:], jobs: [Job] = []
        for (due, wanted) in Self.grouped(readers, at: at, zone: pipeline.timeZone, kind: kind) {
            let (reports, state) = try reports(due, &pictures)
            if state == .absent { composed.absent.append(due.name) }
            if state == .waiting { composed.waiting.append(due.name) }
            guard case .ready(let editing) = state else { continue }
            for report in reports {
                let new = try wanted.filter { try archive.posting(messageID(due, report.edition, $0.id)) == nil }
                if !new.isEmpty { jobs.append(Job(due: due, editing: editing, report: report, readers: new)) }
            }
        }
        guard kind == nil || kind == .alarm else { return jobs }
        let edition = "t" + DutchDate(timeZone: pipeline.timeZone).isoDay(at).filter(\.isNumber)
        return jobs + (try alarms(readers, try pictures[edition] ?? archive.picture(edition)))
    }

    /// Each job is written by one of the processor's cores.
    private func written(_ jobs: [Job]) throws -> [(Posting, Letter)] {
        let templates = try ReportMail(templates: home.templates), links = try links()
        let done = Mutex<[Int: [(Posting, Letter)]]>([:])
        DispatchQueue.concurrentPerform(iterations: jobs.count) { number in
            let job = jobs[number], body = job.report.body(job.editing)
            let letters = job.readers.map { reader in
                let text = templates.mail(body, foot: foot(reader, job.due, links))
                let id = messageID(job.due, job.report.edition, reader.id)
                let posting = Posting(
                    id: id, kind: job.due.kind.rawValue, edition: job.report.edition, reader: reader.id, subject: text.subject, made: at)
                return (posting, letter(text, to: reader, job.due.kind, id: id, links))
            }
            done.withLock { $0[number] = letters }
        }
        let all = done.withLock { $0 }
        return jobs.indices.flatMap { all[$0] ?? [] }
    }

    private func links() throws -> SignedLink? { try rules.link.map { SignedLink(base: $0, key: try archive.linkKey()) } }

    /// The same report of the same moment for the same reader is the same mail.
    func messageID(_ due: DueReport, _ edition: String, _ reader: String) -> String {
        let name = [due.kind.rawValue, due.subject ?? "", edition, "\(Int(due.moment.timeIntervalSince1970))", reader].joined(
            separator: "\n")
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256(Array(name.utf8), name.utf8.count, &digest)
        let hex = digest.prefix(10).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return "\(edition).\(hex)@\(domain)"
    }

    private var domain: String { String(rules.from.split(separator: "@").last ?? "localhost") }

    private func foot(_ reader: Subscription, _ due: DueReport, _ links: SignedLink?) -> MailFoot {
        let about =
            due.interest.isEverything
            ? "" : " over \((due.interest.about + due.interest.places + due.interest.people).joined(separator: ", "))"
        let what = due.subject.map { " van \($0)" } ?? about
        return MailFoot(
            reason: "U krijgt dit omdat u geabonneerd bent op \(due.name)\(what). Gemaakt met Tamtam voor \(pipeline.newsroom).",
            change: links?.address(.change, of: reader.id),
            stop: links?.address(.stop, of: reader.id) ?? "mailto:\(rules.from)?subject=Stop%20\(due.kind.rawValue)")
    }

    private func letter(_ text: MailText, to reader: Subscription, _ kind: ReportKind, id: String, _ links: SignedLink?) -> Letter {
        var letter = Letter(
            from: Mailbox(name: rules.fromName, address: rules.from), to: Mailbox(name: reader.name, address: reader.id),
            subject: text.subject, date: at, messageID: id, text: text.text, html: text.html)
        let mailto = "<mailto:\(rules.from)?subject=Stop%20\(kind.rawValue)>"
        letter.headers = [("List-Id", "\(pipeline.newsroom) \(kind.rawValue) <\(kind.rawValue).\(pipeline.name).\(domain)>")]
        if let links {
            letter.headers.append(("List-Unsubscribe", "<\(links.address(.stop, of: reader.id))>, \(mailto)"))
            letter.headers.append(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
        } else {
            letter.headers.append(("List-Unsubscribe", mailto))
        }
        letter.headers.append(("Auto-Submitted", "auto-generated"))
        return letter
    }
}

/// A report that is due at a moment for readers who want the same of it.
struct DueReport: Sendable, Hashable {
    var kind: ReportKind
    var subject: String?
    var interest: Interest
    var moment: Date

    /// "de tamtam"
    var name: String {
        switch kind {
        case .tamtam: "de tamtam"
        case .week: "het weekbeeld"
        case .issue: "de issue-analyse"
        case .reputatie: "de reputatie-analyse"
        case .crisis: "de crisisbladen"
        case .verkiezingen: "het verkiezingsoverzicht"
        case .alarm: "de alarmen"
        }
    }
}

extension MailRoom {
    /// A report is sent within a day of its moment or not at all: nobody wants yesterday's breakfast.
    private static let patience: TimeInterval = 20 * 3600

    static func grouped(
        _ readers: [Subscription], at: Date, zone: TimeZone, kind: ReportKind?
    ) -> [(DueReport, [Subscription])] {
        var order: [DueReport] = [], readersOf: [DueReport: [Subscription]] = [:]
        for reader in readers {
            for wish in reader.wishes where wish.kind != .alarm && (kind == nil || wish.kind == kind) {
                guard let moment = wish.time.last(upTo: at, in: zone), at.timeIntervalSince(moment) < patience else { continue }
                let due = DueReport(kind: wish.kind, subject: wish.subject, interest: wish.interest, moment: moment)
                if readersOf[due] == nil { order.append(due) }
                readersOf[due, default: []].append(reader)
            }
        }
        return order.map { ($0, readersOf[$0] ?? []) }
    }
}
