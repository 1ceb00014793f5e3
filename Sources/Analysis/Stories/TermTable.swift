internal import Foundation
internal import Mentions

/// Numbers for terms, with how common and how name-like each has been so far.
///
/// A cold start behaves as if `background` ordinary texts had been read before the first one: everyday words begin with
/// the frequency they have in Dutch news, all others as nearly unseen.
struct TermTable: Sendable {
    /// Texts pretended to have been read before.
    static let background = 3000.0

    private var numbers: [String: Int32] = [:]
    private var texts: [Float] = []
    private var names: [Float] = []
    private var isWord: [Bool] = []
    private var parts: [[Int32]] = []
    private var read = TermTable.background

    init() {
        for (tier, share) in EverydayWords.tiers {
            for word in tier.split(whereSeparator: \.isWhitespace) { prefer(String(word), share: share) }
        }
    }

    private mutating func prefer(_ word: String, share: Double) {
        let number = Int(number(of: word))
        texts[number] = max(texts[number], Float(share * TermTable.background))
        isWord[number] = true
    }

    mutating func number(of term: Term) -> Int32 {
        let number = number(of: term.text)
        guard !isWord[Int(number)] else { return number }
        isWord[Int(number)] = true
        if term.kind != .number { parts[Int(number)] = wordParts(term.text, number) }
        return number
    }

    /// Smaller words in this one; found when the word was first read.
    func parts(of term: Int32) -> [Int32] { parts[Int(term)] }

    private mutating func wordParts(_ text: String, _ number: Int32) -> [Int32] {
        let known = WordParts.of(text) { numbers[$0].map { isWord[Int($0)] } ?? false }
        return known.map { self.number(of: $0) }.filter { $0 != number }
    }

    private mutating func number(of text: String) -> Int32 {
        if let known = numbers[text] { return known }
        let number = Int32(texts.count)
        numbers[text] = number
        texts.append(0.5)
        names.append(0)
        isWord.append(false)
        parts.append([])
        return number
    }

    /// Inverse document frequency, about 1 for everyday words to 8 and more for words never seen.
    func rarity(_ term: Int32) -> Float {
        Float(log(read / Double(texts[Int(term)] + 0.5)))
    }

    /// True when the term was written as a name in at least half of the texts it stood in, the present one included.
    func isName(_ term: Int32, writtenSo: Bool) -> Bool {
        let times = names[Int(term)] + (writtenSo ? 1 : 0)
        return times > 0 && 2 * times >= texts[Int(term)] + 0.5
    }

    /// Adds one text with these terms, each once however often it stands there.
    mutating func count(_ features: [Feature]) {
        read += 1
        var last: Int32 = -1
        for feature in features.sorted(by: { ($0.term, $0.isName ? 0 : 1) < ($1.term, $1.isName ? 0 : 1) }) where feature.term != last {
            last = feature.term
            texts[Int(last)] += 1
            if feature.isName { names[Int(last)] += 1 }
        }
    }
}
