extension ToneRule {
    /// "Geen probleem", "nauwelijks klachten", "wie wil dat niet?": a negation that has turned a word, or asks for assent, has said what it
    /// had to say. Loose ones keep their own learned weight, because people who are displeased write "niet" and "geen" more often.
    static let spentNegation = ToneRule(
        name: "verbruikte ontkenning",
        source:
            "Wiegand et al. 2010, Survey on Negation in Sentiment Analysis: counted apart, a negation is mere bad company of what it denies.",
        cues: .negation
    ) { draft in
        var asked = -1
        for note in draft.notes {
            let sentence = draft.hits[note.hit].sentence
            if note.remark == .assent, sentence != asked {
                asked = sentence
                for token in draft.sentences[sentence].tokens where draft.denies(token) { spend(token, in: &draft) }
            } else if note.cause >= 0, isTurn(note.remark) || KnownWord.negating.contains(draft.tokens[note.cause].hash) {
                spend(note.cause, in: &draft)
            }
        }
    }

    private static func isTurn(_ remark: ToneRemark) -> Bool { [.negated, .hardly, .doubleNegated].contains(remark) }

    private static func spend(_ token: Int, in draft: inout ToneDraft) {
        if !draft.cells[token].roles.contains(.tone) { draft.cells[token] = .spentNegation }
    }
}

extension ToneCell {
    /// Told from other words of an expression by its tone, which nothing counts.
    fileprivate static let spentNegation = ToneCell(roles: .taken, tone: -1)
}

extension ToneDraft {
    /// Whether a token is a negation, also one that has already turned a word.
    func denies(_ token: Int) -> Bool { !cells[token].roles.isDisjoint(with: .negation) || cells[token] == .spentNegation }
}
