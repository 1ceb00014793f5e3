extension ToneRule {
    /// A capital inside a sentence makes a name of a word: "de Partij voor de Vrijheid", "Café De Hel", "mevrouw De Goede".
    static let names = ToneRule(
        name: "namen",
        source: """
            Dutch spelling: capitals mark names (Leidraad of the Woordenlijst, ch. 16). Not in a sentence that capitalises half \
            its words, unless a title or a capital article stands before it.
            """
    ) { draft in
        for hit in draft.hits.indices where isName(draft.hits[hit], in: draft) {
            draft.hits[hit].cell.roles = [.tone, .taken]
            draft.scale(hit, by: 0, .name)
            draft.hits[hit].isSettled = true
        }
    }

    private static func isName(_ hit: ToneHit, in draft: ToneDraft) -> Bool {
        let sentence = draft.sentences[hit.sentence]
        guard hit.token > sentence.tokens.lowerBound, draft.tokens[hit.token - 1].kind == .word else { return false }
        guard isCapital(hit.end - 1, in: draft) else { return false }
        let before = draft.cells[hit.token - 1].roles
        if before.contains(.title) { return true }
        if before.contains(.determiner), isCapital(hit.token - 1, in: draft), hit.token - 1 > sentence.tokens.lowerBound { return true }
        return sentence.capitals * 2 <= sentence.words
    }

    private static func isCapital(_ token: Int, in draft: ToneDraft) -> Bool {
        let shape = draft.tokens[token].shape
        return draft.tokens[token].kind == .word && shape.contains(.capitalised) && !shape.contains(.shouted)
    }
}
