/// A stretch of a sentence with one verb of its own, more or less.
struct Clause: Sendable, Hashable {
    enum Opening: Sendable, Hashable {
        case main
        /// "die ...", "waar ...": about what stands right before it.
        case relative
        /// "dat ...", "hoe ...": what the clause before it is about.
        case complement
        /// "toen ...", "omdat ..."
        case other
    }

    var tokens: Range<Int>
    var sentence: Int
    var opening: Opening
}

/// Cuts sentences into clauses without a parser: at signs, at conjunctions, at relative words, and at "en" before a new subject.
struct ClauseCutter {
    let scene: Scene

    /// Tokens after which a clause is cut whatever follows, so that work stays linear in texts without signs.
    private static let longest = 60

    func clauses() -> [Clause] {
        scene.draft.sentences.indices.flatMap { sentence in
            let tokens = scene.draft.sentences[sentence].tokens
            var clauses: [Clause] = []
            var start = tokens.lowerBound
            for index in tokens.dropFirst() where cuts(before: index, from: start, in: tokens) {
                clauses.append(clause(start..<index, sentence, follows: clauses.last))
                start = index
            }
            return clauses + [clause(start..<tokens.upperBound, sentence, follows: clauses.last)]
        }
    }

    private func clause(_ tokens: Range<Int>, _ sentence: Int, follows: Clause?) -> Clause {
        let first = tokens.first { scene.draft.tokens[$0].kind != .punctuation } ?? tokens.lowerBound
        return Clause(tokens: tokens, sentence: sentence, opening: follows == nil ? firstOpening(first) : opening(first, tokens))
    }

    private func firstOpening(_ index: Int) -> Clause.Opening { scene.has(index, SmallWords.circumstance) ? .other : .main }

    /// "die" and "dat" open a relative clause behind a noun only, and when their verb comes later: "dat kun je niet zeggen" is main.
    private func opening(_ index: Int, _ tokens: Range<Int>) -> Clause.Opening {
        let opensMain = index + 1 < tokens.upperBound && scene.words[index + 1].isFinite && !scene.has(index, ["die"])
        if scene.has(index, SmallWords.relative), !opensMain {
            if !scene.has(index, ["dat"]) { return .relative }
            let before = scene.words.indices.contains(index - 1) ? scene.words[index - 1].kind : .other
            return before == .noun ? .relative : .complement
        }
        if scene.has(index, SmallWords.complement), !opensMain { return .complement }
        return scene.has(index, SmallWords.circumstance) ? .other : .main
    }

    private func cuts(before index: Int, from start: Int, in sentence: Range<Int>) -> Bool {
        if scene.draft.tokens[index].kind == .punctuation { return isBreak(index) && !isList(index) }
        guard index > start, !isBreak(index - 1) || isList(index - 1) else { return false }
        if index - start >= Self.longest { return true }
        if scene.isName(index) && scene.isName(index - 1) { return false }
        let text = scene.words[index].text
        if SmallWords.but.contains(text) {
            return text != "maar" || !scene.has(index - 1, ["alleen", "nog"]) && opensAfterMaar(index, sentence)
        }
        if text == "toen" || text == "nadat" || text == "waarom" { return true }
        if text == "dat" || text == "waar" || text == "hoe" { return scene.words[index - 1].kind != .preposition }
        if text == "die" || text == "waarop" || text == "waarin" || text == "waarbij" { return scene.words[index - 1].kind == .noun }
        if text == "of" { return scene.words[index - 1].kind == .verb }
        if text == "wat" {
            return scene.words[index - 1].kind != .preposition && hasVerb(index + 1..<min(sentence.upperBound, index + Self.longest))
        }
        if text == "en" { return startsSubject(index + 1) && !joinsNames(index) && (hasVerb(start..<index) || startsPronoun(index + 1)) }
        return endsRelative(index, from: start)
    }

    private func isBreak(_ index: Int) -> Bool {
        scene.draft.cells[index].roles.contains(.clauseBreak)
            && scene.draft.bytes[Int(scene.draft.tokens[index].start)] != UInt8(ascii: "-")
    }

    /// "Bakker, Vos en Mol": the comma joins.
    private func isList(_ index: Int) -> Bool {
        scene.draft.bytes[Int(scene.draft.tokens[index].start)] == UInt8(ascii: ",") && scene.isName(index - 1) && scene.isName(index + 1)
            && !hasVerbBefore(index)
    }

    private func hasVerbBefore(_ index: Int) -> Bool {
        hasVerb(scene.draft.sentences[scene.draft.sentence(of: index)].tokens.lowerBound..<index)
    }

    /// Between two adjectives "maar" joins; "nog maar drie" is another word.
    private func opensAfterMaar(_ index: Int, _ sentence: Range<Int>) -> Bool {
        index + 1 < sentence.upperBound && (startsSubject(index + 1) || hasVerb(index + 1..<min(sentence.upperBound, index + Self.longest)))
    }

    private func hasVerb(_ tokens: Range<Int>) -> Bool {
        tokens.suffix(Self.longest).contains { scene.words[$0].isFinite && scene.words[$0].referent < 0 }
    }

    private func startsSubject(_ index: Int) -> Bool {
        scene.isName(index) || scene.has(index, ["ik", "wij", "we", "hij", "zij", "ze", "dat", "u", "je"])
            || scene.has(index, SmallWords.definite) && hasVerb(index..<min(index + 4, scene.words.count))
    }

    /// "en u doet niets"
    private func startsPronoun(_ index: Int) -> Bool {
        scene.has(index, ["ik", "wij", "we", "hij", "zij", "ze", "u", "je"]) && index + 1 < scene.words.count
            && scene.words[index + 1].isFinite
    }

    /// "Vos en De Ridder kwamen" is one subject; "ze prees Vos en De Ridder kreeg kritiek" are two clauses.
    private func joinsNames(_ index: Int) -> Bool {
        guard scene.isName(index - 1), scene.isName(index + 1) else { return false }
        let after = scene.referents[scene.words[index + 1].referent].tokens.upperBound
        let before = scene.referents[scene.words[index - 1].referent].tokens.lowerBound
        let followedByVerb = after < scene.words.count && scene.words[after].isFinite
        let start = scene.draft.sentences[scene.draft.sentence(of: index)].tokens.lowerBound
        return !(followedByVerb && hasVerb(min(start, before)..<before))
    }

    /// "de zaal waar Vos sprak | was klein": two finite verbs side by side, the second goes on with the main clause.
    private func endsRelative(_ index: Int, from start: Int) -> Bool {
        scene.words[index].isFinite && scene.words[index - 1].isFinite && scene.has(start, SmallWords.relative)
            && index - start > 2 && scene.has(index, ["was", "is", "werd", "wordt", "waren", "zijn", "heeft", "had", "bleek", "viel"])
    }
}
