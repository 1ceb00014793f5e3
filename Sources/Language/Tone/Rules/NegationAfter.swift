extension ToneRule {
    /// The negation that comes after what it denies: "dat bevalt me hier niet", "schoon is het niet", "zo slecht nog niet", "blij, nee".
    ///
    /// "niet" closes the Dutch main clause, and what opens the clause for emphasis is denied from there.
    static let finalNegation = ToneRule(
        name: "ontkenning achteraf",
        source: "Haeseryn et al. 1997, Algemene Nederlandse Spraakkunst, 21.4 and 21.8: place of 'niet', and topicalisation.",
        cues: [.not, .hardly]
    ) { draft in
        for cue in draft.cues where !draft.cells[cue].roles.isDisjoint(with: [.not, .hardly]) {
            let clause = draft.clause(of: cue)
            let start = draft.opening(of: clause, before: cue)
            guard !takesOther(cue, clause, in: draft) else { continue }
            let isFinal = closes(cue, clause, in: draft)
            let so = draft.hits(in: start..<cue).last { isSo($0, cue, in: draft) }
            let verb = draft.hits(in: start..<cue).last { draft.isPredicate($0) && draft.canBeDenied($0) }
            for hit in draft.hits(in: start..<cue) where draft.canBeDenied(hit) && (so == nil || so == hit) {
                if isUtmost(hit, cue, in: draft) {
                    (draft.hits[hit].isSettled, draft.hits[hit].isUnreal) = (true, true)
                    continue
                }
                let isVerb = draft.isPredicate(hit) && cue - draft.hits[hit].token <= verbReach
                if isVerb || so == hit || isOutOfQuestion(hit, cue, in: draft)
                    || isFinal && opens(hit, from: start, in: draft) && !isObject(hit, of: verb, in: draft)
                {
                    draft.turn(hit, by: cue)
                }
            }
        }
    }

    /// "Erger dan dit kan het niet worden", "beter kan het niet".
    private static func isUtmost(_ hit: Int, _ cue: Int, in draft: ToneDraft) -> Bool {
        let between = draft.hits[hit].token..<cue
        if draft.isComparative(hit) { return draft.has([.than, .could], in: between) }
        let token = draft.hits[hit].token
        return token > 0 && draft.tokens[token - 1].hash == KnownWord.zo && draft.has(.condition, in: between)
    }

    private static let verbReach = 9

    /// What comes after takes the negation: "ik begrijp dat niet goed".
    private static func takesOther(_ cue: Int, _ clause: Range<Int>, in draft: ToneDraft) -> Bool {
        let end = (cue + 1..<max(cue + 1, min(clause.upperBound, cue + 6))).first { draft.opensPart($0) }
        return draft.hits(in: cue + 1..<(end ?? max(cue + 1, min(clause.upperBound, cue + 6)))).contains {
            !draft.hits[$0].cell.roles.isDisjoint(with: [.tone, .expected]) && !draft.hits[$0].cell.roles.contains(.sign)
        }
    }

    private static func closes(_ cue: Int, _ clause: Range<Int>, in draft: ToneDraft) -> Bool {
        let end = (cue + 1..<max(cue + 1, clause.upperBound)).first { draft.cells[$0].roles.contains(.opener) } ?? clause.upperBound
        let rest = (cue + 1..<max(cue + 1, end)).filter { draft.tokens[$0].kind == .word && draft.cells[$0] != .taken }
        // "Slecht heb ik hier nog nooit gegeten."
        if rest.count == 1, draft.cells[cue].roles.contains(.never) { return true }
        return rest.allSatisfy { !draft.cells[$0].roles.isDisjoint(with: [.trails, .preposition]) } && rest.count <= 3
    }

    /// At the head of its clause, with nothing but articles and its own kind before it; "gelukkig" there comments from outside.
    private static func opens(_ hit: Int, from start: Int, in draft: ToneDraft) -> Bool {
        let token = draft.hits[hit].token
        let roles = draft.cells[token].roles
        if roles.contains(.comments), token + 1 < draft.cells.count, !draft.cells[token + 1].roles.contains(.becomes) { return false }
        let isNear = token - start <= 2 && !draft.has([.inverts, .past, .becomes, .no, .verb], in: start..<token)
        return isNear
            && (draft.hits[hit].cell.roles.contains(.expected) || draft.tokens[start].hash == KnownWord.van
                || !draft.has(.preposition, in: start..<token))
            || (start..<token).allSatisfy {
                !draft.cells[$0].roles.isDisjoint(with: [.determiner, .tone, .measured, .but, .taken]) || draft.cells[$0].factor != 0
            }
    }

    /// "Die smoesjes geloof ik niet meer": the verb is denied, not what it is about.
    private static func isObject(_ hit: Int, of verb: Int?, in draft: ToneDraft) -> Bool {
        guard let verb, verb > hit else { return false }
        return draft.hits[hit].isNoun && draft.hits[hit].value < 0
    }

    /// "Er was van paniek geen sprake."
    private static func isOutOfQuestion(_ hit: Int, _ cue: Int, in draft: ToneDraft) -> Bool {
        guard draft.tokens[cue..<draft.end(of: cue)].contains(where: { $0.hash == KnownWord.sprake }) else { return false }
        let token = draft.hits[hit].token
        return draft.tokens[max(0, token - 2)..<token].contains { $0.hash == KnownWord.van }
    }

    /// "zo slecht nog niet"
    private static func isSo(_ hit: Int, _ cue: Int, in draft: ToneDraft) -> Bool {
        let token = draft.hits[hit].token
        return token > 0 && draft.tokens[token - 1].hash == KnownWord.zo && cue - token <= 2
    }
}

extension ToneDraft {
    func canBeDenied(_ hit: Int) -> Bool {
        if holdsNegation(hit) { return false }
        return !hits[hit].isSettled && !hits[hit].cell.roles.contains(.sign)
            && (hits[hit].value != 0 || hits[hit].cell.roles.contains(.expected))
    }

    /// "niet serieus genomen", "zonder overleg": an expression that holds its own negation takes no other.
    func holdsNegation(_ hit: Int) -> Bool {
        let first = tokens[hits[hit].token].hash
        return hits[hit].length > 1 && (KnownWord.negating.contains(first) || first == KnownWord.zonder)
    }

    /// A verb, whole or in two parts, or what is expected.
    func isPredicate(_ hit: Int) -> Bool {
        guard hits[hit].particle < 0 else { return true }
        let isGoverned = hits[hit].token > 0 && !cells[hits[hit].token - 1].roles.isDisjoint(with: [.determiner, .preposition])
        return !isGoverned && (hits[hit].isVerb || hits[hit].cell.roles.contains(.expected))
    }

    /// Where the part of a clause begins that holds a token: after "maar" and "omdat".
    func opening(of clause: Range<Int>, before token: Int) -> Int {
        (clause.lowerBound..<token).last { opensPart($0) }.map { $0 + 1 } ?? clause.lowerBound
    }

    /// "maar" and "omdat" open a part of a clause; "echter" stands in the middle of one.
    func opensPart(_ token: Int) -> Bool { cells[token].roles.contains(.opener) || tokens[token].hash == KnownWord.maar }
}
