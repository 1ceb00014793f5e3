import Analysis
import Foundation
import Mentions
import TestSupport

/// A newsroom that never was: subjects of very different size, with the rhythm of a Dutch week, and bursts of which we know.
///
/// **Ordinary messages.** Subject i of n has 0.05 · 4000^(u²) messages a day, u = (i + ½) / n: half of the subjects below 0.4, the largest 200. Its hourly
/// mean is that level × hour of the day × day of the week (a public holiday is a Sunday) × a slow drift (standard deviation 0.25, a day keeps 0.97
/// of the one before) × a gamma level for the day (shape 3 to 10, by subject) × a gamma level for the hour (shape 8); the count is Poisson. Messages come from
/// 24 sources with shares from 25 % down and from authors of which some are loud; one in twelve is a copy of an earlier voice, one in five has no author.
///
/// **Outages.** A source falls silent some four times a year for 6 to 60 hours; in half of the cases all it has to say comes at once on return, dated
/// then; in the others it is lost.
///
/// **A planted burst** adds, from a chosen moment on, `4 + m · λ` independent voices (m from 4 to 10, rounded) in between 12 and 55 minutes: λ is what the
/// subject would ordinarily have in that hour of that day. So a quiet subject gets four messages within an hour, a subject with 10 an hour gets 44 to
/// 104 extra: a multiple of what is ordinary then, never less than its own accidents hide. They come from at least two sources that are not
/// out and from different authors; half as many copies come along. After that the subject goes on at half the strength of the burst for an hour. Bursts on one subject lie at
/// least 48 hours apart; a day has 1.5 of them over the whole newsroom, more by day than by night.
///
/// **Decoys.** Every week one author sends 4 to 8 messages within an hour on a subject, and one press release is printed by 5 sources. Neither is a burst.
///
/// **Found** is a burst when an alarm on volume on its subject opened, or was open and became urgent, after its first message and at most 60 minutes
/// after its fourth. **False** is an alarm on volume that opened neither during a burst on its subject nor within three hours of its end.
struct SimulatedYear {
    struct Burst {
        var subject: Int
        var ordinary: Double
        var messages: [Date]
        var sources: [Int]
        var fourth: Date { messages[3] }
        var end: Date
    }

    static let start = Date(timeIntervalSince1970: 1_767_222_000)  // 2026-01-01 00.00 in Amsterdam
    static let sources = 24
    let subjects: Int
    let days: Int
    var observations: [Observation] = []
    private(set) var bursts: [Burst] = []
    /// Empty unless it lives.
    var turns: [Turn] = []
    private var dice: Dice
    private(set) var outages: [[ClosedRange<Date>]] = []
    private var floods: [[Bool]] = []
    private var serial = 0
    private let shares: [Double]

    /// - Parameter lives: also with tone, groups, places, reach, questions and turns in them.
    init(seed: UInt64, subjects: Int = 200, days: Int = 365, lives: Bool = false) {
        (self.subjects, self.days, dice) = (subjects, days, Dice(state: seed))
        let raw = (0..<SimulatedYear.sources).map { exp(-Double($0) / 4) }
        shares = raw.map { $0 / raw.reduce(0, +) }
        makeOutages()
        let busy = makeLevels()
        for subject in 0..<subjects { makeOrdinary(subject, busy[subject]) }
        plant(busy)
        decoys()
        observations.sort { ($0.moment, $0.mention) < ($1.moment, $1.mention) }
        if lives { live(seed: seed) }
    }

    static func id(_ subject: Int) -> String { "s\(subject)" }
    var watched: [String: String] { Dictionary(uniqueKeysWithValues: (0..<subjects).map { (SimulatedYear.id($0), "onderwerp \($0)") }) }

    static func perDay(_ subject: Int, of subjects: Int) -> Double {
        let u = (Double(subject) + 0.5) / Double(subjects)
        return 0.05 * pow(4000, u * u)
    }

    // MARK: the rhythm

    private static let byHour: [Double] = [
        0.3, 0.15, 0.1, 0.1, 0.1, 0.2, 0.5, 1.0, 1.4, 1.5, 1.4, 1.4, 1.5, 1.3, 1.2, 1.2, 1.3, 1.4, 1.4, 1.6, 1.7, 1.5, 1.1, 0.65,
    ]
    private static let byDay: [Double] = [1.1, 1.15, 1.15, 1.1, 1.1, 0.75, 0.65]
    /// Holidays of 2026 and 2027, as the calendar has them.
    private static let holidays: Set<String> = [
        "2026-01-01", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-24", "2026-05-25", "2026-12-25",
        "2026-12-26", "2027-01-01",
    ]

