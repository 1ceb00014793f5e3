/// Finds the name that a word misses by one letter: one too many, one too few, another one, or two that changed places; or that sounds the
/// same: "Marktplijn".
///
/// The first letter must be right: few people miss that one. So a word is compared with the few names that begin alike and are about as
/// long, and of those only with the ones that are made of the same letters but two.
struct Misspellings: Sendable {
    /// Shorter names lie too close to other words.
    static let shortest = 5
    private static let longest = 40

    private struct Name: Sendable {
        var hash: UInt64
        var letters: [UInt8]
        var sound: [UInt8]
        var mask: UInt32
    }

    /// By first letter and length: `names[buckets[n]..<buckets[n + 1]]`.
    private var names: [Name] = []
    private var buckets: [Int32] = []

    init(_ words: Set<String>) {
        let all = words.sorted().map { Array(Fold.folded($0).utf8) }.filter { (Self.shortest...Self.longest).contains($0.count) }
        let groups = Dictionary(grouping: Set(all).filter { Ascii.isLetter($0[0]) }) { Self.bucket($0[0], $0.count) }
        for bucket in 0...Self.bucket(UInt8(ascii: "z"), Self.longest) {
            buckets.append(Int32(names.count))
            for letters in groups[bucket, default: []].sorted(by: { $0.lexicographicallyPrecedes($1) }) {
                names.append(
                    Name(
                        hash: letters.reduce(Fold.offset, Fold.mix), letters: letters, sound: Self.sound(of: letters),
                        mask: Self.mask(letters[...])))
            }
        }
        buckets.append(Int32(names.count))
    }

    private static func bucket(_ first: UInt8, _ length: Int) -> Int {
        Int(Ascii.lower(first) - UInt8(ascii: "a")) * (longest + 1) + length
    }

    /// `Fold.hash` and length of the only name that near; nil when there is none, or more than one.
    func name(near bytes: ArraySlice<UInt8>) -> (hash: UInt64, length: Int)? {
        guard let first = bytes.first, Ascii.isLetter(first), bytes.count <= Self.longest else { return nil }
        let mask = Self.mask(bytes)
        var found: Int?
        for length in max(0, bytes.count - 2)...min(Self.longest, bytes.count + 2) {
            let bucket = Self.bucket(first, length)
            for place in Int(buckets[bucket])..<Int(buckets[bucket + 1]) where isNear(bytes, mask, names[place]) {
                if found != nil { return nil }
                found = place
            }
        }
        return found.map { (names[$0].hash, names[$0].letters.count) }
    }

    /// One bit for each letter of the alphabet that occurs, the last six for all other bytes.
    private static func mask(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.reduce(0) { $0 | 1 << UInt32(truncatingIfNeeded: $1 & 0x1F) }
    }

    /// Letters that can stand or fall away without a difference that one hears.
    private static let soft = mask(Array("aceghijkosuy".utf8)[...])

    private func isNear(_ bytes: ArraySlice<UInt8>, _ mask: UInt32, _ name: Name) -> Bool {
        let difference = mask ^ name.mask
        let (mayMiss, maySound) = (difference.nonzeroBitCount <= 2, difference & ~Self.soft == 0)
        guard mayMiss || maySound else { return false }
        let word = Array(Fold.folded(String(decoding: bytes, as: UTF8.self)).utf8)
        return mayMiss && Self.differByOne(word, name.letters) || maySound && Self.sound(of: word) == name.sound
    }

    private static func differByOne(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        guard long.count - short.count < 2, let first = short.indices.first(where: { short[$0] != long[$0] }) else {
            return long.count - short.count == 1
        }
        if short.count < long.count { return short[first...] == long[(first + 1)...] }
        if short[(first + 1)...] == long[(first + 1)...] { return true }
        return first + 1 < short.count && short[first] == long[first + 1] && short[first + 1] == long[first]
            && short[(first + 2)...] == long[(first + 2)...]
    }

    /// With one letter for what sounds alike and for double letters.
    private static func sound(of word: [UInt8]) -> [UInt8] {
        var text = String(decoding: word, as: UTF8.self)
        for (one, other) in [("ij", "y"), ("ei", "y"), ("ou", "au"), ("sch", "s"), ("ch", "g"), ("ck", "k")] {
            text.replace(one, with: other)
        }
        return text.utf8.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}
