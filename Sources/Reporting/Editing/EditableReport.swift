import Mentions

/// What an editor may change in a report: parts with blocks of text, each known by a key.
struct EditableReport: Hashable {
    var title: String
    var parts: [Part]

    struct Part: Hashable {
        var name: String
        var items: [Item]
    }

    struct Item: Hashable {
        /// Number of the evidence, or else what tells the block apart within the report.
        var key: String
        var head: String
        var text: String
        var form: Form
    }

    enum Form: Hashable {
        /// A heading with text under it; the figures between them are the machine's.
        case article
        case paragraph
        /// "- **head**: text"
        case line
    }
}

extension ReportEdits {
    /// The items of a part as the editor wants them: in the editor's order, changed, without those that were taken out.
    func applied<Item>(
        to items: [Item], of part: String, key: (Item) -> String, change: (inout Item, _ head: String?, _ text: String?) -> Void
    ) -> [Item] {
        let kept = items.filter { left[key($0)] == nil }
        let places = order[part].map { Dictionary($0.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first }) } ?? [:]
        let sorted = kept.enumerated().sorted { one, other in
            (places[key(one.element)] ?? Int.max, one.offset) < (places[key(other.element)] ?? Int.max, other.offset)
        }
        return sorted.map(\.element).map { item in
            var item = item
            change(&item, headings[key(item)], texts[key(item)])
            return item
        }
    }
}
