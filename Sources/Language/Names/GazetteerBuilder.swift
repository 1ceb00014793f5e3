import Mentions

/// Turns the names of a pipeline into token patterns.
struct GazetteerBuilder {
    private let words: NameWords
    private let tokenizer = Tokenizer()
    private(set) var names: [(kind: NameHit.Kind, name: String)] = []
    private(set) var patterns: [(hashes: [UInt64], payload: NamePattern)] = []
    private(set) var tags: [(hash: UInt64, name: Int)] = []
    /// Every word of every name, as it is written.
    private(set) var spellings: Set<String> = []

    init(words: NameWords) { self.words = words }

    mutating func add(_ people: [Person]) {
        let surnames = people.map { NameParticle.surname(of: $0.name).map { Fold.folded($0) } }
        for (person, surname) in zip(people, surnames) {
            var pattern = register(.person, person.name)
            pattern.offices = person.role.split(separator: " ").reduce(into: []) {
                $0.formUnion(words.roles(of: $1).intersection(.offices))
            }
            pattern.initial = Fold.folded(person.name).utf8.first ?? 0
            pattern.isShared = surname != nil && surnames.count(where: { $0 == surname }) > 1
            for spelling in [person.name] + person.aliases { NameParticle.variants(of: spelling).forEach { add($0, pattern) } }
            guard let plain = NameParticle.surname(of: person.name) else { continue }
            for spelling in NameParticle.variants(of: plain) {
                add(spelling, pattern, .surname, after: person.role)
                add(spelling, pattern, .surname)
            }
        }
    }

    mutating func add(_ organisations: [Organisation]) {
        for organisation in organisations {
            let pattern = register(.organisation, organisation.name)
            for spelling in [organisation.name] + organisation.aliases { add(spelling, pattern) }
        }
    }

    /// A street that runs through several places names none of them.
    mutating func add(_ places: [Place]) {
        var homes: [String: Int] = [:]
        for street in places.flatMap(\.streets) { homes[Fold.folded(street), default: 0] += 1 }
        for place in places {
            var pattern = register(.place, place.name)
            for street in place.streets where homes[Fold.folded(street)] == 1 { add(street, pattern) }
            pattern.isArea = Self.areas.contains(place.kind)
            pattern.isTown = Self.towns.contains(place.kind)
            for spelling in [place.name] + place.aliases {
                add(spelling, pattern)
                for form in PlaceForms.derived(from: spelling) { add(form, pattern, .derived) }
                if !spelling.contains(" ") { for tail in words.tails { add(spelling + tail, pattern, .derived) } }
                for form in PlaceForms.halves(of: spelling) { add(form, pattern, .derived) }
            }
        }
    }

    private static let towns: Set<String> = ["gemeente", "stad", "dorp", "kern"]
    private static let areas = towns.union(["wijk", "buurt", "gebied", "stadsdeel", "gehucht"])

    private mutating func register(_ kind: NameHit.Kind, _ name: String) -> NamePattern {
        names.append((kind, name))
        return NamePattern(name: names.count - 1, kind: kind)
    }

    private mutating func add(_ spelling: String, _ kind: NamePattern, _ form: NamePattern.Form = .whole, after title: String = "") {
        if spelling.hasPrefix("@") || spelling.hasPrefix("#") { return addTag(spelling, kind) }
        let lead = title.isEmpty ? [] : tokenizer.tokens(of: title)
        let tokens = tokenizer.tokens(of: spelling)
        guard let last = tokens.last else { return }
        let texts = tokens.map { String(decoding: Array(spelling.utf8)[$0.range], as: UTF8.self) }
        var pattern = kind
        pattern.form = form
        pattern.lead = lead.count
        pattern.capitals = capitals(of: tokens, texts) << UInt64(lead.count)
        pattern.isCommon = isCommon(spelling, texts)
        let start = (lead + tokens.dropLast()).map(\.hash)
        for hash in [last.hash] + (form == .derived ? [] : genitives(of: texts[texts.count - 1])) {
            patterns.append((start + [hash], pattern))
        }
        guard lead.isEmpty, form != .derived else { return }
        spellings.formUnion(texts)
        if form == .whole || !(pattern.isCommon || pattern.isShared) { addTags(spelling, pattern, isHandle: tokens.count > 1) }
    }

    /// "Kwakkels plan", "Anna's plan"
    private func genitives(of word: String) -> [UInt64] { [Fold.hash(word + "s"), Fold.hash(word + "'s")] }

    private func isParticle(_ word: String) -> Bool { NameParticle.all.contains(word.lowercased()) }

    private func capitals(of tokens: [Token], _ texts: [String]) -> UInt64 {
        zip(tokens, texts).prefix(60).enumerated().reduce(0) { mask, place in
            let (token, text) = place.element
            return token.shape.contains(.capitalised) && !isParticle(text) ? mask | 1 << UInt64(place.offset) : mask
        }
    }

    private func isCommon(_ spelling: String, _ texts: [String]) -> Bool {
        words.roles(of: spelling).contains(.common)
            || texts.filter { !isParticle($0) }.allSatisfy { words.isWord(Fold.hash($0)) && !PlaceForms.looksLikeStreet($0) }
                && texts.count < 3
    }

    /// "#bloemenwijk", "@marijekwakkel"
    private mutating func addTags(_ spelling: String, _ pattern: NamePattern, isHandle: Bool) {
        let joined = spelling.filter { $0.isLetter || $0.isNumber }
        for tag in isHandle ? ["#" + joined, "@" + joined] : ["#" + joined] { addTag(tag, pattern) }
    }

    private mutating func addTag(_ tag: String, _ pattern: NamePattern) {
        if let token = tokenizer.tokens(of: tag).first { tags.append((token.hash, pattern.name)) }
    }
}
