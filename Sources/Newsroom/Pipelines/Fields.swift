import Foundation
import Yams

/// Collects what is wrong while a file is read, so that a person sees every mistake at once.
final class ProblemList {
    let file: String
    private(set) var problems: [PipelineProblem] = []

    init(file: String) { self.file = file }

    func add(_ message: String, at node: Node?) {
        problems.append(.init(file: file, line: node?.mark?.line ?? 0, column: node?.mark?.column ?? 0, message: message))
    }
}

/// The keys of one mapping in a pipeline file, read by name and checked on the way.
struct Fields {
    let section: PipelineKeys.Section
    private let node: Node
    private let mapping: Node.Mapping
    private let problems: ProblemList

    /// Nil, with a problem noted, when `node` is not a mapping. Unknown keys are noted with a suggestion, absent ones that are required too.
    init?(_ node: Node, section: PipelineKeys.Section, problems: ProblemList) {
        guard let mapping = node.mapping else {
            problems.add("hier horen sleutels met waarden te staan, zoals '\(section.keys[0].name): ...'", at: node)
            return nil
        }
        (self.node, self.mapping, self.section, self.problems) = (node, mapping, section, problems)
        for (key, _) in mapping { checkKey(key) }
        for key in section.keys where key.isRequired && mapping[key.name] == nil { problem("'\(key.name)' ontbreekt") }
    }

    private func checkKey(_ key: Node) {
        let names = section.keys.map(\.name)
        guard let name = key.string, !names.contains(name) else { return }
        let meant = Spelling.nearest(to: name, among: names).map { "bedoelde u '\($0)'?" }
        problems.add("onbekende sleutel '\(name)'; " + (meant ?? "hier kan: " + names.joined(separator: ", ")), at: key)
    }

    subscript(key: String) -> Node? { mapping[key] }

    func problem(_ message: String, at key: String? = nil) {
        problems.add(message, at: key.flatMap { mapping[$0] } ?? node)
    }

    /// A text that has to be there; empty, with a problem noted, when there is none.
    func text(_ key: String) -> String {
        if let text = optionalText(key), !text.isEmpty { return text }
        if mapping[key] != nil { problem("'\(key)' is leeg of geen tekst", at: key) }
        return ""
    }

    func optionalText(_ key: String) -> String? {
        guard let node = mapping[key] else { return nil }
        return node.scalar?.string
    }

    func texts(_ key: String) -> [String] {
        guard let node = mapping[key] else { return [] }
        guard let sequence = node.sequence else {
            problem("'\(key)' hoort een lijst te zijn: [een, twee]", at: key)
            return []
        }
        return sequence.compactMap { item in
            if item.scalar == nil { problems.add("in '\(key)' horen losse woorden of zinnen te staan", at: item) }
            return item.scalar?.string
        }
    }

    func number(_ key: String) -> Int? {
        guard let text = optionalText(key) else { return nil }
        if let number = Int(text.replacing("_", with: "")) { return number }
        problem("'\(key)' hoort een heel getal te zijn, niet '\(text)'", at: key)
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
        guard let text = optionalText(key) else { return otherwise }
        if let choice = Choice(rawValue: text) { return choice }
        let names = Choice.allCases.map(\.rawValue)
        let meant = Spelling.nearest(to: text, among: names).map { "bedoelde u '\($0)'?" }
        problem("'\(text)' kan niet bij '\(key)'; " + (meant ?? "het kan zijn: " + names.joined(separator: ", ")), at: key)
        return otherwise
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

    /// The mappings in the list under `key`, each with its own section of keys.
    func list(_ key: String, of section: PipelineKeys.Section) -> [Fields] {
        guard let node = mapping[key] else { return [] }
        guard let sequence = node.sequence else {
            problem("'\(key)' hoort een lijst te zijn: elke regel begint met een streepje", at: key)
            return []
        }
        return sequence.compactMap { Fields($0, section: section, problems: problems) }
    }

    func mapping(_ key: String, of section: PipelineKeys.Section) -> Fields? {
        mapping[key].flatMap { Fields($0, section: section, problems: problems) }
    }
}
