/// A mention with its reading and its story: what analysis works on.
public struct Heard: Sendable, Hashable {
    public var mention: Mention
    public var reading: Reading
    public var story: String?

    public init(mention: Mention, reading: Reading, story: String?) {
        self.mention = mention
        self.reading = reading
        self.story = story
    }

    /// Who speaks: as the reading placed it, or else as the source is placed.
    public var group: SpeakerGroup { reading.placement?.group ?? mention.group }
}
