public import Foundation
import Mentions

/// A week of ISO 8601, from Monday to Monday, in a time zone.
public struct Week: Sendable, Hashable {
    private let year: Int
    private let number: Int

    /// "2026-W47"
    public var name: String { "\(year)-W" + (number < 10 ? "0" : "") + String(number) }

    /// - Parameter name: "2026-W47"; nil when there is no such week.
    public init?(_ name: String) {
        guard let parts = name.wholeMatch(of: /(\d{4})-?[Ww](\d{2})/), let year = Int(parts.1), let number = Int(parts.2) else {
            return nil
        }
        let calendar = Self.calendar(.gmt)
        guard let day = calendar.date(from: DateComponents(weekday: 2, weekOfYear: number, yearForWeekOfYear: year)),
            calendar.component(.weekOfYear, from: day) == number, calendar.component(.yearForWeekOfYear, from: day) == year
        else { return nil }
        (self.year, self.number) = (year, number)
    }

    /// The last week that was over at a moment.
    public init(before date: Date, in timeZone: TimeZone) {
        let calendar = Self.calendar(timeZone)
        let day = calendar.date(byAdding: .day, value: -7, to: date) ?? date
        (year, number) = (calendar.component(.yearForWeekOfYear, from: day), calendar.component(.weekOfYear, from: day))
    }

    /// The week in which most of the seven days up to a moment lie.
    init(upTo date: Date, in timeZone: TimeZone) { self.init(before: date.addingTimeInterval(3.5 * 86_400), in: timeZone) }

    /// After its first moment less a second, up to and including its last second, as `Period` counts.
    func period(in timeZone: TimeZone) -> Period {
        let calendar = Self.calendar(timeZone)
        let start = calendar.date(from: DateComponents(weekday: 2, weekOfYear: number, yearForWeekOfYear: year)) ?? .distantPast
        let end = calendar.date(byAdding: .day, value: 7, to: start) ?? start
        return Period(from: start.addingTimeInterval(-1), to: end.addingTimeInterval(-1))
    }

    private static func calendar(_ timeZone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = timeZone
        return calendar
    }
}
