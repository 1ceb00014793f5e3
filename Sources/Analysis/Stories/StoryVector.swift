internal import Mentions

/// A text as weighted terms, ordered by term number; the dot product of two is their likeness, about 0 ... 1.
struct StoryVector: Sendable {
    struct Entry: Sendable {
        var term: Int32
        /// The term that brought a group; -1 for all else.
        var source: Int32
        var weight: Float
        var isName: Bool
        /// Rare enough to look for texts that share it.
        var opens: Bool

        var isGroup: Bool { source >= 0 }

        /// Orders by weight, the lower term first of equals, as one number: the bits of a float that is not negative are in its order.
        var rank: UInt64 { UInt64(max(0, weight).bitPattern) << 32 | UInt64(UInt32.max - UInt32(term)) }
    }
    private(set) var entries: [Entry] = []

    /// Terms kept of a long text: the heaviest ones say what it is about.
    private static let longest = 48
    /// A term rarer than this (natural logarithm of texts per text that holds it) opens candidates.
    private static let opening: Float = 2.5
    private static let repeatFactor: Float = 1.1

    init(_ features: [Feature], table: TermTable) {
        entries = features.map { weighed($0, table) }
        keepHeaviest()
        entries.sort { $0.term < $1.term }
        normalise()
    }

    private func weighed(_ feature: Feature, _ table: TermTable) -> Entry {
        let rarity = table.rarity(feature.term), isName = table.isName(feature.term, writtenSo: feature.isName)
        var weight = feature.factor * rarity * (isName ? StoryTuning.name : 1)
        for _ in 1..<feature.times { weight *= StoryVector.repeatFactor }
        return Entry(term: feature.term, source: feature.source, weight: weight, isName: isName, opens: rarity > StoryVector.opening)
    }

    private mutating func keepHeaviest() {
        guard entries.count > StoryVector.longest else { return }
        let least = entries.map(\.rank).sorted(by: >)[StoryVector.longest - 1]
        entries.removeAll { $0.rank < least }
    }

    private mutating func normalise() {
        let mass = entries.reduce(into: StoryTuning.unsaid) {
            $0 += $1.weight * $1.weight * ($1.isGroup ? StoryTuning.relatedMass : 1)
        }
        let scale = 1 / mass.squareRoot()
        for index in entries.indices { entries[index].weight *= scale }
    }
}
