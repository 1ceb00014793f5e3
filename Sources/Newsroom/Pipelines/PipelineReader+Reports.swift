import Delivery
import Foundation
import Mentions

/// `reports:` and `mail:`: who gets what when, and through which server.
extension PipelineReader {
    static let week = ["ma", "di", "wo", "do", "vr", "za", "zo"]

    func report(_ fields: Fields) -> Report {
        let days = fields.texts("days")
        for day in days where !Self.week.contains(day) {
            fields.problem("dag '\(day)' kan niet; het kan zijn: " + Self.week.joined(separator: ", "), at: "days")
        }
        let numbers = days.isEmpty ? Set(1...7) : Set(days.compactMap { Self.week.firstIndex(of: $0).map { $0 + 1 } })
        return Report(
            kind: fields.choice("kind", otherwise: .tamtam),
            time: ReportTime(minute: fields.minute("at"), days: numbers, onHolidays: fields.flag("holidays")),
            isAutomatic: fields.flag("automatic"), to: fields.list("to", of: PipelineKeys.subscriber).map(subscriber))
    }

    private func subscriber(_ fields: Fields) -> Subscriber {
        let places = fields.texts("places"), people = fields.texts("people")
        for (key, names) in [("places", places), ("people", people)] {
            let all = top.names(in: key)
            for name in names where !all.contains(name) {
                let meant = Spelling.nearest(to: name, among: all).map { "; bedoelde u '\($0)'?" }
                fields.problem("'\(name)' staat niet onder '\(key)' van deze newsroom" + (meant ?? ""), at: key)
            }
        }
        return Subscriber(
            mail: fields.address("mail"), name: fields.optionalText("name") ?? "",
            interest: Interest(about: fields.texts("about"), places: places, people: people))
    }

    func mail() -> MailRules? {
        guard let fields = top.mapping("mail", of: PipelineKeys.mail) else { return nil }
        let security: MailRules.Security = fields.choice("security", otherwise: .starttls)
        let sender = sender(fields)
        let rules = MailRules(
            server: fields.text("server"), port: fields.number("port") ?? (security == .tls ? 465 : security == .starttls ? 587 : 25),
            security: security, user: fields.optionalText("user"), password: fields.optionalText("password"),
            certificates: fields.optionalText("certificates"), fromName: sender.name, from: sender.address,
            bounces: fields["bounces"] == nil ? sender.address : fields.address("bounces"),
            perMinute: fields.number("perMinute") ?? 300, alarmsPerHour: fields.number("alarmsPerHour") ?? 4, link: link(fields))
        if let password = rules.password, !password.hasPrefix("${"), !password.hasPrefix("file:") {
            fields.problem("een wachtwoord staat nooit in dit bestand; schrijf ${NAAM} of file:PAD", at: "password")
        }
        return rules
    }

    /// "Newsroom Turfbrug <newsroom@turfbrug.example>", or the address alone.
    private func sender(_ fields: Fields) -> Mailbox {
        let text = fields.text("from").trimmingCharacters(in: .whitespaces)
        let parts = text.wholeMatch(of: /([^<>]*)<([^<>]+)>/)
        let sender = Mailbox(
            name: parts.map { $0.1.trimmingCharacters(in: .whitespaces) } ?? "", address: parts.map { String($0.2) } ?? text)
        if !text.isEmpty, !Mailbox.isAddress(sender.address) {
            fields.problem("'from' hoort eruit te zien als \"Newsroom Mijnstad <newsroom@mijnstad.example>\", niet '\(text)'", at: "from")
        }
        return sender
    }

    private func link(_ fields: Fields) -> String? {
        guard var text = fields.optionalText("link") else { return nil }
        if !text.hasPrefix("https://"), !text.hasPrefix("http://") || URL(string: text)?.host == nil {
            fields.problem("'link' hoort een adres te zijn zoals https://tamtam.mijnstad.example, niet '\(text)'", at: "link")
        }
        while text.hasSuffix("/") { text.removeLast() }
        return text
    }
}

extension Fields {
    /// A mail address that has to be there.
    func address(_ key: String) -> String {
        let text = text(key)
        if !text.isEmpty, !Mailbox.isAddress(text) {
            problem("'\(key)' hoort een mailadres te zijn zoals college@mijnstad.example, niet '\(text)'", at: key)
        }
        return text
    }

    /// Minutes after midnight of a time such as "22:30".
    func minute(_ key: String) -> Int {
        let text = text(key)
        if let parts = text.wholeMatch(of: /([01]\d|2[0-3]):([0-5]\d)/)?.output { return (Int(parts.1) ?? 0) * 60 + (Int(parts.2) ?? 0) }
        if !text.isEmpty { problem("'\(key)' hoort een tijd te zijn zoals \"07:30\", niet '\(text)'", at: key) }
        return 0
    }
}
