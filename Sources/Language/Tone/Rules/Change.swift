extension ToneRule {
    /// Less of something bad is good, more of something good is good: "minder overlast", "winst daalt", "probleem opgelost".
    ///
    /// The word of change gives its own tone to the thing it changes. The thing is the nearest noun with a tone in the clause: after
    /// a determiner or noun of change ("minder", "daling van"), else before a verb ("de werkloosheid daalt") and then after it.
    static let change = ToneRule(
        name: "verandering",
        source: """
            Moilanen & Pulman 2007, Sentiment Composition (reversal by words such as 'reduce'); Malo et al. 2014, Good debt or \
            bad debt.
            """,
        cues: .change
    ) { draft in
        for cue in draft.cues where !draft.cells[cue].roles.isDisjoint(with: .change) {
            for own in draft.hits(in: cue..<cue + 1) where isBadlyDone(own, in: draft) { draft.scale(own, by: 0, .tells) }
            guard let thing = thing(changedBy: cue, in: draft) else { continue }
            change(thing, by: cue, in: &draft)
        }
    }

    private static func thing(changedBy cue: Int, in draft: ToneDraft) -> Int? {
        let clause = draft.clause(around: cue, in: draft.sentence(of: cue), reach: 6)
        let end = (cue + 1..<max(cue + 1, min(clause.upperBound, cue + 6))).first { draft.cells[$0].roles.contains(.than) }
        let next = draft.hits(in: cue + 1..<(end ?? max(cue + 1, min(clause.upperBound, cue + 6))))
        if isDegree(cue, in: draft), let close = next.first, isNear(draft.hits[close].token, to: cue, in: draft) { return close }
        let isVerb = draft.cells[cue].roles.contains(.verb)
        // "De bus stopt bij het ziekenhuis": behind its preposition stands no object.
        let after = next.first { draft.hits[$0].isNoun && !(isVerb && draft.has(.preposition, in: cue + 1..<draft.hits[$0].token)) }
        let whole = draft.clause(around: cue, in: draft.sentence(of: cue), reach: 12).lowerBound..<cue
        let before = subject(draft.hits(in: whole).filter { draft.hits[$0].isNoun }, in: draft)
        return (isVerb ? before ?? after : after ?? before) ?? described(clause.lowerBound..<cue, by: cue, in: draft)
    }

    /// "Gevaarlijk kruispunt aangepakt", "aantal daklozen gedaald": no noun of the list, but a word that describes one.
    private static func described(_ tokens: Range<Int>, by cue: Int, in draft: ToneDraft) -> Int? {
        let isMended = draft.cells[cue].roles.contains(.mended)
        guard isMended || draft.cells[cue].roles.contains(.verb) else { return nil }
        return draft.hits(in: tokens).first {
            !draft.holdsNegation($0) && draft.hits[$0].value < 0 && !draft.hits[$0].isVerb
                && !draft.hits[$0].isSettled
                && !draft.hits[$0].cell.roles.contains(.sign)
        }
    }

    /// "Aantal klachten over geluid neemt af", "het vertrouwen is tot een dieptepunt gedaald": what changes is not what hangs on a
    /// preposition; and in "sluiting zwembad van de baan" it is the first of the two.
    private static func subject(_ nouns: [Int], in draft: ToneDraft) -> Int? {
        var found = nouns.last { !hangs($0, in: draft) } ?? nouns.last
        for (head, next) in zip(nouns, nouns.dropFirst()).reversed() where found == next && draft.hits[head].end == draft.hits[next].token {
            found = head
        }
        return found
    }

    private static func hangs(_ noun: Int, in draft: ToneDraft) -> Bool {
        let token = draft.hits[noun].token
        return draft.has(.preposition, in: max(draft.sentences[draft.hits[noun].sentence].tokens.lowerBound, token - 3)..<token)
    }

    /// "niet netjes oplossen": how it is done decides.
    private static func isBadlyDone(_ verb: Int, in draft: ToneDraft) -> Bool {
        verb > 0 && draft.holdsNegation(verb - 1) && draft.hits[verb - 1].end == draft.hits[verb].token
            && draft.hits[verb - 1].value * draft.hits[verb].value < 0
    }

    /// "minder leuk", "minder vaak failliet": a loose word of change also lowers what is no noun.
    private static func isDegree(_ cue: Int, in draft: ToneDraft) -> Bool {
        draft.cells[cue].roles.contains(.down) && draft.cells[cue].roles.isDisjoint(with: [.noun, .verb])
    }

    /// One word at most between them: "minder vaak failliet".
    private static func isNear(_ token: Int, to cue: Int, in draft: ToneDraft) -> Bool {
        (cue + 1..<token).count { draft.cells[$0] != .taken } <= 1
    }

    private static func change(_ thing: Int, by cue: Int, in draft: inout ToneDraft) {
        let roles = draft.cells[cue].roles
        let tone = Double(draft.hits[thing].cell.tone)
        guard !draft.hits[thing].cell.roles.contains(.taken), !draft.holdsNegation(thing) else { return }
        let size = max(abs(tone), 1.5)
        // "Herstellen" both mends what is bad and raises what is good.
        if roles.contains(.mended), tone < 0 {
            set(thing, to: size * 0.8, .mended, cue, in: &draft)
        } else if roles.contains(.up) {
            set(thing, to: tone > 0 ? size : -size, .raised, cue, in: &draft)
        } else if !roles.contains(.mended) {
            set(thing, to: tone > 0 ? -size : size * 0.8, roles.contains(.gone) ? .takenAway : .lessened, cue, in: &draft)
        }
    }

    private static func set(_ thing: Int, to value: Double, _ remark: ToneRemark, _ cue: Int, in draft: inout ToneDraft) {
        if thing > 0, describes(thing - 1, thing, in: draft) { draft.scale(thing - 1, by: 0, .tells) }
        if value > 0, let cause = cause(of: thing, in: draft) { draft.scale(cause, by: 0, .tells) }
        draft.hits[thing].value = value
        draft.notes.append(ToneNote(hit: thing, remark: remark, cause: cue))
        if let not = denial(of: cue, thing, in: draft) { draft.settle(thing, at: -value / 2, .negated, cause: not) }
        for own in draft.hits(in: cue..<cue + 1) where own != thing && draft.hits[own].value != 0 {
            draft.scale(own, by: 0, .tells)
        }
    }

    /// "de gevreesde huurverhoging blijft uit", "dreigende sluiting van de baan": goes with its noun.
    private static func describes(_ word: Int, _ noun: Int, in draft: ToneDraft) -> Bool {
        draft.hits[word].end == draft.hits[noun].token && !draft.hits[word].isNoun
            && draft.hits[word].value * Double(draft.hits[noun].cell.tone) > 0
    }

    /// "Klachten over zwerfvuil zijn verleden tijd": what the thing was about went with it.
    private static func cause(of thing: Int, in draft: ToneDraft) -> Int? {
        let (end, next) = (draft.hits[thing].end, thing + 1)
        guard next < draft.hits.count, draft.hits[next].isNoun, draft.hits[next].value < 0, end < draft.hits[next].token,
            draft.hits[next].token - end <= 3, draft.cells[end].roles.contains(.preposition)
        else { return nil }
        return next
    }

    /// "De pensioenen stijgen weer niet", "probleem niet opgelost", "geen daling van de werkloosheid".
    private static func denial(of cue: Int, _ thing: Int, in draft: ToneDraft) -> Int? {
        let clause = draft.clause(around: cue, in: draft.sentence(of: cue), reach: 3)
        let isLeft = draft.hits[thing].token < cue
        let before = (min(cue, max(clause.lowerBound, isLeft ? draft.hits[thing].end : cue - 2))..<cue).last {
            !draft.cells[$0].roles.isDisjoint(with: .negation)
        }
        if let before { return before }
        guard draft.cells[cue].roles.contains(.verb) else { return nil }
        return (cue..<clause.upperBound).first { draft.cells[$0].roles.contains(.not) }
    }
}
