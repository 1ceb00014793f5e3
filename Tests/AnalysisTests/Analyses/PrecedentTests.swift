import Testing

@testable import Analysis

@Suite struct PrecedentTests {
    private func story(_ id: String, _ days: (Int, Int)...) -> StoryDays {
        StoryDays(story: id, days: days.map { (day: $0.0, count: $0.1) })
    }

    @Test func storiesOfLikeSizeThatAreOverAreFound() throws {
        let stories = [
            story("a", (10, 3), (11, 12), (12, 8), (13, 2)), story("b", (20, 10), (21, 4), (30, 5)), story("c", (40, 20)),
            story("groot", (50, 90)), story("bezig", (95, 11), (99, 4)), story("zelf", (60, 10)),
        ]
        let past = try #require(PrecedentFinder(stories: stories, today: 100).found(near: 10, except: ["zelf"]))
        #expect(past.map(\.peak) == [12, 10, 20] && past.map(\.days) == [2, 11, 1] && past.map(\.isBack) == [false, true, false])
    }

    @Test func aHandfulIsNoPast() {
        let stories = [story("a", (10, 9)), story("b", (20, 9))]
        #expect(PrecedentFinder(stories: stories, today: 100).found(near: 9, except: []) == nil)
        #expect(PrecedentFinder(stories: stories + [story("c", (30, 9))], today: 100).found(near: 3, except: []) == nil)
    }
}
