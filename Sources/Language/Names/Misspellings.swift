/// Finds the name that a word misses by one letter: one too many, one too few, another one, or two that changed
/// places. Spellings that sound the same count as one letter: "Marktplijn".
///
/// Two words at that distance share a form with one letter left out, so names are kept under all such forms and a word is looked up under
/// its own ("symmetric delete", Wolf Garbe 2012, <https://github.com/wolfgarbe/SymSpell>). The first letter must be right: few people
/// miss that one, and it keeps the table out of the way of most words.
struct Misspellings: Sendable {
    /// Shorter names lie too close to other words.
    static let shortest = 5
    private static let longest = 40

    private var names: [(hash: UInt64, spellings: [[UInt8]])] = []
    private var places: [UInt64: [Int]] = [:]
    /// Bit n of a first letter: there is a name of about n bytes that begins with it.
    private var lengths: [UInt64] = Array(repeating: 0, count: 256)

    init(_ words: Set<String>) {
        for word in words.sorted() where (Self.shortest...Self.longest).contains(word.utf8.count) {
            let spellings = Self.spellings(of: word)
            names.append((Fold.hash(word), spellings))
            for form in spellings.flatMap(Self.forms) { places[form, default: []].append(names.count - 1) }
            for length in word.utf8.count - 2...word.utf8.count + 2 { lengths[Int(spellings[0][0])] |= 1 << UInt64(length) }
        }
    }

    /// `Fold.hash` and length of the only name at a distance of one; nil when there is none, or more than one.
    func name(near bytes: ArraySlice<UInt8>) -> (hash: UInt64, length: Int)? {
        guard let first = bytes.first, bytes.count < 60, lengths[Int(Ascii.lower(first))] >> UInt64(bytes.count) & 1 == 1 else {
            return nil
        }
        var found: Set<Int> = []
        for word in Self.spellings(of: String(decoding: bytes, as: UTF8.self)) {
            for form in Self.forms(of: word) {
                for place in places[form] ?? [] where names[place].spellings.contains(where: { Self.isNear(word, $0) }) {
                    found.insert(place)
                }
            }
        }
        return found.count == 1 ? found.first.map { (names[$0].hash, names[$0].spellings[0].count) } : nil
    }

    /// Folded, and with one letter for what sounds alike and for double letters.
    private static func spellings(of word: String) -> [[UInt8]] {
        let plain = Fold.folded(word)
        var sound = plain
        for (one, other) in [("ij", "y"), ("ei", "y"), ("ou", "au"), ("sch", "s"), ("ch", "g"), ("ck", "k")] {
            sound.replace(one, with: other)
        }
        let single = Array(sound.utf8).reduce(into: [UInt8]()) { if $0.last != $1 { $0.append($1) } }
        return plain.utf8.elementsEqual(single) ? [single] : [Array(plain.utf8), single]
    }

    /// Hashes of the word whole and with each letter but the first left out.
    private static func forms(of word: [UInt8]) -> [UInt64] {
        (0..<max(1, word.count)).map { hole in
            word.indices.reduce(Fold.offset) { $1 == hole && hole > 0 ? $0 : Fold.mix($0, word[$1]) }
        }
    }

    private static func isNear(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        if abs(one.count - other.count) == 1 { return true }
        let wrong = zip(one, other).enumerated().filter { $0.element.0 != $0.element.1 }.map(\.offset)
        if wrong.count < 2 { return true }
        return wrong.count == 2 && wrong[1] == wrong[0] + 1 && one[wrong[0]] == other[wrong[1]] && one[wrong[1]] == other[wrong[0]]
    }
}
