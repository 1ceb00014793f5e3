/// The measures every cut of the stream has: town, story, place, person.
public struct VolumeAndTone: Sendable, Hashable, Codable {
    /// Mentions in the period.
    public var count: Int
    /// Voices: copies of the same text counted once.
    public var voices: Int
    /// Mentions in the period of equal length just before.
    public var previousCount: Int
    /// Mentions to be expected in such a period: the mean over the days before that the archive knows; nil when it knows fewer than three.
    public var expected: Double?
    public var tone: ToneSummary?
    /// Share of the voices per group, in the order of `SpeakerGroup.allCases`, groups without a voice left out.
    public var groups: [GroupShare]
    /// One point for each 24 hours up to the reference time, oldest first, cut like all other numbers.
    public var series: [SeriesPoint]
    /// Resolves all the numbers of this value.
    public var evidence: String

    public init(
        count: Int, voices: Int, previousCount: Int, expected: Double?, tone: ToneSummary?, groups: [GroupShare],
        series: [SeriesPoint], evidence: String
    ) {
        self.count = count
        self.voices = voices
        self.previousCount = previousCount
        self.expected = expected
        self.tone = tone
        self.groups = groups
        self.series = series
        self.evidence = evidence
    }
}

public struct GroupShare: Sendable, Hashable, Codable {
    public var group: SpeakerGroup
    public var voices: Int
    /// 0 ... 1.
    public var share: Double
    /// Mean tone of the group; nil when fewer than three mentions were judged.
    public var tone: Double?

    public init(group: SpeakerGroup, voices: Int, share: Double, tone: Double?) {
        self.group = group
        self.voices = voices
        self.share = share
        self.tone = tone
    }
}

public struct SeriesPoint: Sendable, Hashable, Codable {
    /// Local day in which most of the 24 hours lie, "2026-11-16".
    public var day: String
    public var count: Int
    /// Nil when nothing was judged.
    public var tone: Double?

    public init(day: String, count: Int, tone: Double?) {
        self.day = day
        self.count = count
        self.tone = tone
    }
}

/// Mean tone with its uncertainty; mentions on which the machine abstains are left out.
public struct ToneSummary: Sendable, Hashable, Codable {
    /// -1 ... 1.
    public var mean: Double
    /// 95 % interval of the mean.
    public var low: Double
    public var high: Double
    /// Mentions judged.
    public var judged: Int
    public var abstained: Int
    /// Mean of the previous period; nil when too little was judged then.
    public var previous: Double?
    /// True when the difference with `previous` is larger than chance explains (95 %).
    public var isDemonstrable: Bool

    /// Whether the interval tells good from bad, or lies so close to zero that it tells neutral: within 0.2, the step between two words.
    public var hasDirection: Bool { low > 0 || high < 0 || low > -0.2 && high < 0.2 }

    public init(
        mean: Double, low: Double, high: Double, judged: Int, abstained: Int, previous: Double? = nil,
        isDemonstrable: Bool = false
    ) {
        self.mean = mean
        self.low = low
        self.high = high
        self.judged = judged
        self.abstained = abstained
        self.previous = previous
        self.isDemonstrable = isDemonstrable
    }
}
