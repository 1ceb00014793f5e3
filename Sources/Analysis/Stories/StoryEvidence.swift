internal import Foundation
public import Mentions

/// What speaks for a text being of a story, measured on the newest texts of that story.
public struct StoryEvidence: Sendable, Hashable {
    /// Id of the story.
    public var story: String
    /// How much likelier the words are that the text shares with the story there than in Dutch at large: the sum of the natural
    /// logarithms. A word of the story's every text says most.
    public var told: Float = 0
    /// The same for groups of related words.
    public var groups: Float = 0
    /// Words shared that fewer than one in 150 texts hold.
    public var rare: Float = 0
    /// Rarity of the rarest word shared, natural logarithm of texts per text that holds it.
    public var rarest: Float = 0
    /// Likeness of the pieces of words to those of the nearest text, 0 ... 1.
    public var pieces: Float
    /// Natural logarithm of one more than the hours between the text and the nearest text.
    public var apart: Float
    /// The same since its newest text.
    public var since: Float
    /// Words the text has.
    public var words: Float
    /// `told` less that of the next best story, or of the best when this is not it.
    public var lead: Float = 0
    /// To the nearest text, 0 ... 1, as the stories without trees go by.
    public var likeness: Float
    /// Natural logarithm of one more than the texts of the story that were looked at, 32 at most.
    public var size: Float = 0
    /// As `apart`, since the first of those: a subject that comes back each week is old.
    public var ago: Float = 0

    /// `told` per word; the shortest texts count as somewhat longer.
    public var share: Float { told / (words + 3) }

    public func value(_ sign: StoryForest.Sign) -> Float {
        switch sign {
        case .told: told
        case .share: share
        case .groups: groups
        case .rare: rare
        case .rarest: rarest
        case .pieces: pieces
        case .apart: apart
        case .since: since
        case .words: words
        case .lead: lead
        case .likeness: likeness
        case .size: size
        case .ago: ago
        }
    }
}

extension StoryEvidence {
    private static let rarity: Float = 5

    /// Adds what a term says that `count` of `size` texts of the story hold.
    mutating func add(_ entry: StoryVector.Entry, count: Int, of size: Int) {
        let share = Float(count) / Float(size + 2), chance = exp(-entry.rarity)
        let gain = log(0.5 * share / chance + 0.5)
        if entry.isGroup { return groups += max(0, gain) }
        told += gain
        rarest = max(rarest, entry.rarity)
        if entry.rarity > StoryEvidence.rarity { rare += 1 }
    }
}

/// The text of a story that another is most like.
struct NearestText {
    var time: Double
    /// Likeness of pieces of words, 0 ... 1.
    var pieces: Float
    /// In all, as `ComparedText.likeness` has it.
    var likeness: Float
}

extension StoryIndex {
    /// Newest texts of a story that are looked at.
    private static let newest = 32

    /// What the text shares with the story whose newest text has number `last`.
    ///
    /// - Parameter nearest: the text of the story that it is most like.
    func evidence(of newcomer: Newcomer, story: String, last: Int, nearest: NearestText) -> StoryEvidence {
        let entries = newcomer.vector.entries
        var evidence = StoryEvidence(
            story: story, pieces: nearest.pieces, apart: hours(newcomer.time, nearest.time), since: hours(newcomer.time, time(of: last)),
            words: Float(entries.count { !$0.isGroup }), likeness: nearest.likeness)
        var counts = [Int](repeating: 0, count: entries.count), number = last, size = 0, first = newcomer.time
        while number >= dropped, size < StoryIndex.newest {
            count(entries, in: texts[number - dropped], into: &counts)
            first = time(of: number)
            number = Int(texts[number - dropped].previous)
            size += 1
        }
        for (entry, count) in zip(entries, counts) where count > 0 && entry.opens { evidence.add(entry, count: count, of: size) }
        evidence.size = log1pf(Float(size))
        evidence.ago = hours(newcomer.time, first)
        return evidence
    }

    private func hours(_ one: Double, _ other: Double) -> Float { log1pf(Float(abs(one - other) / 3600)) }

    /// The oldest moment held, for a text that is no longer.
    private func time(of number: Int) -> Double { times[max(0, number - dropped)] }

    private func count(_ entries: [StoryVector.Entry], in text: IndexedText, into counts: inout [Int]) {
        let theirs = terms[text.firstTerm..<text.firstTerm + Int(text.termCount)].span
        var at = 0
        for (place, entry) in entries.enumerated() {
            while at < theirs.count, theirs[at].term < entry.term { at += 1 }
            if at < theirs.count, theirs[at].term == entry.term { counts[place] += 1 }
        }
    }
}
