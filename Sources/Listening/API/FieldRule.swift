import Foundation

/// Where a value stands in an item: "account.acct", "media_attachments[0].url", "tags[].name"; "." is the item itself.
struct FieldPath: Sendable, Hashable {
    enum Step: Sendable, Hashable {
        case member(String)
        case element(Int)
        case elements
    }

    let text: String
    private(set) var steps: [Step] = []

    /// - Returns: nil when the text is no path.
    init?(_ text: String) {
        self.text = text
        if text == "." { return }
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
            if !pieces[0].isEmpty { steps.append(.member(String(pieces[0]))) }
            if pieces[0].isEmpty && pieces.count == 1 || pieces[0].contains(where: { " ]'\"|".contains($0) }) { return nil }
            for piece in pieces.dropFirst() {
                guard piece.last == "]" else { return nil }
                if piece.count == 1 { steps.append(.elements); continue }
                guard let index = Int(piece.dropLast()), index >= 0 else { return nil }
                steps.append(.element(index))
            }
        }
    }

    /// All values the path leads to.
    func values(in item: JSON) -> [JSON] {
        steps.reduce([item]) { found, step in found.flatMap { Self.follow(step, in: $0) } }
    }

    private static func follow(_ step: Step, in value: JSON) -> [JSON] {
        switch (step, value) {
        case (.member(let name), .object(let members)): members[name].map { [$0] } ?? []
        case (.element(let index), .array(let items)): index < items.count ? [items[index]] : []
        case (.elements, .array(let items)): items
        default: []
        }
    }
}

/// How one field of an item is filled: parts that come together, each the first of its alternatives that has anything.
struct FieldRule: Sendable, Hashable {
    enum Choice: Sendable, Hashable {
        case path(FieldPath)
        case constant(String)
    }

    struct Part: Sendable, Hashable {
        var choices: [Choice]
        var isHTML = false

        /// "a.b | c | 'constant'".
        init?(_ text: String) {
            choices = []
            for piece in text.split(separator: "|", omittingEmptySubsequences: false).map({ $0.trimmingCharacters(in: .whitespaces) }) {
                if piece.count > 1, piece.first == "'", piece.last == "'" {
                    choices.append(.constant(String(piece.dropFirst().dropLast())))
                } else if let path = FieldPath(piece) {
                    choices.append(.path(path))
                } else {
                    return nil
                }
            }
        }

        func values(in item: JSON) -> [JSON] {
            for choice in choices {
                switch choice {
                case .constant(let text): return [.string(text)]
                case .path(let path):
                    let values = path.values(in: item).filter(\.isPresent)
                    if !values.isEmpty { return values }
                }
            }
            return []
        }
    }

    var parts: [Part]

    /// The first value that can be shown.
    func text(in item: JSON) -> String? {
        parts.lazy.flatMap { $0.values(in: item) }.compactMap(\.text).first
    }

    /// All values that can be shown, HTML made plain.
    func texts(in item: JSON, plainText: (String) -> String) -> [String] {
        parts.flatMap { part in
            part.values(in: item).compactMap(\.text).map {
                part.isHTML ? plainText($0) : $0.trimmingCharacters(in: .whitespacesAndNewlines)
            }
        }.filter { !$0.isEmpty }
    }

    /// The counts added up; negative ones do not count.
    func sum(in item: JSON) -> Int {
        parts.flatMap { $0.values(in: item) }.compactMap(\.count).reduce(0) { sum, count in
            let (total, overflows) = sum.addingReportingOverflow(max(0, count))
            return overflows ? .max : total
        }
    }
}
