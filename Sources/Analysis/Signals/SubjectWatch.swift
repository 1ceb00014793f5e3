internal import Foundation
internal import Mentions

/// One subject: what was said of it lately, and what is ordinary for it.
struct SubjectWatch {
    let id: String
    /// Voices of the last day, oldest first; backlogs and copies are not among them.
    private(set) var recent: [Observation] = []
    /// First of `recent` that is not too old; those before it are dropped now and then.
    private var start = 0
    private(set) var level = SubjectLevel()
    /// The same of the media alone.
    private(set) var media = SubjectLevel()
    private var thisHour = 0
    private var mediaThisHour = 0
    /// Voices in each of the last `HourRing.size` hours.
    private(set) var hours = HourRing()
    private var born: Int?
    private var lastHour = 0
    private var total = 0
    var profile = SubjectProfile()

    init(id: String) { self.id = id }

    mutating func hear(_ observation: Observation, isBacklog: Bool) {
        thisHour += 1
        if observation.group == .media { mediaThisHour += 1 }
        total += 1
        lastHour = LocalHours.number(observation.moment)
        if born == nil { born = lastHour }
        if !isBacklog { recent.append(observation) }
    }

    /// A live blog is one voice a day, however many of its updates are on this.
    func hasHeard(blogOf observation: Observation) -> Bool {
        guard let blog = observation.blog else { return false }
        return voices(after: observation.moment.addingTimeInterval(-86_400), to: observation.moment).contains {
            $0.blog == blog || $0.mention == blog
        }
    }

    /// Nothing for a week.
    func isAsleep(_ hour: Int) -> Bool { hour - lastHour > 168 }

    /// Voices of its first day, at the hour when that is over.
    func firstDay(_ hour: Int) -> Int? { born.map { hour - $0 == 24 } == true ? total : nil }

    /// Voices after `from`, up to and including `to`.
    func voices(after from: Date, to: Date) -> ArraySlice<Observation> {
        recent[place(after: from)..<max(place(after: from), place(after: to))]
    }

    private func place(after moment: Date) -> Int {
        var low = start, high = recent.count
        while low < high {
            let middle = (low + high) / 2
            if recent[middle].moment <= moment { low = middle + 1 } else { high = middle }
        }
        return low
    }

    mutating func endHour(_ hour: Int, factor: Double, day: Int, usual: Usual) {
        level.learn(thisHour, factor: factor, day: day, newcomer: usual.level, dispersion: level.hourly.dispersion(usual.hourly))
        media.learn(mediaThisHour, factor: factor, day: day, newcomer: usual.level / 4, dispersion: media.hourly.dispersion(usual.hourly))
        hours.set(hour, thisHour)
        (thisHour, mediaThisHour) = (0, 0)
        forget(before: Date(timeIntervalSince1970: Double(hour - 24) * 3600))
    }

    private mutating func forget(before moment: Date) {
        start = place(after: moment)
        guard start > 64, start > recent.count / 2 else { return }
        recent.removeFirst(start)
        start = 0
    }
}

/// What is usual in the newsroom as a whole, for subjects that tell little of themselves.
struct Usual {
    /// Mentions an hour of a subject that was never heard of.
    var level = 1.0 / 24
    /// Dispersion of hours, and of days.
    var hourly = 0.5
    var daily = 0.3

    /// Each subject has a say as far as it is firm; what was believed beforehand weighs as five.
    ///
    /// - Parameter newcomers: counts of the first day of subjects.
    init(_ levels: [SubjectLevel] = [], newcomers: Moments = Moments()) {
        level = (5 + newcomers.mean * newcomers.count) / (5 + newcomers.count) / 24
        hourly = Usual.mean(levels.map(\.hourly), 0.5)
        daily = Usual.mean(levels.map(\.daily), 0.3)
    }

    private static func mean(_ spreads: [SubjectLevel.Spread], _ belief: Double) -> Double {
        var sum = 5 * belief, weight = 5.0
        for spread in spreads where spread.weight > 1 {
            let say = min(1, spread.weight / 50)
            sum += say * min(4, max(0.02, spread.excess / spread.weight))
            weight += say
        }
        return sum / weight
    }
}

/// Counts of the last nine days by hour.
struct HourRing {
    static let size = 9 * 24
    private var counts = [Int32](repeating: 0, count: size)

    mutating func set(_ hour: Int, _ count: Int) { counts[place(hour)] = Int32(count) }

    /// Voices in the hour up to a moment; `part` is the share of `hour` that lies before it.
    func count(_ hour: Int, part: Double) -> Double {
        Double(counts[place(hour)]) * part + Double(counts[place(hour - 1)]) * (1 - part)
    }

    private func place(_ hour: Int) -> Int { ((hour % HourRing.size) + HourRing.size) % HourRing.size }
}
