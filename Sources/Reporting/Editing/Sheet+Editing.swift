import Mentions

extension Sheet {
    /// Sentences and lists; tables and quotes stay as they are.
    var editable: EditableReport {
        EditableReport(
            title: "\(kind): \(title)",
            parts: parts.compactMap { part in
                let items = part.blocks.enumerated().flatMap { number, block in Sheet.items(of: block, key: "\(part.number).\(number + 1)")
                }
                return items.isEmpty ? nil : .init(name: part.heading, items: items)
            })
    }

    private static func items(of block: Block, key: String) -> [EditableReport.Item] {
        if !block.sentence.isEmpty { return [.init(key: key, head: "", text: block.sentence, form: .paragraph)] }
        return block.items.enumerated().map { number, line in
            .init(key: "\(key).\(number + 1)", head: line.head, text: line.text, form: .line)
        }
    }

    mutating func apply(_ edits: ReportEdits) {
        guard !edits.isEmpty else { return }
        for place in parts.indices {
            let name = parts[place].heading, number = parts[place].number
            parts[place].blocks = parts[place].blocks.enumerated().compactMap {
                Sheet.changed($1, key: "\(number).\($0 + 1)", of: name, by: edits)
            }
            parts[place].blocks += (edits.added[name] ?? []).map { .text($0 + " (redactie)") }
        }
        parts = parts.filter { !$0.blocks.isEmpty }
        for place in parts.indices { parts[place].number = place + 1 }
    }

    /// Nil when nothing is left of it.
    private static func changed(_ block: Block, key: String, of part: String, by edits: ReportEdits) -> Block? {
        var block = block
        if !block.sentence.isEmpty {
            if edits.left[key] != nil { return nil }
            block.sentence = edits.texts[key] ?? block.sentence
        } else if !block.items.isEmpty {
            let keyed = block.items.enumerated().map { (key: "\(key).\($0 + 1)", line: $1) }
            block.items = edits.applied(to: keyed, of: part, key: \.key) { item, head, text in
                item.line.head = head ?? item.line.head
                item.line.text = text ?? item.line.text
            }.map(\.line)
            if block.items.isEmpty { return nil }
        }
        return block
    }
}
