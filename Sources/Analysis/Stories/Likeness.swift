internal import Foundation

/// A text that asks for its story: terms, pieces and moment.
struct Newcomer {
    var vector: StoryVector
    var pieces: WordPieces
    var pieceMass: Float
    var time: Double
    var isTitled: Bool
}

extension StoryIndex {
    /// How alike a newcomer and the text at a place are: whole words and pieces of words, less for strangers and for age.
    func likeness(of newcomer: Newcomer, to place: Int, window: Double, _ table: PieceTable) -> Float {
        let text = texts[place]
        let words = wordLikeness(newcomer.vector.entries, text)
        let shared = table.shared(newcomer.pieces.numbers, pieces[text.firstPiece..<text.firstPiece + Int(text.pieceCount)])
        let parts = shared / (newcomer.pieceMass * text.pieceMass).squareRoot()
        let age = 1 - StoryTuning.ageing * Float(abs(text.time - newcomer.time) / window)
        return (words * (1 - StoryTuning.pieces) + parts * StoryTuning.pieces) * age
    }

    private func wordLikeness(_ entries: [StoryVector.Entry], _ text: IndexedText) -> Float {
        let end = text.firstTerm + Int(text.termCount)
        var sum: Float = 0, at = text.firstTerm, names = 0, sharesName = false
        for entry in entries {
            if entry.isName { names += 1 }
            while at < end, terms[at].term < entry.term { at += 1 }
            guard at < end, terms[at].term == entry.term, !terms[at].repeats(entry) else { continue }
            sum += terms[at].weight * entry.weight
            if entry.isName || terms[at].isName { sharesName = true }
        }
        return !sharesName && names > 0 && text.names > 0 ? sum * StoryTuning.strangers : sum
    }
}

extension StoryIndex {
    /// The same for two texts that are both held.
    func likeness(of one: Int, to other: Int, window: Double, _ table: PieceTable) -> Float {
        let (a, b) = (texts[one], texts[other])
        let own = Array(pieces[a.firstPiece..<a.firstPiece + Int(a.pieceCount)])
        let shared = table.shared(own, pieces[b.firstPiece..<b.firstPiece + Int(b.pieceCount)])
        let parts = shared / (a.pieceMass * b.pieceMass).squareRoot()
        let age = 1 - StoryTuning.ageing * min(1, Float(abs(a.time - b.time) / window))
        return (wordLikeness(a, b) * (1 - StoryTuning.pieces) + parts * StoryTuning.pieces) * age
    }

    private func wordLikeness(_ one: IndexedText, _ other: IndexedText) -> Float {
        let end = other.firstTerm + Int(other.termCount)
        var sum: Float = 0, at = other.firstTerm, sharesName = false
        for term in terms[one.firstTerm..<one.firstTerm + Int(one.termCount)] {
            while at < end, terms[at].term < term.term { at += 1 }
            guard at < end, terms[at].term == term.term, !terms[at].repeats(term) else { continue }
            sum += terms[at].weight * term.weight
            if term.isName || terms[at].isName { sharesName = true }
        }
        return !sharesName && one.names > 0 && other.names > 0 ? sum * StoryTuning.strangers : sum
    }
}
