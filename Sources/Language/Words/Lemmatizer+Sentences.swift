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
            findVerbs(words, kinds, &found)
            joinParticles(words, kinds, &found)
            answers += found
        }
        return answers
    }

    private func lemmas(of words: [String], _ kinds: [TokenKind]) -> [Answer] {
        var answers: [Answer] = []
        var isStart = true
        for (k, word) in words.enumerated() {
            let isWord = kinds[k] == .word || kinds[k] == .number
            let previous = k > 0 && kinds[k - 1] != .punctuation ? words[k - 1] : nil
            let context = previous.map { describes($0, answers[k - 1]) ? .nominal : Context(after: $0) } ?? .none
            answers.append(
                isWord ? lemma(of: word, atSentenceStart: isStart, previous: previous, context) : (word, .other))
            isStart = isStart && kinds[k] == .punctuation
        }
        return answers
    }

    /// An inflected adjective or a number, behind which a noun follows: "de onafhankelijke staat".
    private func describes(_ word: String, _ answer: Answer) -> Bool {
        answer.kind == .numeral || answer.kind == .adjective && word.hasSuffix("e") && answer.lemma != word
    }

    private func joinParticles(_ words: [String], _ kinds: [TokenKind], _ answers: inout [Answer]) {
        for k in words.indices.dropFirst() where SeparableVerbs.particles.contains(words[k]) {
            if words[k] != "om", k + 2 < words.count, words[k + 1] == "te", answers[k + 2].kind == .verb {
                if SeparableVerbs.takes(words[k], answers[k + 2].lemma) { answers[k + 2].lemma = words[k] + answers[k + 2].lemma }
            } else if k + 1 < words.count, answers[k + 1].kind == .verb, SeparableVerbs.isBound(words[k], to: answers[k + 1].lemma) {
                answers[k + 1].lemma = words[k] + answers[k + 1].lemma
            } else if closesClause(k, words, kinds), let verb = finiteVerb(before: k, words, answers) {
                answers[verb].lemma = words[k] + answers[verb].lemma
            }
        }
    }

    /// A particle stands at the end of its clause or before a preposition: as a preposition it would have nothing to govern.
    private func closesClause(_ k: Int, _ words: [String], _ kinds: [TokenKind]) -> Bool {
        if k + 1 == words.count || kinds[k + 1] == .punctuation || SeparableVerbs.clauseOpeners.contains(words[k + 1]) { return true }
        if SeparableVerbs.sure.contains(words[k]) { return !Context(after: words[k - 1]).isNominal }
        return SeparableVerbs.followers.contains(words[k + 1])
    }

    /// The nearest finite verb to the left that can have a particle; none where "er ... aan" or the like claims the word.
    private func finiteVerb(before k: Int, _ words: [String], _ answers: [Answer]) -> Int? {
        for j in stride(from: k - 1, through: max(0, k - 15), by: -1) {
            if answers[j].lemma == "zien", words[k] == "uit" { return j }
            if SeparableVerbs.claimants.contains(words[j].lowercased()), !SeparableVerbs.sure.contains(words[k]), words[k] != "uit" {
                return nil
            }
            if answers[j].kind == .verb, isFinite(words[j], answers[j].lemma) {
                return SeparableVerbs.takes(words[k], answers[j].lemma) ? j : nil
            }
        }
        return nil
    }

    private func isFinite(_ word: String, _ lemma: String) -> Bool {
        var isFinite = false
        table.forEach(Fold.hash(word)) { entry in
            if entry.role.isFinite || entry.role == .fixed, table.lemmas[Int(entry.lemma)].text == lemma { isFinite = true }
        }
        return isFinite
    }
}
