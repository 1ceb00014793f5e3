internal import Foundation
internal import Mentions

/// The hours that a picture looks back on, oldest first, and the rhythm in which this town speaks.
struct HourlyCourse {
    static let hour: TimeInterval = 3600

    let start: Date
    let count: Int
    /// Per hour: the part of all talk that falls in it when nothing is going on. Half of it follows the clock, half is even, so that a
    /// night without a message does not make the first one count for ten.
    private let rhythm: [Double]

    init(scene: Scene) {
        let oldest = scene.heard.first?.mention.published ?? scene.at
        let count = max(1, Int((scene.at.timeIntervalSince(oldest) / HourlyCourse.hour).rounded(.up)))
        let start = scene.at.addingTimeInterval(-Double(count) * HourlyCourse.hour), zone = scene.pipeline.timeZone
        let clock = (0..<count).map { HourlyCourse.clock(start.addingTimeInterval((Double($0) + 0.5) * HourlyCourse.hour), zone) }
        (self.start, self.count) = (start, count)
        rhythm = HourlyCourse.rhythm(
            clock, voices: scene.counted(scene.everything).map { HourlyCourse.clock(scene.heard[$0].mention.published, zone) })
    }

    private static func rhythm(_ clock: [Int], voices: [Int]) -> [Double] {
        var said = [Double](repeating: 0, count: 24), passed = said
        for hour in voices { said[hour] += 1 }
        for hour in clock { passed[hour] += 1 }
        let mean = Double(voices.count) / Double(clock.count)
        let weights = clock.map { mean > 0 ? 1 + said[$0] / passed[$0] / mean : 1 }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }

    private static func clock(_ date: Date, _ zone: TimeZone) -> Int {
        let seconds = Int(date.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: date)
        return ((seconds % 86_400) + 86_400) % 86_400 / 3600
    }

    /// The hour in which a moment lies; the moment of the picture belongs to the last one.
    func hour(of date: Date) -> Int { min(count - 1, max(0, Int(date.timeIntervalSince(start) / HourlyCourse.hour))) }
    func moment(_ hour: Int) -> Date { start.addingTimeInterval(Double(hour) * HourlyCourse.hour) }

    /// Stretches in which these moments come faster than usual, against their own mean and the rhythm of the town.
    func bursts(_ moments: [Date]) -> [Kleinberg.Stretch] {
        var counts = [Int](repeating: 0, count: count)
        for moment in moments { counts[hour(of: moment)] += 1 }
        return Kleinberg().bursts(counts, usual: rhythm.map { $0 * Double(moments.count) })
    }
}
