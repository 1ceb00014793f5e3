public import Foundation

/// How long inhabitants spoke of a subject before the first news item about it.
public struct LeadTime: Sendable, Hashable, Codable {
    public var firstNews: Date
    /// Name of the source of the first news item.
    public var source: String
    /// Per side that spoke, soonest first.
    public var sides: [Ahead]
    public var evidence: String

    public struct Ahead: Sendable, Hashable, Codable {
        /// Customer desk, reports or street.
        public var side: Side
        public var first: Date
        /// Before the news; below zero when the news came first.
        public var hours: Double

        public init(side: Side, first: Date, hours: Double) {
            self.side = side
            self.first = first
            self.hours = hours
        }
    }

    /// Of the soonest side; below zero when the news came first.
    public var hours: Double { sides.first?.hours ?? 0 }

    public init(firstNews: Date, source: String, sides: [Ahead], evidence: String) {
        self.firstNews = firstNews
        self.source = source
        self.sides = sides
        self.evidence = evidence
    }
}

/// Lead times of the last weeks together: of subjects that reached the media and of which inhabitants spoke too.
public struct LeadSummary: Sendable, Hashable, Codable {
    /// Subjects counted.
    public var count: Int
    /// Those of them in which inhabitants came first.
    public var ahead: Int
    /// Median lead in hours over all of them; below zero when the news mostly comes first.
    public var median: Double
    /// Per side, with the subjects in which it spoke.
    public var sides: [OfSide]
    /// Whole days looked back on.
    public var days: Int
    public var evidence: String

    public struct OfSide: Sendable, Hashable, Codable {
        public var side: Side
        public var count: Int
        public var median: Double

        public init(side: Side, count: Int, median: Double) {
            self.side = side
            self.count = count
            self.median = median
        }
    }

    public init(count: Int, ahead: Int, median: Double, sides: [OfSide], days: Int, evidence: String) {
        self.count = count
        self.ahead = ahead
        self.median = median
        self.sides = sides
        self.days = days
        self.evidence = evidence
    }
}
