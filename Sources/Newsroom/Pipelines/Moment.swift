public import Foundation

/// Times and durations as people write them in a pipeline file or on the command line.
public enum Moment {
    /// "2026-11-16T07:30+01:00", with or without seconds; without a zone, or a bare day, in `timeZone`.
    public static func date(_ text: String, in timeZone: TimeZone) -> Date? {
        guard text.wholeMatch(of: /\d{4}-[01]\d-[0-3]\d([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?\s*(Z|[+-]\d{2}:?\d{2})?)?/) != nil else {
            return nil
        }
        let day = text.prefix(10)
        let clock = text.dropFirst(11).prefix { $0.isNumber || $0 == ":" }
        let zone = text.dropFirst(11 + clock.count).trimmingCharacters(in: .whitespaces)
        let time = clock.isEmpty ? "00:00:00" : clock.count == 5 ? clock + ":00" : String(clock)
        var style = Date.ISO8601FormatStyle(timeZone: timeZone).year().month().day().dateTimeSeparator(.standard).time(
            includingFractionalSeconds: false)
        if !zone.isEmpty { style = style.timeZone(separator: .omitted) }
        return try? style.parse("\(day)T\(time)\(zone.replacing(":", with: ""))")
    }

    /// "30s", "10m", "2h", "400d"; seconds.
    public static func duration(_ text: String) -> TimeInterval? {
        let units: [Character: TimeInterval] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        guard let last = text.last, let unit = units[last], let count = Int(text.dropLast()), count > 0 else { return nil }
        return TimeInterval(count) * unit
    }
}
