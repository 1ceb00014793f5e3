extension ToneRule {
    /// "Gevaarlijke bocht wordt veiliger", "van gezellig naar kil": what it becomes counts, what it was does not.
    static let outcome = ToneRule(
        name: "uitkomst",
        source: "Moilanen & Pulman 2007, Sentiment Composition: the predicate outranks the attribute of its subject."
    ) { draft in
        for cue in draft.cues where draft.cells[cue].roles.contains(.becomes) {
            let clause = draft.clause(around: cue, in: draft.sentence(of: cue), reach: 7)
            let result = draft.hits(in: cue + 1..<max(cue + 1, clause.upperBound)).first { draft.hits[$0].speaks && !draft.hits[$0].isNoun }
            guard let result, draft.hits[result].value != 0 else { continue }
            for hit in draft.hits(in: clause.lowerBound..<cue) where draft.hits[hit].value * draft.hits[result].value < 0 {
                draft.scale(hit, by: 0, .past, cause: cue)
            }
        }
        for hit in draft.hits.indices.dropFirst() where isEnd(hit, in: draft) { draft.scale(hit - 1, by: 0, .past) }
    }

    /// "van gezellig naar kil"
    private static func isEnd(_ hit: Int, in draft: ToneDraft) -> Bool {
        let from = draft.hits[hit - 1].token
        let to = draft.hits[hit].token
        guard from > 0, to - from == 2, draft.hits[hit].value * draft.hits[hit - 1].value < 0 else { return false }
        return draft.tokens[from - 1].hash == KnownWord.van && draft.tokens[to - 1].hash == KnownWord.naar
    }
}
