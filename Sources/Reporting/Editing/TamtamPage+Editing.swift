import Mentions

extension TamtamPage {
    private static let opening = "In drie zinnen", subjects = "Onderwerpen", advising = "Advies"
    private static let lists: [(name: String, blocks: WritableKeyPath<TamtamPage, [NoteBlock]> & Sendable)] = [
        ("Opkomend", \.emerging), ("Signalen", \.signals), ("Groepen rond een onderwerp", \.swarms), ("Wijken en bestuur", \.deviations),
        ("Vragen zonder antwoord", \.questions), ("Vooruitblik", \.ahead),
    ]

    var editable: EditableReport {
        var parts = [
            EditableReport.Part(
                name: Self.opening, items: [.init(key: "opening", head: "", text: sentences.joined(separator: " "), form: .paragraph)]),
            EditableReport.Part(
                name: Self.subjects,
                items: topics.map { .init(key: $0.evidence, head: $0.title, text: $0.told, form: .article) }),
        ]
        for list in Self.lists where !self[keyPath: list.blocks].isEmpty {
            parts.append(
                .init(
                    name: list.name, items: self[keyPath: list.blocks].map { .init(key: $0.key, head: $0.head, text: $0.text, form: .line) }
                ))
        }
        let advised = advice.flatMap { block in block.items.map { (block.kind, $0) } }
        if !advised.isEmpty {
            parts.append(
                .init(
                    name: Self.advising,
                    items: advised.map { .init(key: $1.evidence, head: $0, text: "\($1.text) (\($1.who))", form: .line) }))
        }
        return EditableReport(title: "Tamtam \(newsroom), \(date)", parts: parts.filter { !$0.items.isEmpty })
    }

    mutating func apply(_ edits: ReportEdits) {
        if let text = edits.texts["opening"] { sentences = [text] }
        sentences += edits.added[Self.opening] ?? []
        topics = edits.applied(to: topics, of: Self.subjects, key: \.evidence) { topic, head, text in
            if let head { (topic.title, topic.issue) = (head, "") }
            if let text { topic.summary = [QuoteLine(text: text, by: "redactie")] }
        }
        for number in topics.indices { topics[number].number = number + 1 }
        for list in Self.lists {
            self[keyPath: list.blocks] = edits.applied(to: self[keyPath: list.blocks], of: list.name, key: \.key) { block, head, text in
                if let head { block.head = head }
                if let text { block.text = text }
            }
            self[keyPath: list.blocks] += (edits.added[list.name] ?? []).map { NoteBlock(head: "Redactie", text: $0, evidence: "") }
        }
        applyAdvice(edits)
        if !edits.isEmpty {
            account.insert("Een redacteur heeft woorden of volgorde veranderd; de cijfers zijn zoals Tamtam ze telde.", at: 0)
        }
    }

    private mutating func applyAdvice(_ edits: ReportEdits) {
        advice = advice.compactMap { block in
            var block = block
            block.items = edits.applied(to: block.items, of: Self.advising, key: \.evidence) { item, _, text in
                if let text { (item.text, item.who) = AdviceBlock.apart(text) ?? (text, item.who) }
            }
            return block.items.isEmpty ? nil : block
        }
        for line in edits.added[Self.advising] ?? [] {
            let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
            let (kind, text) = parts.count == 2 ? (parts[0], parts[1]) : ("Doen", line)
            let (words, who) = AdviceBlock.apart(text) ?? (text, "redactie")
            let item = AdviceBlock.Item(text: words, who: who, evidence: "")
            if let known = advice.firstIndex(where: { $0.kind == kind }) {
                advice[known].items.append(item)
            } else {
                advice.append(AdviceBlock(kind: kind, items: [item]))
            }
        }
    }
}

extension TopicBlock {
    fileprivate var told: String { summary.map { $0.by == "redactie" ? $0.text : "\($0.text) (\($0.by))" }.joined(separator: " ") }
}

extension NoteBlock {
    /// What is on the agenda has no evidence.
    fileprivate var key: String { evidence.isEmpty ? head : evidence }
}

extension AdviceBlock {
    /// "bel De Kade (projectleider)": the advice, and who.
    fileprivate static func apart(_ text: String) -> (String, String)? {
        text.wholeMatch(of: /(.+?)\s*\(([^()]+)\)\s*/).map { (String($0.1), String($0.2)) }
    }
}
