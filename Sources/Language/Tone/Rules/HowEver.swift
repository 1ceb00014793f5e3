extension ToneRule {
    /// "Hoe aardig ze ook zijn, ze lossen niets op": granted without a word of concession.
    static let howEver = ToneRule(
        name: "hoe dan ook",
        source: "Read in our own learning texts: 'hoe ... ook' and a comma grant what the main clause then outweighs."
    ) { draft in
        for sentence in draft.sentences where draft.tokens[sentence.tokens.lowerBound].hash == KnownWord.hoe {
            let clause = draft.clause(of: sentence.tokens.lowerBound)
            guard clause.upperBound + 2 < sentence.tokens.upperBound,
                clause.contains(where: { draft.tokens[$0].hash == KnownWord.ook })
            else { continue }
            for hit in draft.hits(in: clause) { draft.scale(hit, by: 0.1, .conceded, cause: sentence.tokens.lowerBound) }
        }
    }
}
