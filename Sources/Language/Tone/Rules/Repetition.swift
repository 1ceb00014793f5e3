extension ToneRule {
    /// A word that comes back weighs half the second time, a third the third time, and so on.
    static let repetition = ToneRule(
        name: "herhaling",
        source: "Rows of equal emoji and the subject word of a long article would drown all else; harmonic weights as for repeated votes."
    ) { draft in
        for hit in draft.hits.indices {
            let hash = draft.tokens[draft.hits[hit].token].hash
            let before = draft.hits[max(0, hit - 24)..<hit].count { draft.tokens[$0.token].hash == hash }
            if before > 0 { draft.scale(hit, by: 1 / Double(before + 1), .repeated) }
        }
    }
}
