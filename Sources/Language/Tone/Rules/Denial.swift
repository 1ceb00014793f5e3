extension ToneRule {
    /// "Wethouder ontkent fraude": who denies something bad says that it is not so; counting both would count one thing twice.
    static let denial = ToneRule(
        name: "weerspreken",
        source:
            "Kiparsky & Kiparsky 1970, Fact: non-factive verbs leave open whether their object is so; FactBank (Sauri & Pustejovsky 2009).",
        cues: .denies
    ) { draft in
        for cue in draft.cues where draft.cells[cue].roles.contains(.denies) {
            let clause = draft.clause(around: cue, in: draft.sentence(of: cue), reach: 8)
            let isDenied = draft.has([.not, .no], in: max(clause.lowerBound, cue - 3)..<clause.upperBound)
            for own in draft.hits(in: cue..<cue + 1) { draft.scale(own, by: isDenied ? 0 : 0.5, .tells) }
            for own in draft.hits(in: cue..<cue + 1) { draft.hits[own].isSettled = true }
            for hit in draft.hits(in: cue + 1..<max(cue + 1, clause.upperBound)) where draft.hits[hit].value < 0 {
                draft.hits[hit].isSettled = true
                if !isDenied { draft.settle(hit, at: 0, .disputed, cause: cue) }
            }
        }
    }
}
