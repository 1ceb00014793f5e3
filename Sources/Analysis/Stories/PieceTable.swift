internal import Foundation

/// How rare each piece of a word has been so far.
struct PieceTable: Sendable {
    /// Texts pretended to have been read before, none of which held any piece.
    private static let background: Float = 20
    /// Mass that every text leaves unsaid: two titles of one same word are not yet one event.
    private static let unsaid = StoryTuning.piecesUnsaid

    private(set) var texts = [Float](repeating: 0.5, count: 1 << 16)
    private var logs = [Float](repeating: logf(1), count: 1 << 16)
    private(set) var read = PieceTable.background
    private var logRead = logf(PieceTable.background + 1)

    init() {}

    /// The table as it was saved.
    init(texts: [Float], read: Float) {
        (self.texts, self.read, logRead) = (texts, read, logf(read + 1))
        logs = texts.map { logf($0 + 0.5) }
    }

    mutating func count(_ pieces: WordPieces) {
        read += 1
        logRead = logf(read + 1)
        for piece in pieces.numbers {
            texts[Int(piece)] += 1
            logs[Int(piece)] = logf(texts[Int(piece)] + 0.5)
        }
    }

    /// Sum of squared rarities.
    func mass(_ pieces: WordPieces) -> Float {
        pieces.numbers.reduce(PieceTable.unsaid) { $0 + weight($1) }
    }

    @inline(__always)
    private func weight(_ piece: UInt16) -> Float {
        let rarity = max(0, logRead - logs[Int(piece)])
        return rarity * rarity
    }

    /// Mass of the pieces that two ordered lists share.
    func shared(_ one: Span<UInt16>, _ other: Span<UInt16>) -> Float {
        var sum: Float = 0, i = 0, j = 0
        while i < one.count, j < other.count {
            let (left, right) = (one[i], other[j])
            if left == right { sum += weight(left) }
            i += left <= right ? 1 : 0
            j += right <= left ? 1 : 0
        }
        return sum
    }
}
