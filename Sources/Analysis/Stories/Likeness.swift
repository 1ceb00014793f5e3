internal import Foundation
internal import Mentions

/// A text as two are compared: its terms and pieces, each in order, and what they are weighed by.
struct ComparedText {
    var terms: ArraySlice<IndexedTerm>
    var pieces: ArraySlice<UInt16>
    /// Sum of squared rarities of its pieces when it came.
    var pieceMass: Float
    var names: Int
    var time: Double
}

/// A text that asks for its story.
struct Newcomer {
    var vector: StoryVector
    var text: ComparedText
    var kind: StoryForest.Kind
    /// Whether it says when it was published, and not only when it came.
    var isDated: Bool
    /// Where it was said, when posts answer one another there and it is one.
    var talk: String?

    var time: Double { text.time }
}

extension ComparedText {
    /// How alike two texts are: whole words and pieces of words, less for strangers and for age.
    ///
    /// - Parameter least: for a newcomer, a likeness below this may be told too low: pieces that cannot bring it there are not compared.
    /// - Returns: the likeness, and what the pieces of words alone give.
    func likeness(to other: ComparedText, window: Double, _ table: PieceTable, least: Float) -> (whole: Float, pieces: Float) {
        let words = wordLikeness(to: other) * (1 - StoryTuning.pieces)
        let age = 1 - StoryTuning.ageing * min(1, Float(abs(time - other.time) / window))
        let scale = 1 / (pieceMass * other.pieceMass).squareRoot()
        if (words + (pieceMass - StoryTuning.piecesUnsaid) * scale * StoryTuning.pieces) * age < least { return (words * age, 0) }
        let parts = table.shared(pieces.span, other.pieces.span) * scale
        return ((words + parts * StoryTuning.pieces) * age, parts)
    }

    private func wordLikeness(to other: ComparedText) -> Float {
        let (ours, theirs) = (terms.span, other.terms.span)
        var sum: Float = 0, i = 0, j = 0, sharesName = false
        while i < ours.count, j < theirs.count {
            let (left, right) = (ours[i], theirs[j])
            if left.term == right.term, !left.repeats(right) {
                sum += left.weight * right.weight
                if left.isName || right.isName { sharesName = true }
            }
            i += left.term <= right.term ? 1 : 0
            j += right.term <= left.term ? 1 : 0
        }
        return !sharesName && names > 0 && other.names > 0 ? sum * StoryTuning.strangers : sum
    }
}

extension StoryIndex {
    func likeness(of one: Int, to other: Int, window: Double, _ table: PieceTable) -> Float {
        text(at: one).likeness(to: text(at: other), window: window, table, least: 0).whole
    }

    func text(at place: Int) -> ComparedText {
        let text = texts[place]
        return ComparedText(
            terms: terms[text.firstTerm..<text.firstTerm + Int(text.termCount)],
            pieces: pieces[text.firstPiece..<text.firstPiece + Int(text.pieceCount)],
            pieceMass: text.pieceMass, names: Int(text.names), time: times[place])
    }
}
