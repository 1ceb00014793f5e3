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
    }
    private(set) var entries: [Entry] = []

    /// Terms kept of a long text: the heaviest ones say what it is about.
    private static let longest = 48
    /// A term rarer than this (natural logarithm of texts per text that holds it) opens candidates.
    private static let opening: Float = 2.5
    private static let repeatFactor: Float = 1.1

    init(_ features: [Feature], table: TermTable) {
        entries.reserveCapacity(features.count)
        for feature in features.sorted(by: { ($0.term, $1.factor, $0.source) < ($1.term, $0.factor, $1.source) }) {
            if entries.last?.term == feature.term {
                entries[entries.count - 1].weight *= StoryVector.repeatFactor
            } else {
                entries.append(weighed(feature, table))
            }
        }
        keepHeaviest()
        normalise()
    }

    private func weighed(_ feature: Feature, _ table: TermTable) -> Entry {
        let rarity = table.rarity(feature.term), isName = table.isName(feature.term, writtenSo: feature.isName)
        let weight = feature.factor * rarity * (isName ? StoryTuning.name : 1)
        return Entry(term: feature.term, source: feature.source, weight: weight, isName: isName, opens: rarity > StoryVector.opening)
    }

    private mutating func keepHeaviest() {
        guard entries.count > StoryVector.longest else { return }
        entries.sort { ($0.weight, $1.term) > ($1.weight, $0.term) }
        entries.removeLast(entries.count - StoryVector.longest)
        entries.sort { $0.term < $1.term }
    }

    private mutating func normalise() {
        let mass = entries.reduce(into: StoryTuning.unsaid) {
            $0 += $1.weight * $1.weight * ($1.isGroup ? StoryTuning.relatedMass : 1)
        }
        let scale = 1 / mass.squareRoot()
        for index in entries.indices { entries[index].weight *= scale }
    }
}
