extension ToneRule {
    /// "Is het daar gevaarlijk?" asserts nothing and weighs a quarter; "wie verzint zoiets doms?" asserts all of it.
    static let question = ToneRule(
        name: "vraag",
        source: """
            Taboada et al. 2011 (SO-CAL): questions are irrealis. Rhetorical ones after Haeseryn et al. 1997, Algemene \
            Nederlandse Spraakkunst, 29.4: 'niet' there asks for assent.
            """,
        cues: .questionMark
    ) { draft in
        for sentence in draft.sentences.indices where draft.sentences[sentence].asks {
            let tokens = draft.sentences[sentence].tokens
            if isRhetorical(tokens, in: draft) {
                assert(tokens, in: &draft)
                continue
            }
            if let nou = tokens.first(where: { isNou($0, tokens, in: draft) }) {
                doubt(tokens, nou, in: &draft)
                continue
            }
            for hit in draft.hits(in: tokens) { draft.scale(hit, by: draft.kind == .review ? 0.5 : 0.25, .asked) }
        }
    }

    private static func isRhetorical(_ tokens: Range<Int>, in draft: ToneDraft) -> Bool {
        if draft.has([.rhetorical, .grievance], in: tokens) || asksAssent(tokens, in: draft) { return true }
        guard tokens.count > 2 else { return false }
        // "Hoe dom kun je zijn", "waarom wordt er nooit iets aan gedaan"
        if draft.hits(in: tokens.lowerBound..<tokens.lowerBound + 2).contains(where: { abs(draft.hits[$0].cell.tone) > 1 }) { return true }
        return asksWhen(tokens, in: draft) || asksNobody(tokens, in: draft)
            || draft.tokens[tokens.lowerBound].hash == KnownWord.waarom
                && (draft.has([.not, .no, .again, .waits], in: tokens) || draft.hits(in: tokens).contains { draft.hits[$0].value < 0 })
    }

    /// "Wanneer wordt die lantaarn eens gemaakt?", "wordt hier ooit nog iets aan gedaan?"
    private static func asksWhen(_ tokens: Range<Int>, in draft: ToneDraft) -> Bool {
        guard !draft.cells[tokens.lowerBound].roles.isDisjoint(with: [.asks, .inverts, .becomes]) else { return false }
        return tokens.dropFirst(2).contains { KnownWord.eens.contains(draft.tokens[$0].hash) }
    }

    /// "Denkt er dan niemand aan ouderen?", "luisteren ze dan nooit?"
    private static func asksNobody(_ tokens: Range<Int>, in draft: ToneDraft) -> Bool {
        tokens.dropLast().dropFirst().contains {
            draft.cells[$0].roles.contains(.than) && draft.cells[$0 + 1].roles.contains(.never)
        }
    }

    /// "Is het niet heerlijk?", "Schamen jullie je niet?"
    private static func asksAssent(_ tokens: Range<Int>, in draft: ToneDraft) -> Bool {
        let opens = tokens.prefix(3).contains { !draft.cells[$0].roles.isDisjoint(with: .subject) }
        return opens && draft.cells[tokens.lowerBound].roles.isDisjoint(with: .asks)
            && tokens.dropFirst(2).prefix(3).contains {
                !draft.cells[$0].roles.isDisjoint(with: [.not, .no])
            }
    }

    /// "nou", and "nu" in "wie wordt hier nu niet vrolijk van?".
    private static func isNou(_ token: Int, _ tokens: Range<Int>, in draft: ToneDraft) -> Bool {
        if draft.tokens[token].hash == KnownWord.nou { return true }
        return draft.tokens[token].hash == KnownWord.nu && draft.tokens[tokens.lowerBound].hash == KnownWord.wie
            && token + 1 < tokens.upperBound && draft.cells[token + 1].roles.contains(.not)
    }

    /// "Is dit nou een schone stad?" wants a no, "wie wil hier nou niet wonen?" a yes.
    private static func doubt(_ tokens: Range<Int>, _ nou: Int, in draft: inout ToneDraft) {
        if draft.has([.not, .no], in: tokens) {
            let denied = draft.hits(in: tokens).filter { draft.hits[$0].value * Double(draft.hits[$0].cell.tone) < 0 }
            for hit in denied { draft.settle(hit, at: Double(draft.hits[hit].cell.tone), .assent) }
            if denied.isEmpty { draft.add(at: nou, value: 1.6, .assent) }
            return
        }
        for hit in draft.hits(in: tokens) where draft.hits[hit].value > 0 {
            draft.settle(hit, at: -draft.hits[hit].value, .mocked, cause: nou)
        }
        if draft.hits(in: tokens).allSatisfy({ draft.hits[$0].value == 0 }) { draft.add(at: nou, value: -1.6, .grievance) }
    }

    /// Undoes the denial in "is het niet heerlijk"; a question why that has no tone word is a complaint.
    private static func assert(_ tokens: Range<Int>, in draft: inout ToneDraft) {
        if asksAssent(tokens, in: draft), !asksNobody(tokens, in: draft) {
            for hit in draft.hits(in: tokens)
            where draft.hits[hit].isSettled && draft.hits[hit].value * Double(draft.hits[hit].cell.tone) < 0 {
                draft.settle(hit, at: Double(draft.hits[hit].cell.tone), .assent)
            }
        } else if draft.tokens[tokens.lowerBound].hash == KnownWord.waarom || asksWhen(tokens, in: draft) || asksNobody(tokens, in: draft),
            draft.hits(in: tokens).allSatisfy({ draft.hits[$0].value >= 0 })
        {
            for hit in draft.hits(in: tokens) { draft.scale(hit, by: 0.25, .asked) }
            draft.add(at: tokens.lowerBound, value: -1.6, .grievance)
        }
    }
}
