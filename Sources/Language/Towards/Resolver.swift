import Mentions

/// Finds who is meant without a name: "de wethouder van verkeer", "de gemeente", "zij", "uw afdeling", where only one can be meant.
struct Resolver {
    private var scene: Scene
    private let titles: NameWords
    private let roles: [[String]]
    private let heads: [[String]]
    /// What stood before a name in this text, "het zwembad Plons", names it from then on.
    private var appositions: [String: Int] = [:]
    private var mentions: [(target: Int, sentence: Int)] = []
    private var people: Set<Int> = []
    private var seen: Set<Int> = []
    private var addressed: Int?
    /// Names a reader still has in mind; keeps the work linear in texts that are all names.
    private static let memory = 40

    /// The scene with all who are meant, each tied to its clause.
    static func resolve(_ names: [Referent], in scene: Scene, titles: NameWords) -> Scene {
        var resolver = Resolver(scene: scene, titles: titles, names: names)
        resolver.walk(names)
        return resolver.scene
    }

    private init(scene: Scene, titles: NameWords, names: [Referent]) {
        self.scene = scene
        self.titles = titles
        roles = scene.targets.map { Self.words($0.role) }
        heads = scene.targets.map { $0.kind == .person ? [] : Self.words($0.name).filter { $0.count >= 4 } }
        addressed = names.first { isAddress($0) }?.target
    }

    private static func words(_ text: String) -> [String] { Fold.folded(text).split { !$0.isLetter && $0 != "-" }.map(String.init) }

    private mutating func walk(_ names: [Referent]) {
        var rest = names[...]
        var index = 0
        while index < scene.words.count {
            while let next = rest.first, next.tokens.lowerBound < index { rest = rest.dropFirst() }
            let found = rest.first.flatMap { $0.tokens.lowerBound == index ? $0 : nil } ?? meant(at: index)
            if let found { take(found) }
            index = max(index + 1, found?.tokens.upperBound ?? 0)
        }
    }

    private mutating func take(_ found: Referent) {
        var referent = found
        let start = scene.draft.sentences[scene.draft.sentence(of: referent.tokens.lowerBound)].tokens.lowerBound
        while referent.tokens.lowerBound > start, isTitle(referent.tokens.lowerBound - 1) {
            referent.tokens = referent.tokens.lowerBound - 1..<referent.tokens.upperBound
        }
        let first = referent.tokens.lowerBound
        referent.link = link(before: first)
        if first > 1, scene.words[first - 1].kind == .noun, scene.has(first - 2, SmallWords.definite), scene.isCapital(first) {
            appositions[scene.words[first - 1].text] = referent.target
        }
        seen.insert(referent.target)
        mentions.append((referent.target, scene.draft.sentence(of: first)))
        if scene.targets[referent.target].kind == .person { people.insert(referent.target) }
        scene.add(referent)
        if referent.link == .bare { scene.readAsVerb(referent.tokens.upperBound, after: referent) }
    }

    private static let titleRoles: NameRoles = [.offices, .former, .courtesy]

    private func isTitle(_ index: Int) -> Bool {
        scene.words[index].referent < 0 && !titles.roles(of: scene.draft.tokens[index].hash).isDisjoint(with: Self.titleRoles)
    }

    private func link(before first: Int) -> Referent.Link {
        var index = first - 1
        while index >= 0, first - index <= 3, SmallWords.articles.contains(scene.words[index].text) || scene.words[index].kind == .adjective
        {
            index -= 1
        }
        guard index >= 0, scene.draft.tokens[index].kind == .word, scene.words[index].referent < 0 else { return .bare }
        switch scene.words[index].text {
        case "van": return .of
        case "door": return .by
        case "volgens", "aldus": return .source
        case "dan": return scene.has(index - 1, ["anders"]) ? .unlike : .than
        case "tot" where scene.has(index - 1, ["tegenstelling"]): return .unlike
        case "als", "zoals": return .like
        case let word where scene.has(index - 1, ["dan"]) && SmallWords.prepositions.contains(word): return .than
        case let word: return SmallWords.prepositions.contains(word) ? .oblique : .bare
        }
    }

    /// "@kwakkel", "Geachte heer Van der Meulen,", "Mevrouw El Amrani, ik wacht"
    private func isAddress(_ name: Referent) -> Bool {
        let (first, end) = (name.tokens.lowerBound, name.tokens.upperBound)
        if scene.draft.tokens[first].kind == .handle { return true }
        guard end < scene.words.count, scene.words[end].text == "," else { return false }
        let before = scene.draft.sentences[scene.draft.sentence(of: first)].tokens.lowerBound..<first
        return before.count <= 3
            && before.allSatisfy { isTitle($0) || scene.has($0, ["geachte", "beste", "hallo", "dag", "zeg", "lieve"]) }
            && before.count > 0
    }

    private func meant(at index: Int) -> Referent? {
        guard scene.draft.tokens[index].kind == .word else { return nil }
        return office(at: index) ?? thing(at: index) ?? pronoun(at: index).map { Referent(target: $0, tokens: index..<index + 1) }
    }
}

