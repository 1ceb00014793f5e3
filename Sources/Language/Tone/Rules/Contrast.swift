extension ToneRule {
    /// "mooi plan, maar de uitvoering is slecht": what follows the last "maar" of a sentence weighs more, what went before less.
    static let contrast = ToneRule(
        name: "tegenstelling",
        source: "Polanyi & Zaenen 2006 (connectors); weights 0.5 and 1.5 as in Hutto & Gilbert 2014 (VADER), softened to 0.5 and 1.4.",
        cues: [.but, .butAfterComma]
    ) { draft in
        var previous = -1
        for cue in draft.cues.reversed() where opens(cue, in: draft) {
            let sentence = draft.sentence(of: cue)
            if sentence == previous { continue }
            previous = sentence
            let bounds = draft.sentences[sentence].tokens
            for hit in draft.hits(in: bounds.lowerBound..<cue) { draft.scale(hit, by: 0.5, .outweighed, cause: cue) }
            let after = draft.hits(in: cue + 1..<max(cue + 1, bounds.upperBound))
            for hit in after { draft.scale(hit, by: 1.4, .stressed, cause: cue) }
            yield(draft.hits(in: bounds.lowerBound..<cue), to: after, cue, in: &draft)
            disappoint(cue, in: &draft)
        }
    }

    /// "Even paniek, maar alles kwam goed": what went before never outweighs what follows.
    private static func yield(_ before: Range<Int>, to after: Range<Int>, _ cue: Int, in draft: inout ToneDraft) {
        let lost = draft.hits[before].reduce(0) { $0 + $1.value }
        let won = draft.hits[after].reduce(0) { $0 + $1.value }
        guard lost * won < 0, abs(lost) * 3 > abs(won) else { return }
        for hit in before { draft.scale(hit, by: abs(won / lost) / 3, .outweighed, cause: cue) }
    }

    /// "Mooie woorden, maar daden zie ik niet": praise that is followed by nothing but a denial.
    private static func disappoint(_ cue: Int, in draft: inout ToneDraft) {
        let bounds = draft.sentences[draft.sentence(of: cue)].tokens
        let rest = cue + 1..<max(cue + 1, bounds.upperBound)
        let before = draft.hits(in: bounds.lowerBound..<cue)
        guard !draft.sentences[draft.sentence(of: cue)].asks, !before.isEmpty, before.allSatisfy({ draft.hits[$0].value >= 0 }),
            before.contains(where: { draft.hits[$0].value > 0 }), !draft.hits(in: rest).contains(where: { draft.hits[$0].speaks }),
            let not = rest.first(where: { !draft.cells[$0].roles.isDisjoint(with: [.not, .hardly]) })
        else { return }
        draft.add(at: not, value: -1.2, .grievance)
    }

    /// "Niet alleen leden, maar ook gasten mogen meedoen": an addition.
    private static func adds(_ cue: Int, in draft: ToneDraft) -> Bool {
        let bounds = draft.sentences[draft.sentence(of: cue)].tokens
        guard cue + 1 < bounds.upperBound, draft.tokens[cue + 1].hash == KnownWord.ook else { return false }
        return (max(bounds.lowerBound, cue - 20)..<cue).contains { draft.tokens[$0].hash == KnownWord.alleen }
    }

    /// Within a clause "maar" is the adverb "only": "nog maar drie", unless a subject follows ("vriendelijk maar ik moest wachten") or
    /// it stands between good and bad: "mooi maar duur".
    private static func opens(_ cue: Int, in draft: ToneDraft) -> Bool {
        let roles = draft.cells[cue].roles
        guard roles.contains(.but) || roles.contains(.butAfterComma), !adds(cue, in: draft) else { return false }
        let bounds = draft.sentences[draft.sentence(of: cue)].tokens
        if roles.contains(.butAfterComma) { return cue > bounds.lowerBound && draft.cells[cue - 1].roles.contains(.clauseBreak) }
        if cue == bounds.lowerBound || draft.tokens[cue - 1].kind == .punctuation { return true }
        if cue + 1 < bounds.upperBound, draft.cells[cue + 1].roles.contains(.subject) { return true }
        let before = draft.hits(in: bounds.lowerBound..<cue).last.map { draft.hits[$0].value } ?? 0
        let after = draft.hits(in: cue + 1..<max(cue + 1, bounds.upperBound)).first.map { draft.hits[$0].value } ?? 0
        return before * after < 0
    }

    /// "ondanks de overlast", "hoewel het duur is": granted, and so of less weight, up to the next comma; after a preposition
    /// ("ondanks") no further than its noun group.
    static let concession = ToneRule(
        name: "toegeving",
        source: "Polanyi & Zaenen 2006: the concession is the lesser argument of a contrast.",
        cues: .despite
    ) { draft in
        for cue in draft.cues where draft.cells[cue].roles.contains(.despite) {
            let isGroup = draft.cells[cue].roles.contains(.preposition)
            let clause = draft.clause(around: cue, in: draft.sentence(of: cue), reach: isGroup ? 5 : 12)
            let rest = draft.end(of: cue)..<max(draft.end(of: cue), clause.upperBound)
            let end =
                isGroup ? rest.first { !draft.cells[$0].roles.isDisjoint(with: [.inverts, .verb]) } ?? rest.upperBound : rest.upperBound
            for hit in draft.hits(in: cue + 1..<max(cue + 1, end)) { draft.scale(hit, by: 0.1, .conceded, cause: cue) }
        }
    }
}
