/// Words that judge, with their weight and the place where their target stands.
struct Judgement: Sendable, Hashable {
    /// All tokens that take part, in order.
    var tokens: [Int]
    var value: Double
    /// Nil: the words judge whatever the clause is about.
    var slot: Slot?
    /// Hit of the draft it rests on, -1 when only `naar-wie.tsv` knows it.
    var hit = -1
    var reason = ""

    var first: Int { tokens.first ?? 0 }
    var end: Int { (tokens.last ?? -1) + 1 }
}

/// Gathers the judgements of a clause: hits of the draft with the values the rules gave them, and words of `naar-wie.tsv`.
struct JudgementFinder {
    let scene: Scene
    let words: TargetWords

    /// In order of place; words that say no more than who speaks or gets something come too, with value 0.
    func judgements(in clause: Clause) -> [Judgement] {
        var listed = matches(in: clause.tokens).map { judgement($0.entry, $0.tokens, clause) }
        let taken = Set(listed.flatMap(\.tokens))
        for index in scene.draft.hits(in: clause.tokens) where scene.draft.hits[index].value != 0 {
            let hit = scene.draft.hits[index]
            let tokens = Array(hit.token..<hit.end) + (hit.particle < 0 ? [] : [hit.particle])
            guard taken.isDisjoint(with: tokens), !tokens.contains(where: { scene.isName($0) }) else { continue }
            listed.append(Judgement(tokens: tokens, value: plain(hit, index), hit: index))
        }
        return listed.sorted { $0.first < $1.first }
    }

    /// The longest entries first, each token in one entry only.
    private func matches(in tokens: Range<Int>) -> [(entry: TargetWords.Entry, tokens: [Int])] {
        var found: [(entry: TargetWords.Entry, tokens: [Int])] = []
        for index in tokens where scene.words[index].referent < 0 {
            for candidate in words.candidates(scene.words[index].text) {
                let entry = words.entries[candidate]
                if let covered = cover(entry, in: tokens, from: index) { found.append((entry, covered)) }
            }
        }
        var taken: Set<Int> = []
        return found.sorted { rank($0) < rank($1) }.filter { match in
            guard taken.isDisjoint(with: match.tokens) else { return false }
            taken.formUnion(match.tokens)
            return true
        }
    }

    /// The longest first; of equal ones the noun where "verwijt" is a noun and the verb where it is not; then the first in the text.
    private func rank(_ match: (entry: TargetWords.Entry, tokens: [Int])) -> (Int, Int, Int) {
        let isVerb = match.tokens.contains { scene.words[$0].kind == .verb }
        let fits = match.entry.slot == .empty || match.entry.verbs.isEmpty != isVerb
        return (-match.entry.size, fits ? 0 : 1, match.tokens[0])
    }

    private func cover(_ entry: TargetWords.Entry, in tokens: Range<Int>, from anchor: Int) -> [Int]? {
        var covered: [Int] = []
        for (number, part) in entry.parts.enumerated() {
            let starts = number == 0 ? anchor..<anchor + 1 : tokens
            guard let start = starts.first(where: { stands(part, at: $0, in: tokens) }) else { return nil }
            covered += start..<start + part.count
        }
        if !entry.verbs.isEmpty {
            // "antwoord" and "vraag" are stems too.
            if entry.parts.isEmpty, scene.words[anchor].kind == .noun { return nil }
            let verb = (entry.parts.isEmpty ? anchor..<anchor + 1 : tokens)
                .first { entry.verbs.contains(scene.words[$0].text) && !covered.contains($0) && scene.words[$0].referent < 0 }
            guard let verb else { return nil }
            covered.append(verb)
        }
        return covered.sorted()
    }

    private func stands(_ part: [String], at start: Int, in tokens: Range<Int>) -> Bool {
        start + part.count <= tokens.upperBound && part.indices.allSatisfy { scene.words[start + $0].text == part[$0] }
    }

    /// Where the tone lists know the word too, the rules have worked on it and that value stands; an expression has its own.
    private func judgement(_ entry: TargetWords.Entry, _ tokens: [Int], _ clause: Clause) -> Judgement {
        var judgement = Judgement(tokens: tokens, value: 0, slot: entry.slot)
        let hits = scene.draft.hits(in: clause.tokens).filter {
            tokens.contains(scene.draft.hits[$0].token) && scene.draft.hits[$0].value != 0
        }
        let isOwn = entry.tone != nil && tokens.count > 1
        if !isOwn, let hit = hits.max(by: { abs(scene.draft.hits[$0].value) < abs(scene.draft.hits[$1].value) }),
            entry.tone.map({ $0 * Double(scene.draft.hits[hit].cell.tone) > 0 }) ?? true
        {
            judgement.hit = hit
            judgement.value = plain(scene.draft.hits[hit], hit)
        } else if let tone = entry.tone {
            (judgement.value, judgement.reason) = entry.slot == .than ? (tone, "") : weighed(tone, tokens, clause)
        }
        return judgement
    }

    /// Without the damping for long texts: a judgement of somebody is no weaker for what else is told.
    private func plain(_ hit: ToneHit, _ index: Int) -> Double {
        scene.overruled.contains(index) ? Double(hit.cell.tone) : hit.value / scene.draft.lengthWeight
    }

    /// What the rules would have made of a word only this list knows: negation, reserve and question, in that order.
    private func weighed(_ tone: Double, _ tokens: [Int], _ clause: Clause) -> (Double, String) {
        let cells = scene.draft.cells
        let near = clause.tokens.filter { !tokens.contains($0) && abs($0 - (tokens.last ?? $0)) <= 8 }
        if let not = near.first(where: { scene.draft.denies($0) && negates($0, tokens) }) {
            return (tone * (tone > 0 ? -0.8 : -0.5), ", omgekeerd door *\(scene.text(not..<not + 1))*")
        }
        if tokens.contains(where: { scene.words[$0].kind == .verb && scene.has($0 - 1, ["te"]) }) {
            return (tone * 0.4, ", nog niet gedaan")
        }
        if let cue = near.first(where: { !cells[$0].roles.isDisjoint(with: [.unsure, .condition]) }) {
            return (tone * 0.4, ", onzeker door *\(scene.text(cue..<cue + 1))*")
        }
        return scene.draft.sentences[clause.sentence].asks ? (tone * 0.5, ", afgezwakt: staat in een vraag") : (tone, "")
    }

    /// "Geen wethouder werkt zo hard als Vos": the opposite of a denial.
    private func isLikened(_ index: Int) -> Bool {
        scene.referents(in: index..<min(index + 5, scene.words.count)).contains { $0.link == .like }
    }

    /// "niet" behind the verb counts too, "geen" and "nauwelijks" only before what they deny.
    private func negates(_ not: Int, _ tokens: [Int]) -> Bool {
        let last = tokens.last ?? 0
        if scene.has(not, ["niemand"]) || scene.has(not, ["geen"]) && scene.startsSentence(not) && isLikened(last) { return false }
        return not < last || not - last <= 3 && scene.has(not, ["niet", "nooit", "nergens"])
    }
}
