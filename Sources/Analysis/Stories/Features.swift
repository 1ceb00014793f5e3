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

    /// The terms with their parts; those of a title count full, those of the text under it half.
    func features(_ table: inout TermTable) -> [Feature] {
        let isTitled = terms.contains { $0.inTitle }
        var features: [Feature] = []
        features.reserveCapacity(2 * terms.count)
        for term in terms.prefix(StoryDocument.longest) {
            let factor: Float = term.inTitle || !isTitled ? 1 : 0.5
            let number = table.number(of: term)
            features.append(Feature(term: number, factor: factor, isName: term.kind == .name))
            for part in table.parts(of: number) {
                features.append(Feature(term: part, factor: factor * StoryDocument.partFactor, isName: false))
            }
        }
        return features
    }
}
