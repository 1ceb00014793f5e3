extension ToneRule {
    /// "niet tevreden", "geen goede oplossing", "dat bevalt me niet": what a negation reaches turns, and loses strength in turning.
    ///
    /// Forward it reaches five tokens inside the clause; "niet" and "nooit" also reach the verb before them when nothing that comes
    /// after takes the negation. Expressions such as "niet alleen" are in the list as `schijn` and negate nothing.
    static let negation = ToneRule(
        name: "ontkenning",
        source: """
            Wiegand et al. 2010, Survey on Negation in Sentiment Analysis; flip with loss after Taboada et al. 2011: 'not good' \
            is less bad than 'bad', and 'not bad' is far from 'good'.
            """
    ) { draft in
        for hit in draft.hits.indices where draft.hits[hit].value != 0 && !draft.hits[hit].cell.roles.contains(.sign) {
            negate(hit, in: &draft)
        }
    }

    private static let reach = 5

    private static func negate(_ hit: Int, in draft: inout ToneDraft) {
        let clause = draft.clause(around: draft.hits[hit].token, in: draft.hits[hit].sentence, reach: reach)
        let before = negators(clause.lowerBound..<draft.hits[hit].token, in: draft)
        guard let nearest = before.last else { return negateVerb(hit, in: &draft) }
        if before.count > 1 {
            draft.scale(hit, by: 0.5, .doubleNegated, cause: nearest)
        } else {
            turn(hit, by: nearest, in: &draft)
        }
    }

    /// "Ik begrijp dit besluit niet.", "Het bevalt ons hier nooit."
    private static func negateVerb(_ hit: Int, in draft: inout ToneDraft) {
        guard draft.hits[hit].isVerb || draft.hits[hit].particle >= 0 else { return }
        let first = draft.hits[hit].end
        let clause = draft.clause(around: draft.hits[hit].token, in: draft.hits[hit].sentence, reach: reach + 2)
        guard first < clause.upperBound else { return }
        guard let not = (first..<clause.upperBound).first(where: { draft.cells[$0].roles.contains(.not) }) else { return }
        let takesOther = draft.hits(in: not + 1..<max(not + 1, min(not + 1 + reach, clause.upperBound))).isEmpty == false
        if !takesOther { turn(hit, by: not, in: &draft) }
    }

    private static func negators(_ tokens: Range<Int>, in draft: ToneDraft) -> [Int] {
        var found: [Int] = []
        var hasVerb = false
        for token in tokens.reversed() {
            let roles = draft.cells[token].roles
            if roles.contains(.but) { break }
            // "Zonder hulp is het gevaarlijk": "zonder" and "geen" end with their noun group, before the verb.
            if roles.contains(.inverts) { hasVerb = true }
            if roles.contains(.not) || roles.contains(.hardly) || roles.contains(.no) && !hasVerb { found.insert(token, at: 0) }
        }
        return found
    }

    private static func turn(_ hit: Int, by token: Int, in draft: inout ToneDraft) {
        let isGood = draft.hits[hit].value > 0
        if draft.cells[token].roles.contains(.hardly) {
            draft.scale(hit, by: isGood ? -0.7 : -0.4, .hardly, cause: token)
        } else {
            draft.scale(hit, by: isGood ? -0.8 : -0.5, .negated, cause: token)
        }
    }
}
