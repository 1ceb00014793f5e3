public import Foundation

/// One thing somebody said in public or to the town: a news item, a post, a comment, a contact.
///
/// `id` stays the same for as long as the source calls it the same item; `version` changes when its content is edited.
public struct Mention: Sendable, Hashable, Codable, Identifiable {
    /// Stable: derived from the source and the item's own identity. Lower-case letters and digits.
    public var id: String
    /// Fingerprint of the content (title, text, address). A new one means the source edited the item.
    public var version: String
    /// `id` of the source in the pipeline file.
    public var source: String
    /// Kind of place where it was said, as the pipeline calls it: nieuws, forum, kcc, mastodon, ...
    public var channel: String
    public var group: SpeakerGroup
    /// Absolute address, when there is one.
    public var url: String?
    /// Plain text, white space folded; empty for posts without a title.
    public var title: String
    /// Plain text, paragraphs separated by a line feed.
    public var text: String
    /// Name or handle as the source gives it. Never shown outside the archive for private persons.
    public var author: String?
    /// When it was said; whole seconds, UTC. The moment of first sight when the source gives no usable date.
    public var published: Date
    /// False when `published` is the moment of first sight.
    public var isDated: Bool
    /// Language the source claims, lower-case BCP 47 ("nl", "fy"), when it claims one.
    public var language: String?
    /// Absolute address of the first picture that came with it.
    public var image: String?
    /// `id` of the mention this one answers, when the source tells.
    public var replyTo: String?
    /// Replies, boosts and likes together, as the source counts them; 0 when it does not.
    public var engagement: Int
    /// `id` of the live blog that this is an update of. All updates of a blog are one voice.
    public var blog: String?
    /// What the author tells of himself, where the source gives it; read to tell the group, shown nowhere.
    public var profile: String?
    /// People who follow the author, as the source counts them; 0 when it does not.
    public var reach: Int

    public init(
        id: String, version: String, source: String, channel: String, group: SpeakerGroup, url: String? = nil,
        title: String = "", text: String = "", author: String? = nil, published: Date, isDated: Bool = true,
        language: String? = nil, image: String? = nil, replyTo: String? = nil, engagement: Int = 0,
        blog: String? = nil, profile: String? = nil, reach: Int = 0
    ) {
        self.id = id
        self.version = version
        self.source = source
        self.channel = channel
        self.group = group
        self.url = url
        self.title = title
        self.text = text
        self.author = author
        self.published = published
        self.isDated = isDated
        self.language = language
        self.image = image
        self.replyTo = replyTo
        self.engagement = engagement
        self.blog = blog
        self.profile = profile
        self.reach = reach
    }

    /// Channels where people speak to the town itself.
    private static let contacts: Set<String> = ["kcc", "balie", "telefoon", "mail", "contact", "klacht", "melding"]

    public var isContact: Bool { Mention.contacts.contains(channel) }

    /// What is read: the title, a line feed, the text. Offsets in a `Reading` count the UTF-8 bytes of this string.
    public var body: String {
        if title.isEmpty { return text }
        return text.isEmpty ? title : title + "\n" + text
    }
}
