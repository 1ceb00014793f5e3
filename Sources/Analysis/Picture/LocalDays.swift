internal import Foundation

/// Days of one time zone.
struct LocalDays {
    let zone: TimeZone

    /// "2026-11-16". Civil calendar from day count: H. Hinnant, chrono-Compatible Low-Level Date Algorithms.
    func text(of date: Date, separator: String = "-") -> String {
        let seconds = Int(date.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: date)
        return LocalDays.text(of: LocalDays.divide(seconds, 86_400), separator)
    }

    /// - Parameter day: counted from 1970-01-01.
    private static func text(of day: Int, _ separator: String) -> String {
        let shifted = day + 719_468
        let era = divide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return [year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1].map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: separator)
    }

    private static func divide(_ number: Int, _ by: Int) -> Int {
        number >= 0 ? number / by : -((by - 1 - number) / by)
    }
}
