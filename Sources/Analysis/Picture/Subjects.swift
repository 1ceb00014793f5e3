internal import Foundation
internal import Mentions

/// Joins stories into the subjects that an adviser would name.
///
/// A story is one event with its follow-ups, as news tells it; people talk about a subject in many small threads. Stories that
/// answer to the same issue of the pipeline are one subject; the others are joined most alike first (agglomerative clustering
/// with the centroid of each group), as long as they are alike enough and not days apart.
struct Subjects {
    /// Cosine from which two groups are one subject. Measured on the demo town, whose planted story lines come back best at 0.20
    /// to 0.25; the upper end joins least that should stay apart.
    private static let alike = 0.25
    /// Nothing said of either for so long: another subject with the same words.
    private static let patience: TimeInterval = 5 * 86_400
    /// Stories compared with each other; more than this are the smallest ones, which stay alone.
    private static let most = 400

    private let scene: Scene
    private let holders: [Int]
    private let terms: [[Int]]
    private let isName: [Bool]

    init(scene: Scene) {
        var number: [String: Int] = [:], holders: [Int] = [], isName: [Bool] = []
        terms = scene.heard.map { heard in
            var own: Set<Int> = []
            for term in heard.reading.terms where term.kind != .number {
                let known = number[term.text] ?? number.count
                if known == number.count {
                    number[term.text] = known
                    holders.append(0)
                    isName.append(term.kind != .word)
                }
                own.insert(known)
            }
            for term in own { holders[term] += 1 }
            return own.sorted()
        }
        (self.scene, self.holders, self.isName) = (scene, holders, isName)
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
            guard let issue = scene.issue(of: story, atLeast: 0.5)?.id else {
                subjects.append(story)
                continue
            }
            if let known = at[issue] {
                subjects[known] = (subjects[known] + story).sorted()
            } else {
                at[issue] = subjects.count
                subjects.append(story)
            }
        }
        return subjects
    }

    private func merged(_ start: [[Int]]) -> [[Int]] {
        var groups: [SubjectGroup?] = start.map { group($0) }
        var nearest = groups.indices.map { neighbour(of: $0, in: groups) }
        while let one = nearest.indices.max(by: { (nearest[$0].likeness, $1) < (nearest[$1].likeness, $0) }),
            nearest[one].likeness >= Subjects.alike, let left = groups[one], let right = groups[nearest[one].place]
        {
            let gone = nearest[one].place
            groups[one] = group((left.places + right.places).sorted())
            groups[gone] = nil
            for place in groups.indices where place != one && [one, gone].contains(nearest[place].place) {
                nearest[place] = neighbour(of: place, in: groups)
            }
            nearest[gone] = .none
            nearest[one] = neighbour(of: one, in: groups)
            refresh(&nearest, with: one, in: groups)
        }
        return groups.compactMap { $0?.places }
    }

    /// The new group may be nearer to others than what they had.
    private func refresh(_ nearest: inout [Neighbour], with one: Int, in groups: [SubjectGroup?]) {
        guard let new = groups[one] else { return }
        for place in groups.indices where place != one {
            guard let group = groups[place], gap(group, new) < Subjects.patience else { continue }
            let likeness = group.likeness(to: new)
            if likeness > nearest[place].likeness { nearest[place] = Neighbour(place: one, likeness: likeness) }
        }
    }

    private func neighbour(of place: Int, in groups: [SubjectGroup?]) -> Neighbour {
        guard let own = groups[place] else { return .none }
        return groups.indices.reduce(Neighbour.none) { best, other in
            guard other != place, let group = groups[other], gap(own, group) < Subjects.patience else { return best }
            let likeness = own.likeness(to: group)
            return likeness > best.likeness ? Neighbour(place: other, likeness: likeness) : best
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
            for term in terms[place] { counts[term, default: 0] += 1 }
        }
        let weighed = counts.keys.sorted().filter { holders[$0] > 1 }.map { term in
            let share = Double(counts[term] ?? 0) / Double(places.count)
            let rarity = log(Double(scene.heard.count + 1) / (Double(holders[term]) + 0.5))
            return (term, share.squareRoot() * rarity * (isName[term] ? 1.5 : 1))
        }
        return SubjectGroup(places: places, weights: weighed)
    }
}

private struct Neighbour {
    var place: Int
    var likeness: Double

    static let none = Neighbour(place: -1, likeness: 0)
}

/// Mentions of one subject with their weighted terms, scaled to length one.
private struct SubjectGroup {
    let places: [Int]
    let terms: [Int]
    let weights: [Double]

    init(places: [Int], weights weighed: [(Int, Double)]) {
        let length = weighed.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
        self.places = places
        terms = weighed.map(\.0)
        weights = weighed.map { length > 0 ? $0.1 / length : 0 }
    }

    func likeness(to other: SubjectGroup) -> Double {
        var i = 0, j = 0, sum = 0.0
        while i < terms.count, j < other.terms.count {
            if terms[i] == other.terms[j] {
                sum += weights[i] * other.weights[j]
                i += 1
                j += 1
            } else if terms[i] < other.terms[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return sum
    }
}
