import Mentions

/// Which words of a text are about which of several people, for judgements that stand a sentence away from the name.
///
/// A sentence that speaks of one person is about that person as a whole, and so are those after it until another is named; in a sentence
/// about several each has the clauses of its own. Where only one person is named, the whole text is.
struct PersonScope {
    private let draft: ToneDraft
    private let people: [TargetTone]
    /// People of each sentence.
    private let named: [[String]]

    init(_ draft: ToneDraft, _ everybody: [TargetTone]) {
        self.draft = draft
        people = everybody.filter { $0.kind == .person && !$0.clauses.isEmpty }
        let people = people
        named = draft.sentences.map { sentence in
            let bytes = Self.bytes(sentence.tokens, draft)
            return people.filter { $0.clauses.contains { $0.overlaps(bytes) } }.map(\.name)
        }
    }

    /// Ranges of tokens.
    func parts(about person: TargetTone) -> [Range<Int>] {
        if people.count == 1 { return [draft.tokens.indices] }
        var parts: [Range<Int>] = [], last: [String] = []
        for (sentence, names) in zip(draft.sentences, named) {
            let owners = names.isEmpty ? last : names
            if owners == [person.name] {
                parts.append(sentence.tokens)
            } else if names.contains(person.name) {
                parts += clauses(of: person, in: sentence.tokens)
            }
            last = owners.count == 1 ? owners : []
        }
        return parts
    }

    private func clauses(of person: TargetTone, in sentence: Range<Int>) -> [Range<Int>] {
        person.clauses.compactMap { clause in
            let tokens = sentence.filter { clause.contains(Int(draft.tokens[$0].start)) }
            return tokens.first.map { $0..<(tokens.last ?? $0) + 1 }
        }
    }

    private static func bytes(_ tokens: Range<Int>, _ draft: ToneDraft) -> Range<Int> {
        guard !tokens.isEmpty else { return 0..<0 }
        return Int(draft.tokens[tokens.lowerBound].start)..<Int(draft.tokens[tokens.upperBound - 1].end)
    }
}
