import Foundation
import Newsroom
import Testing

@Suite struct MomentTests {
    let zone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt

    @Test(arguments: [
        ("2026-11-16T07:30+01:00", 1_794_810_600.0), ("2026-11-16T07:30:00+0100", 1_794_810_600), ("2026-11-16T06:30Z", 1_794_810_600),
        ("2026-11-16T07:30", 1_794_810_600), ("2026-11-16 07:30:05", 1_794_810_605), ("2026-11-16", 1_794_783_600),
        ("2026-07-01", 1_782_856_800), ("2026-11-16T06:30:00.123Z", 1_794_810_600), ("2024-02-29T00:00Z", 1_709_164_800),
    ])
    func momentsAsPeopleWriteThem(text: String, seconds: Double) {
        #expect(Moment.date(text, in: zone) == Date(timeIntervalSince1970: seconds))
    }

    @Test(arguments: [
        "", "morgen", "16-11-2026", "2026-13-01", "2026-11-16T25:00", "2026-11-16T07", "07:30", "2026-02-30", "2026-02-29",
        "2026-04-31T10:00Z", "2026-00-10", "2026-11-00", "2026-11-16T07:30:00.Z", "2026-11-16T07:30+25:00",
    ])
    func whatIsNoMomentIsNone(text: String) {
        #expect(Moment.date(text, in: zone) == nil)
    }

    @Test(arguments: [("30s", 30.0), ("10m", 600), ("2h", 7200), ("400d", 34_560_000)])
    func durations(text: String, seconds: Double) {
        #expect(Moment.duration(text) == seconds)
    }

    @Test(arguments: ["", "m", "10", "-5m", "1.5h", "0d", "10 m"]) func whatIsNoDurationIsNone(text: String) {
        #expect(Moment.duration(text) == nil)
    }
}
