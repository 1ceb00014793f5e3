internal import Mentions

/// A term of one text, as clustering counts it.
struct Feature: Hashable {
    var term: Int32
    /// Of the place where it counts most.
    var factor: Float
    /// Written as a name at least once.
    var isName: Bool
    /// For a group: the term that brought it, so that two texts with that same term do not count it twice. Otherwise -1.
    var source: Int32 = -1
    /// How often the text has it.
    var times = 1

    /// The same term once more.
    mutating func add(_ other: Feature) {
        times += 1
        isName = isName || other.isName
        if other.factor > factor || other.factor == factor && other.source < source { (factor, source) = (other.factor, other.source) }
    }
}

extension StoryDocument {
    /// Terms read per text: news tells what it is about at its beginning.
    private static let longest = 400

    /// The terms with their parts, each once; those of a title count full, those of the text under it less.
    func features(_ table: inout TermTable) -> [Feature] {
        let isTitled = terms.contains { $0.inTitle }
        var features: [Feature] = [], source: Int32 = -1
        features.reserveCapacity(2 * terms.count)
        for term in terms.prefix(StoryDocument.longest) {
            let factor = factor(term, isTitled), number = table.number(of: term)
            guard term.isOwnWord else {
                table.gather(Feature(term: number, factor: factor, isName: false, source: source), into: &features)
                continue
            }
            source = number
            table.gather(Feature(term: number, factor: factor, isName: term.kind == .name), into: &features)
            for part in table.parts(of: number) {
                table.gather(Feature(term: part, factor: factor * StoryTuning.part, isName: false), into: &features)
            }
        }
        table.endText(features)
        return features
    }

    private func factor(_ term: Term, _ isTitled: Bool) -> Float {
        let place = term.inTitle || !isTitled ? 1 : StoryTuning.body
        if !term.isOwnWord { return place * StoryTuning.related }
        return term.text.utf8.contains(UInt8(ascii: " ")) ? place * StoryTuning.joined : place
    }
}
