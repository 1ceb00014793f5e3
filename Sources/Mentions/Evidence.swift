/// What stands behind the numbers that carry its id.
public struct Evidence: Sendable, Hashable, Codable, Identifiable {
    /// "t20261116-3".
    public var id: String
    /// Dutch: what the numbers are about.
    public var subject: String
    public var figures: [Figure]
    /// Ids of the mentions, oldest first.
    public var mentions: [String]

    public struct Figure: Sendable, Hashable, Codable {
        /// Dutch: "berichten", "gemiddelde toon".
        public var name: String
        public var value: String
        /// Dutch: how it was computed.
        public var rule: String

        public init(name: String, value: String, rule: String) {
            self.name = name
            self.value = value
            self.rule = rule
        }
    }

    public init(id: String, subject: String, figures: [Figure], mentions: [String]) {
        self.id = id
        self.subject = subject
        self.figures = figures
        self.mentions = mentions
    }
}
