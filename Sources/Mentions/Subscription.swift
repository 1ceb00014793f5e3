public import Foundation

/// Who gets which reports, when and about what. One reader has one subscription.
public struct Subscription: Sendable, Hashable, Codable, Identifiable {
    public enum State: String, Sendable, Hashable, Codable {
        /// Asked for by somebody; counts when the reader has said yes by the link in the mail.
        case asked = "gevraagd"
        case active = "loopt"
        case stopped = "gestopt"
    }

    /// Mail address in lower case.
    public var id: String
    /// As people call the reader; empty when not known.
    public var name: String
    public var state: State
    /// Stands in the pipeline file and changes with it, until the reader changes it.
    public var isFromFile: Bool
    public var wishes: [Wish]
    /// Nothing is sent before this moment.
    public var pausedUntil: Date?
    /// Alarms wait through these hours, unless they break through; nil for none.
    public var quiet: QuietHours?

    public init(
        address: String, name: String = "", state: State, isFromFile: Bool, wishes: [Wish], pausedUntil: Date? = nil,
        quiet: QuietHours? = nil
    ) {
        id = address.lowercased()
        self.name = name
        self.state = state
        self.isFromFile = isFromFile
        self.wishes = wishes
        self.pausedUntil = pausedUntil
        self.quiet = quiet
    }

    /// A report that somebody wants.
    public struct Wish: Sendable, Hashable, Codable {
        public var kind: ReportKind
        public var time: ReportTime
        public var interest: Interest
        /// Id of an issue, or name of a person, for a report on one; nil for each.
        public var subject: String?

        public init(kind: ReportKind, time: ReportTime, interest: Interest = Interest(), subject: String? = nil) {
            self.kind = kind
            self.time = time
            self.interest = interest
            self.subject = subject
        }
    }
}

/// What one can subscribe to.
public enum ReportKind: String, Sendable, Hashable, Codable, CaseIterable {
    case tamtam, week, issue, reputatie, crisis, verkiezingen
    /// Told at once.
    case alarm
}

/// Moments of the week, in the time zone of the newsroom.
public struct ReportTime: Sendable, Hashable, Codable {
    /// Minutes after midnight.
    public var minute: Int
    /// 1 for Monday to 7 for Sunday.
    public var days: Set<Int>
    /// Also on Dutch public holidays.
    public var onHolidays: Bool

    public init(minute: Int, days: Set<Int> = Set(1...7), onHolidays: Bool = false) {
        self.minute = minute
        self.days = days
        self.onHolidays = onHolidays
    }

    /// The last moment up to `date`, nil when there was none in the week before.
    public func last(upTo date: Date, in zone: TimeZone) -> Date? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        for back in 0...7 {
            guard let day = calendar.date(byAdding: .day, value: -back, to: calendar.startOfDay(for: date)),
                let moment = calendar.date(bySettingHour: minute / 60, minute: minute % 60, second: 0, of: day), moment <= date
            else { continue }
            let parts = calendar.dateComponents([.year, .month, .day], from: day), year = parts.year ?? 1970
            let number = CivilDay.number(year, parts.month ?? 1, parts.day ?? 1)
            guard onHolidays || !DutchHolidays.days(of: year).contains(number) else { continue }
            if days.contains(CivilDay.weekday(number) + 1) { return moment }
        }
        return nil
    }
}

/// What a reader wants to hear of; all of it when nothing is named.
public struct Interest: Sendable, Hashable, Codable {
    /// Issues by id, portfolios, or words of a title.
    public var about: [String]
    /// Names of places.
    public var places: [String]
    /// Names of people in office.
    public var people: [String]

    public init(about: [String] = [], places: [String] = [], people: [String] = []) {
        self.about = about
        self.places = places
        self.people = people
    }

    public var isEverything: Bool { about.isEmpty && places.isEmpty && people.isEmpty }
}
