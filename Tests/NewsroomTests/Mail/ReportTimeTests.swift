import Foundation
import Mentions
import Testing

@testable import Newsroom

/// When a report is due.
@Suite struct ReportTimeTests {
    private static let zone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt

    private static func date(_ text: String) throws -> Date { try #require(Moment.date(text, in: zone)) }

    @Test(arguments: [
        ("2026-11-16T07:30", "2026-11-16T07:30"), ("2026-11-16T07:29", "2026-11-13T07:30"), ("2026-11-16T23:00", "2026-11-16T07:30"),
        ("2026-11-15T12:00", "2026-11-13T07:30"), ("2026-03-30T08:00", "2026-03-30T07:30"), ("2026-10-26T07:45", "2026-10-26T07:30"),
        // King's day is a Monday in 2026; Ascension a Thursday; Christmas a Friday.
        ("2026-04-27T09:00", "2026-04-24T07:30"), ("2026-05-14T09:00", "2026-05-13T07:30"), ("2026-12-25T09:00", "2026-12-24T07:30"),
    ])
    func onWorkingDays(at: String, due: String) throws {
        let time = ReportTime(minute: 450, days: [1, 2, 3, 4, 5])
        #expect(try time.last(upTo: Self.date(at), in: Self.zone) == Self.date(due))
    }

    @Test func onHolidaysWhenWanted() throws {
        let time = ReportTime(minute: 450, onHolidays: true)
        #expect(try time.last(upTo: Self.date("2026-12-25T09:00"), in: Self.zone) == Self.date("2026-12-25T07:30"))
    }

    @Test(arguments: [
        "2026-01-01", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-24", "2026-05-25", "2026-12-25",
        "2026-12-26", "2025-04-21", "2025-04-26", "2025-05-29", "2025-06-09", "2027-03-29", "2024-04-01",
    ])
    func onAHolidayNothingIsDue(day: String) throws {
        let time = ReportTime(minute: 450), noon = try Self.date(day + "T12:00")
        #expect(try #require(time.last(upTo: noon, in: Self.zone)) < Self.date(day))
    }

    @Test(arguments: ["2026-04-03", "2025-04-27", "2026-11-16", "2026-04-07", "2026-12-24", "2026-12-31"])
    func onAnyOtherDayItIs(day: String) throws {
        #expect(try ReportTime(minute: 450).last(upTo: Self.date(day + "T12:00"), in: Self.zone) == Self.date(day + "T07:30"))
    }
}