    private static let rhythm: [Double] = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        return (0..<(370 * 24)).map { hour in
            let parts = calendar.dateComponents(
                [.year, .month, .day, .hour, .weekday], from: start.addingTimeInterval(Double(hour) * 3600))
            let day = String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
            let weekday = holidays.contains(day) ? 6 : ((parts.weekday ?? 1) + 5) % 7
            return byHour[parts.hour ?? 0] * byDay[weekday]
        }
    }()

    /// Mean of each hour of each subject.
    private mutating func makeLevels() -> [[Float]] {
        (0..<subjects).map { subject in
            let perHour = SimulatedYear.perDay(subject, of: subjects) / 24
            let shape = 3 + 7 * dice.uniform()
            var drift = 0.25 * dice.normal(), means: [Float] = []
            for day in 0..<days {
                drift = 0.97 * drift + 0.25 * 0.243 * dice.normal()
                let level = perHour * exp(drift) * dice.gamma(shape) / shape
                for hour in 0..<24 { means.append(Float(level * SimulatedYear.rhythm[day * 24 + hour] * dice.gamma(8) / 8)) }
            }
            return means
        }
    }

    // MARK: what is said

    private mutating func makeOutages() {
        for _ in 0..<SimulatedYear.sources {
            let count = dice.poisson(4 * Double(days) / 365)
            let spans = (0..<count).map { _ in
                let from = SimulatedYear.start.addingTimeInterval(dice.uniform() * Double(days) * 86_400)
                return from...from.addingTimeInterval((6 + 54 * dice.uniform()) * 3600)
            }
            outages.append(spans)
            floods.append(spans.map { _ in dice.uniform() < 0.5 })
        }
    }

    private mutating func makeOrdinary(_ subject: Int, _ means: [Float]) {
        for (hour, mean) in means.enumerated() {
            for _ in 0..<dice.poisson(Double(mean)) {
                let moment = SimulatedYear.start.addingTimeInterval(((Double(hour) + dice.uniform()) * 3600).rounded(.down))
                let author = dice.uniform() < 0.2 ? nil : "a\(Int(pow(dice.uniform(), 3) * 400))"
                say(subject, moment, source: dice.choice(shares), author: author, isCopy: dice.uniform() < 1 / 12.0)
            }
        }
    }

    /// Says it, unless the source is out: then it is lost or comes on return.
    private mutating func say(_ subject: Int, _ moment: Date, source: Int, author: String?, isCopy: Bool) {
        var moment = moment
        if let out = outages[source].firstIndex(where: { $0.contains(moment) }) {
            guard floods[source][out] else { return }
            moment = outages[source][out].upperBound.addingTimeInterval((dice.uniform() * 120).rounded(.down))
        }
        serial += 1
        observations.append(
            Observation(
                mention: "m" + String(serial), moment: moment, subjects: [SimulatedYear.id(subject)], source: "b\(source)", author: author,
                group: source < 6 ? .media : .bevolking, isCopy: isCopy))
    }

    // MARK: bursts

    private mutating func plant(_ busy: [[Float]]) {
        var last = [Int](repeating: -1000, count: subjects)
        for hour in 0..<(days * 24 - 4) {
            guard dice.uniform() < 1.5 / 24 * SimulatedYear.rhythm[hour] else { continue }
            let subject = Int(dice.uniform() * Double(subjects))
            guard hour - last[subject] >= 48 else { continue }
            last[subject] = hour
            plant(subject, hour, ordinary: Double(busy[subject][hour]))
        }
    }

    private mutating func plant(_ subject: Int, _ hour: Int, ordinary: Double) {
        let size = 4 + Int(((4 + 6 * dice.uniform()) * ordinary).rounded())
        let from = SimulatedYear.start.addingTimeInterval((Double(hour) + dice.uniform()) * 3600), length = 720 + 2580 * dice.uniform()
        var moments = (0..<size).map { _ in from.addingTimeInterval((length * dice.uniform()).rounded(.down)) }.sorted()
        moments[0] = from.addingTimeInterval(0)
        let up = (0..<SimulatedYear.sources).filter { source in !outages[source].contains { $0.contains(from) || $0.contains(from + 7200) }
        }
        var heard: [Int] = []
        for (index, moment) in moments.enumerated() {
            let source = index == 1 ? up.first { $0 != heard[0] } ?? 0 : up[Int(pow(dice.uniform(), 2) * Double(up.count))]
            heard.append(source)
            say(subject, moment, source: source, author: "burst\(serial)", isCopy: false)
            if index % 2 == 1 { say(subject, moment + 60, source: up[Int(dice.uniform() * Double(up.count))], author: nil, isCopy: true) }
        }
        let end = from.addingTimeInterval(length)
        for _ in 0..<(size / 2) {
            say(
                subject, end + (dice.uniform() * 3600).rounded(), source: up[Int(dice.uniform() * Double(up.count))], author: "na\(serial)",
                isCopy: false)
        }
        bursts.append(Burst(subject: subject, ordinary: ordinary, messages: moments, sources: heard, end: end + 3600))
    }

    private mutating func decoys() {
        for week in 0..<(days / 7) {
            let at = SimulatedYear.start.addingTimeInterval((Double(week) + dice.uniform()) * 7 * 86_400)
            let subject = Int(dice.uniform() * Double(subjects)), other = Int(dice.uniform() * Double(subjects))
            for _ in 0..<(4 + Int(dice.uniform() * 5)) {
                say(subject, at + (dice.uniform() * 3000).rounded(), source: 9, author: "luid\(week)", isCopy: false)
            }
            for source in 0..<5 { say(other, at + 7200 + Double(source) * 300, source: source, author: nil, isCopy: source > 0) }
        }
    }
}

extension Dice {
    /// 0 ..< 1.
    mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Box & Muller 1958.
    mutating func normal() -> Double { (-2 * log(1 - uniform())).squareRoot() * cos(2 * .pi * uniform()) }

    /// Mean and variance `shape` (1 or more); Marsaglia & Tsang 2000.
    mutating func gamma(_ shape: Double) -> Double {
        let d = shape - 1 / 3.0, c = 1 / (9 * d).squareRoot()
        while true {
            let x = normal(), v = pow(1 + c * x, 3)
            if v > 0, log(1 - uniform()) < 0.5 * x * x + d - d * v + d * log(v) { return d * v }
        }
    }

    /// Arrivals within one unit of time at this rate.
    mutating func poisson(_ mean: Double) -> Int {
        var count = 0, time = -log(1 - uniform())
        while time < mean {
            count += 1
            time -= log(1 - uniform())
        }
        return count
    }

    /// A place, by shares that add up to 1.
    mutating func choice(_ shares: [Double]) -> Int {
        var left = uniform()
        return shares.firstIndex { share in
            left -= share
            return left < 0
        } ?? shares.count - 1
    }
}
