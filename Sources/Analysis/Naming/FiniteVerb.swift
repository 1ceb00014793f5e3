internal import Mentions

/// Looks for a verb in a person and a time, as every whole sentence has one.
enum FiniteVerb {
    static func stands(in words: [WrittenWord]) -> Bool { words.contains(where: isFinite) }

    /// "stijgt" and "stegen" are, "stijgen" may be, "gestegen", "gezet" and "opgehaald" are not.
    private static func isFinite(_ word: WrittenWord) -> Bool {
        let text = word.text.lowercased()
        if known.contains(text) { return true }
        guard let term = word.term, term.kind == .word, term.text.hasSuffix("en"), !text.hasPrefix("ge") else {
            return false
        }
        return !text.hasSuffix("e") || text.hasSuffix("de") || text.hasSuffix("te")
    }

    /// Forms of small verbs, and past tenses with other vowels than their lemma.
    private static let known = Set(
        """
        is was zijn waren ben bent wordt worden werd werden heeft hebben had hadden heb kan kunnen kon konden zal zullen zou zouden moet
        moeten moest moesten mag mogen mocht wil willen wilde wilden gaat gaan ging gingen komt komen kwam kwamen doet doen deed deden staat
        staan stond stonden ligt liggen lag lagen zit zitten zat zaten ziet zien zag zagen blijft blijven bleef bleven laat laten liet lieten
        krijgt krijgen kreeg kregen geeft geven gaf gaven neemt nemen nam namen vindt vinden vond vonden loopt lopen liep liepen valt vallen
        viel vielen houdt houden hield hielden zegt zeggen zei zeiden weet weten wist wisten denkt dacht dachten brengt bracht brachten zocht
        kocht verkocht begint begon begonnen schreef sprak reed vloog brak trok dronk vroor bood sloot schoot stierf wierp bleek lijkt leek
        steeg daalde ontstond verloor vertrok verdween hing ving riep sliep stak at las won wonnen kost duurt hangt rijden wonen woont blijkt
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
