/// Whole texts: capitals and the word before are looked up, and separable verbs find their particle.
extension Lemmatizer {
    /// One answer per token. "Hij viel tegen." gives "tegenvallen" for "viel", as does "tegen te vallen" for "vallen".
    public func lemmas(of tokens: [Token], in bytes: [UInt8]) -> [Answer] {
        var answers: [Answer] = []
        answers.reserveCapacity(tokens.count)
        for sentence in SentenceSplitter().sentences(of: tokens, in: bytes) {
            let words = tokens[sentence].map { String(decoding: bytes[$0.range], as: UTF8.self) }
            let kinds = tokens[sentence].map(\.kind)
            var found = lemmas(of: words, kinds)
            joinParticles(words, kinds, &found)
            answers += found
        }
        return answers
    }

    private func lemmas(of words: [String], _ kinds: [TokenKind]) -> [Answer] {
        var previous: String?
        var isStart = true
        return zip(words, kinds).map { word, kind in
            defer {
                previous = kind == .punctuation ? nil : word
                isStart = isStart && kind == .punctuation
            }
            let isWord = kind == .word || kind == .number
            return isWord ? lemma(of: word, atSentenceStart: isStart, previous: previous) : (word, .other)
        }
    }

    private func joinParticles(_ words: [String], _ kinds: [TokenKind], _ answers: inout [Answer]) {
        for k in words.indices.dropFirst() where Self.wanderers.contains(words[k]) {
            if words[k] != "om", k + 2 < words.count, words[k + 1] == "te", answers[k + 2].kind == .verb {
                answers[k + 2].lemma = words[k] + answers[k + 2].lemma
            } else if closesClause(k, words, kinds), let verb = finiteVerb(before: k, words, answers) {
                answers[verb].lemma = words[k] + answers[verb].lemma
            }
        }
    }

    /// A particle stands at the end of its clause: a preposition there has nothing to govern.
    private func closesClause(_ k: Int, _ words: [String], _ kinds: [TokenKind]) -> Bool {
        k + 1 == words.count || kinds[k + 1] == .punctuation || Self.clauseOpeners.contains(words[k + 1])
    }

    /// The nearest finite verb to the left that can have a particle; none where "er ... aan" or the like claims the word.
    private func finiteVerb(before k: Int, _ words: [String], _ answers: [Answer]) -> Int? {
        for j in stride(from: k - 1, through: max(0, k - 15), by: -1) {
            if Self.claimants.contains(words[j].lowercased()), !Self.sure.contains(words[k]) { return nil }
            if answers[j].kind == .verb {
                return isFinite(words[j], answers[j].lemma) && takes(words[k], answers[j].lemma) ? j : nil
            }
        }
        return nil
    }

    /// Some particles go with a few verbs only; auxiliaries take none.
    private func takes(_ particle: String, _ verb: String) -> Bool {
        if let verbs = Self.companions[particle] { return verbs.contains(verb) }
        return !Self.auxiliaries.contains(verb)
    }

    private func isFinite(_ word: String, _ lemma: String) -> Bool {
        var isFinite = false
        table.forEach(Fold.hash(word)) { entry in
            if entry.role.isFinite || entry.role == .fixed, table.lemmas[Int(entry.lemma)].text == lemma { isFinite = true }
        }
        return isFinite
    }

    private static let wanderers: Set<String> = [
        "aan", "af", "bij", "binnen", "door", "in", "mee", "na", "neer", "om", "op", "over", "samen", "tegen", "terug", "terecht", "toe",
        "uit", "vast", "voor",
        "weg", "plaats", "deel", "los", "voort", "vol", "teleur", "voorbij", "tegemoet", "tekort", "vooruit", "rond", "stil", "open",
        "goed", "heen",
    ]
    private static let companions: [String: Set<String>] = [
        "plaats": ["vinden", "nemen", "maken"], "deel": ["nemen"], "goed": ["keuren", "maken", "vinden", "praten", "doen"],
        "stil": ["staan", "vallen", "leggen"],
        "heen": ["gaan", "komen"], "tegen": ["vallen", "houden", "komen", "gaan", "spreken", "werken", "zitten", "staan"],
    ]
    private static let sure: Set<String> = [
        "af", "toe", "terug", "weg", "samen", "neer", "plaats", "deel", "vast", "los", "teleur", "terecht",
    ]
    private static let claimants: Set<String> = ["er", "daar", "hier", "waar"]
    private static let clauseOpeners: Set<String> = [
        "en", "of", "maar", "omdat", "dat", "toen", "als", "terwijl", "want", "om", "zodat", "nadat", "voordat", "wanneer",
    ]
    private static let auxiliaries: Set<String> = ["zijn", "hebben", "worden", "zullen", "kunnen", "moeten", "mogen", "willen"]
}
