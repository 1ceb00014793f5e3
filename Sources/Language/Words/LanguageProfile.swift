import Foundation

/// How likely a letter is behind the three before it, in each language.
///
/// Sequences of one to four bytes are counted in sample texts and smoothed with the shorter ones (Witten and Bell, *The zero-frequency
/// problem*, 1991). A space stands at both ends of a word, so that small words are sequences of their own.
struct LanguageProfile: Sendable {
    typealias Lanes = SIMD8<Float>

    struct Sample {
        var word: String
        var weight: Float
    }

    /// One lane each.
    static let codes = ["nl", "fy", "en", "de", "fr", "tr", "ar"]
    static let longest = 4

    /// Logarithms of the chances, by `key`.
    private let odds: HashTable<Lanes>

    /// - Parameter samples: words of each language, as long as `codes`.
    init(_ samples: [[Sample]]) {
        var counts = SequenceCounts()
        for (lane, words) in samples.enumerated() {
            for sample in words { counts.add(Self.letters(of: sample.word), sample.weight, lane) }
        }
        odds = counts.odds()
    }

    /// Adds the chances of the word to the points of the languages.
    /// - Returns: false for a word that begins as no word of these languages does, such as one in another script.
    func score(_ word: String, weight: Float, into points: inout Lanes) -> Bool {
        let letters = Self.letters(of: word)
        var recent = UInt32(letters[0])
        for end in 2...min(letters.count, 40) {
            recent = recent << 8 | UInt32(letters[end - 1])
            if end == 2, !odds.contains(Self.key(recent, 2)) { return false }
            for length in stride(from: min(end, Self.longest), to: 0, by: -1) {
                let key = Self.key(recent, length)
                guard odds.contains(key) else { continue }
                points += odds[key] * weight
                break
            }
        }
        return true
    }

    private static func letters(of word: String) -> [UInt8] {
        let low = word.lowercased()
        return [0x20] + (low.utf8.contains(0xE2) ? low.replacing("’", with: "'") : low).utf8 + [0x20]
    }

    /// The last letters of four, spread over the whole number: a product with an odd constant loses nothing.
    static func key(_ recent: UInt32, _ length: Int) -> UInt64 { UInt64(recent << UInt32(32 - 8 * length)) &* 0x9E37_79B9_7F4A_7C15 }
}

/// Sequences of letters as they are counted. The first is the empty one.
private struct SequenceCounts {
    private struct Sequence {
        let key: UInt64
        /// The sequence without its last letter, and without its first one.
        let context: Int
        let shorter: Int
        var times = LanguageProfile.Lanes()
        /// How often something follows, and how many different letters do.
        var followed = LanguageProfile.Lanes()
        var followers = LanguageProfile.Lanes()
    }

    private var places = HashTable<Int>(empty: 0, capacity: 30_000)
    private var sequences = [Sequence(key: 0, context: 0, shorter: 0)]

    mutating func add(_ letters: [UInt8], _ weight: Float, _ lane: Int) {
        // Places of the sequences of every length that end at the letter before.
        var before: InlineArray<5, Int> = [0, 0, 0, 0, 0]
        var recent: UInt32 = 0
        for (index, letter) in letters.enumerated() {
            recent = recent << 8 | UInt32(letter)
            var now: InlineArray<5, Int> = [0, 0, 0, 0, 0]
            for length in 1...min(index + 1, LanguageProfile.longest) {
                now[length] = place(of: LanguageProfile.key(recent, length), context: before[length - 1], shorter: now[length - 1])
                count(now[length], weight, lane)
            }
            before = now
        }
    }

    private mutating func place(of key: UInt64, context: Int, shorter: Int) -> Int {
        let known = places[key]
        if known > 0 { return known }
        places[key] = sequences.count
        sequences.append(Sequence(key: key, context: context, shorter: shorter))
        return sequences.count - 1
    }

    private mutating func count(_ place: Int, _ weight: Float, _ lane: Int) {
        let context = sequences[place].context
        if sequences[place].times[lane] == 0 { sequences[context].followers[lane] += 1 }
        sequences[place].times[lane] += weight
        sequences[context].followed[lane] += weight
    }

    /// About so many letters are in use: the chance of one that was never seen.
    private static let alphabet: Float = 80

    func odds() -> HashTable<LanguageProfile.Lanes> {
        var chances = [LanguageProfile.Lanes(repeating: 1 / Self.alphabet)]
        var odds = HashTable(empty: LanguageProfile.Lanes(), capacity: sequences.count)
        for sequence in sequences.dropFirst() {
            let (context, lower) = (sequences[sequence.context], chances[sequence.shorter])
            let chance = (sequence.times + context.followers * lower) / (context.followed + context.followers)
            chances.append(chance.replacing(with: lower, where: context.followed .== 0))
            odds[sequence.key] = chances[chances.count - 1].logarithms
        }
        return odds
    }
}

extension SIMD8<Float> {
    fileprivate var logarithms: Self {
        var result = Self()
        for lane in indices { result[lane] = log(self[lane]) }
        return result
    }
}
