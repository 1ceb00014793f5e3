internal import Foundation
internal import Mentions

/// Numbers for terms, with how common and how name-like each has been so far.
///
/// A cold start behaves as if `background` ordinary texts had been read before the first one: everyday words and groups begin
/// with the frequency they have in Dutch, all others as nearly unseen.
struct TermTable: Sendable {
    /// Texts pretended to have been read before.
    static let background = 3000.0

    /// What is known of one term.
    private struct Row: BitwiseCopyable {
        /// Texts that held it, and those that wrote it as a name.
        var texts: Float = 0.5
        var names: Float = 0
        /// Where its parts stand in `ends`, and how many; -1 until it was read as a word.
        var firstPart: Int32 = 0
        var partCount: Int32 = -1
        /// Its place in the text that is being read, from 1; 0 for none.
        var slot: Int32 = 0

        var isWord: Bool { partCount >= 0 }
    }

    /// Groups have numbers of their own: the group "storm" is not the word.
    private var words: [String: Int32] = [:]
    private var groups: [String: Int32] = [:]
    /// By number; groups with their sign.
    private var strings: [String] = []
    private var rows: [Row] = []
    private var ends: [Int32] = []
    private var read = TermTable.background

    private static let groupSign: Character = "≈"

    init(everyday: EverydayTerms = EverydayTerms()) {
        for (term, share) in everyday.shares {
            let number = Int(term.isOwnWord ? number(ofWord: term.text) : number(of: term))
            rows[number].texts = max(rows[number].texts, share * Float(TermTable.background))
            if term.isOwnWord { rows[number].partCount = max(0, rows[number].partCount) }
        }
    }

    mutating func number(of term: Term) -> Int32 {
        guard term.isOwnWord else { return number(ofGroup: term.text) }
        let number = number(ofWord: term.text)
        if !rows[Int(number)].isWord { becomeWord(number, term) }
        return number
    }

    func text(of term: Int32) -> String { strings[Int(term)] }

    /// Smaller words in this one; found when the word was first read.
    func parts(of term: Int32) -> ArraySlice<Int32> {
        let row = rows[Int(term)]
        return ends[Int(row.firstPart)..<Int(row.firstPart + max(0, row.partCount))]
    }

    private mutating func becomeWord(_ number: Int32, _ term: Term) {
        rows[Int(number)].partCount = 0
        guard term.kind != .number else { return }
        let known = WordParts.of(term.text) { words[$0].map { rows[Int($0)].isWord } ?? false }
        let parts = known.map { self.number(ofWord: $0) }.filter { $0 != number }
        (rows[Int(number)].firstPart, rows[Int(number)].partCount) = (Int32(ends.count), Int32(parts.count))
        ends += parts
    }

    private mutating func number(ofWord text: String) -> Int32 {
        if let known = words[text] { return known }
        words[text] = Int32(rows.count)
        return append(text)
    }

    private mutating func number(ofGroup text: String) -> Int32 {
        if let known = groups[text] { return known }
        groups[text] = Int32(rows.count)
        return append(String(TermTable.groupSign) + text)
    }

    private mutating func append(_ text: String) -> Int32 {
        strings.append(text)
        rows.append(Row())
        return Int32(rows.count - 1)
    }

    /// Inverse document frequency, about 1 for everyday words to 8 and more for words never seen.
    func rarity(_ term: Int32) -> Float {
        Float(log(read / Double(rows[Int(term)].texts + 0.5)))
    }

    /// True when the term was written as a name in at least half of the texts it stood in, the present one included.
    func isName(_ term: Int32, writtenSo: Bool) -> Bool {
        let row = rows[Int(term)], times = row.names + (writtenSo ? 1 : 0)
        return times > 0 && 2 * times >= row.texts + 0.5
    }

    /// Adds a term of the text that is being read to those it has so far.
    mutating func gather(_ feature: Feature, into features: inout [Feature]) {
        let slot = Int(rows[Int(feature.term)].slot)
        if slot > 0 { return features[slot - 1].add(feature) }
        features.append(feature)
        rows[Int(feature.term)].slot = Int32(features.count)
    }

    /// The next text begins with none of these.
    mutating func endText(_ features: [Feature]) {
        for feature in features { rows[Int(feature.term)].slot = 0 }
    }

    /// Adds one text with these terms.
    mutating func count(_ features: [Feature]) {
        read += 1
        for feature in features {
            rows[Int(feature.term)].texts += 1
            if feature.isName { rows[Int(feature.term)].names += 1 }
        }
    }
}

extension TermTable {
    /// Everything that a saved table needs.
    func write(to snapshot: inout SnapshotWriter) {
        snapshot.write(strings)
        snapshot.write(rows)
        snapshot.write(ends)
        snapshot.write(read)
    }

    /// Nil when the bytes are no table.
    init?(from snapshot: inout SnapshotReader) {
        guard let strings = snapshot.texts(), let rows = snapshot.values(as: Row.self), let ends = snapshot.values(as: Int32.self),
            let read = snapshot.value(as: Double.self), rows.count == strings.count,
            rows.allSatisfy({ $0.firstPart >= 0 && Int($0.firstPart) + Int(max(0, $0.partCount)) <= ends.count })
        else { return nil }
        (self.strings, self.rows, self.ends, self.read) = (strings, rows, ends, read)
        words.reserveCapacity(strings.count)
        for (number, text) in strings.enumerated() {
            if text.first == TermTable.groupSign { groups[String(text.dropFirst())] = Int32(number) } else { words[text] = Int32(number) }
        }
    }
}
