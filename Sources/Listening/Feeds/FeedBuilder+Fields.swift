extension FeedBuilder {
    mutating func begin(_ tag: FeedTag, _ attributes: XMLAttributes) {
        text.removeAll(keepingCapacity: true)
        var capture = Capture(tag: tag, form: form(of: tag, attributes))
        if attributes.count > 0 {
            if tag == .id { capture.isPermalink = attributes.value("ispermalink").map { $0.lowercased() != "false" } }
            if tag == .category { capture.term = attributes.value("label").flatMap { $0.isEmpty ? nil : $0 } ?? attributes.value("term") }
        }
        self.capture = capture
    }

    private var isAtom: Bool { format == .atom10 || format == .atom03 }

    private func form(of tag: FeedTag, _ attributes: XMLAttributes) -> TextForm {
        if tag == .xhtmlBody { return .xhtml }
        let type = attributes.count > 0 ? attributes.value("type")?.lowercased() : nil
        if attributes.count > 0, attributes.value("mode")?.lowercased() == "base64" { return .base64 }
        guard isAtom, tag != .lesserSummary, tag != .lesserTitle, tag != .contentEncoded else { return .html }
        return TextForm(atomType: type, isEscaped: attributes.count > 0 && attributes.value("mode")?.lowercased() == "escaped")
    }

    mutating func endCapture() {
        guard var capture else { return }
        if capture.depth > 0 {
            self.capture?.depth -= 1
            return endMarkup()
        }
        self.capture = nil
        if capture.form == .base64 { text = TextForm.decodedBase64(text) }
        if capture.form == .base64 { capture.form = .plain }
        store(capture)
    }

    private mutating func store(_ capture: Capture) {
        switch capture.tag {
        case .title: storeTitle(capture, rank: 2)
        case .lesserTitle: storeTitle(capture, rank: 1)
        case .link: storeLink(trimmedText)
        case .id: storeID(capture)
        case .language: language.offer(trimmedText.isEmpty ? nil : trimmedText, rank: isInEntry ? 0 : 2)
        case .summary, .lesserSummary, .content, .contentEncoded, .xhtmlBody: storeLongText(capture)
        case .published, .updated, .created, .dublinDate: storeDate(capture.tag)
        case .creator: addAuthor(line(.html))
        case .personName: storePerson { $0.name = $1 }
        case .personMail: storePerson { $0.mail = $1 }
        case .category: storeCategory(capture)
        default: break
        }
    }

    var trimmedText: String { text.withUnsafeBufferPointer { $0.trimmed.string } }

    func line(_ form: TextForm) -> String { text.withUnsafeBufferPointer { form.line($0) } }

    private mutating func storeTitle(_ capture: Capture, rank: Int) {
        guard isInEntry ? entry.title.wants(rank) : head.title.wants(rank) else { return }
        let title = line(capture.form)
        if !title.isEmpty { current { $0.title.offer(title, rank: rank) } }
    }

    private mutating func storeLongText(_ capture: Capture) {
        guard isInEntry else { return }
        let html = text.withUnsafeBufferPointer { capture.form.html($0) }
        guard !html.isEmpty else { return }
        switch capture.tag {
        case .summary: entry.summary.offer(html, rank: 2)
        case .lesserSummary: entry.summary.offer(html, rank: 1)
        case .contentEncoded: entry.content.offer(html, rank: 3)
        case .content: entry.content.offer(html, rank: 2)
        default: entry.content.offer(html, rank: 1)
        }
    }

    private mutating func storeDate(_ tag: FeedTag) {
        guard let date = text.withUnsafeBufferPointer({ FeedDate.read($0) }) else { return }
        current { draft in
            switch tag {
            case .published: draft.published.offer(date, rank: 2)
            case .updated: draft.updated.offer(date, rank: 2)
            case .created: draft.published.offer(date, rank: 1)
            default:
                draft.published.offer(date, rank: 1)
                draft.updated.offer(date, rank: 1)
            }
        }
    }

    private mutating func storeCategory(_ capture: Capture) {
        let category = capture.term.map { HTMLText.line(from: $0) } ?? line(.html)
        if isInEntry { entry.add(category: category) }
    }

    /// A guid is an address unless it says otherwise; a bare word or number stays as it is.
    private mutating func storeID(_ capture: Capture) {
        let value = trimmedText
        guard isInEntry, !value.isEmpty, entry.id == nil || format != .rss10 else { return }
        let isAddress = capture.isPermalink == true || capture.isPermalink != false && WebAddress.looksRelative(value)
        let id = isAddress ? WebAddress.resolve(value, against: base) : value
        if entry.id == nil { entry.id = id }
        if WebAddress.isWeb(id), capture.isPermalink != false { entry.link.offer(id, rank: 1) }
    }

    mutating func addAuthor(_ name: String) { current { $0.add(author: Self.personalName(name)) } }

    /// "redactie@krant.example (Wiebe Postma)" is Wiebe Postma.
    private static func personalName(_ author: String) -> String {
        guard author.hasSuffix(")"), let open = author.firstIndex(of: "("), author[..<open].contains("@") else { return author }
        let name = author[open...].dropFirst().dropLast()
        return name.isEmpty ? author : String(name)
    }

    mutating func startPerson() {
        text.removeAll(keepingCapacity: true)
        person = Person(depth: depth)
    }

    mutating func endPerson() {
        guard let person else { return }
        self.person = nil
        let fallback = person.mail ?? line(.html)
        addAuthor(person.name ?? fallback)
    }

    private mutating func storePerson(_ change: (inout Person, String) -> Void) {
        let value = line(.html)
        text.removeAll(keepingCapacity: true)
        guard var changed = person, !value.isEmpty else { return }
        change(&changed, value)
        person = changed
    }
}
