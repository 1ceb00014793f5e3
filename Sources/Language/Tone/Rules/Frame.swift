extension ToneRule {
    /// "De cursus eerste hulp bij ongevallen", "wat te doen bij een gaslek", "lijst met klachten": a problem as the subject of a course,
    /// form or meeting is no event.
    static let frame = ToneRule(
        name: "onderwerpwoord",
        source: """
            Problem words in neutral use are the first mistake of every list in municipal texts; van Atteveldt et al. 2021 find \
            the same for headlines. The head of a noun group decides (Booij 2002, ch. 4).
            """,
        cues: [.frame, .reports]
    ) { draft in
        for cue in draft.cues where names(cue, in: draft) {
            let clause = draft.clause(around: cue, in: draft.sentence(of: cue), reach: 7)
            let start = draft.end(of: cue)
            let end = (start..<max(start, clause.upperBound)).first {
                !draft.cells[$0].roles.isDisjoint(with: [.inverts, .opener, .not, .no])
            }
            for hit in draft.hits(in: start..<max(start, end ?? clause.upperBound))
            where draft.hits[hit].value < 0 && !draft.hits[hit].cell.roles.contains(.sign) {
                draft.scale(hit, by: 0, .framed, cause: cue)
                draft.hits[hit].isSettled = true
            }
        }
    }

    /// A noun needs a preposition, a quotation or a colon to name its subject; a verb such as "meld" takes it as its object.
    private static func names(_ cue: Int, in draft: ToneDraft) -> Bool {
        let roles = draft.cells[cue].roles
        guard roles.contains(.frame) else { return roles.contains(.reports) }
        let next = draft.end(of: cue)
        guard next < draft.tokens.count else { return false }
        return draft.cells[next].roles.contains(.preposition) || draft.tokens[next].shape.contains(.capitalised)
            || draft.bytes[Int(draft.tokens[next].start)] == UInt8(ascii: ":")
    }
}
