public import Mentions

/// Finds the people, organisations and places of a pipeline in text, by name, alias, surname, street, hashtag and account, also with one
/// letter wrong.
///
/// The longest name wins, then the one that stands first in the pipeline: people, organisations, places. A street names the place it
/// lies in. Whether words that could be a name are one, `NameJudge` decides.
public struct Gazetteer: Sendable {
    private let names: [(kind: NameHit.Kind, name: String)]
    private let patterns: PhraseBook<NamePattern>
    private let groups: HashTable<Int>
    private let tags: HashTable<Int>
    /// Every word that stands in a pattern.
    private let vocabulary: HashTable<Bool>
    private let misspellings: Misspellings
    let words: NameWords

    init(people: [Person], places: [Place], organisations: [Organisation], words: NameWords) {
        var words = words
        words.takeHome(places.flatMap { [$0.name] + $0.aliases } + organisations.flatMap { [$0.name] + $0.aliases })
        var builder = GazetteerBuilder(words: words)
        builder.add(people)
        builder.add(organisations)
        builder.add(places)
        names = builder.names
        self.words = words
        patterns = PhraseBook(builder.patterns)
        groups = patterns.groups.reduce(into: HashTable(empty: 0)) { $0[$1.first] = $1.index }
        tags = builder.tags.reduce(into: HashTable(empty: 0)) { if !$0.contains($1.hash) { $0[$1.hash] = $1.name + 1 } }
        vocabulary = builder.patterns.reduce(into: HashTable(empty: false)) { table, entry in
            for hash in entry.hashes { table[hash] = true }
        }
        misspellings = Misspellings(builder.spellings)
    }

    /// Names in the order in which they stand; ranges count bytes of the text the tokens were cut from.
    public func hits(in tokens: [Token], of bytes: [UInt8]) -> [NameHit] {
        guard !names.isEmpty else { return [] }
        var judge = NameJudge(NameText(tokens: tokens, bytes: bytes, words: words))
        mend(&judge)
        var hits: [NameHit] = []
        var index = 0
        while index < tokens.count {
            let (hit, length) = match(at: index, &judge)
            if let hit { hits.append(hit) }
            index += length
        }
        return hits
    }

    private func match(at index: Int, _ judge: inout NameJudge) -> (NameHit?, Int) {
        let token = judge.text.tokens[index]
        if token.kind == .hashtag || token.kind == .handle {
            let name = tags[token.hash]
            return (name == 0 ? nil : hit(name - 1, token.range), 1)
        }
        let group = groups[token.hash]
        guard group != 0 else { return (nil, 1) }
        let found = patterns.match(group: group, in: judge.text.tokens, at: index) { pattern, length in
            judge.accepts(pattern, index..<index + length)
        }
        guard let found else { return (nil, 1) }
        judge.introduce(found.payload)
        let range =
            judge.text.tokens[index + found.payload.lead].range.lowerBound..<judge.text.tokens[index + found.length - 1].range.upperBound
        return (hit(found.payload.name, range), found.length)
    }

    private func hit(_ name: Int, _ range: Range<Int>) -> NameHit {
        NameHit(kind: names[name].kind, name: names[name].name, range: range)
    }

    /// Lets words that miss a name by one letter, or that a hyphen joins to one ("Marktplein-feesten"), count as the name.
    private func mend(_ judge: inout NameJudge) {
        for (index, token) in judge.text.tokens.enumerated() where token.kind == .word {
            let isCapital = token.shape.contains(.capitalised)
            guard token.range.count >= (isCapital ? Misspellings.shortest - 1 : 7), !vocabulary.contains(token.hash) else { continue }
            let bytes = judge.text.bytes[token.range]
            if let name = misspellings.name(near: bytes), !words.isKnown(token.hash) {
                judge.text.tokens[index].hash = name.hash
                judge.misspelt[index] = name.length
            } else if isCapital, let name = head(of: bytes) {
                judge.text.tokens[index].hash = name
            }
        }
    }

    private func head(of bytes: ArraySlice<UInt8>) -> UInt64? {
        guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")), hyphen + 1 < bytes.endIndex, bytes[hyphen + 1] >= UInt8(ascii: "a")
        else {
            return nil
        }
        let hash = bytes[..<hyphen].withUnsafeBufferPointer { Fold.hash($0) }
        return vocabulary.contains(hash) ? hash : nil
    }
}
