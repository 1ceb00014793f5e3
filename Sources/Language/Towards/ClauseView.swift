import Mentions

/// A clause with all that is known of it when its judgements look for their targets.
struct ClauseView {
    enum Answer {
        case these([Int], sign: Double)
        case nobody
        /// Not in this clause: in the one with "dat" that follows, or in what was spoken of.
        case elsewhere
    }

    let scene: Scene
    let clause: Clause
    let judgements: [Judgement]
    var subject = Subject.missing
    /// Targets that say what the clause says.
    var speakers: [Int] = []

    var referents: [Referent] { scene.referents(in: clause.tokens) }

    var speaks: Bool { judgements.contains { $0.slot == .speech } }

    var receives: Bool { judgements.contains { $0.slot == .receives } }

    var tellsWhatBefell: Bool { judgements.contains { $0.slot == .nobody } }

    var hasVerb: Bool { clause.tokens.contains { scene.words[$0].isFinite && scene.words[$0].referent < 0 } }

    private var firstWord: Int { clause.tokens.first { scene.draft.tokens[$0].kind != .punctuation } ?? clause.tokens.lowerBound }

    var opensWithThat: Bool { scene.has(firstWord, ["dat", "hetzelfde", "datzelfde", "die"]) }

    var opensWithGroup: Bool {
        scene.has(firstWord, SmallWords.articles) || scene.words[firstWord].kind == .adjective || scene.words[firstWord].kind == .noun
    }

    var isPassive: Bool {
        if clause.tokens.contains(where: { scene.has($0, SmallWords.passive) }) { return true }
        if !hasVerb { return !others.contains { $0.link == .bare } }
        return referents.contains { $0.link == .by } && clause.tokens.contains { scene.has($0, SmallWords.perfect) }
    }

    /// Whom the writer dealt with: "ik belde met de gemeente", "ik sprak Vos".
    var partner: Int? {
        others.last { referent in
            let before = referent.tokens.lowerBound - 1
            if scene.targets[referent.target].kind != .place, scene.has(before, ["in", "op"]) { return true }
            return referent.link == .bare
                || [.oblique, .of].contains(referent.link)
                    && (before - 1...before).contains { scene.has($0, ["met", "bij", "aan", "naar", "over", "van"]) }
        }?.target
    }

    private var agents: [Int] { referents.filter { $0.link == .by }.map(\.target) }

    /// Who may be judged beside the subject.
    private var others: [Referent] {
        let own: [Int] = if case .targets(let targets) = subject { targets } else { [] }
        return referents.filter {
            ![.source, .than, .like, .unlike].contains($0.link) && !own.contains($0.target) && !speakers.contains($0.target)
        }
    }

    func targets(of judgement: Judgement) -> Answer {
        switch judgement.slot {
        case .nobody, .speech, .receives, .group, .empty: .nobody
        case .than: belittled(judgement)
        case .toward: toward(judgement, orSubject: true)
        case .feeling: toward(judgement, orSubject: false)
        case .object: object(judgement)
        case .subject: doer(judgement)
        case nil: anyone(judgement)
        }
    }

    private func belittled(_ judgement: Judgement) -> Answer {
        if case .targets = subject { return anyone(judgement) }
        return referents.first { $0.link == .than }.map { .these([$0.target], sign: 1) } ?? .nobody
    }

    private func toward(_ judgement: Judgement, orSubject: Bool) -> Answer {
        if case .targets(let targets) = subject, orSubject, receives { return .these(targets, sign: 1) }
        if case .targets(let targets) = subject, !orSubject, clause.tokens.contains(where: { scene.has($0, ["heeft", "hebben", "had"]) }) {
            return .these(targets, sign: 1)
        }
        if let after = others.first(where: { isAimedAt($0, by: judgement) }) { return .these(joined(after), sign: 1) }
        if case .targets(let targets) = subject, orSubject { return .these(targets, sign: 1) }
        if let before = others.first(where: { $0.link == .oblique || $0.link == .of }) { return .these([before.target], sign: 1) }
        if case .targets = subject { return .nobody }
        if subject == .other, !orSubject { return .nobody }
        return referents.isEmpty ? .elsewhere : others.first.map { .these([$0.target], sign: 1) } ?? .nobody
    }

