/// Forms that are a noun as well as a verb, decided by what else stands in the clause.
extension Lemmatizer {
    /// A clause needs a verb: in "omdat bedrijven geld eisen" it is "eisen", in "zij zal een huis tekenen" the modal asks for "tekenen".
    func findVerbs(_ words: [String], _ kinds: [TokenKind], _ answers: inout [Answer]) {
        var start = 0
        for k in words.indices where k + 1 == words.count || kinds[k + 1] == .punctuation {
            findVerb(in: start..<k + 1, words, kinds, &answers)
            start = k + 2
        }
    }

    private func findVerb(in clause: Range<Int>, _ words: [String], _ kinds: [TokenKind], _ answers: inout [Answer]) {
        guard clause.count > 1 else { return }
        let verbs = clause.filter { answers[$0].kind == .verb }
        let last = clause.upperBound - 1
        let isOpen = verbs.isEmpty || verbs.count == 1 && Self.modals.contains(answers[verbs[0]].lemma) && verbs[0] < last
        guard isOpen, kinds[last] == .word else { return }
        if let lemma = verb(at: last, words, answers, isInfinitive: !verbs.isEmpty) {
            answers[last] = (lemma, .verb)
        } else if verbs.isEmpty {
            guard let place = clause.dropFirst().first(where: { follows($0, words, answers) }) else { return }
            if let lemma = verb(at: place, words, answers, isInfinitive: false) { answers[place] = (lemma, .verb) }
        }
    }

    /// Behind its subject: "Bedrijven eisen geld".
    private func follows(_ k: Int, _ words: [String], _ answers: [Answer]) -> Bool {
        let before = answers[k - 1].kind
        return (before == .noun || before == .name || before == .pronoun) && verb(at: k, words, answers, isInfinitive: false) != nil
    }

    /// The verb that the word here can be, when it was taken for a noun or an adjective.
    private func verb(at k: Int, _ words: [String], _ answers: [Answer], isInfinitive: Bool) -> String? {
        guard answers[k].kind == .noun || answers[k].kind == .adjective, words[k].utf8.first.map({ $0 >= 0x61 }) == true else { return nil }
        if k > 0, Context(after: words[k - 1]).isNominal || answers[k - 1].kind == .adjective && words[k - 1].hasSuffix("e") { return nil }
        return verb(words[k], isInfinitive) ?? separable(words[k], .none)
    }

    private func verb(_ word: String, _ isInfinitive: Bool) -> String? {
        var lemma: String?
        table.forEach(Fold.hash(word)) { entry in
            let isRight = isInfinitive ? entry.role == .infinitive : entry.role.isFinite && entry.role != .stem
            if isRight, table.lemmas[Int(entry.lemma)].kind == .verb { lemma = table.lemmas[Int(entry.lemma)].text }
        }
        return lemma
    }

    private static let modals: Set<String> = [
        "zullen", "kunnen", "moeten", "mogen", "willen", "gaan", "laten", "komen", "blijven", "hoeven",
    ]
}
