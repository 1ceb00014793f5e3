extension ToneRule {
    /// Between the quotation marks of a headline another speaks: "'Rampzalig besluit' over zwembad".
    static let quotation = ToneRule(
        name: "aanhaling",
        source: "The tone of a message is its own (CONTRACTS, tone); Balahur et al. 2010, Sentiment Analysis in the News: quotations apart."
    ) { draft in
        guard draft.kind == .headline else { return }
        var open: Int?
        for cue in draft.cues where draft.cells[cue].roles.contains(.quote) {
            if let first = open, draft.sentence(of: first) == draft.sentence(of: cue) {
                for hit in draft.hits(in: first..<cue) { draft.scale(hit, by: 0.6, .quoted) }
                open = nil
            } else {
                open = cue
            }
        }
    }
}
