internal import Foundation
internal import Mentions

/// Joins stories into the subjects that an adviser would name.
///
/// A story is one event with its follow-ups, as news tells it; people talk about a subject in many small threads. Stories that
/// answer to the same issue of the pipeline are one subject; the others are joined most alike first (agglomerative clustering
/// with the centroid of each group), as long as they are alike enough and not days apart.
struct Subjects {
    /// Cosine from which two groups are one subject; how it was measured, with what lies beside it: docs/onderwerpen.md.
    private static let alike = 0.18
    /// How fast a term that few of a group have loses weight: 1 is the mean of its texts, 0 counts what any of them says in full.
    private static let spread = 0.75
    /// Names tell subjects apart better than other words.
    private static let name = 1.25
    /// Nothing said of either for so long: another subject with the same words.
    private static let patience: TimeInterval = 5 * 86_400
    /// Stories compared with each other; more than this are the smallest ones, which stay alone.
    private static let most = 400

    private let scene: Scene
    private let terms: SubjectTerms

    init(scene: Scene, everyday: EverydayTerms) {
        self.scene = scene
        terms = SubjectTerms(scene.heard, everyday: everyday)
    }

    /// - Parameter stories: places of the mentions of each story, oldest first.
    /// - Returns: the same places by subject, in order of first mention.
    func joined(_ stories: [[Int]]) -> [[Int]] {
        let byIssue = joinedByIssue(stories)
        let ranked = byIssue.indices.sorted { (byIssue[$1].count, $0) < (byIssue[$0].count, $1) }
        let compared = Set(ranked.prefix(Subjects.most))
        let alone = byIssue.indices.filter { !compared.contains($0) }.map { byIssue[$0] }
        return (merged(byIssue.indices.filter(compared.contains).map { byIssue[$0] }) + alone).sorted { $0[0] < $1[0] }
    }

    private func joinedByIssue(_ stories: [[Int]]) -> [[Int]] {
        var at: [String: Int] = [:], subjects: [[Int]] = []
        for story in stories {
            let issue = scene.issue(of: story, atLeast: 0.5)?.id
            if let known = issue.flatMap({ at[$0] }) {
                subjects[known] += story
            } else {
                if let issue { at[issue] = subjects.count }
                subjects.append(story)
            }
        }
        return subjects.map { $0.sorted() }
    }

    private func merged(_ start: [[Int]]) -> [[Int]] {
        var groups: [SubjectGroup?] = start.map { group($0) }
        var pairs = SubjectPairs(count: groups.count)
        for place in groups.indices { pairs.set(place, likenesses(of: place, in: groups)) }
        while let (one, gone) = pairs.best(atLeast: Subjects.alike), let left = groups[one], let right = groups[gone] {
            groups[one] = group((left.places + right.places).sorted())
            groups[gone] = nil
            pairs.set(one, likenesses(of: one, in: groups))
            pairs.set(gone, likenesses(of: gone, in: groups))
        }
        return groups.compactMap { $0?.places }
    }

    /// Likeness to each other group; zero to itself, to what is gone and to what is days apart.
    private func likenesses(of place: Int, in groups: [SubjectGroup?]) -> [Double] {
        guard let own = groups[place] else { return groups.map { _ in 0 } }
        var weights = [Double](repeating: 0, count: terms.isName.count)
        for (term, weight) in zip(own.terms, own.weights) { weights[term] = weight }
        return groups.enumerated().map { at, other in
            guard at != place, let other, gap(own, other) < Subjects.patience else { return 0 }
            return other.likeness(to: weights, names: terms.isName)
        }
    }

    private func gap(_ one: SubjectGroup, _ other: SubjectGroup) -> TimeInterval {
        let starts = max(moment(one.places.first), moment(other.places.first))
        return starts - min(moment(one.places.last), moment(other.places.last))
    }

    private func moment(_ place: Int?) -> TimeInterval {
        place.map { scene.heard[$0].mention.published.timeIntervalSince1970 } ?? 0
    }

    private func group(_ places: [Int]) -> SubjectGroup {
        let counts = places.reduce(into: [Int: Int]()) { counts, place in
            for term in terms.held[place] { counts[term, default: 0] += 1 }
        }
        let weighed = counts.sorted { $0.key < $1.key }.map { term, count in
            let share = Double(count) / Double(places.count)
            return (term, pow(share, Subjects.spread) * terms.rarity[term] * (terms.isName[term] ? Subjects.name : 1))
        }
        return SubjectGroup(places: places, weights: weighed)
    }
}
