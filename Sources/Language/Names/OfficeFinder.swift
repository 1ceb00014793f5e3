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

    private func isOffice(_ index: Int) -> Bool { text.isWord(index) && !text.roles(index).isDisjoint(with: .offices) }

    private func isKnown(_ name: Range<Int>) -> Bool { known.contains { $0.overlaps(text.bytes(of: name)) } }

    private func role(_ index: Int) -> String {
        let word = text.text(index).lowercased()
        return OfficeName.singular(word.hasPrefix("minister-") ? word : word.split(separator: "-").last.map(String.init) ?? word)
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
        if text.isSign(index, ",") { return full(text.name(at: index + 1)) }
        if let name = text.name(at: index) { return name }
        guard text.isWord(index), !text.isCapital(index) else { return nil }
        // "van Verkeer", "van de provincie Drenthe": the name follows within a few words, and is one without a doubt.
        for start in index + 1..<index + 5 where text.isWord(start) && !text.opensSentence(start) {
            guard text.roles(start - 1).isDisjoint(with: [.privately, .business]), !OfficeFinder.ends.contains(text.tokens[start].hash) else { return nil }
            if text.isCapital(start), text.roles(start).contains(.firstName) { return full(text.name(at: start)) }
        }
        return nil
    }

    private static let ends = Set(["en", "of", "met", "dat", "die", "over", "aan", "bij", "om", "voor", "door"].map { Fold.hash($0) })

    private func full(_ name: Range<Int>?) -> Range<Int>? { name.flatMap { $0.count > 1 ? $0 : nil } }

    private func continued(_ index: Int) -> Range<Int>? {
        guard index < text.tokens.count, text.isSign(index, ",&") || text.tokens[index].hash == Self.and else { return nil }
        return full(text.name(at: index + 1))
    }

    private static let and = Fold.hash("en")

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

    private static let between = Set(
        ["de", "het", "een", "onze", "nieuwe", "huidige", "waarnemend", "waarnemende", "sinds", "als", "eerste", "onze"].map { Fold.hash($0) })
    private static let linking = Set(["is", "wordt", "werd", "blijft"].map { Fold.hash($0) })
}

/// Dutch plurals of offices.
enum OfficeName {
    private static let endings = [("leden", "lid"), ("graven", "graaf"), ("raden", "raad"), ("deerden", "deerde"), ("issen", "is"), ("oren", "or")]

    static func singular(_ word: String) -> String {
        for (plural, single) in endings where word.hasSuffix(plural) { return word.dropLast(plural.count) + single }
        return isPlural(word) ? String(word.dropLast()) : word
    }

    static func isPlural(_ word: String) -> Bool {
        let word = word.lowercased()
        return word.hasSuffix("ers") || word.hasSuffix("iërs") || word.hasSuffix("teurs") || endings.contains { word.hasSuffix($0.0) }
    }
}
