extension ToneRule {
    /// "Vroeger was het hier gezelliger", "in andere steden is het beter geregeld": praise of another time or place blames this one.
    static let elsewhere = ToneRule(
        name: "elders en vroeger",
        source: "Jindal & Liu 2006, Mining Comparative Sentences: implicit comparison, where only the better side is named.",
        cues: .elsewhere
    ) { draft in
        for cue in draft.cues where draft.cells[cue].roles.contains(.elsewhere) && stands(cue, in: draft) {
            let clause = draft.clause(of: cue)
            for hit in draft.hits(in: clause) where draft.hits[hit].token != cue && !draft.hits[hit].isSettled && draft.hits[hit].value != 0
            {
                let isPraise = draft.hits[hit].value > 0
                draft.scale(hit, by: isPraise ? -0.8 : 0.2, .elsewhere, cause: cue)
                draft.hits[hit].isSettled = true
            }
        }
    }

    /// "mooier dan vroeger" and "zoals vroeger" compare outright.
    private static func stands(_ cue: Int, in draft: ToneDraft) -> Bool {
        guard cue > 0 else { return true }
        return draft.cells[cue - 1].roles.isDisjoint(with: [.than, .condition, .preposition])
    }
}
