public import Foundation

/// Dates and times as Dutch readers expect them, in one time zone.
public struct DutchDate: Sendable {
    private let calendar: Calendar

    public init(timeZone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        self.calendar = calendar
    }

    static let days = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"]
    static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
    ]

    /// "maandag 16 november 2026"
    public func long(_ date: Date) -> String { "\(day(date)) \(dayAndMonth(date)) \(calendar.component(.year, from: date))" }

    /// "16 november"
    public func dayAndMonth(_ date: Date) -> String {
        let parts = calendar.dateComponents([.day, .month], from: date)
        return "\(parts.day ?? 0) \(Self.months[(parts.month ?? 1) - 1])"
    }

    /// "maandag"
    public func day(_ date: Date) -> String { Self.days[calendar.component(.weekday, from: date) - 1] }

    /// "07.30 uur"
    public func time(_ date: Date) -> String {
        let parts = calendar.dateComponents([.hour, .minute], from: date)
        return "\(Self.twoDigits(parts.hour ?? 0)).\(Self.twoDigits(parts.minute ?? 0)) uur"
    }

    /// "2026-11-16"
    public func isoDay(_ date: Date) -> String {
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        return "\(parts.year ?? 0)-\(Self.twoDigits(parts.month ?? 0))-\(Self.twoDigits(parts.day ?? 0))"
    }

    /// "2026-11-15" as "15 november".
    func shortDay(_ iso: String) -> String {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, Self.months.indices.contains(parts[1] - 1) else { return iso }
        return "\(parts[2]) \(Self.months[parts[1] - 1])"
    }

    /// How far back a moment is, in the words of somebody who speaks at `now`: "vandaag", "gisteren", "zaterdag", "4 november".
    public func ago(_ date: Date, now: Date) -> String {
        switch daysBetween(date, now) {
        case ...0: "vandaag"
        case 1: "gisteren"
        case 2...6: day(date)
        default: dayAndMonth(date)
        }
    }

    /// Local midnights between two moments.
    public func daysBetween(_ earlier: Date, _ later: Date) -> Int {
        calendar.dateComponents([.day], from: calendar.startOfDay(for: earlier), to: calendar.startOfDay(for: later)).day ?? 0
    }

    /// What 24 hours up to `date` are called: "zondag en de afgelopen nacht" in the morning, "vrijdag" at the end of a day.
    public func dayBefore(_ date: Date) -> String {
        let hour = calendar.component(.hour, from: date)
        let yesterday = day(date.addingTimeInterval(-86_400))
        if hour < 11 { return "\(yesterday) en de afgelopen nacht" }
        return hour >= 22 ? day(date) : "de 24 uur tot \(day(date)) \(time(date))"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
