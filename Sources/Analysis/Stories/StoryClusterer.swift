public import Foundation
internal import Mentions

/// Groups texts into stories, one at a time: one event with its follow-ups is one story.
///
/// Single pass over weighted terms (TF-IDF, names and titles heavier, compounds with their parts): a text joins the story of
/// which it is most like one text and like all of them together, unless time, place or names speak against it.
public struct StoryClusterer: Sendable {
    /// Likeness from which a text joins when 400 are in the window. Set where, on a stream of headlines, one join in fourteen
    /// would also have been made with the headlines of another month.
    private static let joins: Float = 0.19
    /// The best likeness that chance gives grows with the logarithm of the texts there are to be like.
    private static let joinsMore: Float = 0.02
    /// Share that likeness to the whole story has beside that to its nearest text; keeps stories from drifting.
    private static let whole: Float = 0.25
    /// Nearest texts looked at closely.
    private static let close = 12

    private let window: TimeInterval
    private var table = TermTable()
    private var index = StoryIndex()
    private var headings = Headings()
    private var ids: [String] = []
    private var sizes: [Int32] = []
    /// Scratch: likeness to each story, zero between calls.
    private var sums: [Float] = []
    private var numbers: [String: Int32] = [:]
    private var now = 0.0

    /// - Parameter window: seconds after which a text no longer joins an earlier one.
    public init(window: TimeInterval = 7 * 86_400) {
        self.window = window
    }

    /// The story this text belongs to, final at once: an earlier one, a new one that bears its id, or nil for a roundup.
    public mutating func assign(_ document: StoryDocument) -> String? {
        let (vector, time, isHeading) = read(document)
        if document.parentStory == nil, isHeading || Roundup.isOne(document.title) { return nil }
        let story = document.parentStory ?? nearest(to: vector, time: time) ?? "s" + document.id
        remember(vector, story: story, time: time)
        return story
    }

    /// Takes over an earlier answer of `assign`; replaying all of them in their order restores the state they left.
    public mutating func adopt(_ document: StoryDocument, story: String?) {
        let (vector, time, _) = read(document)
        if let story { remember(vector, story: story, time: time) }
    }

    private mutating func read(_ document: StoryDocument) -> (vector: StoryVector, time: Double, isHeading: Bool) {
        let time = document.published?.timeIntervalSinceReferenceDate ?? now
        now = max(now, time)
        let features = document.features(&table)
        let vector = StoryVector(features, table: table)
        table.count(features)
        return (vector, time, headings.isStanding(document, time: time))
    }

    private mutating func remember(_ vector: StoryVector, story: String, time: Double) {
        let number = numbers[story] ?? Int32(ids.count)
        if number == ids.count {
            numbers[story] = number
            ids.append(story)
            sizes.append(0)
            sums.append(0)
        }
        sizes[Int(number)] += 1
        index.add(vector, story: number, time: time)
        index.age(now: now, window: window)
    }

    private var threshold: Float {
        StoryClusterer.joins + StoryClusterer.joinsMore * log(Float(index.alive + 50) / 450)
    }

    private mutating func nearest(to vector: StoryVector, time: Double) -> String? {
        let neighbours = index.neighbours(of: vector, time: time, window: window)
        for neighbour in neighbours { sums[Int(neighbour.story)] += neighbour.likeness }
        defer { for neighbour in neighbours { sums[Int(neighbour.story)] = 0 } }
        var best: (story: Int32, score: Float) = (-1, threshold)
        for neighbour in StoryClusterer.likest(neighbours) {
            let mean = sums[Int(neighbour.story)] / Float(sizes[Int(neighbour.story)])
            let one = index.likeness(of: vector, to: neighbour.text, time: time, window: window)
            let score = one * (1 - StoryClusterer.whole) + mean * StoryClusterer.whole
            if score > best.score { best = (neighbour.story, score) }
        }
        return best.story < 0 ? nil : ids[Int(best.story)]
    }

    /// The few most like, newest first of equals. Most neighbours fall short of the last of them at once.
    private static func likest(_ neighbours: [StoryIndex.Neighbour]) -> [StoryIndex.Neighbour] {
        var few: [StoryIndex.Neighbour] = []
        few.reserveCapacity(close + 1)
        for neighbour in neighbours {
            if few.count == close, let last = few.last, !isLiker(neighbour, last) { continue }
            few.insert(neighbour, at: few.firstIndex { isLiker(neighbour, $0) } ?? few.count)
            if few.count > close { few.removeLast() }
        }
        return few
    }

    private static func isLiker(_ one: StoryIndex.Neighbour, _ other: StoryIndex.Neighbour) -> Bool {
        one.likeness != other.likeness ? one.likeness > other.likeness : one.text > other.text
    }
}
