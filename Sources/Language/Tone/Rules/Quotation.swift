extension ToneRule {
    /// Between the quotation marks of a headline another speaks: "'Rampzalig besluit' over zwembad". A title says nothing ("cursus
    /// 'Omgaan met verlies'"), and a word of praise held up by its corners is meant otherwise: "die 'snelle' hulp".
    static let quotation = ToneRule(
        name: "aanhaling",
        source: """
            Balahur et al. 2010, Sentiment Analysis in the News: quotations apart. Scare quotes after Predelli 2003, Journal of \
            Pragmatics: they set the writer apart from the word.
            """,
        cues: .quote
    ) { draft in
        var open: Int?
        for cue in draft.cues where draft.cells[cue].roles.contains(.quote) {
            if let first = open, draft.sentence(of: first) == draft.sentence(of: cue) {
                weigh(first..<cue, in: &draft)
                open = nil
            } else {
                open = cue
            }
        }
    }

    private static func weigh(_ quote: Range<Int>, in draft: inout ToneDraft) {
        let bounds = draft.sentences[draft.sentence(of: quote.lowerBound)].tokens
        let before = max(bounds.lowerBound, quote.lowerBound - 3)..<quote.lowerBound
        let isHeldUp = quote.count <= 4 && isNaming(quote, bounds, in: draft) || isDoubted(quote, bounds, in: draft)
        for hit in draft.hits(in: quote) where draft.hits[hit].value != 0 {
            if draft.has(.frame, in: before) {
                draft.scale(hit, by: 0, .titled)
            } else if isHeldUp {
                if draft.hits[hit].value > 0 { draft.settle(hit, at: -max(1, draft.hits[hit].value * 0.8), .heldUp) }
            } else if draft.kind == .headline {
                draft.scale(hit, by: 0.7, .quoted)
            }
        }
    }

    /// "Die 'verbetering' kost ons tien minuten": one word, held at arm's length. A headline quotes one word in earnest.
    private static func isDoubted(_ quote: Range<Int>, _ bounds: Range<Int>, in draft: ToneDraft) -> Bool {
        quote.count == 2 && quote.lowerBound > bounds.lowerBound && draft.kind != .headline
            && KnownWord.doubting.contains(draft.tokens[quote.lowerBound - 1].hash)
    }

    /// "noemt de wethouder het", "die zogenaamde".
    private static func isNaming(_ quote: Range<Int>, _ bounds: Range<Int>, in draft: ToneDraft) -> Bool {
        draft.has(.naming, in: max(bounds.lowerBound, quote.lowerBound - 2)..<quote.lowerBound)
            || draft.has(.naming, in: quote.upperBound..<min(bounds.upperBound, quote.upperBound + 6))
    }
}
