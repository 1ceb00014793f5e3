internal import Mentions

extension Draft {
    /// A single post that finds its story is no news.
    private static let fewest = 2

    /// The largest change of the period in the stories of a subject. A part that was split off and is told of in the same subject
    /// all the same is none.
    func regrouping(of subject: StoryView) -> Regrouping? {
        let own = Set(subject.stories(scene))
        let here = changes.filter { change in
            scene.period.contains(change.at) && own.contains(change.other)
                && (change.kind == .joined || !own.contains(change.story))
        }
        let largest = here.sorted { ($1.moved.count, $1.at) < ($0.moved.count, $0.at) }
        return largest.lazy.compactMap { regrouping($0, of: subject) }.first
    }

    private func regrouping(_ change: StoryChange, of subject: StoryView) -> Regrouping? {
        let ids = Set(change.moved)
        let moved = scene.everything.filter { ids.contains(scene.heard[$0].mention.id) }
        let stayed = subject.places.filter { scene.heard[$0].story == change.other && !ids.contains(scene.heard[$0].mention.id) }
        guard min(moved.count, stayed.count) >= Draft.fewest else { return nil }
        let titles = [moved, stayed].map { StoryView(id: change.other, places: $0, scene: scene).title(scene) }
        guard titles[0] != titles[1] else { return nil }
        return Regrouping(kind: change.kind, at: change.at, title: titles[0], other: titles[1], terms: change.terms)
    }
}
