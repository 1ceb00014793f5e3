/// Tells whether a message reports danger: a word of the alarm list that is meant.
///
/// An alarm word is laid in the draft as bad news, and the rules of the tone say what is left of it: "geen brand", "als er brand uitbreekt",
/// "cursus brand blussen". What they know nothing of (a drill, a verdict in court, a fire that is out) stands in the list.
struct AlarmReader: Sendable {
    /// Of the rules of the tone those that say whether something is so; how strongly it is said does not matter.
    private static let rules: [ToneRule] = [
        .names, .frame, .denial, .change, .negation, .finalNegation, .unreal, .irrealis, .quotation,
    ]
    private static let cell = ToneCell(roles: [.tone, .noun], tone: -2, domain: ToneDomain.anywhere.bit)

    private let phrases: AlarmPhrases
    private let finder: HitFinder

    init(_ words: [AlarmWord], lexicon: ToneLexicon, lemmatizer: Lemmatizer) {
        phrases = AlarmPhrases(words, compounds: CompoundSplitter(lemmatizer: lemmatizer), known: lemmatizer.table)
        finder = HitFinder(lexicon: lexicon)
    }

    /// Dutch: what is the matter; nil when nothing is.
    ///
    /// - Parameter draft: its tokens are read; the rest is written over.
    func label(in draft: inout ToneDraft, masked: [Range<Int>] = []) -> String? {
        let found = phrases.matches(in: draft)
        guard found.contains(where: { $0.effect == .alarm }), !found.contains(where: { calms($0, draft) }) else { return nil }
        finder.find(in: &draft, masked: masked)
        forget(in: &draft)
        let laid = lay(found, in: &draft)
        for rule in Self.rules where rule.works(on: draft) { rule.apply(&draft) }
        for match in found where match.effect == .over && !laid.contains(where: { $0.tokens.clamped(to: match.tokens) == match.tokens }) {
            end(by: match.tokens, in: &draft)
        }
        let conditional = Set(draft.notes.filter { $0.remark == .conditional }.map(\.hit))
        let meant = draft.hits.indices.filter { draft.hits[$0].value < 0 && !conditional.contains($0) }.map { draft.hits[$0].token }
        return laid.first { meant.contains($0.tokens.lowerBound) }?.label
    }

    /// "Dit is geen oefening" calms nobody.
    private func calms(_ match: AlarmPhrases.Match, _ draft: ToneDraft) -> Bool {
        match.effect == .calms
            && !draft.tokens[max(0, match.tokens.lowerBound - 2)..<match.tokens.lowerBound].contains {
                KnownWord.negating.contains($0.hash)
            }
    }

    /// Away are the people, more is the smoke, and who reports *that* there is a fire does not speak of fires in general.
    private func forget(in draft: inout ToneDraft) {
        for cue in draft.cues {
            draft.cells[cue].roles.subtract([.gone, .up])
            let next = draft.end(of: cue)
            if next < draft.tokens.count, draft.tokens[next].hash == KnownWord.dat { draft.cells[cue].roles.subtract(.reports) }
        }
    }

    /// Alarm words that nothing in the list covers join the hits; of two that overlap the longer counts.
    private func lay(_ found: [AlarmPhrases.Match], in draft: inout ToneDraft) -> [AlarmPhrases.Match] {
        let covers = found.filter { $0.effect == .not }.map(\.tokens)
        let silent = Set(found.filter { $0.effect == .sentence }.map { draft.sentence(of: $0.tokens.lowerBound) })
        let alarms = found.filter { $0.effect == .alarm }.sorted {
            ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count)
        }
        let laid = alarms.reduce(into: [AlarmPhrases.Match]()) { laid, alarm in
            let first = alarm.tokens.lowerBound
            let isCovered = covers.contains { $0.contains(first) && $0.count >= alarm.tokens.count }
            if !isCovered, !silent.contains(draft.sentence(of: first)), first >= laid.last?.tokens.upperBound ?? 0 { laid.append(alarm) }
        }
        let others = draft.hits.filter { hit in !laid.contains { $0.tokens.overlaps(hit.token..<hit.end) } }
        draft.hits = (others + laid.map { hit(for: $0, in: &draft) }).sorted { $0.token < $1.token }
        return laid
    }

    private func hit(for alarm: AlarmPhrases.Match, in draft: inout ToneDraft) -> ToneHit {
        let first = alarm.tokens.lowerBound
        draft.cells[first] = Self.cell
        for rest in alarm.tokens.dropFirst() { draft.cells[rest] = .taken }
        return ToneHit(token: first, length: alarm.tokens.count, sentence: draft.sentence(of: first), cell: Self.cell, value: -2)
    }

    /// "Brand in schuur, inmiddels geblust": ends what came before it, or what follows in its clause: "gedoofd: brand in schuur".
    private func end(by over: Range<Int>, in draft: inout ToneDraft) {
        let clause = draft.clause(of: over.lowerBound)
        if draft.has(.negation, in: max(clause.lowerBound, over.lowerBound - 4)..<min(clause.upperBound, over.upperBound + 1)) { return }
        let before = draft.hits(in: 0..<over.lowerBound)
        for hit in before.isEmpty ? draft.hits(in: clause) : before { draft.hits[hit].value = 0 }
    }
}
