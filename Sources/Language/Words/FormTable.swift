/// Every form of every word of the lists, found by `Fold.hash`; several words can share a form ("werken").
struct FormTable: Sendable {
    struct Lemma: Sendable {
        var text: String
        var kind: WordKind
    }

    struct Entry: Sendable {
        let hash: UInt64
        let lemma: Int32
        let role: Form.Role
        /// Index of the next entry with the same hash, -1 at the end.
        var next: Int32
    }

    private(set) var lemmas: [Lemma] = []
    /// Bytes of the longest form: what is longer need not be looked up.
    private(set) var longest = 0
    private var entries: [Entry] = []
    /// Open addressing; heads of the chains, -1 where empty.
    private var slots: [Int32]
    private var mask: UInt64

    init(inflector: Inflector, fixed rows: [[String]]) {
        slots = Array(repeating: -1, count: 1 << 18)
        mask = UInt64(slots.count - 1)
        entries.reserveCapacity(60_000)
        for row in rows { addFixed(row) }
        for verb in inflector.verbs.keys.sorted() { add(verb, .verb, inflector) }
        for noun in inflector.nouns.keys.sorted() { add(noun, .noun, inflector) }
        for adjective in inflector.adjectives { add(adjective, .adjective, inflector) }
    }

    private mutating func addFixed(_ row: [String]) {
        let lemma = row.column(2).isEmpty ? row[0] : row[2]
        lemmas.append(Lemma(text: lemma, kind: WordKind(rawValue: row.column(1)) ?? .other))
        insert(Array(row[0].utf8), .fixed)
    }

    private mutating func add(_ lemma: String, _ kind: WordKind, _ inflector: Inflector) {
        lemmas.append(Lemma(text: lemma, kind: kind))
        for form in inflector.inflected(lemma, kind) { insert(form.letters, form.role) }
    }

    private mutating func insert(_ letters: Spelling.Letters, _ role: Form.Role) {
        longest = max(longest, letters.count)
        let hash = letters.withUnsafeBufferPointer { Fold.hash($0) }
        let slot = slot(of: hash)
        entries.append(Entry(hash: hash, lemma: Int32(lemmas.count - 1), role: role, next: slots[slot]))
        slots[slot] = Int32(entries.count - 1)
    }

    private func slot(of hash: UInt64) -> Int {
        var slot = (hash ^ hash >> 32) & mask
        while slots[Int(slot)] >= 0, entries[Int(slots[Int(slot)])].hash != hash { slot = (slot + 1) & mask }
        return Int(slot)
    }

    /// Calls `body` for every word that has the form.
    func forEach(_ hash: UInt64, _ body: (Entry) -> Void) {
        var index = slots[slot(of: hash)]
        while index >= 0 {
            let entry = entries[Int(index)]
            body(entry)
            index = entry.next
        }
    }

    func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] >= 0 }
}
