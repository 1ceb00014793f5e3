extension ToneRule {
    /// "erg slecht", "een beetje lastig", "veel minder overlast": the words right before a hit make it stronger or weaker.
    ///
    /// A word of degree that has a tone of its own gives it up: "vreselijk leuk" is nice.
    static let intensity = ToneRule(
        name: "versterking en afzwakking",
        source: "Polanyi & Zaenen 2006, Contextual Valence Shifters; Taboada et al. 2011 (SO-CAL) for factors per word instead of one step."
    ) { draft in
        for hit in draft.hits.indices where draft.hits[hit].value != 0 && !draft.hits[hit].cell.roles.contains(.sign) {
            strengthen(hit, in: &draft)
            if isMock(hit, in: draft) { draft.scale(hit - 1, by: 0, .spent) }
        }
    }

    private static func strengthen(_ hit: Int, in draft: inout ToneDraft) {
        let bounds = draft.sentences[draft.hits[hit].sentence].tokens
        var token = draft.hits[hit].token - 1
        var left = 4
        while token >= bounds.lowerBound, left > 0 {
            let cell = draft.cells[token]
            if cell.factor != 0 {
                let factor = Double(cell.factor) / 10
                // A light word that is toned down is still meant.
                let weakest = min(1, 0.7 / abs(draft.hits[hit].value))
                draft.scale(hit, by: max(factor, weakest), factor > 1 ? .amplified : .diminished, cause: token)
                spend(token, on: hit, in: &draft)
            } else if cell.roles.isDisjoint(with: .change), cell != .taken {
                return
            }
            token -= 1
            left -= 1
        }
    }

    /// "mooi verknald", "lekker vies": praise right before blame is no praise.
    private static func isMock(_ hit: Int, in draft: ToneDraft) -> Bool {
        guard hit > 0, draft.hits[hit].value < 0, !draft.hits[hit].isNoun, draft.hits[hit - 1].value > 0 else { return false }
        let before = draft.hits[hit - 1]
        return before.end == draft.hits[hit].token && draft.bytes[Int(draft.tokens[before.token].end) - 1] != UInt8(ascii: "e")
    }

    private static func spend(_ token: Int, on hit: Int, in draft: inout ToneDraft) {
        for own in draft.hits(in: token..<token + 1) where own != hit && draft.hits[own].value != 0 {
            draft.scale(own, by: 0, .spent)
        }
    }
}