    /// "kritiek op plan Kwakkel", "lof voor de inzet van Kwakkel"; not "kritiek van Kwakkel", which is hers.
    private func isAimedAt(_ referent: Referent, by judgement: Judgement) -> Bool {
        guard referent.tokens.lowerBound >= judgement.end, referent.link != .by else { return false }
        let last = judgement.end - 1
        return referent.link == .oblique
            || (last..<referent.tokens.lowerBound).contains { index in
                scene.has(index, SmallWords.slots) && (index == last || !scene.has(index, ["van"]))
            }
    }

    private func object(_ judgement: Judgement) -> Answer {
        if isPassive {
            if case .targets(let targets) = subject { return .these(targets.filter { !agents.contains($0) }, sign: 1) }
        }
        if let object = others.first(where: { $0.link == .bare || $0.link == .of }) { return .these(joined(object), sign: 1) }
        switch subject {
        // "Vos stuurde ons weg": done to those who tell it.
        case .targets(let targets) where judgement.value < 0 && clause.tokens.contains { scene.has($0, SmallWords.us) }:
            return .these(targets, sign: 1)
        case .targets: return .nobody
        case .other where !opensWithThat: return .nobody
        default: return others.first.map { .these([$0.target], sign: 1) } ?? .elsewhere
        }
    }

    private func doer(_ judgement: Judgement) -> Answer {
        if !agents.isEmpty { return .these(agents, sign: 1) }
        switch subject {
        case .targets(let targets): return isUndergone(judgement) ? .nobody : .these(targets, sign: 1)
        case .missing: return others.first { $0.link == .bare || $0.link == .of }.map { .these([$0.target], sign: 1) } ?? .elsewhere
        case .other, .holder, .impersonal: return compared(judgement) ?? .nobody
        }
    }

    /// "Vos wordt misleid": done to him by somebody who is not named.
    private func isUndergone(_ judgement: Judgement) -> Bool {
        clause.tokens.contains { scene.has($0, SmallWords.passive) }
            && judgement.tokens.contains { !scene.words[$0].isFinite && scene.words[$0].kind == .verb }
    }

    private func anyone(_ judgement: Judgement) -> Answer {
        let aim = aim
        if tellsWhatBefell || isTopic(judgement) { return .nobody }
        // "twijfelt aan de eerlijkheid van Vos" praises nobody.
        if let aim, aim.value * judgement.value < 0, aim.end < judgement.first { return .nobody }
        if let owner = owner(of: judgement) { return .these([owner.target], sign: 1) }
        if let aim { return .these(aim.targets, sign: 1) }
        switch subject {
        case .targets(let targets): return .these(targets, sign: 1)
        case .other:
            if !agents.isEmpty { return .these(agents, sign: 1) }
            return compared(judgement) ?? .nobody
        case .holder:
            return compared(judgement) ?? nearest(judgement, [.bare, .of, .oblique, .by]).map { .these([$0.target], sign: 1) }
                ?? (speaks ? .nobody : .elsewhere)
        case .impersonal: return nearest(judgement, [.bare, .of, .oblique]).map { .these([$0.target], sign: 1) } ?? .elsewhere
        case .missing:
            let links: [Referent.Link] = isAttribute(judgement) ? [.bare, .of] : [.bare, .of, .by, .oblique]
            if let near = nearest(judgement, links) { return .these([near.target], sign: 1) }
            return others.isEmpty ? compared(judgement) ?? .elsewhere : .nobody
        }
    }

    /// Whom another judgement of the clause is aimed at: in "ze dankt Vos voor zijn inzet" the effort is his.
    private var aim: (targets: [Int], value: Double, end: Int)? {
        for judgement in judgements {
            guard let slot = judgement.slot, [.object, .toward, .feeling].contains(slot) else { continue }
            guard case .these(let targets, _) = self.targets(of: judgement), subject != .targets(targets) else { continue }
            return (targets, judgement.value, judgement.end)
        }
        return nil
    }

