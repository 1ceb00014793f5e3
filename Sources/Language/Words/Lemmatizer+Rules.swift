/// Words that no list has.
extension Lemmatizer {
    /// The longest known word at the end decides: "verkiezingsprogramma's", "afgelopen", "oud-wethouders".
    func compound(_ lower: String, _ context: Context) -> (lemma: String, kind: WordKind)? {
        let letters = Array(lower.utf8)
        guard letters.count > 5 else { return nil }
        for start in 2..<letters.count - 3 where letters[start] & 0xC0 != 0x80 {
            let tail = String(decoding: letters[start...], as: UTF8.self)
            let head = String(decoding: letters[..<start], as: UTF8.self)
            if tail.utf8.count == 4, !isHead(head), head.last != "-" { continue }
            guard let answer = known(tail, context, isTail: true), isOpen(answer.kind), fits(head, answer) else { continue }
            return (head + answer.lemma, answer.kind)
        }
        return separated(letters)
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
        for particle in Particles.all where letters.hasPrefix(particle + "ge") && letters.count > particle.utf8.count + 6 {
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
        for ending in Endings.all where word.hasSuffix(ending.form) && word.count > ending.form.utf8.count + 2 {
            return (text.dropLast(ending.form.utf8.count) + ending.lemma, ending.kind)
        }
        if context != .nominal || word.last == 0x65, let infinitive = Self.infinitive(ofParticiple: word) { return (infinitive, .verb) }
        if let infinitive = Self.infinitive(ofPast: word), context != .nominal { return (infinitive, .verb) }
        if Endings.nouns.contains(where: { word.hasSuffix($0) }) { return (text, .noun) }
        if word.hasSuffix("'s") || word.hasSuffix("’s") { return (text.replacing("’", with: "'").dropLast(2).description, .noun) }
        if word.hasSuffix("en"), word.count > 4 { return plural(word, context) }
        if word.hasSuffix("e"), word.count > 4, context == .nominal || Endings.adjectives.contains(where: { word.hasSuffix($0 + "e") }) {
            return (String(decoding: Spelling.closed(Array(word.dropLast())), as: UTF8.self), .adjective)
        }
        return (text, .noun)
    }

    private func plural(_ word: Spelling.Letters, _ context: Context) -> (lemma: String, kind: WordKind) {
        let isVerb = context == .te || context == .modal || context == .subject || word.hasSuffix("eren") && context != .nominal
        if isVerb { return (String(decoding: word, as: UTF8.self), .verb) }
        return (String(decoding: Spelling.closed(Array(word.dropLast(2))), as: UTF8.self), .noun)
    }
}

/// Adverbs and prepositions that make separable verbs.
enum Particles {
    static let all = Set(
        """
        aan af achter bij binnen boven buiten dicht door gelijk goed groot heen in klaar kwijt langs los mee mis na neer om onder op open over plaats rond \
        samen stil stop tegen terecht terug thuis toe tegemoet tekort teleur tentoon teweeg uit vast vol voor voorbij voort vooruit voorop vrij waar weer weg \
        zwart bloot deel fijn hoog bezig bekend opnieuw hard omhoog omlaag ineen uiteen bijeen samen achteruit achterna adem dood droog kapot schoon goed \
        goedkeur warm ten te
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}

/// Endings that tell the lemma, longest first where one holds another.
enum Endings {
    static let all: [(form: String, lemma: String, kind: WordKind)] = [
        ("heden", "heid", .noun), ("ingen", "ing", .noun), ("iteiten", "iteit", .noun), ("ieën", "ie", .noun), ("ties", "tie", .noun), ("sies", "sie", .noun),
        ("eeën", "ee", .noun), ("schappen", "schap", .noun), ("isten", "ist", .noun), ("anten", "ant", .noun), ("enten", "ent", .noun), ("sters", "ster", .noun),
        ("ieken", "iek", .noun), ("logen", "loog", .noun), ("aten", "aat", .noun), ("ismen", "isme", .noun), ("eurs", "eur", .noun), ("aars", "aar", .noun),
        ("ers", "er", .noun), ("els", "el", .noun), ("ens", "en", .noun), ("pjes", "p", .noun), ("tjes", "", .noun), ("jes", "", .noun),
        ("etje", "", .noun), ("pje", "", .noun), ("tje", "", .noun), ("ische", "isch", .adjective), ("iseerde", "iseren", .verb), ("iseerden", "iseren", .verb),
        ("iseert", "iseren", .verb), ("eerden", "eren", .verb), ("eerde", "eren", .verb), ("eert", "eren", .verb), ("lijke", "lijk", .adjective),
        ("igste", "ig", .adjective), ("iger", "ig", .adjective), ("ige", "ig", .adjective), ("ele", "eel", .adjective), ("ale", "aal", .adjective),
        ("ieve", "ief", .adjective), ("ieuze", "ieus", .adjective), ("euze", "eus", .adjective), ("bare", "baar", .adjective), ("zame", "zaam", .adjective),
        ("loze", "loos", .adjective), ("rijke", "rijk", .adjective), ("volle", "vol", .adjective), ("talige", "talig", .adjective), ("aanse", "aans", .adjective),
        ("ense", "ens", .adjective), ("ische", "isch", .adjective), ("achtige", "achtig", .adjective), ("ante", "ant", .adjective), ("ente", "ent", .adjective),
        ("ende", "end", .adjective), ("ste", "st", .adjective), ("se", "s", .adjective), ("air", "air", .adjective), ("aire", "air", .adjective),
    ]

    /// Nouns that end in -e and are no inflected adjectives.
    static let nouns = ["ie", "ine", "age", "isme", "ure", "ette", "ère", "che", "verse", "ose", "ese", "ade", "ude", "gte", "mte", "fte", "ngte"]

    /// Is the ending long enough to trust at the start of a sentence, where names have the same capital?
    static func areStrong(in lower: String) -> Bool {
        all.contains { $0.form.utf8.count > 3 && $0.form != "aanse" && lower.hasSuffix($0.form) }
    }

    static let adjectives = ["ig", "isch", "lijk", "aam", "aar", "end", "os"]
}
