internal import Foundation

/// One source: its own level, and how long it has been silent beside what it ordinarily brings.
struct SourceWatch {
    /// Mentions it should have brought since the last one before silence means anything.
    static let silentFrom = 6.0
    /// What comes this soon after such a silence was said before: the source catches up.
    private static let catchingUp: TimeInterval = 20 * 60
    /// Silent for longer and it no longer counts as one of the sources that should be heard; hours.
    private static let gone = 14 * 24

    var level = SubjectLevel()
    var heardThisHour = 0
    private(set) var last: Date
    private(set) var lastMention: String
    /// Mentions expected in the whole hours since the last one.
    private(set) var missed = 0.0
    /// Longest silence that ended by itself, in expected mentions; fades.
    private(set) var longest = 0.0
    private var returned: Date?

    init(_ observation: Observation) { (last, lastMention) = (observation.moment, observation.mention) }

    var isSilent: Bool { missed > max(SourceWatch.silentFrom, 1.5 * longest) }
    func isGone(_ hour: Int) -> Bool { hour - LocalHours.number(last) > SourceWatch.gone }

    /// Whether what it brings now may be a backlog.
    func isCatchingUp(_ moment: Date) -> Bool { returned.map { moment.timeIntervalSince($0) < SourceWatch.catchingUp } ?? false }

    mutating func hear(_ observation: Observation) {
        if missed > SourceWatch.silentFrom { returned = observation.moment }
        learnSilence()
        (last, lastMention, missed) = (observation.moment, observation.mention, 0)
        // Updates of a live blog are a sign of life; what the source brings is one item, and it is missed as one when the blog has ended.
        if observation.blog == nil { heardThisHour += 1 }
    }

    /// One outage does not make the next one ordinary, silences that come again do.
    private mutating func learnSilence() {
        let ended = min(missed, 3 * SourceWatch.silentFrom)
        longest = missed > SourceWatch.silentFrom ? max(longest, (longest + ended) / 2) : max(longest, ended)
    }

    mutating func endHour(factor: Double, day: Int) {
        if heardThisHour == 0 { missed += level.perHour(0) * factor }
        if !isSilent { level.learn(heardThisHour, factor: factor, day: day, newcomer: 0, dispersion: 0.5) }
        longest *= exp2(-1 / 2016.0)
        heardThisHour = 0
    }
}
