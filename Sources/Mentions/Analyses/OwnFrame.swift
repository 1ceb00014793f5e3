/// A frame that the newsroom wrote down for an issue, as it was used.
public struct OwnFrame: Sendable, Hashable, Codable {
    public var title: String
    public var voices: Int
    /// Voices in the period before.
    public var previous: Int
    /// Voices per group, in the order of `SpeakerGroup.allCases`.
    public var groups: [Int]
    /// Slots that have words in the pipeline file.
    public var slots: [Slot]
    public var quote: Quote?
    public var evidence: String

    public struct Slot: Sendable, Hashable, Codable {
        public var slot: FrameSlot
        public var voices: Int
        /// As they were used, most voices first.
        public var words: [String]

        public init(slot: FrameSlot, voices: Int, words: [String]) {
            self.slot = slot
            self.voices = voices
            self.words = words
        }
    }

    public init(title: String, voices: Int, previous: Int, groups: [Int], slots: [Slot], quote: Quote?, evidence: String) {
        self.title = title
        self.voices = voices
        self.previous = previous
        self.groups = groups
        self.slots = slots
        self.quote = quote
        self.evidence = evidence
    }
}
