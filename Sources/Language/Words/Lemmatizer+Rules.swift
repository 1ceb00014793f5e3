/// Words that no list has.
extension Lemmatizer {
    /// The longest known word at the end decides: "verkiezingsprogramma's", "afgelopen", "oud-wethouders".
    /// - Parameter knowsHead: the head must be known too: a capital may be a name ("Noorwegen").
    func compound(_ lower: String, _ context: Context, knowsHead: Bool) -> (lemma: String, kind: WordKind)? {
        let letters = Array(lower.utf8)
        guard letters.count > 5 else { return nil }
        if let verb = separable(lower, context) { return (verb, .verb) }
        for start in max(2, letters.count - table.longest)..<letters.count - 3 where letters[start] & 0xC0 != 0x80 {
            let tail = String(decoding: letters[start...], as: UTF8.self)
            let head = String(decoding: letters[..<start], as: UTF8.self)
            if tail.utf8.count == 4 || knowsHead, !isHead(head), head.last != "-" { continue }
            guard let answer = known(tail, context, isTail: true), isOpen(answer.kind), fits(head, answer) else { continue }
            // "asbest" is not more of "asgoed".
            guard answer.kind != .adjective || answer.lemma.first == tail.first else { continue }
            return (head + answer.lemma, answer.kind)
        }
        return separated(letters)
    }

    /// "opbouwen", "deelnam", "vrijgelaten": a particle and a form of a known verb, where no noun is to be expected.
    func separable(_ lower: String, _ context: Context) -> String? {
        for particle in Particles.longestFirst where lower.hasPrefix(particle) && !particle.hasPrefix("te") {
            if let verb = form(String(lower.dropFirst(particle.count)), context) { return particle + verb }
        }
        return nil
    }

    /// The verb of a form that is no word of its own: neither "lucht" in "openlucht" nor, behind an article, "spraken" in "afspraken".
    private func form(_ rest: String, _ context: Context) -> String? {
        var best: (points: Int, lemma: Int32)?
        var isWord = false
        table.forEach(Fold.hash(rest)) { entry in
            isWord = isWord || entry.role == .base
            let isNoun = context == .nominal && (entry.role == .infinitive || entry.role == .pastPlural)
            guard table.lemmas[Int(entry.lemma)].kind == .verb, entry.role.endsCompounds, entry.role != .fixed, !isNoun else { return }
            let points = context.points(entry.role, .verb) + (entry.role == .participle ? 5 : 0)
            if points > best?.points ?? Int.min { best = (points, entry.lemma) }
        }
        return isWord ? nil : best.map { table.lemmas[Int($0.lemma)].text }
    }

    private func isOpen(_ kind: WordKind) -> Bool { kind == .noun || kind == .adjective || kind == .verb }

    /// Verbs take particles and unstressed prefixes only; nouns and adjectives take anything with a vowel.
    private func fits(_ head: String, _ tail: (lemma: String, kind: WordKind)) -> Bool {
        if tail.kind == .verb { return Particles.all.contains(head) || head != "ge" && Spelling.prefixes.contains(head) }
        return Spelling.hasVowel(Array(head.utf8)[...]) && !["be", "ge", "ver", "ont"].contains(head)
    }

    private func isHead(_ head: String) -> Bool {
        table.contains(Fold.hash(head)) || head.hasSuffix("s") && table.contains(Fold.hash(String(head.dropLast())))
            || Particles.all.contains(head)
    }

    /// "aangekondigd": particle, ge, stem and ending of a verb that is in no list.
    private func separated(_ letters: Spelling.Letters) -> (lemma: String, kind: WordKind)? {
        for particle in Particles.longestFirst where letters.hasPrefix(particle + "ge") && letters.count > particle.utf8.count + 6 {
            let rest = Array(letters.dropFirst(particle.utf8.count))
            if let infinitive = Self.infinitive(ofParticiple: rest) { return (particle + infinitive, .verb) }
        }
        return nil
    }

