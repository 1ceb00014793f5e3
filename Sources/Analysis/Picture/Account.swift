internal import Foundation
internal import Mentions

extension Scene {
    private static let loudest = 10
    private static let fewestWithAuthor = 20

    func account(health: [SourceHealth], versions: [String]) -> Account {
        let counts = now.reduce(into: [String: Int]()) { $0[heard[$1].mention.source, default: 0] += 1 }
        let states = Dictionary(health.map { ($0.source, $0) }, uniquingKeysWith: { $1 })
        let sources = pipeline.sources.map { source in
            let state = states[source.id] ?? SourceHealth(source: source.id)
            return SourceAccount(
                id: source.id, name: source.name, group: source.group, state: state.state, lastSuccess: state.lastSuccess,
                count: counts[source.id] ?? 0, problem: state.problem)
        }
        return Account(sources: sources, foreign: foreign, loudest: loudestShare(now), versions: versions)
    }

    /// An author counts per source: one handle in two places may be two people.
    private func loudestShare(_ now: [Int]) -> Double? {
        let authors = now.compactMap { place in heard[place].mention.author.map { heard[place].mention.source + " " + $0 } }
        guard authors.count >= Scene.fewestWithAuthor else { return nil }
        let most = Tally(authors).ranked.prefix(Scene.loudest).reduce(0) { $0 + $1.count }
        return Double(most) / Double(now.count)
    }
}
