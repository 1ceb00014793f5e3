extension ToneRule {
    /// "als het misgaat", "zou mooi zijn", "hopelijk lukt het": what is not (yet) so weighs half.
    ///
    /// "als" counts at the head of a clause only; elsewhere it compares: "zo mooi als altijd".
    static let irrealis = ToneRule(
        name: "voorbehoud",
        source: "Taboada et al. 2011 (SO-CAL): irrealis blocking, here halved because wishes and fears do tell how people feel."
    ) { draft in
        for cue in draft.cues {
            let roles = draft.cells[cue].roles
            if roles.contains(.unsure) {
                weaken(draft.clause(around: cue, in: draft.sentence(of: cue), reach: 8), .unsure, cue, in: &draft)
            } else if roles.contains(.condition), opensClause(cue, in: draft) {
                let clause = draft.clause(around: cue, in: draft.sentence(of: cue), reach: 8)
                weaken(cue..<clause.upperBound, .conditional, cue, in: &draft)
            }
        }
    }

    private static func opensClause(_ cue: Int, in draft: ToneDraft) -> Bool {
        let sentence = draft.sentences[draft.sentence(of: cue)].tokens
        return cue == sentence.lowerBound || draft.tokens[cue - 1].kind != .word || draft.cells[cue - 1].roles.contains(.but)
    }

    private static func weaken(_ tokens: Range<Int>, _ remark: ToneRemark, _ cue: Int, in draft: inout ToneDraft) {
        for hit in draft.hits(in: tokens) where draft.hits[hit].token != cue { draft.scale(hit, by: 0.5, remark, cause: cue) }
    }
}
