internal import Foundation

/// How busy an hour of the week is beside an average hour, learned from the newsroom as a whole.
///
/// Hour of the day and kind of day each have a factor: one subject alone has far too few mentions for 168 hours of its own.
struct WeekRhythm {
    /// Six weeks: long enough for a steady week, short enough for the season.
    private static let halfLife = 6.0 * 168
    /// Mentions that pull a factor to 1 while little is known.
    private static let shrink = 8.0

    private var hours = [Tide](repeating: Tide(), count: 24)
    private var days = [Tide](repeating: Tide(), count: 7)
    private var all = Tide()

    fileprivate struct Tide {
        var count = 0.0
        var time = 0.0
    }

    /// Mean over a week about 1.
    func factor(_ slot: HourSlot) -> Double {
        guard all.time > 0 else { return 1 }
        let mean = all.count / all.time
        return ratio(hours[slot.hour], mean) * ratio(days[slot.day], mean)
    }

    private func ratio(_ tide: Tide, _ mean: Double) -> Double {
        (tide.count + WeekRhythm.shrink) / (tide.time * mean + WeekRhythm.shrink)
    }

    /// - Parameter share: part of the newsroom's sources that could be heard, 0 ... 1.
    mutating func learn(_ count: Double, slot: HourSlot, share: Double) {
        let keep = exp2(-1 / WeekRhythm.halfLife)
        for hour in hours.indices { hours[hour].fade(keep) }
        for day in days.indices { days[day].fade(keep) }
        all.fade(keep)
        hours[slot.hour].add(count, share)
        days[slot.day].add(count, share)
        all.add(count, share)
    }
}

extension WeekRhythm.Tide {
    fileprivate mutating func fade(_ keep: Double) { (count, time) = (count * keep, time * keep) }
    fileprivate mutating func add(_ count: Double, _ time: Double) { (self.count, self.time) = (self.count + count, self.time + time) }
}