    private func nearest(_ judgement: Judgement, _ links: [Referent.Link]) -> Referent? {
        others.filter { links.contains($0.link) && !isCircumstance($0, of: judgement) }.min {
            distance($0, judgement) < distance($1, judgement)
        }
    }

    /// "moe na de avond met Vos"
    private func isCircumstance(_ referent: Referent, of judgement: Judgement) -> Bool {
        guard referent.link == .oblique, judgement.end <= referent.tokens.lowerBound else { return false }
        return (judgement.end..<referent.tokens.lowerBound).contains { scene.has($0, SmallWords.besides) }
    }

    private func distance(_ referent: Referent, _ judgement: Judgement) -> Int {
        referent.tokens.lowerBound >= judgement.end
            ? referent.tokens.lowerBound - judgement.end : judgement.first - referent.tokens.upperBound
    }

    /// "het rampzalige plan van Vos", "een goed verhaal van Vos"
    private func owner(of judgement: Judgement) -> Referent? {
        others.first { referent in
            guard referent.link == .of, referent.tokens.lowerBound > judgement.end else { return false }
            let between = judgement.end..<referent.tokens.lowerBound
            return between.count <= 4 && !between.contains { scene.words[$0].isFinite || scene.has($0, SmallWords.prepositions) }
        }
    }

    /// "een onderzoek naar fraude", "strijdt tegen armoede": an ill behind a preposition is what the target deals with, not what it is.
    private func isTopic(_ judgement: Judgement) -> Bool {
        guard judgement.value < 0, judgement.tokens.count == 1, case .targets = subject, scene.words[judgement.first].kind == .noun else {
            return false
        }
        let before = max(clause.tokens.lowerBound, judgement.first - 3)..<judgement.first
        return before.contains { scene.has($0, SmallWords.topics) }
    }

    /// "Schitterende zonsondergang": says something of the noun behind it.
    private func isAttribute(_ judgement: Judgement) -> Bool {
        judgement.end < clause.tokens.upperBound && scene.words[judgement.end].kind == .noun && scene.words[judgement.end].referent < 0
    }

    /// "Een ezel leest sneller dan Vos" blames him; "niemand is zo eerlijk als Vos" and "niemand doet minder dan Vos" speak of him.
    private func compared(_ judgement: Judgement) -> Answer? {
        let isNobody =
            clause.tokens.contains { scene.has($0, ["niemand", "geen", "nergens"]) }
            || scene.draft.sentences[clause.sentence].tokens.prefix(60).contains { scene.has($0, ["niemand"]) }
        let isTurned = isNobody && judgement.hit >= 0 && judgement.value * Double(scene.draft.hits[judgement.hit].cell.tone) < 0
        if let than = referents.first(where: { $0.link == .than }) { return .these([than.target], sign: isNobody != isTurned ? 1 : -1) }
        guard let like = referents.first(where: { $0.link == .like }) else { return nil }
        return clause.tokens.contains { scene.has($0, ["zo", "even", "net"]) } ? .these([like.target], sign: isTurned ? -1 : 1) : nil
    }

    private func joined(_ first: Referent) -> [Int] {
        var targets = [first.target]
        var end = first.tokens.upperBound
        while end + 1 < clause.tokens.upperBound, scene.has(end, ["en", ",", "&"]), scene.words[end + 1].referent >= 0 {
            let next = scene.referents[scene.words[end + 1].referent]
            targets.append(next.target)
            end = next.tokens.upperBound
        }
        return targets
    }

    /// True for "Fijn dat ..." and "Ik snap niet dat ...": nobody in this clause to judge.
    var mayWait: Bool { subject != .other }

    /// True where the words themselves point back: "Geweldig!", "dit is schandalig", "ik ben het zat".
    var mayPointBack: Bool {
        switch subject {
        case .missing, .impersonal: return true
        case .holder: return !speaks
        case .targets, .other: return opensWithThat
        }
    }
}
