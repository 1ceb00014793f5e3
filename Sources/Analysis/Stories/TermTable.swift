internal import Foundation
internal import Mentions

/// Numbers for terms, with how common and how name-like each has been so far.
///
/// A cold start behaves as if `background` ordinary texts had been read before the first one: everyday words and groups begin
/// with the frequency they have in Dutch, all others as nearly unseen.
struct TermTable: Sendable {
    /// Texts pretended to have been read before.
    static let background = 3000.0

    private var numbers: [String: Int32] = [:]
    private var strings: [String] = []
    private var texts: [Float] = []
    private var names: [Float] = []
    private var isWord: [Bool] = []
    private var parts: [[Int32]] = []
    private var read = TermTable.background

    init(everyday: EverydayTerms = EverydayTerms()) {
        for (term, share) in everyday.shares {
            let number = Int(term.isOwnWord ? number(of: term.text) : number(of: term))
            texts[number] = max(texts[number], share * Float(TermTable.background))
            isWord[number] = isWord[number] || term.isOwnWord
        }
    }

    /// Groups have numbers of their own: the group "storm" is not the word.
    mutating func number(of term: Term) -> Int32 {
        if !term.isOwnWord { return number(of: "≈" + term.text) }
        let number = number(of: term.text)
        guard !isWord[Int(number)] else { return number }
        isWord[Int(number)] = true
        if term.kind != .number { parts[Int(number)] = wordParts(term.text, number) }
        return number
    }

    func text(of term: Int32) -> String { strings[Int(term)] }

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
        strings.append(text)
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

extension TermTable {
    /// Everything that a saved table needs; parts of words are small lists end to end.
    func write(to snapshot: inout SnapshotWriter) {
        snapshot.write(strings)
        snapshot.write(texts)
        snapshot.write(names)
        snapshot.write(isWord.map { UInt8($0 ? 1 : 0) })
        snapshot.write(parts.map { Int32($0.count) })
        snapshot.write(parts.flatMap { $0 })
        snapshot.write(read)
    }

    /// Nil when the bytes are no table.
    init?(from snapshot: inout SnapshotReader) {
        guard let strings = snapshot.texts(), let texts = snapshot.values(as: Float.self), let names = snapshot.values(as: Float.self),
            let words = snapshot.values(as: UInt8.self), let counts = snapshot.values(as: Int32.self),
            let ends = snapshot.values(as: Int32.self), let read = snapshot.value(as: Double.self)
        else { return nil }
        let sizes = [texts.count, names.count, words.count, counts.count]
        guard sizes.allSatisfy({ $0 == strings.count }), counts.reduce(0, { $0 + Int($1) }) == ends.count else { return nil }
        (self.strings, self.texts, self.names, self.read) = (strings, texts, names, read)
        isWord = words.map { $0 == 1 }
        var at = 0
        for count in counts {
            parts.append(Array(ends[at..<at + Int(count)]))
            at += Int(count)
        }
        numbers = Dictionary(zip(strings, 0...), uniquingKeysWith: { first, _ in first })
    }
}