/// Titles and kinds.
extension Resolver {
    private func isDefinite(_ index: Int) -> Bool {
        index == 0 || scene.has(index - 1, SmallWords.definite) || scene.startsSentence(index) && !scene.isCapital(index + 1)
    }

    /// "de wethouder", "de wethouder van verkeer", "de verkeerswethouder"
    private func office(at index: Int) -> Referent? {
        guard scene.words[index].kind == .noun || scene.words[index].kind == .name else { return nil }
        let word = scene.words[index].text
        let holders = roles.indices.filter { roles[$0].first.map { word.hasSuffix($0) } ?? false }
        guard !holders.isEmpty, isDefinite(index) || isExclaimed(index), !scene.isCapital(index + 1) else { return nil }
        let (field, end) = field(after: index)
        let fitting = holders.filter { holder in
            if let field { return roles[holder].dropFirst().contains(field) }
            guard let title = roles[holder].first, word != title else { return true }
            return roles[holder].dropFirst().contains { word.hasPrefix($0) }
        }
        let one = fitting.count == 1 ? fitting.first : field == nil ? lastMentioned(of: fitting) : nil
        return one.map { Referent(target: $0, tokens: index..<end) }
    }

    /// What the office is of, "verkeer", and where that ends.
    private func field(after index: Int) -> (String?, Int) {
        let skipped = scene.has(index + 1, ["van", "voor"]) ? (scene.has(index + 2, SmallWords.articles) ? 3 : 2) : 1
        guard scene.words.indices.contains(index + skipped) else { return (nil, index + 1) }
        let word = scene.words[index + skipped]
        let isKnown = roles.contains { $0.dropFirst().contains(word.text) }
        if isKnown || skipped == 2 && word.kind == .noun { return (word.text, index + skipped + 1) }
        return (nil, index + 1)
    }

    /// "Wat een waardeloze gemeente!"
    private func isExclaimed(_ index: Int) -> Bool {
        let start = max(0, index - 3)
        return (start..<index).contains { scene.has($0, ["wat"]) && scene.has($0 + 1, ["een"]) }
    }

    private func lastMentioned(of targets: [Int]) -> Int? {
        mentions.suffix(Self.memory).last { mention in targets.contains(mention.target) }?.target
    }

    /// "de gemeente", "de woningstichting"; "het plein" once the name has fallen.
    private func thing(at index: Int) -> Referent? {
        guard index > 0, scene.has(index - 1, SmallWords.definite.union(["jullie", "uw"])) || isExclaimed(index), !scene.isCapital(index)
        else { return nil }
        let word = scene.words[index].text
        if let known = appositions[word] { return Referent(target: known, tokens: index..<index + 1) }
        guard word.count >= 4 else { return nil }
        let fitting = heads.indices.filter { target in
            if heads[target].first == word { return true }
            return heads[target].contains { $0.hasSuffix(word) } && seen.contains(target)
        }
        return fitting.count == 1 ? fitting.first.map { Referent(target: $0, tokens: index..<index + 1) } : nil
    }
}

/// Pronouns.
extension Resolver {
    private func pronoun(at index: Int) -> Int? {
        let word = scene.words[index].text
        if SmallWords.address.contains(word) { return addressed }
        if SmallWords.himOrHer.contains(word) {
            let isPlural = (word == "zij" || word == "ze") && (speaksOfMany(index - 1) || speaksOfMany(index + 1))
            return isPlural ? lastThing() : onlyPerson(before: index)
        }
        if SmallWords.their.contains(word), isPossessive(index) { return onlyPerson(before: index) }
        let isSubject = scene.startsSentence(index) && index + 1 < scene.words.count && scene.words[index + 1].isFinite
        if word == "die" && isSubject { return mentions.last?.target }
        return word == "het" && isSubject ? lastThing() : nil
    }

    private func speaksOfMany(_ index: Int) -> Bool {
        scene.words.indices.contains(index) && scene.words[index].isFinite && scene.words[index].text.hasSuffix("en")
    }

    /// Not the verb: "zijn cijfers", no verb before it in the clause.
    private func isPossessive(_ index: Int) -> Bool {
        guard index + 1 < scene.words.count, scene.words[index + 1].kind == .noun || scene.words[index + 1].kind == .adjective else {
            return false
        }
        return index == 0 || scene.words[index - 1].kind != .noun && !scene.isName(index - 1)
    }

    /// The one person of the text so far; of several the one of this sentence, or else of the sentence before.
    private func onlyPerson(before index: Int) -> Int? {
        if people.count == 1 { return people.first }
        let sentence = scene.draft.sentence(of: index)
        for near in [sentence, sentence - 1] {
            let there = Set(
                mentions.suffix(Self.memory).reversed().prefix { $0.sentence >= near }.filter { $0.sentence == near }.map(\.target)
            ).intersection(people)
            if there.count == 1 { return there.first }
            if there.count > 1 { return nil }
        }
        return nil
    }

    private func lastThing() -> Int? {
        let things = seen.subtracting(people)
        return things.count == 1 ? things.first : nil
    }
}
