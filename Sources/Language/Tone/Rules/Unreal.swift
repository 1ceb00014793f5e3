extension ToneRule {
    /// "Was het maar veilig", "het zou fijn zijn als", "had ik dit geweten, dan": praise of what is not so is blame of what is.
    static let unreal = ToneRule(
        name: "onvervulde wens",
        source: """
            Haeseryn et al. 1997, Algemene Nederlandse Spraakkunst, 24.4 (irrealis with past tenses and 'maar'); Liu et al. 2014, \
            sentiment of conditional sentences.
            """,
        cues: [.past, .would, .unreal, .could, .condition]
    ) { draft in
        for cue in draft.cues where !draft.cells[cue].roles.isDisjoint(with: [.past, .would, .unreal, .could, .condition]) {
            if let tokens = notSo(cue, in: draft) { deny(tokens, by: cue, in: &draft) }
            if draft.cells[cue].roles.contains(.past) { creditWithout(cue, in: &draft) }
        }
    }

    private static func notSo(_ cue: Int, in draft: ToneDraft) -> Range<Int>? {
        let roles = draft.cells[cue].roles
        let bounds = draft.sentences[draft.sentence(of: cue)].tokens
        guard !draft.sentences[draft.sentence(of: cue)].asks else { return nil }
        if roles.contains(.unreal) { return cue..<bounds.upperBound }
        if roles.contains(.condition) { return isInvitation(cue, bounds, in: draft) ? bounds : nil }
        if roles.contains(.past), cue == bounds.lowerBound, isWish(bounds, in: draft) { return bounds }
        if roles.contains(.past), isRegret(cue, bounds, in: draft) { return bounds }
        if roles.contains(.past), isReproach(cue, in: draft) { return draft.clause(of: cue) }
        if roles.contains(.would), isLonging(cue, in: draft) { return bounds }
        guard roles.contains(.could) else { return nil }
        return missing(cue, in: draft)
    }

    /// "Konden we hier maar veilig oversteken", "had ik dat geweten, dan ..."; not "waren zij maar allemaal zo aardig als hij".
    private static func isWish(_ bounds: Range<Int>, in draft: ToneDraft) -> Bool {
        guard bounds.count > 2,
            let but = bounds.dropFirst().first(where: {
                draft.cells[$0].roles.contains(.but) || draft.cells[$0].roles.contains(.clauseBreak)
            })
        else { return false }
        if draft.cells[but].roles.contains(.but) { return !(but..<bounds.upperBound).contains { draft.tokens[$0].hash == KnownWord.zo } }
        return draft.cells[bounds.lowerBound + 1].roles.contains(.subject)
            && draft.has([.than, .past], in: but..<min(but + 2, bounds.upperBound))
    }

    /// "Het was mooi geweest als", "met meer fatsoen had hij", "als ze hun werk deden, lag hier geen troep".
    private static func isRegret(_ cue: Int, _ bounds: Range<Int>, in draft: ToneDraft) -> Bool {
        let opening = draft.cells[bounds.lowerBound].roles
        let isAlike = bounds.contains {
            draft.tokens[$0].hash == KnownWord.zo && draft.has(.condition, in: $0..<min($0 + 4, bounds.upperBound))
        }
        if opening.contains(.condition), isAlike { return false }
        if opening.contains(.condition) { return bounds.contains { $0 > cue && draft.cells[$0].roles.contains(.past) } }
        if draft.tokens[bounds.lowerBound].hash == KnownWord.met { return draft.has(.up, in: bounds.lowerBound..<cue) }
        guard let been = (cue..<bounds.upperBound).first(where: { draft.tokens[$0].hash == KnownWord.geweest }) else { return false }
        return been + 1 < bounds.upperBound && draft.cells[been + 1].roles.contains(.condition)
    }

    /// "Fijn als de gemeente eens terugbelt."
    private static func isInvitation(_ cue: Int, _ bounds: Range<Int>, in draft: ToneDraft) -> Bool {
        guard let first = draft.hits(in: bounds.lowerBound..<cue).first, cue - bounds.lowerBound <= 2 else { return false }
        return draft.hits[first].value > 0 && draft.hits[first].end == cue && draft.tokens[cue].hash == KnownWord.als
            && draft.tokens[bounds.lowerBound].hash != KnownWord.zo
    }

    /// "zou fijn zijn", "zou mooi zijn als"; not "ik zou het iedereen aanraden".
    private static func isLonging(_ cue: Int, in draft: ToneDraft) -> Bool {
        let clause = draft.clause(of: cue)
        guard let praise = draft.hits(in: clause).first(where: { draft.hits[$0].value > 0 && !draft.hits[$0].isVerb }) else { return false }
        let rest = draft.hits[praise].end..<max(draft.hits[praise].end, clause.upperBound)
        return draft.hits[praise].token > cue - 8
            && rest.contains { draft.cells[$0].roles.contains(.condition) || draft.tokens[$0].hash == KnownWord.zijn }
    }

    /// "Dit had voorkomen kunnen worden", "jullie hadden ons mogen waarschuwen"; not "een betere had ik niet kunnen wensen".
    private static func isReproach(_ cue: Int, in draft: ToneDraft) -> Bool {
        let clause = draft.clause(of: cue)
        return KnownWord.had.contains(draft.tokens[cue].hash)
            && (cue + 1..<max(cue + 1, clause.upperBound)).contains {
                KnownWord.modals.contains(draft.tokens[$0].hash) && draft.cells[$0] != .taken
            } && !(draft.has(.negation, in: clause) && draft.hits(in: clause).contains { draft.isComparative($0) })
    }

    /// "kan beter", "had wel iets hartelijker gekund": a better one is missing.
    private static func missing(_ cue: Int, in draft: ToneDraft) -> Range<Int>? {
        let clause = draft.clause(around: cue, in: draft.sentence(of: cue), reach: 6)
        guard !draft.has([.becomes, .than, .not, .no], in: clause) else { return nil }
        let better = draft.hits(in: clause).first { draft.isComparative($0) && draft.hits[$0].value != 0 && !draft.hits[$0].isSettled }
        return better.map { draft.hits[$0].token..<draft.hits[$0].end }
    }

    private static func deny(_ tokens: Range<Int>, by cue: Int, in draft: inout ToneDraft) {
        let found = draft.hits(in: tokens).filter { draft.hits[$0].speaks }
        if found.contains(where: { isHere($0, in: draft) }) { return }
        for hit in found { draft.hits[hit].isUnreal = true }
        let isWorse = found.count == 1 && draft.hits[found[0]].value < 0 && draft.isComparative(found[0]) && tokens.count == 1
        if isWorse { return draft.settle(found[0], at: 1, .notSo, cause: cue) }
        for hit in found where draft.hits[hit].value > 0 { draft.settle(hit, at: -max(1, draft.hits[hit].value / 2), .notSo, cause: cue) }
        if draft.hits(in: tokens).allSatisfy({ draft.hits[$0].value == 0 }), tokens.count > 2 { draft.add(at: cue, value: -1, .regret) }
    }

    /// "Zonder de brandweer was ons huis afgebrand": thanks to them it is not. Not "zonder gedoe werd ik geholpen".
    private static func creditWithout(_ cue: Int, in draft: inout ToneDraft) {
        let bounds = draft.sentences[draft.sentence(of: cue)].tokens
        guard draft.tokens[bounds.lowerBound].hash == KnownWord.zonder, cue - bounds.lowerBound < 8 else { return }
        if draft.hits(in: bounds.lowerBound..<cue).contains(where: { draft.hits[$0].cell.tone < 0 }) { return }
        for hit in draft.hits(in: bounds.lowerBound..<cue) where draft.hits[hit].value != 0 {
            draft.settle(hit, at: Double(draft.hits[hit].cell.tone), .assent)
            draft.hits[hit].isUnreal = true
        }
        for hit in draft.hits(in: cue..<max(cue, draft.clause(of: cue).upperBound)) where !draft.hits[hit].isUnreal {
            draft.settle(hit, at: -draft.hits[hit].value / 2, .notSo, cause: bounds.lowerBound)
            draft.hits[hit].isUnreal = true
        }
    }

    /// "dit fijne buurthuis" is there, whatever is wished about it.
    private static func isHere(_ hit: Int, in draft: ToneDraft) -> Bool {
        let token = draft.hits[hit].token
        let isBound = draft.hits[hit].isNoun || draft.bytes[Int(draft.tokens[token].end) - 1] == UInt8(ascii: "e")
        return token > 0 && isBound && !draft.hits[hit].isVerb && KnownWord.pointing.contains(draft.tokens[token - 1].hash)
    }
}
