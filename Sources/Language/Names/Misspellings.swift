/// Finds the name that a word misses by one letter: one too many, one too few, another one, or two that changed places.
///
/// Two words at that distance share a form with one letter left out, so names are kept under all such forms and a word is looked up under
/// its own ("symmetric delete", Wolf Garbe 2012, <https://github.com/wolfgarbe/SymSpell>). The first letter must be right: few people
/// miss that one, and it keeps the table out of the way of most words.
struct Misspellings: Sendable {
    /// Shorter names lie too close to other words.
    static let shortest = 6
    private static let longest = 40

    private var names: [[UInt8]] = []
    private var places: [UInt64: [Int]] = [:]
    /// Bit n of a first letter: there is a name of n letters that begins with it.
    private var lengths: [UInt64] = Array(repeating: 0, count: 256)

    init(_ words: Set<String>) {
        for word in words.map({ Array(Fold.folded($0).utf8) }).sorted(by: { $0.lexicographicallyPrecedes($1) })
        where (Self.shortest...Self.longest).contains(word.count) {
            names.append(word)
            for form in Self.forms(of: word) { places[form, default: []].append(names.count - 1) }
            for length in word.count - 1...word.count + 1 { lengths[Int(word[0])] |= 1 << UInt64(length) }
        }
    }

    /// `Fold.hash` and length of the only name at a distance of one; nil when there is none, or more than one.
    func name(near bytes: ArraySlice<UInt8>) -> (hash: UInt64, length: Int)? {
        guard let first = bytes.first, bytes.count < 60, lengths[Int(Ascii.lower(first))] >> UInt64(bytes.count) & 1 == 1 else { return nil }
        let word = bytes.withUnsafeBufferPointer { Array(Fold.folded(String(decoding: $0, as: UTF8.self)).utf8) }
        var found: Set<Int> = []
        for form in Self.forms(of: word) {
            for place in places[form] ?? [] where Self.differByOne(word, names[place]) { found.insert(place) }
        }
        guard found.count == 1, let place = found.first else { return nil }
        return (names[place].withUnsafeBufferPointer { Fold.hash($0) }, names[place].count)
    }

    /// Hashes of the word whole and with each letter but the first left out.
    private static func forms(of word: [UInt8]) -> [UInt64] {
        (0..<max(1, word.count)).map { hole in
            word.indices.reduce(Fold.offset) { $1 == hole && hole > 0 ? $0 : Fold.mix($0, word[$1]) }
        }
    }

    private static func differByOne(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        if abs(one.count - other.count) == 1 { return true }
        let wrong = zip(one, other).enumerated().filter { $0.element.0 != $0.element.1 }.map(\.offset)
        if wrong.count == 1 { return true }
        return wrong.count == 2 && wrong[1] == wrong[0] + 1 && one[wrong[0]] == other[wrong[1]] && one[wrong[1]] == other[wrong[0]]
    }
}
