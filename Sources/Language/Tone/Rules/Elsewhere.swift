extension ToneRule {
    /// "Vroeger was het hier gezelliger", "in andere steden is het beter geregeld": praise of another time or place blames this one.
    static let elsewhere = ToneRule(
        name: "elders en vroeger",
        source: "Jindal & Liu 2006, Mining Comparative Sentences: implicit comparison, where only the better side is named.",
        cues: [.elsewhere, .past]
    ) { draft in
        for cue in draft.cues where stands(cue, in: draft) || isFormer(cue, in: draft) {
            let clause = draft.clause(of: cue)
            for hit in draft.hits(in: clause) where draft.hits[hit].token != cue && !draft.hits[hit].isSettled && draft.hits[hit].value != 0
            {
                let isPraise = draft.hits[hit].value > 0
                draft.settle(hit, at: isPraise ? -max(1, draft.hits[hit].value * 0.8) : draft.hits[hit].value * 0.2, .elsewhere, cause: cue)
            }
        }
    }

    /// "mooier dan vroeger" and "zoals vroeger" compare outright.
    private static func stands(_ cue: Int, in draft: ToneDraft) -> Bool {
        guard draft.cells[cue].roles.contains(.elsewhere) else { return false }
        return cue == 0 || draft.cells[cue - 1].roles.isDisjoint(with: [.than, .condition, .preposition])
    }

    /// "De vorige huisarts was aardiger", "in het oude gebouw was het beter geregeld": better than the one we have.
    private static func isFormer(_ cue: Int, in draft: ToneDraft) -> Bool {
        guard draft.cells[cue].roles.contains(.past) else { return false }
        let clause = draft.clause(of: cue)
        guard draft.tokens[clause.lowerBound..<cue].prefix(4).contains(where: { KnownWord.former.contains($0.hash) }) else { return false }
        let rest = cue + 1..<max(cue + 1, clause.upperBound)
        return !draft.has(ToneRoles.negation.union(.than), in: rest)
            && draft.hits(in: rest).contains { draft.isComparative($0) && draft.hits[$0].value > 0 }
    }
}
