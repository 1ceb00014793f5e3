public import Foundation
public import Mentions

/// Groups texts into stories, one at a time: one event with its follow-ups is one story.
///
/// Single pass over weighted terms (TF-IDF; names and titles heavier, compounds with their parts, words with the groups they belong
/// to) and pieces of words: a text joins the story of which it is most like one text and like all of them together, unless time,
/// place or names speak against it. When later texts show that two stories are one, or one is two, a change says so.
///
/// The same texts in the same order give the same stories and changes.
public struct StoryClusterer: Sendable {
    /// Nearest texts looked at closely.
    private static let close = 16

    let window: TimeInterval
    var table: TermTable
    var pieces = PieceTable()
    var index = StoryIndex()
    var headings = Headings()
    var book = StoryBook()
    var now = 0.0
    /// Texts that were alike to both of two stories, by the pair.
    var bridges: [StoryPair: Int] = [:]
    /// What later texts showed, oldest first, since they were last taken.
    var changes: [StoryChange] = []
    /// Scratch: likeness to each story, zero between calls.
    private var sums: [Float] = []

    /// - Parameters:
    ///   - window: seconds after which a text no longer joins an earlier one.
    ///   - everyday: how common words and groups are before anything was read.
    public init(window: TimeInterval = 7 * 86_400, everyday: EverydayTerms = EverydayTerms()) {
        self.window = window
        table = TermTable(everyday: everyday)
    }

    /// Texts it holds.
    public var count: Int { index.texts.count }

    /// The story this text belongs to at once: an earlier one, a new one that bears its id, or nil for a roundup.
    public mutating func assign(_ document: StoryDocument) -> String? {
        let (newcomer, isHeading) = read(document)
        if document.parentStory == nil, isHeading || Roundup.isOne(document.title) { return nil }
        let ranked = document.parentStory == nil ? candidates(for: newcomer) : []
        if Roundup.touchesMany(ranked.map(\.score), terms: document.terms.count, threshold: threshold(newcomer)) { return nil }
        let joined = ranked.first.flatMap { $0.score > threshold(newcomer) ? book[$0.story].id : nil }
        let number = book.number(of: document.parentStory ?? joined ?? "s" + document.id)
        remember(newcomer, document.id, story: number)
        settle(newcomer, document.id, ranked: ranked)
        return book[number].id
    }

    /// Takes over an earlier answer of `assign`; replaying all of them in their order restores the state they left.
    public mutating func adopt(_ document: StoryDocument, story: String?) {
        let (newcomer, _) = read(document)
        guard let story else { return }
        let ranked = document.parentStory == nil ? candidates(for: newcomer) : []
        remember(newcomer, document.id, story: book.number(of: story))
        settle(newcomer, document.id, ranked: ranked)
    }

    /// What later texts showed of earlier answers since this was last asked.
    public mutating func takeChanges() -> [StoryChange] {
        defer { changes = [] }
        return changes
    }

    private mutating func read(_ document: StoryDocument) -> (newcomer: Newcomer, isHeading: Bool) {
        let time = document.published?.timeIntervalSinceReferenceDate ?? now
        now = max(now, time)
        let features = document.features(&table), cut = WordPieces(document.opening)
        let newcomer = Newcomer(
            vector: StoryVector(features, table: table), pieces: cut, pieceMass: pieces.mass(cut), time: time,
            isTitled: !document.title.isEmpty)
        table.count(features)
        pieces.count(cut)
        return (newcomer, headings.isStanding(document, time: time))
    }

    private mutating func remember(_ newcomer: Newcomer, _ id: String, story: Int32) {
        let text = index.add(
            newcomer.vector, newcomer.pieces, mass: newcomer.pieceMass, id: id, story: story, previous: book[story].last,
            time: newcomer.time)
        book.add(text: text, to: story)
        index.age(now: now, window: window)
    }

    func threshold(_ newcomer: Newcomer) -> Float {
        StoryTuning.joins + StoryTuning.joinsMore * log(max(StoryTuning.fewest, Float(index.alive)) / 400)
            - (newcomer.isTitled ? 0 : StoryTuning.untitled)
    }

    struct Candidate {
        var story: Int32
        var score: Float
    }

    /// Stories that the newcomer is like, best first.
    private mutating func candidates(for newcomer: Newcomer) -> [Candidate] {
        let neighbours = index.neighbours(of: newcomer.vector, time: newcomer.time, window: window)
        if sums.count < book.stories.count { sums += Array(repeating: 0, count: book.stories.count - sums.count) }
        for neighbour in neighbours { sums[Int(index.texts[neighbour.text].story)] += neighbour.likeness }
        defer { for neighbour in neighbours { sums[Int(index.texts[neighbour.text].story)] = 0 } }
        var best: [Candidate] = []
        for neighbour in StoryClusterer.likest(neighbours) {
            let story = index.texts[neighbour.text].story
            let score = score(newcomer, neighbour.text, story)
            if let known = best.firstIndex(where: { $0.story == story }) {
                best[known].score = max(best[known].score, score)
            } else {
                best.append(Candidate(story: story, score: score))
            }
        }
        return best.sorted { ($0.score, $1.story) > ($1.score, $0.story) }
    }

    private func score(_ newcomer: Newcomer, _ text: Int, _ story: Int32) -> Float {
        let one = index.likeness(of: newcomer, to: text, window: window, pieces)
        let mean = sums[Int(story)] / Float(book[story].size)
        return one * (1 - StoryTuning.whole) + mean * StoryTuning.whole
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
