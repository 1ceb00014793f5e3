extension ToneRule {
    /// Complaints without a tone word: "al drie weken wachten", "nog steeds niet", "te weinig", "wij snappen niet waarom".
    ///
    /// Works first and adds what no word of the lists says, where no word with a tone stands near to say it.
    static let grievance = ToneRule(
        name: "klacht zonder toonwoord",
        source: """
            A newcomer's trial: half of the contacts of a town complain in plain words. Presupposition triggers 'nog steeds' and \
            'weer' after Levinson 1983, Pragmatics, 4.2.
            """,
        cues: [.grievance, .period]
    ) { draft in
        for cue in draft.cues where !draft.cells[cue].roles.isDisjoint(with: [.grievance, .period]) {
            let clause = draft.clause(around: cue, in: draft.sentence(of: cue), reach: 8)
            let isPlain = draft.cells[cue].roles.contains(.grievance)
            let isDenied = draft.has(.negation, in: clause)
            let isSaid = draft.hits(in: isPlain ? cue..<clause.upperBound : clause).contains {
                draft.hits[$0].speaks && (isDenied || draft.hits[$0].value != 0)
            }
            if !isSaid, isPlain || isLong(cue, clause, in: draft) { draft.add(at: cue, value: -1.6, .grievance) }
        }
    }

    /// "al drie weken": a time that has begun, with waiting or a denial beside it. "Bestaat al dertig jaar" is no complaint.
    private static func isLong(_ cue: Int, _ clause: Range<Int>, in draft: ToneDraft) -> Bool {
        let before = max(clause.lowerBound, cue - 3)..<cue
        if draft.has(.again, in: before) { return draft.has([.waits, .not, .no, .hardly], in: clause) }
        let isCounted = before.contains { draft.cells[$0].roles.contains(.number) || draft.tokens[$0].kind == .number }
        return isCounted && draft.has(.waits, in: clause)
    }
}

extension ToneHit {
    /// Has a tone of its own or gets one by denial.
    var speaks: Bool { !cell.roles.isDisjoint(with: [.tone, .expected]) && !cell.roles.contains(.sign) }
}
