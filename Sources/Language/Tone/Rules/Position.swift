extension ToneRule {
    /// People open with what they want to say and end with their verdict: first and last sentence of a longer text weigh more.
    static let position = ToneRule(
        name: "plaats",
        source: "Becker & Aharonson 2010, Last but Definitely not Least (reviews); journalism's inverted pyramid for the title and lead."
    ) { draft in
        guard draft.sentences.count >= 3 else { return }
        for hit in draft.hits.indices {
            if draft.hits[hit].sentence == 0 { draft.scale(hit, by: 1.5, .opens) }
            if draft.hits[hit].sentence == draft.sentences.count - 1 { draft.scale(hit, by: 1.3, .closes) }
        }
    }
}
