/// Days on which the Netherlands keep Sunday hours, as days since 1970-01-01.
///
/// Liberation day counts every year: town halls are closed even when shops are not.
public enum DutchHolidays {
    public static func days(of year: Int) -> Set<Int> {
        let easter = easter(year)
        let king = CivilDay.number(year, 4, 27)
        let fixed = [(1, 1), (5, 5), (12, 25), (12, 26)].map { CivilDay.number(year, $0.0, $0.1) }
        return Set(fixed + [CivilDay.weekday(king) == 6 ? king - 1 : king, easter, easter + 1, easter + 39, easter + 49, easter + 50])
    }

    /// Easter Sunday by the anonymous Gregorian rule (Meeus, Astronomical Algorithms, chapter on the date of Easter).
    private static func easter(_ year: Int) -> Int {
        let a = year % 19, b = year / 100, c = year % 100
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let month = (h + l - 7 * m + 114) / 31
        return CivilDay.number(year, month, (h + l - 7 * m + 114) % 31 + 1)
    }
}

/// Days since 1970-01-01 (H. Hinnant, chrono-Compatible Low-Level Date Algorithms).
public enum CivilDay {
    public static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return (y / 400) * 146_097 + (y % 400) * 365 + (y % 400) / 4 - (y % 400) / 100 + dayOfYear - 719_468
    }

    /// 0 Monday ... 6 Sunday; the first of January 1970 was a Thursday.
    public static func weekday(_ day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }

    public static func year(_ day: Int) -> Int {
        let guess = 1970 + Int((Double(day) / 365.2425).rounded(.down))
        return number(guess + 1, 1, 1) <= day ? guess + 1 : number(guess, 1, 1) > day ? guess - 1 : guess
    }
}
