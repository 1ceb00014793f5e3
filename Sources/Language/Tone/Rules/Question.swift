extension ToneRule {
    /// A question asserts nothing: "Is het daar gevaarlijk?" weighs half.
    static let question = ToneRule(
        name: "vraag",
        source: "Taboada et al. 2011 (SO-CAL): questions are irrealis. Halved, because a complaint often comes as a question."
    ) { draft in
        for hit in draft.hits.indices where draft.sentences[draft.hits[hit].sentence].asks { draft.scale(hit, by: 0.5, .asked) }
    }
}
