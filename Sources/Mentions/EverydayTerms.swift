/// How common words, names and groups of related words are in Dutch, so that a clusterer that has read nothing yet does not take
/// everyday ones for rare.
public struct EverydayTerms: Sendable, Hashable {
    /// Share of texts that hold the term, 0 ... 1, in the order of the list.
    public var shares: [(term: Term, share: Float)] { zip(terms, values).map { ($0, $1) } }
    private var terms: [Term] = []
    private var values: [Float] = []

    public init() {}

    public mutating func add(_ term: Term, share: Float) {
        terms.append(term)
        values.append(share)
    }
}
