extension ToneRule {
    /// "Nog nooit zo'n schone kamer gehad", "zelden prettiger gezeten", "nergens zo geholpen": what is so seldom so is very much so.
    static let rarity = ToneRule(
        name: "zelden zo",
        source: "Read in our own learning texts: a negated time or place with 'zo' or a comparative names the highest degree.",
        cues: [.not, .hardly]
    ) { draft in
        for cue in draft.cues where isRare(cue, in: draft) {
            let clause = draft.clause(of: cue)
            for hit in draft.hits(in: clause)
            where draft.hits[hit].token != cue && draft.canBeDenied(hit) && isMeasured(hit, cue, in: draft) {
                draft.scale(hit, by: 1.2, .rarely, cause: cue)
                draft.hits[hit].isSettled = true
            }
        }
    }

    private static func isRare(_ cue: Int, in draft: ToneDraft) -> Bool {
        if KnownWord.rare.contains(draft.tokens[cue].hash) { return true }
        return draft.cells[cue].roles.contains(.never) && draft.tokens[cue].hash == KnownWord.nog
    }

    /// "zelden prettiger"; "zelden zo lang gewacht"; "zo'n fijne plek hadden we nog nooit"
    private static func isMeasured(_ hit: Int, _ cue: Int, in draft: ToneDraft) -> Bool {
        let token = draft.hits[hit].token
        if draft.isComparative(hit) { return true }
        if token > cue, draft.tokens[cue + 1..<min(cue + 3, token + 1)].contains(where: { KnownWord.so.contains($0.hash) }) { return true }
        return draft.tokens[max(0, token - 2)..<token].contains { KnownWord.so.contains($0.hash) }
    }
}
