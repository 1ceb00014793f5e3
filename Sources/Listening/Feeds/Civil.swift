/// The Gregorian calendar in days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms").
enum Civil {
    static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1...12: 31
        default: 0
        }
    }

    static func year(of day: Int) -> Int {
        let guess = 1970 + day / 366
        return (guess...guess + 2).last { days($0, 1, 1) <= day } ?? guess
    }

    /// 0 is Monday.
    static func weekday(_ day: Int) -> Int { (day % 7 + 10) % 7 }
}

/// Europe/Amsterdam: an hour ahead of UTC, two from the last Sunday of March to that of October, changing at 01:00 UTC
/// (directive 2000/84/EC; the same rule holds back to 1996).
enum Amsterdam {
    /// Seconds east of Greenwich at a local moment; an hour that comes twice is the first one, in summer time.
    static func offset(local: Int) -> Int {
        let year = Civil.year(of: local / 86_400)
        let isSummer = local >= lastSunday(of: 3, year) * 86_400 + 7_200 && local < lastSunday(of: 10, year) * 86_400 + 10_800
        return isSummer ? 7_200 : 3_600
    }

    private static func lastSunday(of month: Int, _ year: Int) -> Int {
        let last = Civil.days(year, month, 31)
        return last - (Civil.weekday(last) + 1) % 7
    }
}
