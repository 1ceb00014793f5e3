internal import Mentions

extension StoryView {
    /// The picture that came with the member most central to the story: of the media first, then of government and organisations, never of
    /// inhabitants or of people who write for themselves.
    func image(_ scene: Scene) -> String? {
        let weights = weights(scene)
        let shown = now.filter { scene.heard[$0].mention.image != nil }
        for group in [SpeakerGroup.media, .overheid, .belangengroepen] {
            let own = shown.filter { scene.heard[$0].mention.group == group }
            let worths = own.map { place in
                let words = scene.words[place]
                return words.reduce(0.0) { $0 + (weights[$1] ?? 0) } / Double(words.count + 3).squareRoot()
            }
            if let best = worths.indices.max(by: { (worths[$0], $1) < (worths[$1], $0) }) { return scene.heard[own[best]].mention.image }
        }
        return nil
    }
}
