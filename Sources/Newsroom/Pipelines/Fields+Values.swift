import Foundation
import Language
import Yams

/// Values of a set form; whatever does not have it is noted.
extension Fields {
    /// A name for machines that has to be there.
    func id() -> String {
        let id = text("id")
        if !id.isEmpty, id.wholeMatch(of: /[a-z0-9][a-z0-9-]*/) == nil {
            problem("id '\(id)' mag alleen kleine letters, cijfers en streepjes hebben", at: "id")
        }
        return id
    }

    /// A query that has to be there.
    func query(_ key: String) -> String {
        let text = text(key)
        if !text.isEmpty, let fault = TextQuery.problem(in: text) { problem("zoekvraag '\(text)': \(fault)", at: key) }
        return text
    }

    func queries(_ key: String) -> [String] {
        let texts = texts(key)
        for item in self[key]?.sequence ?? [] {
            guard let text = item.scalar?.string, !text.isEmpty, let fault = TextQuery.problem(in: text) else { continue }
            problems.add("zoekvraag '\(text)': \(fault)", at: item)
        }
        return texts
    }

    /// A whole number above 0.
    func number(_ key: String) -> Int? {
        guard let text = optionalText(key) else { return nil }
        if let number = Int(text.replacing("_", with: "")), number > 0 { return number }
        problem("'\(key)' hoort een heel getal boven 0 te zijn, niet '\(text)'", at: key)
        return nil
    }

    func flag(_ key: String) -> Bool {
        guard let text = optionalText(key) else { return false }
        if ["true", "yes", "ja"].contains(text) { return true }
        if !["false", "no", "nee"].contains(text) { problem("'\(key)' hoort true of false te zijn, niet '\(text)'", at: key) }
        return false
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, otherwise: Choice) -> Choice
    where Choice.RawValue == String {
        let text = optionalText(key, among: Choice.allCases.map(\.rawValue))
        return text.flatMap(Choice.init) ?? otherwise
    }

    /// A text that has to be one of `names`.
    func optionalText(_ key: String, among names: [String]) -> String? {
        guard let text = optionalText(key) else { return nil }
        if names.contains(text) { return text }
        let meant = Spelling.nearest(to: text, among: names).map { "bedoelde u '\($0)'?" }
        problem("'\(text)' kan niet bij '\(key)'; " + (meant ?? "het kan zijn: " + names.joined(separator: ", ")), at: key)
        return text
    }

    /// A length of time such as 10m, 2h or 400d; seconds.
    func duration(_ key: String, otherwise: TimeInterval) -> TimeInterval {
        guard let text = optionalText(key) else { return otherwise }
        if let seconds = Moment.duration(text) { return seconds }
        problem("'\(key)' hoort een duur te zijn zoals 30s, 10m, 2h of 400d, niet '\(text)'", at: key)
        return otherwise
    }

    func moment(_ key: String, in timeZone: TimeZone) -> Date? {
        guard let text = optionalText(key) else { return nil }
        if let date = Moment.date(text, in: timeZone) { return date }
        problem("'\(key)' hoort een moment te zijn zoals 2026-11-16T07:30+01:00, niet '\(text)'", at: key)
        return nil
    }
}
