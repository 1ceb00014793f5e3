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
        let vector = StoryVector(features, table: table)
        let text = ComparedText(
            terms: vector.entries.map(IndexedTerm.init)[...], pieces: cut.numbers[...], pieceMass: pieces.mass(cut),
            names: vector.entries.count { $0.isName }, time: time)
        table.count(features)
        pieces.count(cut)
        return (Newcomer(vector: vector, text: text, isTitled: !document.title.isEmpty), headings.isStanding(document, time: time))
    }

    private mutating func remember(_ newcomer: Newcomer, _ id: String, story: Int32) {
        let text = index.add(newcomer, id: id, story: story, previous: book[story].last)
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
        let neighbours = index.neighbours(of: newcomer.vector, most: StoryClusterer.close, time: newcomer.time, window: window)
        defer { index.endSearch() }
        var best: [Candidate] = []
        for neighbour in neighbours {
            let story = index.texts[neighbour.text].story
            let likeness = index.likeness(of: newcomer, to: neighbour.text, window: window, pieces)
            if let known = best.firstIndex(where: { $0.story == story }) {
                best[known].score = max(best[known].score, likeness)
            } else {
                best.append(Candidate(story: story, score: likeness))
            }
        }
        for place in best.indices { best[place].score = score(best[place], newcomer) }
        return best.sorted { ($0.score, $1.story) > ($1.score, $0.story) }
    }

    /// From the likeness to the nearest text of the story to that with all of it in mind.
    private func score(_ nearest: Candidate, _ newcomer: Newcomer) -> Float {
        let story = book[nearest.story]
        let whole = index.likeness(ofStoryEndingAt: story.last, time: newcomer.time, window: window)
        return nearest.score * (1 - StoryTuning.whole) + whole / Float(story.size) * StoryTuning.whole
    }
}
