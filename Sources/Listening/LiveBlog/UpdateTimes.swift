internal import Foundation

/// On which days the clock times of a live blog lie.
///
/// Readers see "00.10" under or above "23.50" and know that midnight lies between; so is it done here. Where no day is written, the blog is
/// laid so that it begins or ends as near as can be to the moments that the feed gives for it, and not ahead of the visit.
struct UpdateTimes {
    /// What is known of one update, in the order of the text.
    struct Stamp: Equatable {
        /// Of the day, 0 ..< 1440.
        var minute: Int
        /// Days since 1970 in the newsroom's zone, when written.
        var day: Int?
        /// A line with a day stands between it and the one before.
        var isNewDay = false
        /// When the HTML gives it to the second.
        var moment: Date?
    }

    /// Back by more than this and it is another day; by less, somebody put an update in late or on top, or lists what matters first.
    private static let disorder = 10 * 60
    /// Feeds that give the moment of the last change are seldom later than the last update by more than this.
    private static let late: TimeInterval = 3600

    let zone: TimeZone
    /// Moments that the feed gives: of the item, and of its last change.
    let published: Date?
    let updated: Date?
    /// Nothing can have been said after this.
    let latest: Date

    /// True for newest first, as most live blogs run. Steps go the short way round the clock; beyond a quarter they tell nothing.
    static func runsBackward(_ stamps: [Stamp]) -> Bool {
        zip(stamps, stamps.dropFirst()).reduce(0) { sum, step in
            let minutes = (step.1.minute - step.0.minute + 720 + 1440) % 1440 - 720
            return abs(minutes) > 360 ? sum : sum + minutes.signum()
        } <= 0
    }

    /// The moment of each stamp, in their order; nil where nothing tells the day.
    func moments(of stamps: [Stamp]) -> [Date?] {
        let isBackward = UpdateTimes.runsBackward(stamps)
        let order = isBackward ? Array(stamps.indices.reversed()) : Array(stamps.indices)
        let minutes = UpdateTimes.unfolded(order.map { stamps[$0].minute })
        var day = 0, base: Int?, days: [Int] = []
        for (place, index) in order.enumerated() {
            if place > 0 {
                let isNewDay = stamps[isBackward ? order[place - 1] : index].isNewDay
                if isNewDay || minutes[place] < minutes[place - 1] - UpdateTimes.disorder { day += 1 }
            }
            if let known = stamps[index].day, place == 0 || stamps[order[place - 1]].day != known {
                if let base { day = known - base } else { base = known - day }
            }
            days.append(day)
        }
        guard let base = base ?? self.base(days, minutes) else { return stamps.map(\.moment) }
        var moments = stamps.map(\.moment), last = Date.distantPast
        for (place, index) in order.enumerated() {
            let moment = moments[index] ?? moment(day: base + days[place], minute: minutes[place], after: last)
            (moments[index], last) = (moment, moment)
        }
        return moments
    }

    /// Clocks of twelve hours: "11.50", "12.20", "1.05" are one noon. Only where no hour is later than twelve.
    private static func unfolded(_ minutes: [Int]) -> [Int] {
        guard minutes.allSatisfy({ (60..<780).contains($0) }) else { return minutes }
        guard let noon = minutes.indices.dropLast().first(where: { minutes[$0] >= 660 && minutes[$0 + 1] < 360 }) else { return minutes }
        return minutes.enumerated().map { $0 > noon && $1 < 720 ? $1 + 720 : $1 }
    }

    /// Day 0 of the blog.
    private func base(_ days: [Int], _ minutes: [Int]) -> Int? {
        let anchors = [published.map(withinDay), updated].compactMap(\.self)
        guard let first = anchors.first, let oldest = zip(days, minutes).map({ $0 * 1440 + $1 }).min(),
            let newest = zip(days, minutes).map({ $0 * 1440 + $1 }).max()
        else { return nil }
        let around = Set(
            anchors.flatMap { anchor in
                let day = local(anchor) / 86_400
                return (-1...1).flatMap { [day + $0 - oldest / 1440, day + $0 - newest / 1440] }
            }
        ).sorted()
        let placings = around.map { base in
            let (begin, end) = (moment(base, oldest), moment(base, newest))
            let distance =
                ([begin, end].map { abs($0.timeIntervalSince(first)) } + anchors.dropFirst().map { abs(end.timeIntervalSince($0)) }).min()
            return (base: base, end: end, distance: distance ?? 0)
        }.filter { $0.end <= latest.addingTimeInterval(VisitClock.slip) }
        let plausible = placings.filter { $0.end >= first.addingTimeInterval(-UpdateTimes.late) }
        return (plausible.isEmpty ? placings : plausible).min { $0.distance < $1.distance }?.base
    }

    /// A bare day counts as its noon.
    private func withinDay(_ date: Date) -> Date { local(date) % 86_400 == 0 ? date.addingTimeInterval(43_200) : date }

    private func moment(_ base: Int, _ minutes: Int) -> Date {
        moment(day: base + minutes / 1440, minute: minutes % 1440, after: .distantPast)
    }

    /// An hour that comes twice is the second one when the first lies before what was said earlier.
    private func moment(day: Int, minute: Int, after last: Date) -> Date {
        let wall = day * 86_400 + minute * 60
        let guess = Date(timeIntervalSince1970: Double(wall - zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(wall - 43_200)))))
        let settled = Date(timeIntervalSince1970: Double(wall - zone.secondsFromGMT(for: guess)))
        let first = local(guess) == wall ? guess : settled
        let again = first.addingTimeInterval(3600)
        return first < last && local(again) == wall ? again : first
    }

    /// Seconds of the clock on the wall since 1970.
    func local(_ date: Date) -> Int { Int(date.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: date) }
}
