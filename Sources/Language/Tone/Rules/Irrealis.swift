extension ToneRule {
    /// "als het misgaat", "misschien mooi", "hopelijk lukt het": what is not (yet) so weighs half, what is merely provided for a fifth.
    ///
    /// "als" counts at the head of a clause only; elsewhere it compares: "zo mooi als altijd".
    static let irrealis = ToneRule(
        name: "voorbehoud",
        source: """
            Taboada et al. 2011 (SO-CAL): irrealis blocking, here no more than weakened because wishes and fears do tell how people \
            feel.
            """
    ) { draft in
        for cue in draft.cues {
            let roles = draft.cells[cue].roles
            if roles.contains(.hopes) { restore(draft.clause(of: cue), cue, in: &draft) }
            if roles.contains(.unsure) {
                weaken(draft.clause(around: cue, in: draft.sentence(of: cue), reach: 8), by: 0.5, .unsure, cue, in: &draft)
            } else if roles.contains(.condition), opensClause(cue, in: draft), !asks(cue, in: draft) {
                let clause = draft.clause(around: cue, in: draft.sentence(of: cue), reach: 12)
                weaken(cue..<clause.upperBound, by: 0.2, .conditional, cue, in: &draft)
            }
        }
        for sentence in draft.sentences where provides(sentence, in: draft) {
            let clause = draft.clause(of: sentence.tokens.lowerBound)
            weaken(clause, by: 0.2, .conditional, sentence.tokens.lowerBound, in: &draft)
        }
    }

    /// "Wie een klacht heeft, belt de balie", "zonder bezwaren gaat de vergunning in".
    private static func provides(_ sentence: ToneSentence, in draft: ToneDraft) -> Bool {
        let first = sentence.tokens.lowerBound
        let end = min(first + 6, sentence.tokens.upperBound)
        switch draft.tokens[first].hash {
        case KnownWord.wie: return !sentence.asks && draft.clause(of: first).upperBound < sentence.tokens.upperBound - 1
        case KnownWord.bij: return (first..<end).contains { draft.tokens[$0].hash == KnownWord.u }
        case KnownWord.zonder: return (first..<end).contains { draft.cells[$0].roles.contains(.inverts) }
        default: return false
        }
    }

    /// "Wanneer" at the head of a question asks for a time.
    private static func asks(_ cue: Int, in draft: ToneDraft) -> Bool {
        let sentence = draft.sentences[draft.sentence(of: cue)]
        return sentence.asks && cue == sentence.tokens.lowerBound && draft.cells[cue].roles.contains(.asks)
    }

    private static func opensClause(_ cue: Int, in draft: ToneDraft) -> Bool {
        let sentence = draft.sentences[draft.sentence(of: cue)].tokens
        return cue == sentence.lowerBound || draft.tokens[cue - 1].kind != .word
            || !draft.cells[cue - 1].roles.isDisjoint(with: [.but, .trails])
    }

    /// "Hopelijk komt er een einde aan deze ellende": there is ellende now.
    private static func restore(_ tokens: Range<Int>, _ cue: Int, in draft: inout ToneDraft) {
        for hit in draft.hits(in: tokens) where draft.hits[hit].cell.tone < 0 && draft.hits[hit].value > 0 {
            draft.settle(hit, at: Double(draft.hits[hit].cell.tone), .hoped, cause: cue)
            draft.hits[hit].isUnreal = true
        }
        for own in draft.hits(in: cue..<cue + 1) where draft.hits[own].value > 0 { draft.scale(own, by: 0.5, .hoped) }
    }

    private static func weaken(_ tokens: Range<Int>, by factor: Double, _ remark: ToneRemark, _ cue: Int, in draft: inout ToneDraft) {
        // "Ik zou het iedereen aanraden" is meant.
        let isPolite = draft.cells[cue].roles.contains(.would)
        for hit in draft.hits(in: tokens) where draft.hits[hit].token != cue && !draft.hits[hit].isUnreal {
            if isPolite, draft.hits[hit].value > 0, draft.hits[hit].isVerb || draft.hits[hit].length > 1 { continue }
            draft.scale(hit, by: factor, remark, cause: cue)
        }
    }
}
