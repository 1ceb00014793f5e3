import Mentions

/// What a clause is about, as far as tone goes.
enum Subject: Sendable, Hashable {
    case targets([Int])
    /// Something or somebody that was not asked about.
    case other
    /// "ik", "wij", "iedereen", or a target that speaks: holds the opinion.
    case holder
    /// "het", "dat": points back, or forward to a clause with "dat".
    case impersonal
    /// "Geweldig!", "en liep boos weg"
    case missing
}

/// Finds the subject of a clause from left to right: the first noun group that no preposition opens.
struct SubjectFinder {
    let scene: Scene
    let clause: Clause
    let judgements: [Judgement]

    func subject() -> Subject {
        var index = clause.tokens.lowerBound
        var seenVerb = false
        var fallback = Subject.missing
        while index < clause.tokens.upperBound {
            if let referent = referent(at: index) {
                switch referent.link {
                case .bare where !isObject(referent): return .targets(joined(from: referent))
                case .of where index <= clause.tokens.lowerBound + 3 && fallback == .missing: fallback = .targets([referent.target])
                default: break
                }
                index = referent.tokens.upperBound
                continue
            }
            let word = scene.words[index]
            if word.isFinite { seenVerb = true }
            if SmallWords.prepositions.contains(word.text) || SmallWords.whose.contains(word.text) {
                index = endOfGroup(after: index)
                continue
            }
            if word.text == "wat", scene.has(index + 1, ["een"]), let exclaimed = exclaimed(at: index + 1) {
                if exclaimed != .missing { return exclaimed }
                index = endOfGroup(after: index + 1)
                continue
            }
            if let found = subject(startingAt: index, seenVerb: seenVerb) {
                if found != .missing { return found }
                index = endOfGroup(after: index)
            } else {
                index += 1
            }
        }
        return fallback
    }

    /// "die haar heeft gepest"; not "haar cijfers".
    private func isObject(_ referent: Referent) -> Bool {
        guard referent.tokens.count == 1, scene.has(referent.tokens.lowerBound, ["hem", "haar"]) else { return false }
        let next = referent.tokens.upperBound
        return !(next < clause.tokens.upperBound && [.noun, .adjective].contains(scene.words[next].kind))
    }

    private func referent(at index: Int) -> Referent? {
        let referent = scene.words[index].referent
        return referent < 0 ? nil : scene.referents[referent]
    }

    /// Nil when no noun group starts here, `missing` when one does that can be no subject.
    private func subject(startingAt index: Int, seenVerb: Bool) -> Subject? {
        let word = scene.words[index]
        if SmallWords.adverbsOfLink.contains(word.text) || covers(index) { return nil }
        if clause.opening == .relative, word.text == "een" || word.text == "geen" { return .missing }
        if SmallWords.impersonal.contains(word.text), !opensGroup(index) {
            return index == clause.tokens.lowerBound && clause.opening == .complement ? nil : .impersonal
        }
        if SmallWords.speakers.contains(word.text) { return .holder }
        if SmallWords.himOrHer.contains(word.text), !opensGroup(index) { return .other }
        if clause.opening == .relative, SmallWords.relative.contains(word.text), index <= clause.tokens.lowerBound + 1 { return nil }
        if SmallWords.articles.contains(word.text) || word.kind == .numeral || SmallWords.their.contains(word.text) {
            return group(from: index)
        }
        return word.kind == .noun && !seenVerb ? group(from: index) : nil
    }

    /// "de begroting van De Ridder" is his; "een jaar later" is nobody's.
    private func group(from index: Int) -> Subject {
        let end = endOfGroup(after: index)
        let nouns = (index..<end).filter { scene.words[$0].kind == .noun }
        if nouns.contains(where: { scene.has($0, SmallWords.times) }) { return .missing }
        if let own = (index..<min(end + 1, clause.tokens.upperBound)).compactMap({ referent(at: $0) }).first, own.link == .bare {
            return .targets(joined(from: own))
        }
        if judgements.contains(where: { $0.slot == .group && $0.first >= index && $0.first < end }) { return .other }
        if let owner = owner(behind: end) { return .targets([owner.target]) }
        let isPredicate = judgements.contains { ($0.slot == .toward || $0.slot == nil) && $0.first >= index && $0.end <= end && !hasVerb }
        return isPredicate ? .missing : .other
    }

    private var hasVerb: Bool { clause.tokens.contains { scene.words[$0].isFinite && scene.words[$0].referent < 0 } }

    private func owner(behind end: Int) -> Referent? {
        guard end < clause.tokens.upperBound else { return nil }
        // "de sfeer in De Duiker"
        if scene.has(end, ["in", "op", "bij"]),
            let near = (end + 1..<min(end + 4, clause.tokens.upperBound)).lazy.compactMap({ referent(at: $0) }).first
        {
            return near.link == .oblique && scene.targets[near.target].kind != .person ? near : nil
        }
        guard scene.has(end, SmallWords.whose) else { return nil }
        return (end + 1..<min(end + 4, clause.tokens.upperBound)).lazy.compactMap { referent(at: $0) }.first { $0.link == .of }
    }

    /// "Wat een goed verhaal van Vos": Vos; "Wat een rotweer was het": the weather; "Wat een ramp!": what was spoken of.
    private func exclaimed(at index: Int) -> Subject? {
        let end = endOfGroup(after: index)
        if let owner = owner(behind: end) { return .targets([owner.target]) }
        let isOther = scene.has(end + 1, ["het"]) && scene.words.indices.contains(end) && scene.words[end].isFinite
        return isOther ? .other : .missing
    }

    private func covers(_ index: Int) -> Bool {
        judgements.contains { judgement in
            guard judgement.tokens.contains(index) else { return false }
            return judgement.first < index || judgement.slot == .toward && !scene.has(index, SmallWords.articles)
        }
    }

    private func opensGroup(_ index: Int) -> Bool {
        guard index + 1 < clause.tokens.upperBound else { return false }
        let next = scene.words[index + 1]
        return next.kind == .noun
            || next.kind == .adjective && scene.words.indices.contains(index + 2) && scene.words[index + 2].kind == .noun
            || scene.isName(index + 1)
    }

    /// A group ends before a verb, a preposition, a name with a link of its own, or a sign.
    private func endOfGroup(after index: Int) -> Int {
        var end = index + 1
        while end < clause.tokens.upperBound {
            let word = scene.words[end]
            if word.referent >= 0 { return end }
            if word.isFinite || SmallWords.prepositions.contains(word.text) || word.text == "van" { return end }
            if scene.draft.tokens[end].kind == .punctuation || word.kind == .conjunction { return end }
            if scene.words[end - 1].kind == .noun, SmallWords.articles.contains(word.text) || word.kind == .pronoun { return end }
            end += 1
        }
        return end
    }

    /// "Kwakkel en De Ridder", "Bakker, Vos en Mol"
    private func joined(from first: Referent) -> [Int] {
        var targets = [first.target]
        var end = first.tokens.upperBound
        while end + 1 < clause.tokens.upperBound, scene.has(end, ["en", ",", "of", "&"]), let next = referent(at: end + 1) {
            targets.append(next.target)
            end = next.tokens.upperBound
        }
        return targets
    }
}
