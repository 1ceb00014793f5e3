extension ToneRule {
    /// In a review nouns and verbs tell what the thing is about, other words what the reader thinks: a murder is no complaint.
    ///
    /// What remains of blame counts more than praise, because reviewers are polite first.
    static let subject = ToneRule(
        name: "onderwerp",
        source: """
            Turney 2002, Thumbs Up or Thumbs Down: words of the plot mislead in reviews; Taboada et al. 2011 (SO-CAL): blame \
            weighs half as much again.
            """
    ) { draft in
        guard draft.kind == .review else { return }
        for hit in draft.hits.indices where draft.hits[hit].value < 0 {
            let isPlot = draft.hits[hit].isNoun || draft.hits[hit].isVerb
            draft.scale(hit, by: isPlot ? 0.8 : 1.5, isPlot ? .plot : .blame)
        }
    }
}
