extension ToneRule {
    /// "sleeeecht", "SLECHT" and "slecht!" are stronger than "slecht". Capitals say nothing in a text that shouts all of it.
    static let emphasis = ToneRule(
        name: "nadruk",
        source: "Hutto & Gilbert 2014 (VADER): capitals and exclamation marks; Brody & Diakopoulos 2011: word lengthening marks sentiment."
    ) { draft in
        for hit in draft.hits.indices where draft.hits[hit].value != 0 {
            let token = draft.tokens[draft.hits[hit].token]
            let sentence = draft.sentences[draft.hits[hit].sentence]
            if token.shape.contains(.elongated) { draft.scale(hit, by: 1.3, .elongated) }
            if token.shape.contains(.shouted), sentence.shouts * 2 <= sentence.words { draft.scale(hit, by: 1.3, .shouted) }
            if sentence.exclaims { draft.scale(hit, by: 1.2, .exclaimed) }
        }
    }
}
