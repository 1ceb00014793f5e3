/// Finds the name that a word misses by one letter: one too many, one too few, another one, or two that changed places; or that sounds the
/// same: "Marktplijn".
///
/// Two words that near share a form with one letter left out, so names are kept under all such forms and a word is looked up under its own
/// ("symmetric delete", Wolf Garbe 2012, <https://github.com/wolfgarbe/SymSpell>). The first letter must be right: few people miss that
/// one, and it keeps the table out of the way of most words.
struct Misspellings: Sendable {
    /// Shorter names lie too close to other words.
    static let shortest = 5
    private static let longest = 40

    private var names: [(hash: UInt64, letters: [UInt8])] = []
    private var places: [UInt64: [Int]] = [:]
    private var sounds: [UInt64: [Int]] = [:]
    /// Bit n of a first letter: there is a name of about n bytes that begins with it.
    private var lengths: [UInt64] = Array(repeating: 0, count: 256)

    init(_ words: Set<String>) {
        for word in words.sorted() where (Self.shortest...Self.longest).contains(word.utf8.count) {
            let letters = Array(Fold.folded(word).utf8)
            guard let first = letters.first else { continue }
            for form in Self.forms(of: letters) { places[form, default: []].append(names.count) }
            sounds[Self.sound(of: letters), default: []].append(names.count)
            for length in word.utf8.count - 2...word.utf8.count + 2 { lengths[Int(first)] |= 1 << UInt64(length) }
            names.append((Fold.hash(word), letters))
        }
    }

    /// `Fold.hash` and length of the only name that near; nil when there is none, or more than one.
    func name(near bytes: ArraySlice<UInt8>) -> (hash: UInt64, length: Int)? {
        guard let first = bytes.first, bytes.count < 60, lengths[Int(Ascii.lower(first))] >> UInt64(bytes.count) & 1 == 1 else {
            return nil
        }
        let word = Array(Fold.folded(String(decoding: bytes, as: UTF8.self)).utf8)
        var found = Set(sounds[Self.sound(of: word)] ?? [])
        for form in Self.forms(of: word) {
            for place in places[form] ?? [] where Self.differByOne(word, names[place].letters) { found.insert(place) }
        }
        return found.count == 1 ? found.first.map { (names[$0].hash, names[$0].letters.count) } : nil
    }

    /// Hash with one letter for what sounds alike and for double letters.
    private static func sound(of word: [UInt8]) -> UInt64 {
        var text = String(decoding: word, as: UTF8.self)
        for (one, other) in [("ij", "y"), ("ei", "y"), ("ou", "au"), ("sch", "s"), ("ch", "g"), ("ck", "k")] {
            text.replace(one, with: other)
        }
        var last: UInt8 = 0
        return text.utf8.reduce(Fold.offset) { hash, letter in
            defer { last = letter }
            return letter == last ? hash : Fold.mix(hash, letter)
        }
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
