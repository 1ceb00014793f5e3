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
                draft.scale(hit, by: factor, factor > 1 ? .amplified : .diminished, cause: token)
                spend(token, on: hit, in: &draft)
            } else if cell.roles.isDisjoint(with: .change), cell != .taken {
                return
            }
            token -= 1
            left -= 1
        }
    }

    private static func spend(_ token: Int, on hit: Int, in draft: inout ToneDraft) {
        for own in draft.hits(in: token..<token + 1) where own != hit && draft.hits[own].value != 0 {
            draft.scale(own, by: 0, .spent)
        }
    }
}
