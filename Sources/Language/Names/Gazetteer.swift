public import Mentions

/// Finds the people, organisations and places of a pipeline in text, by name, alias, surname, street and hashtag.
///
/// The longest name wins, then the one that stands first in the pipeline: people, organisations, places. A street names the place it
/// lies in. Names need their capitals, except in hashtags and in texts without any capital, where names of two words or more count.
public struct Gazetteer: Sendable {
    private let names: [(kind: NameHit.Kind, name: String)]
    private let patterns: PhraseBook<NamePattern>
    private let groups: HashTable<Int>
    private let tags: HashTable<Int>
    private let words: NameWords

    init(people: [Person], places: [Place], organisations: [Organisation], words: NameWords) {
        var builder = GazetteerBuilder(words: words)
        builder.add(people)
        builder.add(organisations)
        builder.add(places)
        names = builder.names
        self.words = words
        patterns = PhraseBook(builder.patterns)
        groups = patterns.groups.reduce(into: HashTable(empty: 0)) { $0[$1.first] = $1.index }
        tags = builder.tags.reduce(into: HashTable(empty: 0)) { if !$0.contains($1.hash) { $0[$1.hash] = $1.name + 1 } }
    }

    /// Names in the order in which they stand; ranges count bytes of the text the tokens were cut from.
    public func hits(in tokens: [Token]) -> [NameHit] {
        let isLower = !tokens.contains { $0.kind == .word && $0.shape.contains(.capitalised) }
        var hits: [NameHit] = []
        var index = 0
        while index < tokens.count {
            let (hit, length) = match(at: index, in: tokens, isLower: isLower)
            if let hit { hits.append(hit) }
            index += length
        }
        return hits
    }

    private func match(at index: Int, in tokens: [Token], isLower: Bool) -> (NameHit?, Int) {
        let token = tokens[index]
        if token.kind == .hashtag || token.kind == .handle {
            let name = tags[token.hash]
            return (name == 0 ? nil : hit(name - 1, token.range), 1)
        }
        let group = groups[token.hash]
        guard group != 0 else { return (nil, 1) }
        let found = patterns.match(group: group, in: tokens, at: index) { pattern, length in
            accepts(pattern, tokens, index..<index + length, isLower: isLower)
        }
        guard let found else { return (nil, 1) }
        let first = tokens[index + found.payload.lead]
        return (hit(found.payload.name, first.range.lowerBound..<tokens[index + found.length - 1].range.upperBound), found.length)
    }

    private func hit(_ name: Int, _ range: Range<Int>) -> NameHit {
        NameHit(kind: names[name].kind, name: names[name].name, range: range)
    }

    private func accepts(_ pattern: NamePattern, _ tokens: [Token], _ range: Range<Int>, isLower: Bool) -> Bool {
        if isLower { return pattern.mayBeLower }
        for (offset, index) in range.enumerated() where offset < 64 && pattern.capitals >> UInt64(offset) & 1 == 1 {
            guard tokens[index].shape.contains(.capitalised) else { return false }
        }
        guard pattern.isSurname else { return true }
        return Precursor(tokens, before: range.lowerBound, words).allowsSurname(needsTitle: pattern.needsTitle)
    }
}

/// The word before a surname: a title makes it a name, another first name makes it somebody else's.
private struct Precursor {
    private let previous: Token?
    private let opensSentence: Bool
    private let words: NameWords

    init(_ tokens: [Token], before index: Int, _ words: NameWords) {
        previous = index > 0 ? tokens[index - 1] : nil
        opensSentence = index < 2 || tokens[index - 2].kind == .punctuation
        self.words = words
    }

    func allowsSurname(needsTitle: Bool) -> Bool {
        guard let previous, previous.kind == .word else { return !needsTitle }
        if words.titles.contains(previous.hash) { return true }
        if needsTitle { return false }
        guard previous.shape.contains(.capitalised) else { return true }
        return opensSentence && words.mayPrecede.contains(previous.hash)
    }
}
