import Foundation
import Listening
import Testing

struct FeedDateTests {
    /// The second of the twelfth of May 2025 is eight o'clock UTC in all of these, whatever the language of the feed.
    @Test(arguments: [
        "Mon, 12 May 2025 10:00:00 +0200", "Sun, 12 May 2025 10:00:00 +0200", "Mon,12 May 2025 10:00:00 +02:00", "12 May 25 10:00 +0200",
        "Mon, 12 May 2025 10:00:00 CEST", "Mon, 12 May 2025 08:00:00 GMT", "Mon, 12 May 2025 08:00:00 UT", "Mon, 12 May 2025 08:00 Z",
        "Monday, 12-May-25 08:00:00 GMT", "Mon May 12 10:00:00 CEST 2025", "Mon May 12 2025 10:00:00 GMT+0200 (CEST)",
        "Mon, 12 May 2025 04:00:00 EDT", "Mon, 12 May 2025 03:00:00 EST", "Mon, 12 May 2025 10:00:00 0200",
        "Monday, 12 May 2025 10:00:00 Europe/Amsterdam", "2025-05-12T10:00:00+02:00", "2025-05-12T08:00:00Z", "2025-05-12T08:00:00.123Z",
        "2025-05-12 10:00:00 +0200", "2025-05-12T10:00+0200", "20250512T080000Z", "2025-W20-1T08:00Z", "2025-132T08:00:00Z",
        "2025/05/12 08:00 GMT",
        "2025-5-12t08:00:00z", "1747036800", "1747036800000", "ma, 12 mei 2025 10:00", "maandag 12 mei 2025 10.00 uur", "12-mei-2025 10:00",
        "ma 12 mei '25 10u00", "moandei 12 maaie 2025 10:00", "Mo, 12. Mai 2025 10:00:00", "maandag, 12 mei 2025 - 10:00",
        "12 mei 2025 om 10 uur",
    ])
    func manyWritingsGiveOneMoment(text: String) {
        #expect(FeedDate.parse(text, dutch: false) == moment("2025-05-12T08:00:00Z"))
        #expect(FeedDate.parse(text, dutch: true) == moment("2025-05-12T08:00:00Z"))
    }

    @Test(arguments: [
        ("2025-05-12T10:00:00", "2025-05-12T08:00:00Z", "2025-05-12T10:00:00Z"),
        ("2025-05-12", "2025-05-11T22:00:00Z", "2025-05-12T00:00:00Z"), ("20250112", "2025-01-11T23:00:00Z", "2025-01-12T00:00:00Z"),
        ("2025-05", "2025-04-30T22:00:00Z", "2025-05-01T00:00:00Z"), ("2025", "2024-12-31T23:00:00Z", "2025-01-01T00:00:00Z"),
        ("12-05-2025 14:03", "2025-05-12T12:03:00Z", "2025-05-12T14:03:00Z"),
        ("03/04/2025 12:00", "2025-04-03T10:00:00Z", "2025-03-04T12:00:00Z"),
        ("13/04/2025 12:00", "2025-04-13T10:00:00Z", "2025-04-13T12:00:00Z"),
        ("5/12/2025 2:03 PM", "2025-05-12T12:03:00Z", "2025-05-12T14:03:00Z"),
        ("May 12, 2025 12:30 AM", "2025-05-11T22:30:00Z", "2025-05-12T00:30:00Z"),
        ("2025-05-12T24:00:00", "2025-05-12T22:00:00Z", "2025-05-13T00:00:00Z"),
    ])
    func withoutAZoneTheLanguageDecides(text: String, dutch: String, other: String) {
        #expect(FeedDate.parse(text, dutch: true) == moment(dutch))
        #expect(FeedDate.parse(text, dutch: false) == moment(other))
    }

    @Test(arguments: [
        ("ma, 12 mei 2025", "2025-05-11T22:00:00Z"), ("za, 15 maart 2025", "2025-03-14T23:00:00Z"),
        ("do, 02 okt. 2025", "2025-10-01T22:00:00Z"),
        ("do 02 okt. 2025 14:03", "2025-10-02T12:03:00Z"), ("maandag 12 mei 2025 09.30 uur", "2025-05-12T07:30:00Z"),
        ("zo 1 mrt. 2026 8:05", "2026-03-01T07:05:00Z"), ("vr 3 jan 2025 om 9:05 uur", "2025-01-03T08:05:00Z"),
        ("1 desimber 2025 8:00", "2025-12-01T07:00:00Z"),
        ("sneon 4 oktober 2025", "2025-10-03T22:00:00Z"), ("Mi, 12. März 2025 10:00", "2025-03-12T09:00:00Z"),
        ("MA 12 MEI 2025", "2025-05-11T22:00:00Z"),
    ])
    func wordsThatEnglishHasNotMeanAmsterdam(text: String, expected: String) {
        #expect(FeedDate.parse(text, dutch: false) == moment(expected))
    }

    @Test(arguments: [
        ("2025-03-30T01:59:59", "2025-03-30T00:59:59Z"), ("2025-03-30T03:00:00", "2025-03-30T01:00:00Z"),
        ("2025-10-26T02:30:00", "2025-10-26T00:30:00Z"), ("2025-10-26T03:00:00", "2025-10-26T02:00:00Z"),
        ("2026-10-25T02:59:59", "2026-10-25T00:59:59Z"),
    ])
    func summerTimeFollowsTheEuropeanRule(text: String, expected: String) {
        #expect(FeedDate.parse(text, dutch: true) == moment(expected))
    }

    @Test func amsterdamAgreesWithFoundationOverThirtyYears() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        for step in 0..<3_000 {
            let date = Date(timeIntervalSince1970: 852_076_800 + Double(step) * 346_320)
            let parts = calendar.dateComponents([.year, .month, .day, .hour], from: date)
            let numbers = [parts.year, parts.month, parts.day, parts.hour].compactMap { $0.map(String.init) }
            let text = numbers.prefix(3).joined(separator: "-") + " \(numbers[3]):00:00"
            #expect(FeedDate.parse(text, dutch: true) == calendar.date(from: parts), "\(text)")
        }
    }

    @Test(arguments: [
        ("za, 15 maart", "2025-05-12T08:00:00Z", "2025-03-14T23:00:00Z"), ("za, 15 maart", "2026-11-22T08:00:00Z", "2025-03-14T23:00:00Z"),
        ("15 maart 14:03", "2026-03-01T08:00:00Z", "2025-03-15T13:03:00Z"),
        ("31 dec 23:00", "2026-01-01T08:00:00Z", "2025-12-31T22:00:00Z"),
        ("29 februari", "2026-01-01T08:00:00Z", "2024-02-28T23:00:00Z"),
    ])
    func withoutAYearItIsTheNearestBefore(text: String, reference: String, expected: String) {
        #expect(FeedDate.parse(text, dutch: true, reference: moment(reference)) == moment(expected))
        #expect(FeedDate.parse(text, dutch: true) == nil)
    }

    @Test(arguments: [
        "", "vandaag", "Wed, 31 Feb 2025 10:00:00 GMT", "Thu, 30 Nov 0002 00:00:00 +0000", "2150-01-01", "1969-12-31", "12 mei 2025 25:00",
        "2025-13-01", "0000-00-00 00:00:00", "Mon, 99 May 2025", "12:30", "lorem ipsum 5",
    ])
    func whatIsNoDateGivesNone(text: String) {
        #expect(FeedDate.parse(text, dutch: true) == nil)
    }
}
