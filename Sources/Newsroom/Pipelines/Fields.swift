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
    let problems: ProblemList

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
        guard let name = key.scalar?.string else { return problems.add("een sleutel hoort een enkel woord te zijn", at: key) }
        guard !names.contains(name) else { return }
        let meant = Spelling.nearest(to: name, among: names).map { "bedoelde u '\($0)'?" }
        problems.add("onbekende sleutel '\(name)'; " + (meant ?? "hier kan: " + names.joined(separator: ", ")), at: key)
    }

    subscript(key: String) -> Node? { mapping[key] }

    func problem(_ message: String, at key: String? = nil) {
        problems.add(message, at: key.flatMap { mapping[$0] } ?? node)
    }

    /// A text that has to be there; empty, with a problem noted, when there is none.
    func text(_ key: String) -> String {
        let text = optionalText(key)
        if text == "" { problem("'\(key)' is leeg", at: key) }
        return text ?? ""
    }

    func optionalText(_ key: String) -> String? {
        guard let node = mapping[key] else { return nil }
        if node.scalar == nil { problem("'\(key)' hoort één waarde te zijn, geen lijst en geen sleutels", at: key) }
        return node.scalar?.string
    }

    func texts(_ key: String) -> [String] {
        guard let node = mapping[key] else { return [] }
        guard let sequence = node.sequence else {
            problem("'\(key)' hoort een lijst te zijn: [een, twee]", at: key)
            return []
        }
        return sequence.compactMap { item in
            if item.scalar?.string.isEmpty != false { problems.add("in '\(key)' horen losse woorden of zinnen te staan", at: item) }
            return item.scalar?.string
        }
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

    /// The mappings in a list, no two of which may have the same value under `key`.
    func list(_ list: String, of section: PipelineKeys.Section, distinctBy key: String) -> [Fields] {
        let all = self.list(list, of: section)
        var seen: Set<String> = []
        for fields in all {
            guard let text = fields[key]?.scalar?.string, !text.isEmpty, !seen.insert(text.lowercased()).inserted else { continue }
            fields.problem("'\(text)' staat twee keer bij '\(list)'; elke \(key) kan er één keer zijn", at: key)
        }
        return all
    }

    /// The names of what is in a list; nothing is noted.
    func names(in list: String) -> [String] {
        (mapping[list]?.sequence ?? []).compactMap { $0.mapping?["name"]?.scalar?.string }
    }

    func mapping(_ key: String, of section: PipelineKeys.Section) -> Fields? {
        mapping[key].flatMap { Fields($0, section: section, problems: problems) }
    }
}
