internal import Foundation
internal import Mentions

/// Groups that hashtags, threads and shared links gather.
///
/// A key counts when at least three authors bear it. Keys of which half the mentions or more lie in one subject make one swarm with the
/// others of that subject; what gathers people over many subjects is a swarm of its own.
struct Swarms {
    /// Fewer authors are not shown, so that nobody in a swarm is known by it (k-anonymity; Sweeney 2002).
    static let fewestAuthors = 5
    /// Authors who make a swarm must have come together within so long.
    static let together: TimeInterval = 3 * 86_400
    private static let fewestOfKey = 3
    private static let mostSwarms = 3

    /// A swarm in the making.
    struct Gathering {
        /// Place of the subject in `Draft.stories`.
        let subject: Int?
        /// With the mentions of the swarm that bear it.
        let keys: [(key: Bonds.Key, places: [Int])]
        /// Oldest first.
        let places: [Int]
        let formed: Date
        let authors: Int
    }

    let scene: Scene
    /// Subject of each mention.
    let subject: [Int?]

    /// Largest first; only those that spoke in the period.
    var gatherings: [Gathering] {
        let bonds = Bonds(scene: scene)
        let keys = bonds.places.filter { authors($0.value).count >= Swarms.fewestOfKey }.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
        var bySubject: [Int: [(Bonds.Key, [Int])]] = [:], apart: [(Int?, [(Bonds.Key, [Int])])] = []
        for key in keys {
            if let subject = main(key.1) { bySubject[subject, default: []].append(key) } else { apart.append((nil, [key])) }
        }
        let all = bySubject.sorted { $0.key < $1.key }.map { (Int?.some($0.key), $0.value) } + apart
        let found = all.compactMap { gathering($0.0, $0.1) }
        return found.sorted { ($1.authors, $0.places[0]) < ($0.authors, $1.places[0]) }.prefix(Swarms.mostSwarms).map { $0 }
    }

    /// The subject in which half of these lie.
    private func main(_ places: [Int]) -> Int? {
        let subjects = Tally(places.compactMap { subject[$0] }).ranked
        return subjects.first.flatMap { 2 * $0.count >= places.count ? $0.value : nil }
    }

    private func gathering(_ subject: Int?, _ keys: [(Bonds.Key, [Int])]) -> Gathering? {
        let own = Set(keys.flatMap(\.1)).filter { subject == nil || self.subject[$0] == subject }.sorted()
        guard own.contains(where: { scene.ago[$0] == 0 }), let formed = formed(own) else { return nil }
        let inside = Set(own)
        return Gathering(
            subject: subject, keys: keys.map { ($0.0, $0.1.filter(inside.contains)) }, places: own, formed: formed,
            authors: authors(own).count)
    }

    func authors(_ places: [Int]) -> Set<String> { Set(places.compactMap { scene.author($0) }) }

    /// The first moment up to which five authors spoke within three days; nil when that never was.
    private func formed(_ places: [Int]) -> Date? {
        var last: [String: Date] = [:]
        for place in places {
            guard let author = scene.author(place) else { continue }
            let moment = scene.heard[place].mention.published
            last[author] = moment
            last = last.filter { moment.timeIntervalSince($0.value) <= Swarms.together }
            if last.count >= Swarms.fewestAuthors { return moment }
        }
        return nil
    }
}
