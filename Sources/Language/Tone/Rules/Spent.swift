extension ToneRule {
    /// "Geen probleem", "nauwelijks klachten", "wie wil dat niet?": a negation that has turned a word, or asks for assent, has said what it
    /// had to say. Loose ones keep their own learned weight, because people who are displeased write "niet" and "geen" more often.
    static let spentNegation = ToneRule(
        name: "verbruikte ontkenning",
        source:
            "Wiegand et al. 2010, Survey on Negation in Sentiment Analysis: counted apart, a negation is mere bad company of what it denies.",
        cues: .negation
    ) { draft in
        for note in draft.notes {
            if note.remark == .assent {
                for token in draft.sentences[draft.hits[note.hit].sentence].tokens where draft.isNegation(token) {
                    spend(token, in: &draft)
                }
            } else if note.cause >= 0, note.isTurn || KnownWord.negating.contains(draft.tokens[note.cause].hash) {
                spend(note.cause, in: &draft)
            }
        }
    }

    private static func spend(_ token: Int, in draft: inout ToneDraft) {
        if !draft.cells[token].roles.contains(.tone) { draft.cells[token].roles = .taken }
    }
}

extension ToneNote {
    fileprivate var isTurn: Bool { [.negated, .hardly, .doubleNegated].contains(remark) }
}

extension ToneDraft {
    fileprivate func isNegation(_ token: Int) -> Bool { !cells[token].roles.isDisjoint(with: .negation) }

    /// A negation, whether or not it has already turned a word of the lists.
    func denies(_ token: Int) -> Bool { isNegation(token) || notes.contains { $0.cause == token && $0.isTurn } }
}
