internal import Mentions

/// A term of one text, as clustering counts it.
struct Feature: Hashable {
    var term: Int32
    var factor: Float
    var isName: Bool
}

extension StoryDocument {
    /// Terms read per text: news tells what it is about at its beginning.
    private static let longest = 300
    /// A part says less than the word: "ramp" of "treinramp".
    private static let partFactor: Float = 0.6
    /// A full name stands beside its parts, which have had their say: "jan de tol" after "jan" and "tol".
    private static let joinedFactor: Float = 0.3

    /// The terms with their parts; those of a title count full, those of the text under it half.
    func features(_ table: inout TermTable) -> [Feature] {
        let isTitled = terms.contains { $0.inTitle }
        var features: [Feature] = []
        features.reserveCapacity(2 * terms.count)
        for term in terms.prefix(StoryDocument.longest) {
            let factor = factor(term, isTitled)
            let number = table.number(of: term)
            features.append(Feature(term: number, factor: factor, isName: term.kind == .name))
            for part in table.parts(of: number) {
                features.append(Feature(term: part, factor: factor * StoryDocument.partFactor, isName: false))
            }
        }
        return features
    }

    private func factor(_ term: Term, _ isTitled: Bool) -> Float {
        let own: Float = term.text.utf8.contains(UInt8(ascii: " ")) ? StoryDocument.joinedFactor : 1
        return term.inTitle || !isTitled ? own : own / 2
    }
}
