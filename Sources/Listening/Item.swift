public import Foundation
import Mentions

/// What a source says, whatever format it came in: the common ground of feeds and JSON APIs.
public struct Item: Sendable, Hashable {
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
    /// What the author tells of himself; empty when the source does not say.
    public var profile: String
    /// Followers of the author; 0 when the source does not count.
    public var reach: Int
    /// Which update of the live blog with this `id` it is; nil for the item itself.
    var part: String?

    public init(
        id: String? = nil, url: String? = nil, title: String = "", text: String = "", author: String? = nil, published: Date? = nil,
        language: String? = nil, image: String? = nil, replyTo: String? = nil, engagement: Int = 0,
        profile: String = "", reach: Int = 0
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
        self.profile = profile
        self.reach = reach
    }
}

extension Item {
    init(entry: FeedEntry, language: String?) {
        self.init(
            id: entry.id, url: entry.link, title: entry.title, text: HTMLText.text(from: entry.content ?? entry.summary ?? ""),
            author: entry.authors.first, published: entry.published ?? entry.updated, language: language, image: entry.image)
    }

    /// - Parameters:
    ///   - id: identity at the source when it is not the item's own.
    ///   - blog: the mention of the live blog of which it is a part.
    func mention(of source: Source, id: String?, blog: String? = nil, clock: VisitClock) -> Mention {
        let said = published.flatMap { $0 <= clock.latest.addingTimeInterval(VisitClock.slip) ? min($0, clock.latest) : nil }
        let own = blog.flatMap { blog in part.map { Identity.update(of: blog, $0) } }
        return Mention(
            id: own ?? Identity.mention(source: source.id, id: id, link: url, title: title, text: text, published: published),
            version: Identity.version(title: title, text: text, url: url), source: source.id, channel: source.channel,
            group: source.group, url: url, title: title, text: text, author: author, published: said ?? clock.at,
            isDated: said != nil, language: language, image: image,
            replyTo: replyTo.map { Identity.mention(source: source.id, id: $0, link: nil, title: "", text: "", published: nil) },
            engagement: engagement, blog: blog, profile: profile.isEmpty ? nil : profile, reach: reach)
    }
}
