public import Foundation

/// A feed as its publisher sent it: addresses absolute, titles as text, HTML without anything that runs.
public struct Feed: Sendable, Hashable {
    public var format: FeedFormat
    public var title: String?
    public var link: String?
    /// As the feed writes it: "nl", "nl-NL".
    public var language: String?
    public var entries: [FeedEntry]

    public init(
        format: FeedFormat, title: String? = nil, link: String? = nil, language: String? = nil, entries: [FeedEntry] = []
    ) {
        self.format = format
        self.title = title
        self.link = link
        self.language = language
        self.entries = entries
    }
}

public enum FeedFormat: String, Sendable, Hashable, Codable, CaseIterable {
    /// 0.90 to 0.94.
    case rss09 = "rss0.9x"
    case rss10 = "rss1.0"
    case rss20 = "rss2.0"
    case atom03 = "atom0.3"
    case atom10 = "atom1.0"
    case json
}

public struct FeedEntry: Sendable, Hashable {
    /// What the feed calls the entry; nil when it gives nothing, never made up.
    public var id: String?
    /// Text on one line; empty when there is none.
    public var title: String
    public var link: String?
    public var published: Date?
    public var updated: Date?
    public var authors: [String]
    /// HTML, sanitised.
    public var summary: String?
    /// HTML, sanitised.
    public var content: String?
    public var categories: [String]
    public var enclosures: [FeedEnclosure]
    /// Address of the first picture that came with the entry.
    public var image: String?

    public init(
        id: String? = nil, title: String = "", link: String? = nil, published: Date? = nil, updated: Date? = nil,
        authors: [String] = [], summary: String? = nil, content: String? = nil, categories: [String] = [],
        enclosures: [FeedEnclosure] = [], image: String? = nil
    ) {
        self.id = id
        self.title = title
        self.link = link
        self.published = published
        self.updated = updated
        self.authors = authors
        self.summary = summary
        self.content = content
        self.categories = categories
        self.enclosures = enclosures
        self.image = image
    }
}

public struct FeedEnclosure: Sendable, Hashable {
    public var url: String
    /// MIME type.
    public var type: String?
    /// Bytes.
    public var length: Int?

    public init(url: String, type: String? = nil, length: Int? = nil) {
        self.url = url
        self.type = type
        self.length = length
    }

    var isImage: Bool { type?.lowercased().hasPrefix("image/") ?? WebAddress.namesImage(url) }
}
