extension ToneRule {
    /// "Fijn dat het weer drie weken duurt", "lekker bezig weer", "dank voor niks": praise that its own sentence belies.
    ///
    /// Two signs: a word that mocks ("hoor", "voor de verandering", an eye-roll) beside the praise, or praise for an opening with nothing
    /// but bad news behind it. "Fijn dat het gelukt is" has good news there and stays.
    static let sarcasm = ToneRule(
        name: "spot",
        source: """
            Riloff et al. 2013, Sarcasm as Contrast between a Positive Sentiment and Negative Situation; Kunneman et al. 2015 for \
            Dutch: intensified praise and short exclamations.
            """,
        cues: [.mocks, .applause]
    ) { draft in
        for cue in draft.cues {
            let roles = draft.cells[cue].roles
            if roles.contains(.mocks) { mock(cue, in: &draft) }
            if roles.contains(.applause), isHollow(cue, in: draft) { belie(cue, in: &draft) }
        }
    }

    /// Turns the praise in the sentence of a mocking word, unless that sentence holds more than a few words of it.
    private static func mock(_ cue: Int, in draft: inout ToneDraft) {
        var sentence = draft.sentence(of: cue)
        if draft.sentences[sentence].words == 0, sentence > 0 { sentence -= 1 }
        let bounds = draft.sentences[sentence].tokens
        let near = max(bounds.lowerBound, cue - 15)..<max(bounds.lowerBound, min(bounds.upperBound, cue + 15))
        for hit in draft.hits(in: near) where draft.hits[hit].value > 0 && draft.hits[hit].token != cue {
            draft.scale(hit, by: -0.8, .mocked, cause: cue)
        }
    }

    private static func belie(_ cue: Int, in draft: inout ToneDraft) {
        let bounds = draft.sentences[draft.sentence(of: cue)].tokens
        for hit in draft.hits(in: cue..<bounds.upperBound) where draft.hits[hit].value > 0 {
            if draft.hits[hit].token == cue || draft.hits[hit].cell.roles.contains(.sign) { draft.scale(hit, by: -0.8, .belied) }
        }
    }

    /// Praise in the first words of a sentence, set apart by a comma or followed by "dat" or "voor", with bad news first and foremost
    /// behind it.
    private static func isHollow(_ cue: Int, in draft: ToneDraft) -> Bool {
        let bounds = draft.sentences[draft.sentence(of: cue)].tokens
        guard cue - bounds.lowerBound <= 4, draft.hits(in: cue..<cue + 1).contains(where: { draft.hits[$0].value > 0 }) else {
            return false
        }
        let end = draft.end(of: cue)
        guard end < bounds.upperBound, end - cue > 1 || introduces(end, in: draft),
            !draft.has([.but, .despite, .quote], in: end..<bounds.upperBound)
        else { return false }
        let rest = draft.hits(in: end..<bounds.upperBound).filter {
            draft.hits[$0].value != 0 && !draft.hits[$0].cell.roles.contains(.sign)
        }
        if rest.allSatisfy({ draft.hits[$0].value < 0 }), isUnlikely(cue, end..<bounds.upperBound, in: draft) { return true }
        guard let first = rest.first else { return false }
        return draft.hits[first].value < 0 && rest.reduce(0) { $0 + draft.hits[$1].value } < 0
    }

    /// "Leuk hoor, een fietspad vol glas", "fijn, alweer een brief", "wat attent, geen bericht": nothing good follows.
    private static func isUnlikely(_ cue: Int, _ rest: Range<Int>, in draft: ToneDraft) -> Bool {
        guard rest.count > 3 else { return false }
        if draft.cells[cue].roles.contains(.wry) { return true }
        guard draft.cells[rest.lowerBound].roles.contains(.clauseBreak) else { return false }
        return draft.has([.again, .no, .hardly], in: rest.lowerBound + 1..<min(rest.lowerBound + 4, rest.upperBound))
    }

    private static func introduces(_ token: Int, in draft: ToneDraft) -> Bool {
        let isCalled =
            draft.tokens[token].kind == .word && token + 1 < draft.cells.count && draft.cells[token + 1].roles.contains(.clauseBreak)
        return isCalled || draft.tokens[token].hash == KnownWord.voor
            || !draft.cells[token].roles.isDisjoint(with: [.clauseBreak, .again]) || draft.tokens[token].hash == KnownWord.dat
            || draft.cells[token].roles.contains(.opener)
    }
}

extension ToneDraft {
    /// One past the tokens of the expression that begins here.
    func end(of token: Int) -> Int {
        var end = token + 1
        while end < cells.count, cells[end] == .taken { end += 1 }
        return end
    }
}
