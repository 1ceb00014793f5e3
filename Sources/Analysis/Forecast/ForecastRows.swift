internal import Foundation
internal import Mentions

/// A past day of one course: its signs as they were known then, and the count that came out.
struct ForecastRow {
    let ago: Int
    let now: Int
    let signs: Signs
    let count: Int

    var grew: Bool { count > now }
}

/// All past days whose outcome is known.
struct ForecastRows {
    /// Days before a moment that weights are learned from.
    static let memory = 60

    /// By days ahead.
    private let rows: [[ForecastRow]]

    init(_ history: ForecastHistory) {
        var rows = [[ForecastRow]](repeating: [], count: Forecaster.daysAhead)
        for ago in 1..<max(2, history.totals.count - Forecaster.fewestKnown + 1) {
            let rhythm = history.rhythm(ago: ago)
            for course in history.courses where history.isForecast(course, ago: ago) {
                for ahead in 1...min(ago, Forecaster.daysAhead) {
                    rows[ahead - 1].append(
                        ForecastRow(
                            ago: ago, now: course.count(ago: ago), signs: history.signs(course, ago: ago, ahead: ahead, rhythm: rhythm),
                            count: course.count(ago: ago - ahead)))
                }
            }
        }
        self.rows = rows
    }

    /// Those of the last `memory` days whose outcome was known `ago` periods back.
    func known(_ kind: Forecast.Kind, ago: Int, ahead: Int, memory: Int = memory) -> [ForecastRow] {
        rows[ahead - 1].filter { $0.signs.kind == kind && $0.ago - ahead >= ago && $0.ago - ago <= memory }
    }

    /// Part after which it grew, of those whose outcome was known `ago` periods back; one in four is added, so that it is never none.
    func shareOfGrowth(_ kind: Forecast.Kind, ago: Int, ahead: Int) -> Double {
        let known = known(kind, ago: ago, ahead: ahead)
        return Double(known.count(where: \.grew) + 1) / Double(known.count + 4)
    }
}
