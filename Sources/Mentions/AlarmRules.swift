public import Foundation

/// When a newsroom wants to be told, and of what.
public struct AlarmRules: Sendable, Hashable, Codable {
    /// Voices that a burst has at least.
    public var fewest: Int
    /// Independent sources, and authors, that a burst has at least; a mention without an author counts as its source.
    public var speakers: Int
    /// False alarms a week that the newsroom puts up with; sets the thresholds of chance.
    public var falseAlarmsPerWeek: Double
    /// After an alarm closed none opens on the same subject for this long; seconds.
    public var coolDown: TimeInterval
    /// An alarm closes when it has been clearly lower for this long; seconds.
    public var calm: TimeInterval
    /// Kinds that are not wanted.
    public var off: Set<SignalFinding.Kind>
    /// Nil: told at any hour.
    public var quiet: QuietHours?
    /// Whom an alarm goes to and after how long, soonest first.
    public var escalation: [EscalationStep]

    public init(
        fewest: Int = 4, speakers: Int = 2, falseAlarmsPerWeek: Double = 0.5, coolDown: TimeInterval = 6 * 3600,
        calm: TimeInterval = 2 * 3600, off: Set<SignalFinding.Kind> = [], quiet: QuietHours? = nil, escalation: [EscalationStep] = []
    ) {
        self.fewest = fewest
        self.speakers = speakers
        self.falseAlarmsPerWeek = falseAlarmsPerWeek
        self.coolDown = coolDown
        self.calm = calm
        self.off = off
        self.quiet = quiet
        self.escalation = escalation
    }
}

/// Hours in which only the worst is told; the rest waits until they end.
public struct QuietHours: Sendable, Hashable, Codable {
    /// Minutes after local midnight. When `to` is not after `from` the quiet lasts over midnight.
    public var from: Int
    public var to: Int
    /// Kinds that break through when they are urgent.
    public var breakers: Set<SignalFinding.Kind>

    public init(from: Int, to: Int, breakers: Set<SignalFinding.Kind> = [.word, .volume]) {
        self.from = from
        self.to = to
        self.breakers = breakers
    }
}

/// Who is told of an alarm that nobody has acknowledged.
public struct EscalationStep: Sendable, Hashable, Codable {
    /// Seconds after the alarm was first told; 0 for who hears it first.
    public var after: TimeInterval
    public var to: String

    public init(after: TimeInterval, to: String) {
        self.after = after
        self.to = to
    }
}
