public import Foundation

/// One item of a JSON API, as its mapping reads it.
public struct APIItem: Sendable, Hashable {
    /// The item's own identity at the source.
    public var id: String?
    /// Absolute http(s) address.
    public var url: String?
    public var title: String
    /// Plain text; parts of the mapping are separated by a line feed.
    public var text: String
    public var author: String?
    /// Whole seconds.
    public var published: Date?
    /// Lower-case BCP 47, two letters where they exist.
    public var language: String?
    /// Absolute http(s) address.
    public var image: String?
    /// The `id` of the item this one answers.
    public var replyTo: String?
    public var engagement: Int

    public init(
        id: String? = nil, url: String? = nil, title: String = "", text: String = "", author: String? = nil, published: Date? = nil,
        language: String? = nil, image: String? = nil, replyTo: String? = nil, engagement: Int = 0
    ) {
        self.id = id
        self.url = url
        self.title = title
        self.text = text
        self.author = author
        self.published = published
        self.language = language
        self.image = image
        self.replyTo = replyTo
        self.engagement = engagement
    }
}

/// One page of a JSON API.
public struct APIPage: Sendable, Hashable {
    public var items: [APIItem]
    /// Absolute address of the page after this one.
    public var next: String?
    /// Items the mapping leaves out on purpose.
    public var dropped: Int
    /// Items without anything to read.
    public var unusable: Int
    /// Latest date on the page, dropped items included.
    public var newest: Date?
}
