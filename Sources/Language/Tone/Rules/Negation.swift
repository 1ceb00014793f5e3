extension ToneRule {
    /// "niet tevreden", "geen goede oplossing", "dat bevalt me niet": what a negation reaches turns, and loses strength in turning.
    ///
    /// "niet" reaches six tokens forward inside its clause, "geen" and "zonder" no further than their own group. What goes without
    /// saying ("werken", "antwoord") has a tone only when denied. Expressions such as "niet alleen" are in the list as `schijn` and
    /// negate nothing.
    static let negation = ToneRule(
        name: "ontkenning",
        source: """
            Wiegand et al. 2010, Survey on Negation in Sentiment Analysis; Taboada et al. 2011 (SO-CAL): a negation shifts rather \
            than flips, so that 'not good' is less bad than 'bad' and all that is not bad is much alike.
            """,
        cues: .negation
    ) { draft in
        for hit in draft.hits.indices where draft.canBeDenied(hit) { negate(hit, in: &draft) }
    }

    private static let reach = 6

    private static func negate(_ hit: Int, in draft: inout ToneDraft) {
        let token = draft.hits[hit].token
        let clause = draft.clause(around: token, in: draft.hits[hit].sentence, reach: reach)
        let before = negators(of: hit, clause.lowerBound..<token, in: draft)
        guard let nearest = before.first else { return }
        if isUnsurpassed(hit, by: nearest, in: draft) { return }
        if before.count > 1 || isSecond(nearest, in: draft) {
            let size = max(0.9, abs(draft.hits[hit].value) * 0.7)
            draft.settle(hit, at: draft.hits[hit].value < 0 ? -size : size, .doubleNegated, cause: nearest)
        } else {
            draft.turn(hit, by: nearest)
        }
    }

    /// The negations that reach a hit from the left, the nearest first.
    ///
    /// "Zonder hulp is het gevaarlijk", "geen overlast dankzij hem": "zonder" and "geen" end with their noun group, before the verb and
    /// the next preposition. "Niet blij met de overlast", "doet niets aan de overlast": "niet"
    /// stops at a preposition once it has found what it denies, and before a bad thing that hangs on one. A second
    /// negation may stand farther away: "geen dag is niet de moeite waard".
    private static func negators(of hit: Int, _ tokens: Range<Int>, in draft: ToneDraft) -> [Int] {
        var found: [Int] = []
        var group = draft.cells[draft.hits[hit].token].roles
        var isTaken = false
        var isFull = false
        let isBadNoun = draft.hits[hit].isNoun && draft.hits[hit].value < 0
        var isApart = false
        for token in tokens.reversed() {
            let roles = draft.cells[token].roles
            // "Er kwam niemand en dat is een ramp": a clause of its own.
            let isClause = roles.contains(.joins) && draft.cells[token + 1].roles.contains(.subject)
            if draft.opensPart(token) || isClause || roles.contains(.joins) && (isTaken || !found.isEmpty) { break }
            let isGroup = group.isDisjoint(with: [.inverts, .past, .preposition]) && !isFull
            let reaches = roles.contains(.no) ? isGroup || !found.isEmpty : !(isApart && (isTaken || isBadNoun))
            if !roles.isDisjoint(with: .negation), reaches { found.append(token) }
            group.formUnion(roles)
            isApart = isApart || roles.contains(.preposition) && draft.tokens[token].hash != KnownWord.van
            // "Geen dag met storing": the preposition that brings in a bad thing lets it be denied.
            if isBadNoun, draft.tokens[token].hash == KnownWord.met { group.remove(.preposition) }
            for other in draft.hits(in: token..<token + 1) where draft.hits[other].speaks {
                isTaken = true
                isFull = isFull || draft.hits[other].isNoun || draft.hits[other].isVerb
            }
        }
        return found
    }

    /// "Er is geen mooiere plek dan dit hofje", "geen fijnere buurt", "zo goed als hier was het nergens": nothing is denied but that there is more of it.
    private static func isUnsurpassed(_ hit: Int, by negator: Int, in draft: ToneDraft) -> Bool {
        let token = draft.hits[hit].token
        let clause = draft.clause(of: token)
        if draft.cells[negator].roles.contains(.no), draft.isComparative(hit) {
            return negator == token - 1 || draft.has(.than, in: token..<clause.upperBound)
        }
        if draft.tokens[clause.lowerBound].hash == KnownWord.zo { return draft.has(.condition, in: clause.lowerBound..<negator) }
        guard draft.cells[negator].roles.contains(.never) else { return false }
        let isSo = draft.tokens[max(clause.lowerBound, token - 2)..<token].contains { $0.hash == KnownWord.zo }
        return isSo && draft.has(.condition, in: token..<clause.upperBound)
    }

    /// "Geen enkele wandeling is hier niet de moeite waard", "er gaat geen week voorbij zonder ruzie", "niemand die hier niet groet".
    private static func isSecond(_ negator: Int, in draft: ToneDraft) -> Bool {
        let before = draft.clause(of: negator).lowerBound..<negator
        if draft.tokens[negator].hash == KnownWord.zonder, draft.has([.no, .never], in: before) { return true }
        if before.contains(where: { draft.cells[$0].roles.contains(.never) && KnownWord.which.contains(draft.tokens[$0 + 1].hash) }) {
            return true
        }
        let first = draft.clause(of: negator).lowerBound
        return first < negator && negator - first < 12 && !draft.cells[first].roles.isDisjoint(with: [.no, .not])
            && !draft.has(.joins, in: first..<negator)
    }
}

extension ToneDraft {
    /// Turns a hit: what is denied to be good is rather bad, what is denied to be bad is lightly good, however bad.
    mutating func turn(_ hit: Int, by negator: Int) {
        let isHardly = cells[negator].roles.contains(.hardly)
        let remark: ToneRemark = isHardly ? .hardly : .negated
        if hits[hit].value == 0 {
            settle(hit, at: hits[hit].cell.tone > 0 ? -1.6 : 1, remark, cause: negator)
        } else if hits[hit].value > 0 {
            settle(hit, at: -max(1, hits[hit].value * (isHardly ? 0.7 : 0.8)), remark, cause: negator)
        } else {
            settle(hit, at: max(1, -hits[hit].value / 2), remark, cause: negator)
        }
        hits[hit].isSettled = true
    }

    /// "mooier", "veiligere"
    func isComparative(_ hit: Int) -> Bool {
        let word = bytes[tokens[hits[hit].token].range]
        return hits[hit].length == 1 && !hits[hit].isNoun && !KnownWord.endingInEr.contains(tokens[hits[hit].token].hash)
            && (word.suffix(2).elementsEqual("er".utf8) || word.suffix(3).elementsEqual("ere".utf8))
    }
}
