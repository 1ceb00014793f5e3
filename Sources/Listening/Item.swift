import Foundation
import Mentions

/// What a source says, whatever format it came in: the common ground of feeds and APIs.
struct Item {
    var id: String?
    var url: String?
    var title: String
    var text: String
    var author: String?
    var published: Date?
    var language: String?
    var image: String?
    /// Identity at the source of the item this one answers.
    var replyTo: String?
    var engagement = 0

    init(entry: FeedEntry, language: String?) {
        id = entry.id
        url = entry.link
        title = entry.title
        text = HTMLText.text(from: entry.content ?? entry.summary ?? "")
        author = entry.authors.first
        published = entry.published ?? entry.updated
        self.language = language
        image = entry.image
    }

    init(_ item: APIItem) {
        id = item.id
        url = item.url
        title = item.title
        text = item.text
        author = item.author
        published = item.published
        language = item.language
        image = item.image
        replyTo = item.replyTo
        engagement = item.engagement
    }

    /// - Parameters:
    ///   - id: identity at the source when it is not the item's own.
    ///   - at: moment of the visit; stands in for a date that is absent or lies ahead.
    func mention(of source: Source, id: String?, at: Date) -> Mention {
        let known = published.flatMap { $0 <= at.addingTimeInterval(Self.clockSlip) ? $0 : nil }
        return Mention(
            id: Identity.mention(source: source.id, id: id, link: url, title: title, text: text, published: published),
            version: Identity.version(title: title, text: text, url: url), source: source.id, channel: source.channel,
            group: source.group, url: url, title: title, text: text, author: author, published: min(known ?? at, at),
            isDated: known != nil, language: language, image: image,
            replyTo: replyTo.map { Identity.mention(source: source.id, id: $0, link: nil, title: "", text: "", published: nil) },
            engagement: engagement)
    }

    /// Servers' clocks run ahead by minutes; what is dated further ahead announces an event and says nothing of when it was said.
    private static let clockSlip: TimeInterval = 15 * 60
}
