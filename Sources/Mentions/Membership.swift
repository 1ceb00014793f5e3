/// Which story a mention belongs to. `story` is nil for a roundup or anything else that belongs to none.
public struct Membership: Sendable, Hashable, Codable {
    public var mention: String
    public var story: String?
    /// Order of assignment, from 1; replaying memberships in this order rebuilds the clusterer.
    public var order: Int

    public init(mention: String, story: String?, order: Int) {
        self.mention = mention
        self.story = story
        self.order = order
    }
}
