/// What advisers said of the tone, and how far the machine and they agree.
public struct Agreement: Sendable, Hashable, Codable {
    /// Below it nothing is said of agreement.
    public static let fewest = 30

    /// Mentions and words that advisers corrected.
    public var correctedMentions: Int
    public var correctedWords: Int
    /// Mentions of samples that an adviser labelled.
    public var labelled: Int
    /// Those of them on which the machine dared no judgement; they count in none of the figures below.
    public var abstained: Int
    /// Chance that machine and adviser give a mention the same label, 0 ... 1; nil when fewer than `fewest` were labelled.
    public var share: Double?
    /// Of the machine with the advisers; nil when there are too few, or when all labels are the same.
    public var machine: Reliability?
    /// Mentions that two advisers or more labelled.
    public var shared: Int
    /// Of the advisers among themselves.
    public var advisers: Reliability?
    /// Resolves the numbers; empty when there are no samples.
    public var evidence: String

    /// Krippendorff's alpha, ordinal: 1 is full agreement, 0 is what chance gives.
    public struct Reliability: Sendable, Hashable, Codable {
        public var alpha: Double
        /// 95 % interval.
        public var low: Double
        public var high: Double
        /// Mentions it rests on.
        public var n: Int

        public init(alpha: Double, low: Double, high: Double, n: Int) {
            self.alpha = alpha
            self.low = low
            self.high = high
            self.n = n
        }
    }

    public init(
        correctedMentions: Int, correctedWords: Int, labelled: Int = 0, abstained: Int = 0, share: Double? = nil,
        machine: Reliability? = nil, shared: Int = 0, advisers: Reliability? = nil, evidence: String = ""
    ) {
        self.correctedMentions = correctedMentions
        self.correctedWords = correctedWords
        self.labelled = labelled
        self.abstained = abstained
        self.share = share
        self.machine = machine
        self.shared = shared
        self.advisers = advisers
        self.evidence = evidence
    }
}
