import Foundation

/// Groups of words that tell of one kind of event or thing: "steekpartij", "neersteken" and "messteek".
///
/// Two texts about one event often share a group and no word.
struct RelatedWords: Sendable {
    /// Names of the groups, by number.
    let names: [String]
    /// Where the groups of a word stand in `groups`; empty for other words.
    private var ranges = HashTable<Range<Int32>>(empty: 0..<0)
    private var groups: [Int32] = []
    /// Expressions by their first word.
    private var expressions: [UInt64: [Expression]] = [:]
    let version: String

    private struct Expression {
        let rest: [UInt64]
        let group: Int32
    }

    /// - Throws: `LexiconError` with file, line and remedy.
    init(directory: URL) throws {
        let list = try RelatedList("verwant-", in: directory)
        names = list.names
        version = "verwante woorden " + Fold.fingerprint(list.hash)
        fill(list.words)
        for (parts, group) in list.expressions {
            expressions[parts[0], default: []].append(Expression(rest: Array(parts.dropFirst()), group: group))
        }
    }

    /// Groups of a word, by the hash of its lemma or its surface.
    func groups(of word: UInt64) -> ArraySlice<Int32> {
        let range = ranges[word]
        return groups[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    /// Groups of the expressions that begin at a token.
    func groups(of tokens: ArraySlice<Token>) -> [Int32] {
        guard let first = tokens.first, let begun = expressions[first.hash] else { return [] }
        return begun.filter { $0.rest.count < tokens.count && zip($0.rest, tokens.dropFirst()).allSatisfy { $0 == $1.hash } }
            .map(\.group)
    }

    private mutating func fill(_ words: [(word: UInt64, group: Int32)]) {
        ranges = HashTable(empty: 0..<0, capacity: words.count)
        for (word, group) in words.sorted(by: { ($0.word, $0.group) < ($1.word, $1.group) }) {
            let known = ranges[word]
            if known.isEmpty {
                ranges[word] = Int32(groups.count)..<Int32(groups.count + 1)
            } else if groups.last != group {
                ranges[word] = known.lowerBound..<Int32(groups.count + 1)
            } else {
                continue
            }
            groups.append(group)
        }
    }
}

/// The files of one kind: a name, a tab, words with a space between them; "_" holds an expression together.
private struct RelatedList {
    private(set) var names: [String] = []
    private(set) var words: [(word: UInt64, group: Int32)] = []
    private(set) var expressions: [(parts: [UInt64], group: Int32)] = []
    private(set) var hash = Fold.offset

    init(_ prefix: String, in directory: URL) throws {
        let files = ((try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? [])
            .filter { $0.hasPrefix(prefix) && $0.hasSuffix(".tsv") }.sorted()
        for file in files { try read(directory.appending(path: file), file) }
    }

    private mutating func read(_ url: URL, _ file: String) throws {
        guard let data = try? Data(contentsOf: url) else {
            throw LexiconError(file: file, line: 0, message: "het bestand is niet te lezen; kijk of het er staat en leesbaar is")
        }
        let bytes = [UInt8](data)
        hash = bytes.reduce(hash, Fold.mix)
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard let first = line.first, first != 0x23 else { continue }
            let cells = line.split(separator: 0x09)
            guard cells.count == 2 else {
                throw LexiconError(file: file, line: number + 1, message: "verwacht: een naam, een tab, woorden met een spatie ertussen")
            }
            names.append(String(decoding: cells[0], as: UTF8.self))
            for word in cells[1].split(separator: 0x20) { add(word, Int32(names.count - 1)) }
        }
    }

    private mutating func add(_ word: ArraySlice<UInt8>, _ group: Int32) {
        let parts = word.split(separator: 0x5F).map { $0.withUnsafeBufferPointer { Fold.hash($0) } }
        if parts.count == 1 { words.append((parts[0], group)) } else if parts.count > 1 { expressions.append((parts, group)) }
    }
}
