public import Foundation

/// Times and durations as people write them in a pipeline file or on the command line.
public enum Moment {
    /// "2026-11-16T07:30+01:00", with or without seconds; without a zone, or a bare day, in `timeZone`. Fractions of a second are left out.
    public static func date(_ text: String, in timeZone: TimeZone) -> Date? {
        let form =
            /(\d{4})-(\d{2})-(\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?\s*(Z|[+-][01]\d:?[0-5]\d)?)?/
            .asciiOnlyDigits()
        guard let parts = text.wholeMatch(of: form)?.output else { return nil }
        let day = DateComponents(calendar: Calendar(identifier: .gregorian), year: Int(parts.1), month: Int(parts.2), day: Int(parts.3))
        guard day.isValidDate else { return nil }
        var style = Date.ISO8601FormatStyle(timeZone: timeZone).year().month().day().dateTimeSeparator(.standard).time(
            includingFractionalSeconds: false)
        if parts.6 != nil { style = style.timeZone(separator: .omitted) }
        let zone = (parts.6 ?? "").replacing(":", with: "")
        return try? style.parse("\(parts.1)-\(parts.2)-\(parts.3)T\(parts.4 ?? "00:00"):\(parts.5 ?? "00")\(zone)")
    }

    /// "30s", "10m", "2h", "400d"; seconds.
    public static func duration(_ text: String) -> TimeInterval? {
        let units: [Character: TimeInterval] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        guard let last = text.last, let unit = units[last], let count = Int(text.dropLast()), count > 0 else { return nil }
        return TimeInterval(count) * unit
    }
}
