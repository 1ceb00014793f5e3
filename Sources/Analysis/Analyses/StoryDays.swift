import Foundation
import Mentions

/// How many messages a story of the archive had per day.
public struct StoryDays: Sendable, Hashable {
    public var story: String
    /// Days since 1970 in UTC, and messages; oldest first, days without any left out.
    public var days: [(day: Int, count: Int)]

    public init(story: String, days: [(day: Int, count: Int)]) {
        self.story = story
        self.days = days
    }

    public static func == (one: StoryDays, other: StoryDays) -> Bool {
        one.story == other.story && one.days.elementsEqual(other.days, by: ==)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(story) }
}

/// Earlier stories that grew about as large, and how long they lasted.
struct PrecedentFinder {
    /// Stories that are silent for so many days are over.
    private static let over = 3
    private static let fewest = 3
    /// A day with fewer messages is no peak.
    private static let leastPeak = 4

    struct Past {
        let peak: Int
        /// Days from the peak until less than a third was left.
        let days: Int
        let isBack: Bool
    }

    let stories: [StoryDays]
    /// Of the moment looked from.
    let today: Int

    /// - Parameter size: messages on the highest day of the matter itself.
    func found(near size: Int, except: Set<String>) -> [Past]? {
        guard size >= PrecedentFinder.leastPeak else { return nil }
        let past = stories.filter { !except.contains($0.story) }.compactMap(past).filter { 2 * $0.peak >= size && $0.peak <= 2 * size }
        return past.count < PrecedentFinder.fewest ? nil : past
    }

    private func past(_ story: StoryDays) -> Past? {
        let days = story.days.filter { $0.day <= today }
        guard let last = days.last, today - last.day >= PrecedentFinder.over,
            let peak = days.max(by: { ($0.count, $1.day) < ($1.count, $0.day) })
        else { return nil }
        let later = days.filter { $0.day > peak.day }
        let end = later.last { 3 * $0.count >= peak.count }?.day ?? peak.day
        let isBack = zip(days, days.dropFirst()).contains { $1.day - $0.day > PrecedentFinder.over }
        return Past(peak: peak.count, days: end - peak.day + 1, isBack: isBack)
    }
}

extension Draft {
    mutating func precedents(_ stories: [StoryDays], title: String) -> Precedents? {
        let today = Int(scene.at.timeIntervalSince1970 / 86_400)
        let peak = scene.ago.reduce(into: [:]) { $0[$1, default: 0] += 1 }.values.max() ?? 0
        guard let past = PrecedentFinder(stories: stories, today: today).found(near: peak, except: Set(scene.heard.compactMap(\.story)))
        else {
            return nil
        }
        let days = past.map(\.days).sorted(), returned = past.count(where: \.isBack)
        let evidence = ledger.note(
            "eerdere onderwerpen als “\(title)”",
            [
                .init(
                    "onderwerpen", past.count,
                    "verhalen van het archief met een drukste dag van half tot twee keer \(peak) berichten, die voorbij zijn"),
                .init("middelste duur", days[days.count / 2], "dagen van de drukste dag tot er minder dan een derde over was"),
                .init("langste duur", days[days.count - 1], "idem"), .init("kwamen terug", returned, "na meer dan drie stille dagen"),
            ], mentions: [])
        return Precedents(
            count: past.count, medianDays: days[days.count / 2], longestDays: days[days.count - 1], returned: returned, evidence: evidence)
    }
}
