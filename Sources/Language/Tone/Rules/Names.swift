extension ToneRule {
    /// A capital inside a sentence makes a name of a word: "de Partij voor de Vrijheid", "Café De Hel".
    static let names = ToneRule(
        name: "namen",
        source: """
            Dutch spelling: capitals mark names (Leidraad of the Woordenlijst, ch. 16). Not in a sentence that capitalises half \
            its words.
            """
    ) { draft in
        for hit in draft.hits.indices where draft.hits[hit].length == 1 && isName(draft.hits[hit], in: draft) {
            draft.hits[hit].cell.roles = [.tone, .taken]
            draft.scale(hit, by: 0, .name)
        }
    }

    private static func isName(_ hit: ToneHit, in draft: ToneDraft) -> Bool {
        let token = draft.tokens[hit.token]
        let sentence = draft.sentences[hit.sentence]
        guard token.kind == .word, token.shape.contains(.capitalised), !token.shape.contains(.shouted) else { return false }
        guard sentence.capitals * 2 <= sentence.words, hit.token > sentence.tokens.lowerBound else { return false }
        return draft.tokens[hit.token - 1].kind == .word
    }
}
