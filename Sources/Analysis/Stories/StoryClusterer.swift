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
    var replies = Replies()
    let forest: StoryForest
    var now = 0.0
    /// Texts that were alike to both of two stories, by the pair.
    var bridges: [StoryPair: Int] = [:]
    /// What later texts showed, oldest first, since they were last taken.
    var changes: [StoryChange] = []

    /// - Parameters:
    ///   - window: seconds after which a text no longer joins an earlier one.
    ///   - everyday: how common words and groups are before anything was read.
    ///   - forest: what was learned of texts and their stories; a kind of text of which nothing was learned goes by its likeness.
    public init(window: TimeInterval = 7 * 86_400, everyday: EverydayTerms = EverydayTerms(), forest: StoryForest = StoryForest()) {
        self.window = window
        self.forest = forest
        table = TermTable(everyday: everyday)
    }

    /// Texts it holds.
    public var count: Int { index.texts.count }

    /// The story this text belongs to at once: an earlier one, a new one that bears its id, or nil for a roundup.
    public mutating func assign(_ document: StoryDocument) -> String? {
        let (newcomer, isHeading) = read(document)
        if document.parentStory == nil, isHeading || Roundup.isOne(document.title) { return nil }
        let least = threshold(newcomer)
        let ranked = document.parentStory == nil ? candidates(for: newcomer) : []
        if Roundup.touchesMany(ranked.map(\.likeness), terms: document.terms.count, threshold: least) { return nil }
        let joined = ranked.first.flatMap { $0.excess > 0 ? $0.story : nil } ?? replies.story(of: newcomer).map(book.root)
        let number = book.number(of: document.parentStory ?? joined.map { book[$0].id } ?? "s" + document.id)
        remember(newcomer, document.id, story: number)
        settle(newcomer, document.id, ranked: ranked, least)
        return book[number].id
    }

    /// Takes over an earlier answer of `assign`; replaying all of them in their order restores the state they left.
    public mutating func adopt(_ document: StoryDocument, story: String?) {
        let (newcomer, _) = read(document)
        guard let story else { return }
        let least = threshold(newcomer)
        let ranked = document.parentStory == nil ? candidates(for: newcomer) : []
        remember(newcomer, document.id, story: book.number(of: story))
        settle(newcomer, document.id, ranked: ranked, least)
    }

    /// What speaks for each story that this text could be of, likest first; for learning and for explaining.
    ///
    /// To be asked before `assign` or `adopt`, which count the text.
    public func evidence(for document: StoryDocument) -> [StoryEvidence] {
        var asked = self
        let (newcomer, _) = asked.read(document)
        return asked.evidence(newcomer, asked.comparable(newcomer))
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
        let newcomer = Newcomer(
            vector: vector, text: text, kind: document.kind, isDated: document.published != nil,
            talk: document.kind == .post ? document.talk : nil)
        return (newcomer, headings.isStanding(document, time: time))
    }

    private mutating func remember(_ newcomer: Newcomer, _ id: String, story: Int32) {
        let text = index.add(newcomer, id: id, story: story, previous: book[story].last)
        book.add(text: text, to: story)
        replies.heard(newcomer, story: story)
        index.age(now: now, window: window)
    }

    /// How much more chance gives than with 400 texts in the window: it grows with the logarithm of the texts there are to be like.
    private var crowding: Float { log(max(StoryTuning.fewest, Float(index.alive)) / 400) }

    /// Likeness from which the newcomer joins.
    private func threshold(_ newcomer: Newcomer) -> Float {
        StoryTuning.joins + StoryTuning.joinsMore * crowding - (newcomer.kind == .post ? StoryTuning.untitled : 0)
    }

    /// Log odds from which a text joins of which something was learned.
    private func odds(_ kind: StoryForest.Kind) -> Float {
        (kind == .headline ? StoryTuning.oddsTitle : StoryTuning.odds) + StoryTuning.oddsMore * crowding
    }

    /// What was learned of titles is mostly how soon one follows another; without a date that is not known.
    private func isLearned(_ newcomer: Newcomer) -> Bool {
        forest.knows(newcomer.kind) && (newcomer.isDated || newcomer.kind != .headline)
    }

    struct Candidate {
        var story: Int32
        /// Likeness to all its texts together.
        var whole: Float
        var nearest: NearestText
        /// To its nearest text, and a little to all of it.
        var likeness: Float = 0
        /// By how much it is more than chance gives; below zero no story to join.
        var excess: Float = 0
    }

    /// Stories that the newcomer could be of, the surest first.
    private mutating func candidates(for newcomer: Newcomer) -> [Candidate] {
        guard isLearned(newcomer) else {
            let least = threshold(newcomer), found = likest(newcomer, least: least)
            return ranked(found, by: found.map { $0.likeness - least })
        }
        let found = comparable(newcomer), limit = odds(newcomer.kind)
        return ranked(found, by: evidence(newcomer, found).map { forest.odds(newcomer.kind, $0.value) - limit })
    }

    /// Stories that a forest is asked about. Titles are many and say little: only of those whose likeness comes near.
    private mutating func comparable(_ newcomer: Newcomer) -> [Candidate] {
        guard newcomer.kind == .headline else { return likest(newcomer, least: 0) }
        let least = threshold(newcomer) * StoryTuning.near
        return likest(newcomer, least: least).filter { $0.likeness >= least }
    }

    private func ranked(_ found: [Candidate], by excess: [Float]) -> [Candidate] {
        var candidates = found
        for place in found.indices { candidates[place].excess = excess[place] }
        return candidates.sorted { ($0.excess, $1.story) > ($1.excess, $0.story) }
    }

    /// Stories of the nearest texts; a likeness below `least` may be told too low.
    private mutating func likest(_ newcomer: Newcomer, least: Float) -> [Candidate] {
        let neighbours = index.neighbours(of: newcomer.vector, most: StoryClusterer.close, time: newcomer.time, window: window)
        defer { index.endSearch() }
        var found: [Candidate] = []
        for neighbour in neighbours {
            let story = index.texts[neighbour.text].story
            let known = found.firstIndex { $0.story == story }
            let whole = known.map { found[$0].whole } ?? whole(story, newcomer)
            let needed = (least - whole * StoryTuning.whole) / (1 - StoryTuning.whole)
            let text = nearest(newcomer, neighbour.text, least: needed)
            if let known {
                if text.likeness > found[known].nearest.likeness { found[known].nearest = text }
            } else {
                found.append(Candidate(story: story, whole: whole, nearest: text))
            }
        }
        for place in found.indices {
            found[place].likeness =
                found[place].nearest.likeness * (1 - StoryTuning.whole) + found[place].whole * StoryTuning.whole
        }
        return found
    }

    private func nearest(_ newcomer: Newcomer, _ place: Int, least: Float) -> NearestText {
        let text = index.text(at: place)
        let (likeness, parts) = newcomer.text.likeness(to: text, window: window, pieces, least: least)
        return NearestText(time: text.time, pieces: parts, likeness: likeness)
    }

    /// Likeness to all texts of a story together.
    private func whole(_ story: Int32, _ newcomer: Newcomer) -> Float {
        let sum = index.likeness(ofStoryEndingAt: book[story].last, time: newcomer.time, window: window)
        return sum / Float(book[story].size)
    }

    private func evidence(_ newcomer: Newcomer, _ candidates: [Candidate]) -> [StoryEvidence] {
        var evidence = candidates.map {
            index.evidence(of: newcomer, story: book[$0.story].id, last: book[$0.story].last, nearest: $0.nearest)
        }
        let told = evidence.map(\.told)
        for place in evidence.indices {
            let others = told.indices.filter { $0 != place }.map { told[$0] }
            evidence[place].lead = told[place] - max(0, others.max() ?? 0)
        }
        return evidence
    }
}
