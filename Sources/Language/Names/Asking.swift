/// Whether a sentence really asks something of the town or the reader.
///
/// It does when it closes with a question mark, or, where people write without marks (posts, contacts), when it opens with a question
/// word and a verb, or with a verb and its subject ("kan iemand mij helpen"). It does not between the quotation marks of a news
/// item, with "?!", or when it holds an expression of `retorisch.tsv` ("hoe dan?").
struct Asking {
    let draft: ToneDraft

    /// - Parameter tokens: one sentence.
    func asks(_ tokens: Range<Int>) -> Bool {
        guard !tokens.isEmpty, !isRhetorical(tokens), !isReported(tokens) else { return false }
        return closesWithMark(tokens) || (isInformal && opensAsQuestion(tokens))
    }

    private var isInformal: Bool { draft.kind == .post || draft.kind == .contact }

    private func marks(_ tokens: Range<Int>) -> [UInt8] {
        tokens.reversed().prefix { draft.tokens[$0].kind != .word && draft.tokens[$0].kind != .number }
            .flatMap { draft.bytes[draft.tokens[$0].range] }
    }

    private func closesWithMark(_ tokens: Range<Int>) -> Bool { marks(tokens).contains(UInt8(ascii: "?")) }

    private func isRhetorical(_ tokens: Range<Int>) -> Bool {
        marks(tokens).contains(UInt8(ascii: "!")) || tokens.contains { draft.cells[$0].roles.contains(.rhetorical) }
    }

    /// An odd number of quotation marks before it, or one that opens it.
    private func isReported(_ tokens: Range<Int>) -> Bool {
        guard draft.kind == .headline || draft.kind == .article else { return false }
        return draft.cues.count { $0 <= tokens.lowerBound && draft.cells[$0].roles.contains(.quote) } % 2 == 1
    }

    private func opensAsQuestion(_ tokens: Range<Int>) -> Bool {
        let roles = tokens.prefix(3).map { draft.cells[$0].roles }
        guard roles.count > 1 else { return false }
        // "Wie dat weet mag het zeggen": with its subject first the question word opens a clause.
        if roles[0].contains(.asks) { return !roles[1].contains(.subject) && roles.dropFirst().contains { $0.contains(.inverts) } }
        return roles[0].contains(.inverts) && roles[1].contains(.subject)
    }
}
