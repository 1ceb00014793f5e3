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
            if let better = surpassing(clause.lowerBound..<cue, in: draft), isHere(cue, clause, in: draft) {
                draft.settle(better, at: -max(1, draft.hits[better].value * 0.8), .measuredAgainst, cause: cue + 1)
            }
            for hit in draft.hits(in: cue + 1..<max(cue + 1, clause.upperBound)) where draft.hits[hit].value != 0 {
                draft.settle(hit, at: -draft.hits[hit].value / 2, .measuredAgainst, cause: cue)
            }
        }
    }

    private static func surpassing(_ tokens: Range<Int>, in draft: ToneDraft) -> Int? {
        draft.hits(in: tokens).last { draft.isComparative($0) && draft.canBeDenied($0) }
    }

    /// "Het brood is er beter dan bij deze bakker", "zij worden eerlijker behandeld dan wij": praise of another is blame of what is
    /// here. Not "beter dan dit kan het niet" and "wie doet het beter dan wij?".
    private static func isHere(_ cue: Int, _ clause: Range<Int>, in draft: ToneDraft) -> Bool {
        let sentence = draft.sentence(of: cue)
        guard !draft.sentences[sentence].asks, !draft.has(.negation, in: draft.clause(of: cue)) else { return false }
        return (cue + 1..<max(cue + 1, min(cue + 3, clause.upperBound))).contains { KnownWord.here.contains(draft.tokens[$0].hash) }
    }

    /// "dan" also tells time: "eerst betalen, dan wachten".
    private static func compares(_ tokens: Range<Int>, in draft: ToneDraft) -> Bool {
        tokens.contains { token in
            if !draft.cells[token].roles.isDisjoint(with: [.up, .down]) { return true }
            return draft.tokens[token].kind == .word && draft.bytes[draft.tokens[token].range].suffix(2).elementsEqual("er".utf8)
        }
    }
}
