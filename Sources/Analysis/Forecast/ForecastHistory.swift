internal import Foundation
internal import Mentions

/// All that forecasts are made from: the courses of stories and issues, the whole newsroom's volume, and the agenda.
public struct ForecastHistory: Sendable {
    /// Something known to be coming, by the period in which it falls.
    public struct Event: Sendable {
        /// Periods back from the newest one; -1 is tomorrow.
        public var ago: Int
        public var title: String
        /// Content words of title and place.
        public var words: [UInt64]

        public init(ago: Int, title: String, words: [UInt64]) {
            self.ago = ago
            self.title = title
            self.words = words
        }
    }

    /// Fewer in two weeks, and there is too little to say.
    private static let fewestRecent = 3
    /// Part of the mentions in which a word of an event must stand.
    private static let shareOfEvent = 0.25
    /// And so many times more often than in what else is said.
    private static let liftOfEvent = 3.0

    public private(set) var courses: [Course]
    /// Mentions of the whole newsroom per period, newest first; as many as are known.
    private(set) var totals: [Int]
    private var events: [Event]
    /// Per word of an event: mentions that hold it, per period.
    private var holders: [UInt64: [Int]]

    /// - Parameters:
    ///   - totals: mentions of the whole newsroom per period, newest first; as many as are known.
    ///   - words: content words of each mention there is, with its period; needed only when there are events.
    public init(courses: [Course], totals: [Int], events: [Event] = [], words: [(ago: Int, words: [UInt64])] = []) {
        (self.courses, self.totals, self.events) = (courses, totals, events)
        let looked = Set(events.flatMap(\.words))
        var holders: [UInt64: [Int]] = [:]
        for mention in words where totals.indices.contains(mention.ago) {
            for word in mention.words where looked.contains(word) {
                holders[word, default: [Int](repeating: 0, count: totals.count)][mention.ago] += 1
            }
        }
        self.holders = holders
    }

    /// The same as it was `ago` periods before: what was said later is gone, what was known to be coming is not.
    public func before(_ ago: Int) -> ForecastHistory {
        var past = self
        past.courses = courses.compactMap { $0.before(ago) }
        past.totals = Array(totals.dropFirst(ago))
        past.events = events.map { Event(ago: $0.ago - ago, title: $0.title, words: $0.words) }
        past.holders = holders.mapValues { Array($0.dropFirst(ago)) }
        return past
    }

    func rhythm(ago: Int) -> Rhythm { Rhythm(totals: totals.dropFirst(ago)) }

    /// Whether there is enough to say something: a story is spoken of now, an issue lately.
    func isForecast(_ course: Course, ago: Int) -> Bool {
        course.recent(ago: ago) >= ForecastHistory.fewestRecent && (course.kind == .issue || course.count(ago: ago) > 0)
    }

    func signs(_ course: Course, ago: Int, ahead: Int, rhythm: Rhythm) -> Signs {
        let isAgenda = (event(of: course, on: ago - ahead, ago: ago) != nil, event(of: course, on: ago, ago: ago) != nil)
        return Signs(course, ago: ago, ahead: ahead, rhythm: rhythm, isAgenda: isAgenda)
    }

    /// The first event of a period that has to do with a course as it was known `ago` periods back.
    func event(of course: Course, on period: Int, ago: Int) -> Event? {
        events.first { $0.ago == period && isAbout($0, course, ago: ago) }
    }

    /// A word of it stands in a quarter of the mentions, and far less in what else was said in those weeks.
    private func isAbout(_ event: Event, _ course: Course, ago: Int) -> Bool {
        let weeks = ago..<ago + Course.memory
        let own = course.voices.filter { weeks.contains($0.ago) }
        let others = totals.dropFirst(ago).prefix(Course.memory).reduce(0, +) - own.count
        return event.words.contains { word in
            let holding = own.count { $0.words.contains(word) }
            let elsewhere = (holders[word] ?? []).dropFirst(ago).prefix(Course.memory).reduce(0, +) - holding
            let share = Double(holding) / Double(max(1, own.count))
            return share >= ForecastHistory.shareOfEvent
                && share >= ForecastHistory.liftOfEvent * Double(elsewhere) / Double(max(1, others))
        }
    }
}
