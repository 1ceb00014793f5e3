import Foundation

/// Words that help to tell names from words, and whose name it is.
struct NameWords: Sendable {
    private var table = HashTable<NameRoles>(empty: [])
    private let forms: FormTable?
    /// Words in the names of the newsroom's own places and organisations.
    private var home: Set<UInt64> = []
    /// What may be joined to the name of a place: "bewoners".
    private(set) var tails: [String] = []
    /// Changes when an adviser changes a word.
    private(set) var digest = Fold.offset

    /// For the accountability section.
    var version: String { "namenlijst \(Fold.fingerprint(digest))" }

    init() { forms = nil }

    /// Reads `namen.tsv`, `namen-voornamen.tsv` and `namen-plaatsen.tsv` of the lexicon directory.
    ///
    /// - Parameter forms: the words of the language, to tell "visser" from "Kwakkel".
    /// - Throws: `LexiconError` with file, line and remedy.
    init(directory: URL, forms: FormTable) throws {
        self.forms = forms
        for line in try LexiconLine.read(directory.appending(path: "namen.tsv")) {
            if line.third == "staart" {
                tails.append(line.word)
                digest ^= Fold.hash(line.word)
            } else if let role = NameRoles.named[line.third] {
                add(role, Fold.hash(line.word))
            } else {
                let known = (NameRoles.named.keys + ["staart"]).sorted().joined(separator: ", ")
                throw line.error("'\(line.third)' kan hier niet; kies uit \(known)")
            }
        }
        for row in try Self.rows("namen-voornamen", directory) { add(.firstName, Fold.hash(row)) }
        for row in try Self.rows("namen-plaatsen", directory) {
            for form in [row] + PlaceForms.adjectives(of: row) { add(.town, Fold.hash(form)) }
        }
    }

    private static func rows(_ name: String, _ directory: URL) throws -> [String] {
        do { return try WordList(name, in: directory).rows.map { $0.column(0) }.filter { !$0.isEmpty } } catch {
            throw LexiconError(file: name + ".tsv", line: 0, message: "het bestand is niet te lezen; kijk of het er staat en leesbaar is")
        }
    }

    private mutating func add(_ role: NameRoles, _ hash: UInt64) {
        table[hash] = table[hash].union(role)
        digest = (digest ^ hash ^ UInt64(role.rawValue)) &* 0x0000_0100_0000_01b3
    }

    /// Towns in the names of the newsroom itself are not elsewhere.
    mutating func takeHome(_ names: [String]) {
        for word in names.flatMap({ $0.split(separator: " ").map(String.init) }) {
            for form in [word] + PlaceForms.derived(from: word) { home.insert(Fold.hash(form)) }
        }
    }

    /// A town, or what looks like one, that is not the newsroom's.
    func isElsewhere(_ word: String) -> Bool {
        let hash = Fold.hash(word)
        guard !home.contains(hash) else { return false }
        return table[hash].contains(.town) || !isWord(hash) && PlaceForms.looksLikeTown(word)
    }

    func roles(of hash: UInt64) -> NameRoles { table[hash] }

    func roles(of word: some StringProtocol) -> NameRoles { table[Fold.hash(String(word))] }

    /// A Dutch word, or a name that is also one. Stems of verbs do not count: nobody calls a wethouder after kwakkelen.
    func isWord(_ hash: UInt64) -> Bool {
        if table[hash].contains(.common) { return true }
        var isWord = false
        forms?.forEach(hash) { isWord = isWord || $0.role != .stem }
        return isWord
    }

    /// Is there anything of which one knows that it is no misspelt name?
    func isKnown(_ hash: UInt64) -> Bool { !table[hash].isEmpty || forms?.contains(hash) == true }
}
