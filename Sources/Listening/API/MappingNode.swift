internal import Yams

/// One level of a mapping file: gives values by key, and says where and what when something is wrong.
struct MappingNode {
    let file: String
    let node: Node
    private let members: Node.Mapping

    init(_ node: Node, file: String, keys: [String]) throws(ConnectorError) {
        guard let members = node.mapping else { throw Self.failure(file, node, "hier horen sleutels: \(keys.joined(separator: ", "))") }
        self.file = file
        self.node = node
        self.members = members
        for (key, _) in members {
            let name = key.string ?? ""
            if keys.contains(name) { continue }
            let meant =
                Spelling.nearest(to: name, among: keys).map { "bedoelde u '\($0)'?" } ?? "hier kunnen: \(keys.joined(separator: ", "))"
            throw Self.failure(file, key, "onbekende sleutel '\(name)'; \(meant)")
        }
    }

    subscript(key: String) -> Node? { members[key] }

    func text(_ key: String) throws(ConnectorError) -> String? {
        guard let value = self[key] else { return nil }
        guard let text = value.scalar?.string, !text.isEmpty else { throw failure(value, "'\(key)' hoort een tekst te zijn") }
        return text
    }

    func required(_ key: String) throws(ConnectorError) -> String {
        guard let text = try text(key) else { throw failure(node, "'\(key)' ontbreekt") }
        return text
    }

    /// One value or a list of them.
    func texts(_ key: String) throws(ConnectorError) -> [String] {
        guard let value = self[key] else { return [] }
        var texts: [String] = []
        for item in value.sequence.map(Array.init) ?? [value] {
            guard let text = item.scalar?.string else { throw failure(item, "'\(key)' hoort een tekst of een lijst van teksten te zijn") }
            texts.append(text)
        }
        return texts
    }

    func flag(_ key: String) throws(ConnectorError) -> Bool {
        guard let value = self[key] else { return false }
        guard let flag = value.bool else { throw failure(value, "'\(key)' hoort true of false te zijn") }
        return flag
    }

    func number(_ key: String, in range: ClosedRange<Int>) throws(ConnectorError) -> Int? {
        guard let value = self[key] else { return nil }
        guard let number = value.int, range.contains(number) else {
            throw failure(value, "'\(key)' hoort een getal van \(range.lowerBound) tot \(range.upperBound) te zijn")
        }
        return number
    }

    func failure(_ node: Node, _ problem: String) -> ConnectorError { Self.failure(file, node, problem) }

    static func failure(_ file: String, _ node: Node, _ problem: String) -> ConnectorError {
        .mapping(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, problem: problem)
    }
}

enum Spelling {
    /// The word of the list that was probably meant: at most two letters off, and not half of the word.
    static func nearest(to word: String, among words: [String]) -> String? {
        let closest = words.map { ($0, distance(Array(word.lowercased()), Array($0.lowercased()))) }.min { $0.1 < $1.1 }
        return closest.flatMap { $0.1 <= 2 && $0.1 * 2 < max(word.count, 1) ? $0.0 : nil }
    }

    /// Levenshtein.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (i, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let best = min(row[j] + 1, row[j + 1] + 1, diagonal + (letter == other ? 0 : 1))
                (diagonal, row[j + 1]) = (row[j + 1], best)
            }
        }
        return row[right.count]
    }
}
