/// What is expected of a story or an issue in the coming three days, made from its own course, the week and the agenda.
public struct Forecast: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable { case story, issue }

    public var kind: Kind
    /// Mentions in the 24 hours up to the reference time: growth is more than this.
    public var now: Int
    /// The three periods of 24 hours after the reference time, the first one first.
    public var days: [Day]
    /// What moved the expectation of the first day, strongest first; at most three.
    public var reasons: [Reason]
    /// Past expectations of this sort: of the same kind, and on the same side of one half. Nil when there are fewer than five.
    public var record: Record?
    /// Resolves all the numbers of this value.
    public var evidence: String

    /// Chance that the coming 24 hours bring more than the last 24 did, 0 ... 1.
    public var grows: Double { days.first?.grows ?? 0 }

    public struct Day: Sendable, Hashable, Codable {
        /// Local day in which most of the 24 hours lie, "2026-11-17".
        public var day: String
        /// Chance of more mentions than in the last 24 hours, 0 ... 1.
        public var grows: Double
        /// Mean of the mentions to be expected.
        public var expected: Double
        /// 80 % interval of the mentions, both ends included.
        public var low: Int
        public var high: Int

        public init(day: String, grows: Double, expected: Double, low: Int, high: Int) {
            self.day = day
            self.grows = grows
            self.expected = expected
            self.low = low
            self.high = high
        }
    }

    public struct Reason: Sendable, Hashable, Codable {
        public enum Cause: String, Sendable, Hashable, Codable, CaseIterable {
            /// The day of the week, against today's.
            case weekday
            /// It rises or falls since yesterday.
            case momentum
            /// How much is spoken of it otherwise.
            case base
            /// Whether new people join.
            case newVoices
            /// Over how many groups it is spread.
            case spread
            /// How long it has been talked about.
            case age
            /// Something on the agenda has to do with it.
            case agenda
        }
        public var cause: Cause
        /// True when it makes more mentions likely.
        public var raises: Bool
        /// Title of the item of the agenda; nil for other causes.
        public var item: String?

        public init(cause: Cause, raises: Bool, item: String? = nil) {
            self.cause = cause
            self.raises = raises
            self.item = item
        }
    }

    /// How often expectations of a sort came true.
    public struct Record: Sendable, Hashable, Codable {
        public var made: Int
        public var cameTrue: Int

        public init(made: Int, cameTrue: Int) {
            self.made = made
            self.cameTrue = cameTrue
        }
    }

    public init(kind: Kind, now: Int, days: [Day], reasons: [Reason] = [], record: Record? = nil, evidence: String) {
        self.kind = kind
        self.now = now
        self.days = days
        self.reasons = reasons
        self.record = record
        self.evidence = evidence
    }
}

/// How the expectations of the past month did, each made anew from only what was known on its day.
public struct ForecastScore: Sendable, Hashable, Codable {
    public var kind: Forecast.Kind
    /// Expectations made for one day ahead.
    public var made: Int
    /// Those of them after which it grew.
    public var grew: Int
    /// Those that lay on the right side of one half.
    public var cameTrue: Int
    /// Those whose count lay in the 80 % interval.
    public var inside: Int
    /// Mean squared error of the chance of growth; 0 is perfect.
    public var brier: Loss
    /// Mean of minus the natural logarithm of the chance given to what happened; 0 is perfect.
    public var log: Loss
    /// What was promised beside what happened, lowest chances first; empty bands are left out.
    public var calibration: [Band]
    public var evidence: String

    /// A loss beside that of two who look at nothing.
    public struct Loss: Sendable, Hashable, Codable {
        public var ours: Double
        /// "The same as today": never growth for the Brier score, and a hundredth of a chance of it for the log score.
        public var sameAsToday: Double
        /// The share of growth in everything that was known on that day.
        public var baseRate: Double

        public init(ours: Double, sameAsToday: Double, baseRate: Double) {
            self.ours = ours
            self.sameAsToday = sameAsToday
            self.baseRate = baseRate
        }
    }

    public struct Band: Sendable, Hashable, Codable {
        /// Mean chance that was promised, 0 ... 1.
        public var promised: Double
        /// Share that grew.
        public var happened: Double
        public var n: Int

        public init(promised: Double, happened: Double, n: Int) {
            self.promised = promised
            self.happened = happened
            self.n = n
        }
    }

    public init(
        kind: Forecast.Kind, made: Int, grew: Int, cameTrue: Int, inside: Int, brier: Loss, log: Loss, calibration: [Band], evidence: String
    ) {
        self.kind = kind
        self.made = made
        self.grew = grew
        self.cameTrue = cameTrue
        self.inside = inside
        self.brier = brier
        self.log = log
        self.calibration = calibration
        self.evidence = evidence
    }
}
