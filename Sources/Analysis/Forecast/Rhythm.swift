internal import Foundation

/// How much each day of the week brings in this newsroom, against its mean day.
///
/// Days are the 24-hour periods of a picture, so a day of the week is one in seven of them, whatever its name.
struct Rhythm {
    /// Periods looked at: four weeks.
    private static let memory = 28
    /// Weeks in which every day counts as a mean one, so that one quiet or busy Sunday does not yet make a rhythm.
    private static let evenWeeks = 1.0

    private let share: [Double]

    /// - Parameter totals: mentions of the whole newsroom per period, newest first.
    init(totals: some Sequence<Int>) {
        // Geometric means: a day on which something happened weighs little.
        let levels = totals.prefix(Rhythm.memory).map { log(Double($0) + 1) }
        let mean = levels.isEmpty ? 0 : levels.reduce(0, +) / Double(levels.count)
        share = (0..<7).map { day in
            let own = stride(from: day, to: levels.count, by: 7).map { levels[$0] - mean }
            return exp(own.reduce(0, +) / (Double(own.count) + Rhythm.evenWeeks))
        }
    }

    /// - Parameter ago: periods back from the newest of the totals; -1 is the day after it.
    /// - Returns: above zero, 1 for a mean day.
    func index(ago: Int) -> Double { share[((ago % 7) + 7) % 7] }
}
