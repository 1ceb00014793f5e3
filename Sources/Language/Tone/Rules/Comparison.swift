extension ToneRule {
    /// "beter dan dat gedoe van vroeger", "lager dan gevreesd": what a thing is measured against lends it the opposite tone.
    static let comparison = ToneRule(
        name: "vergelijking",
        source: "Ganapathibhotla & Liu 2008, Mining Opinions in Comparative Sentences: the standard of a comparison gets the other sign.",
        cues: .than
    ) { draft in
        for cue in draft.cues where draft.cells[cue].roles.contains(.than) {
            let sentence = draft.sentence(of: cue)
            let clause = draft.clause(around: cue, in: sentence, reach: 6)
            guard compares(clause.lowerBound..<cue, in: draft) else { continue }
            for hit in draft.hits(in: cue + 1..<max(cue + 1, clause.upperBound)) where draft.hits[hit].value != 0 {
                draft.settle(hit, at: -draft.hits[hit].value / 2, .measuredAgainst, cause: cue)
            }
        }
    }

    /// "dan" also tells time: "eerst betalen, dan wachten".
    private static func compares(_ tokens: Range<Int>, in draft: ToneDraft) -> Bool {
        tokens.contains { token in
            if !draft.cells[token].roles.isDisjoint(with: [.up, .down]) { return true }
            return draft.tokens[token].kind == .word && draft.bytes[draft.tokens[token].range].suffix(2).elementsEqual("er".utf8)
        }
    }
}
