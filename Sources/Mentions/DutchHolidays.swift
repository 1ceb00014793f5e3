public import Foundation

/// Days on which a town hall is closed: the public holidays of the Algemene termijnenwet, article 3, without Good Friday's doubt: it counts there,
/// and 5 May counts every fifth year.
public enum DutchHolidays {
    /// - Parameter calendar: Gregorian, in the time zone of the newsroom.
    public static func contains(_ day: Date, in calendar: Calendar) -> Bool {
        let parts = calendar.dateComponents([.year, .month, .day], from: day)
        guard let year = parts.year, let month = parts.month, let number = parts.day else { return false }
        if fixed(year).contains(where: { $0 == (month, number) }) { return true }
        guard let easter = calendar.date(from: easter(year)),
            let after = calendar.dateComponents([.day], from: easter, to: calendar.startOfDay(for: day)).day
        else { return false }
        return [-2, 0, 1, 39, 49, 50].contains(after)
    }

    /// New Year, the King's birthday (a day earlier when that is a Sunday), Liberation Day and Christmas.
    private static func fixed(_ year: Int) -> [(Int, Int)] {
        let king = isSunday(year, 4, 27) ? 26 : 27
        return [(1, 1), (4, king), (12, 25), (12, 26)] + (year % 5 == 0 ? [(5, 5)] : [])
    }

    /// Zeller's congruence: 1 for Sunday.
    private static func isSunday(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        (day + 13 * (month + 1) / 5 + year % 100 + year % 100 / 4 + year / 400 + 5 * (year / 100)) % 7 == 1
    }

    /// The Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
    private static func easter(_ year: Int) -> DateComponents {
        let a = year % 19, b = year / 100, c = year % 100
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114
        return DateComponents(year: year, month: n / 31, day: n % 31 + 1)
    }
}
