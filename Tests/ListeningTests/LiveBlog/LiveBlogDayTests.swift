import Foundation
import Mentions
import TestSupport
import Testing

/// Clock times lie on the right days.
@Suite struct LiveBlogDayTests {
    let blogs: LiveBlogs

    init() throws { blogs = try LiveBlogs() }

    /// Updates at these times in this order; "=" before a line makes it a line of its own.
    private func html(_ times: [String]) -> String {
        times.map { $0.hasPrefix("=") ? "<p>\($0.dropFirst())</p>" : "<p>\($0) uur: Om \($0) viel er weer een boom op de weg.</p>" }
            .joined()
    }

    private func clocks(_ times: [String], published: String, at: String) async throws -> [String] {
        try await blogs.blog(html(times), published: published, at: at).dropFirst().map(clock)
    }

    @Test func midnightLiesBetweenLateAndEarly() async throws {
        let times = ["00.45", "00.10", "23.50", "20.15"]
        let right = ["16 00:45", "16 00:10", "15 23:50", "15 20:15"]
        for published in ["Sun, 15 Nov 2026 19:50:00 +0100", "Mon, 16 Nov 2026 00:46:00 +0100"] {
            #expect(try await clocks(times, published: published, at: "2026-11-16 01:00") == right)
            #expect(try await clocks(times.reversed(), published: published, at: "2026-11-16 01:00") == right.reversed())
            #expect(try await clocks(times, published: published, at: "2026-11-19 12:00") == right)
        }
        #expect(
            try await clocks(["24.00", "23.50"], published: "Sun, 15 Nov 2026 23:40:00 +0100", at: "2026-11-16 01:00") == [
                "16 00:00", "15 23:50",
            ])
    }

    @Test func theNextMorningGoesOn() async throws {
        let times = ["09.40", "07.05", "23.50", "20.15", "08.10"]
        let right = ["16 09:40", "16 07:05", "15 23:50", "15 20:15", "15 08:10"]
        #expect(try await clocks(times, published: "Sun, 15 Nov 2026 08:00:00 +0100", at: "2026-11-16 10:00") == right)
        #expect(try await clocks(times, published: "Mon, 16 Nov 2026 09:41:00 +0100", at: "2026-11-16 10:00") == right)
    }

    @Test func linesWithADayTellIt() async throws {
        let dated = ["=Maandag 16 november", "12.40", "11.05", "=Zondag 15 november 2026", "14.10", "12.15"]
        let right = ["16 12:40", "16 11:05", "15 14:10", "15 12:15"]
        #expect(try await clocks(dated, published: "Mon, 16 Nov 2026 12:41:00 +0100", at: "2026-11-16 13:00") == right)
        let weekdays = ["=Maandag", "12.40", "11.05", "=Zondag", "14.10", "12.15"]
        #expect(try await clocks(weekdays, published: "Mon, 16 Nov 2026 12:41:00 +0100", at: "2026-11-16 13:00") == right)
        let forward = ["=zondag", "12.15", "14.10", "=maandag", "11.05", "12.40"]
        #expect(try await clocks(forward, published: "Sun, 15 Nov 2026 12:10:00 +0100", at: "2026-11-16 13:00") == right.reversed())
        let mentions = try await blogs.blog(html(dated), published: "Mon, 16 Nov 2026 12:41:00 +0100", at: "2026-11-16 13:00")
        #expect(mentions.allSatisfy { !$0.body.contains("november") })
    }

    @Test func aFeedThatGivesADayOnlyStillHasItsUpdatesOnThatDay() async throws {
        let right = ["15 23:30", "15 08:05"]
        let clocks = try await clocks(["23.30", "08.05"], published: "2026-11-15", at: "2026-11-17 10:00")
        #expect(clocks == right)
    }

    @Test func onePutInLateStaysOnItsDay() async throws {
        let times = ["22.41", "22.32", "22.45", "22.23"]
        let right = ["15 22:41", "15 22:32", "15 22:45", "15 22:23"]
        #expect(try await clocks(times, published: "Sun, 15 Nov 2026 21:00:00 +0100", at: "2026-11-15 23:00") == right)
    }

    @Test func aClockOfTwelveHoursGoesOnAfterNoon() async throws {
        let right = ["15 14:10", "15 13:05", "15 12:20", "15 11:50"]
        #expect(
            try await clocks(["2.10", "1.05", "12.20", "11.50"], published: "Sun, 15 Nov 2026 11:45:00 +0100", at: "2026-11-15 15:00")
                == right)
    }

    @Test func hoursWithoutMinutes() async throws {
        let right = ["15 16:00", "15 14:00", "15 09:00"]
        #expect(try await clocks(["16", "14", "9"], published: "Sun, 15 Nov 2026 08:45:00 +0100", at: "2026-11-15 17:00") == right)
    }

    /// On 25 October 2026 the hour from two to three comes twice, on 29 March it is passed over.
    @Test func theNightsOfTheClock() async throws {
        let published = "Sun, 25 Oct 2026 01:30:00 +0200"
        let autumn = try await blogs.blog(
            html(["02.05", "03.10", "02.20", "02.50", "02.10", "01.40"].dropFirst().map(\.self)), published: published,
            at: "2026-10-25 04:00")
        let moments = autumn.dropFirst().map { Int($0.published.timeIntervalSince1970) / 60 }
        #expect(moments == moments.sorted(by: >) && moments[1] - moments[2] == 30 && moments[0] - moments[4] == 150)
        let spring = try await blogs.blog(
            html(["03.05", "02.30", "01.50"]), published: "Sun, 29 Mar 2026 01:30:00 +0100", at: "2026-03-29 04:00")
        #expect(Set(spring.map(\.id)).count == 4 && clock(spring[1]) == "29 03:05" && clock(spring[3]) == "29 01:50")
    }

    @Test func theZoneIsThatOfTheNewsroom() async throws {
        let feed = LiveBlogs.feed(html(["14.32", "13.05"]), title: "Liveblog", published: "Sun, 15 Nov 2026 08:00:00 +0100")
        let (home, island) = (
            try await blogs.visit(feed, at: "2026-11-15 22:00"),
            try await blogs.visit(feed, at: "2026-11-15 22:00", zone: "America/Curacao")
        )
        #expect(island[1].published.timeIntervalSince(home[1].published) == 5 * 3600)
    }
}
