/// Finds people whom a text names with a public office, before the name ("minister Otto Bloem") or after it ("Berend Poortman,
/// gedeputeerde"). Nobody else is ever found: without an office, or with a trade before the name, a name is that of a private person.
struct OfficeFinder {
    let text: NameText
    /// Bytes of names that the pipeline knows.
    let known: [Range<Int>]

    func holders() -> [OfficeHolder] {
        var holders: [OfficeHolder] = []
        for index in text.tokens.indices where isOffice(index) {
            let after = names(after: index)
            for name in after.isEmpty ? names(before: index) : after where !isKnown(name) {
                holders.append(OfficeHolder(name: text.display(name), role: role(index), range: text.bytes(of: name)))
            }
        }
        return holders
    }

    /// A salutation is followed by the sender's name, not by the holder's.
    private func isOffice(_ index: Int) -> Bool {
        guard text.isWord(index), !text.roles(index).isDisjoint(with: .offices) else { return false }
        return text.word(before: index).map { !Self.salutations.contains(text.tokens[$0].hash) } ?? true
    }

    private static let salutations = hashes("beste geachte dag hallo hoi lieve")

    private func isKnown(_ name: Range<Int>) -> Bool { known.contains { $0.overlaps(text.bytes(of: name)) } }

    private func role(_ index: Int) -> String {
        let word = text.text(index).lowercased()
        let isListed = !text.words.roles(of: word).isDisjoint(with: .offices)
        return OfficeName.singular(isListed ? word : word.split(separator: "-").last.map(String.init) ?? word)
    }

    // MARK: The office stands before the name

    /// "wethouder Petra Snel", "de nieuwe wethouder, Rachid Belhadi", "minister van Financiën Otto Bloem", "raadsleden A B en C D".
    private func names(after office: Int) -> [Range<Int>] {
        guard let first = name(near: office + 1) else { return [] }
        var names = [first]
        while OfficeName.isPlural(text.text(office)), let next = continued(names[names.count - 1].upperBound) { names.append(next) }
        return names
    }

    private func name(near index: Int) -> Range<Int>? {
        if let name = text.name(at: index) { return name }
        if text.isSign(index, ",") { return apposition(index) }
        guard text.isWord(index), Self.links.contains(text.tokens[index].hash) else { return nil }
        return name(behind: index)
    }

    /// "van Financiën Otto Bloem", "van de provincie Drenthe, Otto Bloem,"
    private func name(behind link: Int) -> Range<Int>? {
        var index = link + 1
        while let word = text.word(at: index), index < link + 6 {
            if word > link + 1, text.roles(word).contains(.firstName), let name = full(text.name(at: word)) { return name }
            guard text.isCapital(word) || Self.fillers.contains(text.tokens[word].hash) else { return nil }
            index += 1
        }
        return text.isSign(index, ",") ? apposition(index) : nil
    }

    /// A name between commas, or before a bracket. What follows a salutation or a line's end is a signature.
    private func apposition(_ comma: Int) -> Range<Int>? {
        guard let word = text.word(at: comma + 1), let name = full(text.name(at: word)) else { return nil }
        return text.isSign(name.upperBound, ",(") ? name : nil
    }

    private static let links = hashes("van voor namens in uit te")
    private static let fillers = hashes("de het gemeente provincie stad waterschap en")
    private static func hashes(_ words: String) -> Set<UInt64> { Set(words.split(separator: " ").map { Fold.hash(String($0)) }) }

    private func full(_ name: Range<Int>?) -> Range<Int>? { name.flatMap { $0.count > 1 ? $0 : nil } }

    private func continued(_ index: Int) -> Range<Int>? {
        guard index < text.tokens.count, text.isSign(index, ",&") || Self.and.contains(text.tokens[index].hash) else { return nil }
        return full(text.name(at: index + 1))
    }

    private static let and = hashes("en")

    // MARK: The office stands after the name

    /// "Berend Poortman, gedeputeerde", "Petra Snel (raadslid)", "Rachid Belhadi wordt de nieuwe wethouder".
    private func names(before office: Int) -> [Range<Int>] {
        var index = office - 1
        while index > 0, office - index < 5, text.isWord(index), Self.between.contains(text.tokens[index].hash) { index -= 1 }
        guard index > 0, text.isSign(index, ",(") || Self.linking.contains(text.tokens[index].hash) else { return [] }
        guard let name = text.name(endingAt: index), name.count > 1 else { return [] }
        if let before = text.word(before: name.lowerBound), !text.roles(before).isDisjoint(with: [.privately, .business]) { return [] }
        return [name]
    }

    private static let between = hashes("de het een onze nieuwe huidige waarnemend waarnemende eerste")
    private static let linking = hashes("is wordt werd blijft")
}

/// Dutch plurals of offices.
enum OfficeName {
    private static let endings = [
        ("leden", "lid"), ("graven", "graaf"), ("raden", "raad"), ("deerden", "deerde"), ("issen", "is"), ("oren", "or"),
    ]

    static func singular(_ word: String) -> String {
        for (plural, single) in endings where word.hasSuffix(plural) { return word.dropLast(plural.count) + single }
        return isPlural(word) ? String(word.dropLast()) : word
    }

    static func isPlural(_ word: String) -> Bool {
        let word = word.lowercased()
        return word.hasSuffix("ers") || word.hasSuffix("iërs") || word.hasSuffix("teurs") || endings.contains { word.hasSuffix($0.0) }
    }
}
