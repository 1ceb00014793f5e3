internal import Mentions
public import Foundation

/// Hours of a newsroom: which hour of which kind of day a moment is.
public struct LocalHours: Sendable {
    public let zone: TimeZone
    public let hasHolidays: Bool
    private var holidays: [Int: Set<Int>] = [:]

    /// - Parameter hasHolidays: whether Dutch public holidays count as Sundays.
    public init(zone: TimeZone, hasHolidays: Bool = true) {
        self.zone = zone
        self.hasHolidays = hasHolidays
    }

    /// Hours since 1970.
    static func number(_ moment: Date) -> Int { Int((moment.timeIntervalSince1970 / 3600).rounded(.down)) }

    mutating func slot(_ hour: Int) -> HourSlot {
        let seconds = hour * 3600 + zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(hour) * 3600))
        let date = Int((Double(seconds) / 86_400).rounded(.down))
        return HourSlot(hour: (seconds - date * 86_400) / 3600, day: isHoliday(date) ? 6 : CivilDay.weekday(date), date: date)
    }

    private mutating func isHoliday(_ day: Int) -> Bool {
        guard hasHolidays else { return false }
        let year = CivilDay.year(day)
        if holidays[year] == nil { holidays[year] = DutchHolidays.days(of: year) }
        return holidays[year]?.contains(day) ?? false
    }
}

struct HourSlot {
    /// 0 ... 23.
    let hour: Int
    /// Kind of day: 0 Monday ... 6 Sunday or holiday.
    let day: Int
    /// Local days since 1970-01-01.
    let date: Int
}
