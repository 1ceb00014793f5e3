internal import Foundation

/// The best value so far for a field that several elements can give; of equals the first wins.
struct Best<Value> {
    private(set) var value: Value?
    private var rank = 0

    init() {}

    func wants(_ rank: Int) -> Bool { rank > self.rank }

    mutating func offer(_ value: Value?, rank: Int) {
        guard let value, wants(rank) else { return }
        self.value = value
        self.rank = rank
    }
}

/// An entry while its elements come in; dates wait for the language of the feed, addresses may wait for its base.
struct EntryDraft {
    var id: String?
    var title = Best<String>()
    var link = Best<String>()
    var published = Best<FeedDate.Reading>()
    var updated = Best<FeedDate.Reading>()
    var authors: [String] = []
    var summary = Best<String>()
    var content = Best<String>()
    var categories: [String] = []
    var enclosures: [FeedEnclosure] = []
    var image = Best<String>()

    var isEmpty: Bool { id == nil && title.value == nil && link.value == nil && summary.value == nil && content.value == nil }

    mutating func add(author: String) {
        if !author.isEmpty, !authors.contains(author) { authors.append(author) }
    }

    mutating func add(category: String) {
        if !category.isEmpty, !categories.contains(category) { categories.append(category) }
    }

    mutating func add(enclosure: FeedEnclosure) {
        if enclosure.isImage { image.offer(enclosure.url, rank: 1) }
        if !enclosures.contains(enclosure) { enclosures.append(enclosure) }
    }

    /// `base` serves the addresses that are still relative; `authors` are those of the feed, for an entry without.
    func entry(base: String?, authors inherited: [String], date: (FeedDate.Reading) -> Date?) -> FeedEntry {
        let absolute = { (address: String) in WebAddress.scheme(of: address) == nil ? WebAddress.resolve(address, against: base) : address }
        return FeedEntry(
            id: id.map { WebAddress.looksRelative($0) ? absolute($0) : $0 }, title: title.value ?? "", link: link.value.map(absolute),
            published: published.value.flatMap(date), updated: updated.value.flatMap(date),
            authors: authors.isEmpty ? inherited : authors, summary: summary.value, content: content.value, categories: categories,
            enclosures: enclosures.map { FeedEnclosure(url: absolute($0.url), type: $0.type, length: $0.length) },
            image: image.value.map(absolute))
    }
}