    /// "gekondigd" is "kondigen", "gedoneerde" is "doneren".
    static func infinitive(ofParticiple word: Spelling.Letters) -> String? {
        var word = word
        if word.hasSuffix("de") || word.hasSuffix("te") { word.removeLast() }
        for (opening, letter) in [("geë", "e"), ("geï", "i"), ("geü", "u")] where word.hasPrefix(opening) {
            word = Array(("ge" + letter).utf8) + word.dropFirst(opening.utf8.count)
        }
        guard word.hasPrefix("ge"), word.count > 5, let last = word.last, last == 0x64 || last == 0x74 else { return nil }
        let stem = Array(word.dropFirst(2).dropLast(word.hasSuffix("cht") ? 0 : 1))
        guard Spelling.hasVowel(stem[...]), !stem.hasSuffix("l") || last == 0x64 else { return nil }
        return String(decoding: Spelling.opened(stem, keepsS: last == 0x74) + "en", as: UTF8.self)
    }

    /// "betuigde" is "betuigen", "kukelden" "kukelen".
    static func infinitive(ofPast word: Spelling.Letters) -> String? {
        let past = word.hasSuffix("den") || word.hasSuffix("ten") ? Array(word.dropLast()) : word
        guard past.count > 5, past.hasSuffix("de") || past.hasSuffix("te") else { return nil }
        let stem = Array(past.dropLast(2))
        let isVoiceless = "tkfspx".utf8.contains(stem[stem.count - 1]) || stem.hasSuffix("ch")
        guard Spelling.hasVowel(stem[...]), !Spelling.isVowel(stem[stem.count - 1]), isVoiceless == past.hasSuffix("te") else { return nil }
        return String(decoding: Spelling.opened(stem, keepsS: isVoiceless) + "en", as: UTF8.self)
    }

    /// By its ending alone.
    func guess(_ word: Spelling.Letters, _ context: Context) -> (lemma: String, kind: WordKind) {
        let text = String(decoding: word, as: UTF8.self)
        if word.hasPrefix("ge"), !word.hasPrefix("gener"), ["eerd", "eerde", "eerden"].contains(where: { word.hasSuffix($0) }),
            let infinitive = Self.infinitive(ofParticiple: word.hasSuffix("n") ? Array(word.dropLast()) : word)
        {
            return (infinitive, .verb)
        }
        for ending in Endings.all where word.hasSuffix(ending.form) && word.count > ending.form.utf8.count + 2 {
            return (text.dropLast(ending.form.utf8.count) + ending.lemma, ending.kind)
        }
        if !context.isNominal || word.last == 0x65, let infinitive = Self.infinitive(ofParticiple: word) { return (infinitive, .verb) }
        if let infinitive = Self.infinitive(ofPast: word), context == .subject || context == .none && word.last == 0x65 {
            return (infinitive, .verb)
        }
        if Endings.nouns.contains(where: { word.hasSuffix($0) }) { return (text, .noun) }
        if word.hasSuffix("'s") || word.hasSuffix("’s") { return (text.replacing("’", with: "'").dropLast(2).description, .noun) }
        if word.hasSuffix("en"), word.count > 4 { return plural(word, context) }
        if word.hasSuffix("e"), word.count > 4, context.isNominal || Endings.adjectives.contains(where: { word.hasSuffix($0 + "e") }) {
            return (String(decoding: Spelling.closed(Array(word.dropLast())), as: UTF8.self), .adjective)
        }
        return (text, .noun)
    }

    private func plural(_ word: Spelling.Letters, _ context: Context) -> (lemma: String, kind: WordKind) {
        let isVerb = context == .te || context == .modal || context == .subject || word.hasSuffix("eren") && !context.isNominal
        if context == .neuter { return (String(decoding: word, as: UTF8.self), .noun) }
        if isVerb { return (String(decoding: word, as: UTF8.self), .verb) }
        return (String(decoding: Spelling.closed(Array(word.dropLast(2))), as: UTF8.self), .noun)
    }
}
