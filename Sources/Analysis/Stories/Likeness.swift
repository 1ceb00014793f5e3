internal import Foundation

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
    var isTitled: Bool

    var time: Double { text.time }
}

extension ComparedText {
    /// How alike two texts are: whole words and pieces of words, less for strangers and for age.
    func likeness(to other: ComparedText, window: Double, _ table: PieceTable) -> Float {
        let parts = table.shared(pieces.span, other.pieces.span) / (pieceMass * other.pieceMass).squareRoot()
        let age = 1 - StoryTuning.ageing * min(1, Float(abs(time - other.time) / window))
        return (wordLikeness(to: other) * (1 - StoryTuning.pieces) + parts * StoryTuning.pieces) * age
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
    func likeness(of newcomer: Newcomer, to place: Int, window: Double, _ table: PieceTable) -> Float {
        newcomer.text.likeness(to: text(at: place), window: window, table)
    }

    func likeness(of one: Int, to other: Int, window: Double, _ table: PieceTable) -> Float {
        text(at: one).likeness(to: text(at: other), window: window, table)
    }

    private func text(at place: Int) -> ComparedText {
        let text = texts[place]
        return ComparedText(
            terms: terms[text.firstTerm..<text.firstTerm + Int(text.termCount)],
            pieces: pieces[text.firstPiece..<text.firstPiece + Int(text.pieceCount)],
            pieceMass: text.pieceMass, names: Int(text.names), time: times[place])
    }
}
