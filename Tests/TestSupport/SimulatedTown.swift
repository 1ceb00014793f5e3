import Foundation

/// The talk of an invented town, day by day, from dice: stories are born, grow, die down and come back; some issues are always there.
///
/// Counts vary more than chance alone, the week has its rhythm, and a known event brings talk on its day and a little on the day after.
/// What drives growth drives new voices and new groups too, but never fully.
public struct SimulatedTown {
    public struct Said: Sendable {
        /// Day, from 0.
        public var day: Int
        public var matter: Int
        public var speaker: Int
        /// 0 ... 4, as in the order of the speaker groups.
        public var group: Int
    }

    public struct Event: Sendable {
        public var day: Int
        public var matter: Int
    }

    public private(set) var said: [Said] = []
    public private(set) var events: [Event] = []
    /// Matters below this are issues, the others stories.
    public let issues: Int
    public let days: Int
    private var dice: Dice

    /// Mentions on a day of the week against the mean day.
    private static let week = [1.2, 1.15, 1.1, 1.1, 1.05, 0.75, 0.65]

    public init(days: Int, issues: Int = 8, seed: UInt64) {
        (self.days, self.issues, dice) = (days, issues, Dice(state: seed))
        for issue in 0..<issues { follow(issue: issue) }
        var matter = issues
        for day in 0..<days {
            for _ in 0..<poisson(4 * SimulatedTown.week[day % 7]) {
                live(story: matter, from: day)
                matter += 1
            }
        }
    }

    /// An issue lives on: its level wanders, and every few weeks something about it is on the agenda.
    private mutating func follow(issue: Int) {
        let usual = exp(uniform(-0.5, 2.5))
        var heat = 0.0, after = 0.0
        for day in 0..<days {
            heat = 0.75 * heat + 0.45 * normal()
            let isEvent = uniform(0, 1) < 1.0 / 18
            if isEvent { events.append(Event(day: day, matter: issue)) }
            let level = usual * exp(heat) * SimulatedTown.week[day % 7] * (isEvent ? uniform(1.3, 3.5) : 1) + after
            after = isEvent ? 0.4 * level : 0.3 * after
            speak(issue, day, level, fresh: 0.3, groups: 3)
        }
    }

    /// A story rises for some days, most for none, and dies down at its own pace; an event may wake it.
    private mutating func live(story: Int, from birth: Int) {
        let spread = uniform(0, 1)
        var level = exp(0.3 + 0.8 * normal())
        let rising = uniform(0, 1) < 0.15 + 0.3 * spread ? 1 + Int(uniform(0, 3)) : 0
        let rise = uniform(1.2, 2.4), decay = uniform(0.25, 0.75)
        let event = uniform(0, 1) < 0.15 ? birth + 1 + Int(uniform(0, 8)) : -1
        if (0..<days).contains(event) { events.append(Event(day: event, matter: story)) }
        for day in birth..<min(days, birth + 25) {
            let isGrowing = day - birth < rising
            let known = day == event ? uniform(1.5, 6) : day == event + 1 ? uniform(0.3, 2) : 0
            if level + known < 0.05 && day > event { return }
            speak(
                story, day, (level + known) * SimulatedTown.week[day % 7], fresh: (isGrowing ? 0.75 : 0.45) + 0.2 * spread,
                groups: 1 + Int(spread * 3) + (isGrowing ? 1 : 0))
            level *= isGrowing ? rise : decay
        }
    }

    private mutating func speak(_ matter: Int, _ day: Int, _ mean: Double, fresh: Double, groups: Int) {
        for _ in 0..<poisson(mean * gamma(4) / 4) {
            let speaker = uniform(0, 1) < fresh ? Int(uniform(0, 1_000_000)) : Int(uniform(0, 6))
            said.append(Said(day: day, matter: matter, speaker: speaker, group: (matter + Int(uniform(0, Double(groups)))) % 5))
        }
    }

    private mutating func uniform(_ low: Double, _ high: Double) -> Double { Double.random(in: low..<high, using: &dice) }

    /// Box & Muller 1958.
    private mutating func normal() -> Double { (-2 * log(uniform(1e-12, 1))).squareRoot() * cos(2 * .pi * uniform(0, 1)) }

    /// Whole shapes only: a sum of exponential waits.
    private mutating func gamma(_ shape: Int) -> Double { (0..<shape).reduce(0) { sum, _ in sum - log(uniform(1e-12, 1)) } }

    private mutating func poisson(_ mean: Double) -> Int {
        var count = 0, left = mean
        while true {
            left += log(uniform(1e-12, 1))
            if left < 0 { return count }
            count += 1
        }
    }
}
