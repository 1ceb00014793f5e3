/// Finds sentences in tokens: abbreviations, initials, quotes, headlines without a full stop, line feeds.
public struct SentenceSplitter: Sendable {
    public init() {}

    /// Ranges of token indices, in order; together they are all tokens.
    public func sentences(of tokens: [Token], in bytes: [UInt8]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        for k in tokens.indices where k + 1 == tokens.count || ends(at: k, tokens, bytes) {
            sentences.append(start..<k + 1)
            start = k + 1
        }
        return sentences
    }

    private func ends(at k: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
        let next = tokens[k + 1]
        let breaks = lineFeeds(between: tokens[k], next, bytes)
        if breaks > 1 || breaks == 1 && !startsLow(next, bytes) { return true }
        if trails(next, after: tokens[k], bytes) { return false }
        let (mark, isQuoted) = lastMark(at: k, tokens, bytes)
        switch mark {
        case .stop: return isQuoted ? !startsLow(next, bytes) : !next.shape.contains(.glued) || next.shape.contains(.capitalised)
        case .loud: return !(isQuoted && startsLow(next, bytes))
        case .open: return next.shape.contains(.capitalised)
        case .none: return endsAbbreviated(tokens[k], next, bytes)
        }
    }

    private enum Mark { case none, stop, loud, open }

    /// The mark that closes the sentence, looked for behind closing quotes, brackets and emoji.
    private func lastMark(at k: Int, _ tokens: [Token], _ bytes: [UInt8]) -> (Mark, isQuoted: Bool) {
        var j = k
        var isQuoted = false
        while j > 0, isCloser(tokens[j], bytes) || tokens[j].kind == .emoji || tokens[j].kind == .emoticon {
            isQuoted = isQuoted || isCloser(tokens[j], bytes)
            j -= 1
        }
        guard tokens[j].kind == .punctuation else { return (.none, isQuoted) }
        switch bytes[Int(tokens[j].start)] {
        case 0x2E: return (tokens[j].range.count > 1 ? .open : .stop, isQuoted)
        case 0x21, 0x3F: return (.loud, isQuoted)
        case 0xE2 where bytes[tokens[j].range].elementsEqual("…".utf8): return (.open, isQuoted)
        default: return (.none, isQuoted)
        }
    }

    /// Closing signs, emoji and the rest of "?!" still belong to the sentence before.
    private func trails(_ token: Token, after last: Token, _ bytes: [UInt8]) -> Bool {
        if token.kind == .emoji || token.kind == .emoticon { return true }
        return token.shape.contains(.glued) && (isCloser(token, bytes) || isEndMark(token, bytes) && last.kind == .punctuation)
    }

    private func isEndMark(_ token: Token, _ bytes: [UInt8]) -> Bool {
        token.kind == .punctuation && ".!?".utf8.contains(bytes[Int(token.start)])
    }

    private func isCloser(_ token: Token, _ bytes: [UInt8]) -> Bool {
        guard token.kind == .punctuation, token.shape.contains(.glued) else { return false }
        return [")", "]", "\"", "'", "''", "”", "’", "»"].contains { bytes[token.range].elementsEqual($0.utf8) }
    }

    /// "enz.", "e.d." and their like end a sentence when a capital follows; titles and initials never do.
    private func endsAbbreviated(_ token: Token, _ next: Token, _ bytes: [UInt8]) -> Bool {
        token.kind == .word && bytes[Int(token.end) - 1] == 0x2E && next.shape.contains(.capitalised)
            && Self.finalAbbreviations.contains(token.hash)
    }

    private static let finalAbbreviations = Set(
        ["enz.", "etc.", "e.d.", "o.i.d.", "a.u.b.", "jl.", "e.a.", "s.v.p.", "p.p.", "v.s."].map { Fold.hash($0) })

    private func startsLow(_ token: Token, _ bytes: [UInt8]) -> Bool {
        token.kind == .word && !token.shape.contains(.capitalised)
            || token.kind == .punctuation && ",;:".utf8.contains(bytes[Int(token.start)])
    }

    private func lineFeeds(between token: Token, _ next: Token, _ bytes: [UInt8]) -> Int {
        token.end == next.start ? 0 : bytes[Int(token.end)..<Int(next.start)].count { $0 == 0x0A }
    }
}
