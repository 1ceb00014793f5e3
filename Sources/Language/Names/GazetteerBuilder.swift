import Mentions

/// Turns the names of a pipeline into token patterns.
struct GazetteerBuilder {
    private let words: NameWords
    private let tokenizer = Tokenizer()
    private(set) var names: [(kind: NameHit.Kind, name: String)] = []
    private(set) var patterns: [(hashes: [UInt64], payload: NamePattern)] = []
    private(set) var tags: [(hash: UInt64, name: Int)] = []

    init(words: NameWords) { self.words = words }

    mutating func add(_ people: [Person]) {
        let surnames = people.map { NameParticle.surname(of: $0.name).map { Fold.folded($0) } }
        for (person, surname) in zip(people, surnames) {
            let name = register(.person, person.name)
            for spelling in [person.name] + person.aliases { add(NameSpelling(text: spelling, name: name)) }
            guard let plain = NameParticle.surname(of: person.name), let surname else { continue }
            addInitials(of: person.name, plain, name)
            add(NameSpelling(text: plain, name: name), after: person.role)
            guard surnames.count(where: { $0 == surname }) == 1 else { continue }
            add(NameSpelling(text: plain, name: name, isSurname: true, needsTitle: words.common.contains(Fold.hash(plain))))
        }
    }

    mutating func add(_ organisations: [Organisation]) {
        for organisation in organisations {
            let name = register(.organisation, organisation.name)
            for spelling in [organisation.name] + organisation.aliases { add(NameSpelling(text: spelling, name: name)) }
        }
    }

    /// A street that runs through several places names none of them.
    mutating func add(_ places: [Place]) {
        var homes: [String: Int] = [:]
        for street in places.flatMap(\.streets) { homes[Fold.folded(street), default: 0] += 1 }
        for place in places {
            let name = register(.place, place.name)
            for spelling in [place.name] + place.aliases { add(NameSpelling(text: spelling, name: name)) }
            for street in place.streets where homes[Fold.folded(street)] == 1 { add(NameSpelling(text: street, name: name)) }
        }
    }

    private mutating func register(_ kind: NameHit.Kind, _ name: String) -> Int {
        names.append((kind, name))
        return names.count - 1
    }

    /// "M. Kwakkel"
    private mutating func addInitials(of full: String, _ surname: String, _ name: Int) {
        add(NameSpelling(text: "\(full.prefix(1)). \(surname)", name: name))
    }

    private mutating func add(_ spelling: NameSpelling, after title: String = "") {
        let lead = title.isEmpty ? [] : tokenizer.tokens(of: title)
        let tokens = tokenizer.tokens(of: spelling.text)
        guard let last = tokens.last else { return }
        let capitals = self.capitals(of: tokens, in: spelling.text)
        var pattern = NamePattern(name: spelling.name, lead: lead.count, capitals: capitals << UInt64(lead.count))
        pattern.mayBeLower = capitals.nonzeroBitCount > 1 && lead.isEmpty
        (pattern.isSurname, pattern.needsTitle) = (spelling.isSurname, spelling.needsTitle)
        let start = (lead + tokens.dropLast()).map(\.hash)
        for hash in [last.hash] + genitives(of: String(decoding: Array(spelling.text.utf8)[last.range], as: UTF8.self)) {
            patterns.append((start + [hash], pattern))
        }
        if lead.isEmpty && !spelling.needsTitle { addTags(spelling, isHandle: tokens.count > 1) }
    }

    /// "Kwakkels plan", "Anna's plan"
    private func genitives(of word: String) -> [UInt64] { [Fold.hash(word + "s"), Fold.hash(word + "'s")] }

    private func capitals(of tokens: [Token], in text: String) -> UInt64 {
        let bytes = Array(text.utf8)
        return tokens.prefix(60).enumerated().reduce(0) { mask, element in
            let isParticle = NameParticle.all.contains(String(decoding: bytes[element.element.range], as: UTF8.self).lowercased())
            return element.element.shape.contains(.capitalised) && !isParticle ? mask | 1 << UInt64(element.offset) : mask
        }
    }

    /// "#bloemenwijk", "@marijekwakkel"
    private mutating func addTags(_ spelling: NameSpelling, isHandle: Bool) {
        let joined = spelling.text.filter { $0.isLetter || $0.isNumber }
        for tag in isHandle ? ["#" + joined, "@" + joined] : ["#" + joined] {
            if let token = tokenizer.tokens(of: tag).first { tags.append((token.hash, spelling.name)) }
        }
    }
}
