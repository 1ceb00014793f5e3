import Foundation
import Mentions
import Store

/// Who reads what: the readers of the pipeline file and those who subscribed themselves.
enum Subscriptions {
    /// When the own reputation report goes out, unless the file says otherwise: Monday, eight o'clock.
    static let reputation = ReportTime(minute: 8 * 60, days: [1])

    /// Brings the archive up to the file and returns all subscriptions. What a reader changed or stopped stays as the reader wants it; who
    /// was in the file and is there no longer is forgotten.
    static func current(_ pipeline: Pipeline, _ archive: any Archive) throws -> [Subscription] {
        let filed = filed(pipeline)
        for known in try archive.subscriptions() where known.isFromFile && filed[known.id] == nil {
            try archive.forget(subscription: known.id)
        }
        let known = Dictionary(uniqueKeysWithValues: try archive.subscriptions().map { ($0.id, $0) })
        for (id, wanted) in filed {
            guard let before = known[id] else {
                try archive.keep(wanted)
                continue
            }
            guard before.isFromFile else { continue }
            var now = wanted
            (now.state, now.pausedUntil) = (before.state, before.pausedUntil)
            if now != before { try archive.keep(now) }
        }
        return try archive.subscriptions()
    }

    /// Readers of the file by address, with all they are named for.
    private static func filed(_ pipeline: Pipeline) -> [String: Subscription] {
        var readers: [String: Subscription] = [:]
        func add(_ address: String, _ name: String, _ wish: Subscription.Wish) {
            var reader =
                readers[address.lowercased()] ?? Subscription(address: address, state: .active, isFromFile: true, wishes: [])
            if reader.name.isEmpty { reader.name = name }
            reader.wishes.append(wish)
            readers[reader.id] = reader
        }
        for report in pipeline.reports {
            for reader in report.to {
                if report.kind == .reputatie, !reader.interest.people.isEmpty {
                    for person in reader.interest.people {
                        add(reader.mail, reader.name, .init(kind: report.kind, time: report.time, subject: person))
                    }
                } else {
                    add(reader.mail, reader.name, .init(kind: report.kind, time: report.time, interest: reader.interest))
                }
            }
        }
        for person in pipeline.people.filter(\.isGoverning) {
            guard let mail = person.mail else { continue }
            let wishes = readers[mail.lowercased()]?.wishes ?? []
            if wishes.contains(where: { $0.kind == .reputatie && $0.subject == person.name }) { continue }
            add(mail, person.name, .init(kind: .reputatie, time: reputation, subject: person.name))
        }
        return readers
    }
}
