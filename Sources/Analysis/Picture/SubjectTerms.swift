internal import Foundation
internal import Mentions

/// The words and names by which subjects are told apart, numbered.
///
/// A name counts as the group of related words it belongs to: *Griekenland*, *Grieken* and *Athene* are one. Groups of other words are
/// left out, as they bring together what has nothing to do with each other (docs/onderwerpen.md).
struct SubjectTerms {
    /// Terms of each mention, in order of number.
    private(set) var held: [[Int]] = []
    private(set) var isName: [Bool] = []
    /// Inverse document frequency, in these mentions and in everyday Dutch together: what a busy day says often is not everyday.
    private(set) var rarity: [Double] = []

    init(_ heard: [Heard], everyday: EverydayTerms) {
        let names = SubjectTerms.names(heard)
        var number: [String: Int] = [:], holders: [Int] = [], keys: [String] = []
        for mention in heard {
            let own = SubjectTerms.keys(mention.reading.terms, names).map { key -> Int in
                if let known = number[key] { return known }
                number[key] = keys.count
                keys.append(key)
                holders.append(0)
                return keys.count - 1
            }
            for term in own { holders[term] += 1 }
            held.append(own.sorted())
        }
        isName = keys.map { names.contains($0) || $0.hasPrefix(SubjectTerms.group) }
        rarity = SubjectTerms.rarity(keys, holders, everyday, of: heard.count)
    }

    /// Written as a name in at least half of the texts: a word that opens a sentence has a capital too.
    private static func names(_ heard: [Heard]) -> Set<String> {
        var texts: [String: (all: Int, named: Int)] = [:]
        for mention in heard {
            let own = mention.reading.terms.filter { $0.isOwnWord && $0.kind != .number }
            for term in Set(own.map(\.text)) { texts[term, default: (0, 0)].all += 1 }
            for term in Set(own.filter { $0.kind != .word }.map(\.text)) { texts[term, default: (0, 0)].named += 1 }
        }
        return Set(texts.filter { 2 * $0.value.named >= $0.value.all }.keys)
    }

    /// Groups have keys of their own: the group "storm" is not the word.
    private static let group = "≈"

    private static func keys(_ terms: [Term], _ names: Set<String>) -> [String] {
        var keys: Set<String> = [], bearer: String?
        for term in terms {
            if term.isOwnWord {
                bearer = names.contains(term.text) ? term.text : nil
                if term.kind != .number { keys.insert(term.text) }
            } else if let name = bearer {
                keys.remove(name)
                keys.insert(group + term.text)
                bearer = nil
            }
        }
        return keys.sorted()
    }

    private static func rarity(_ keys: [String], _ holders: [Int], _ everyday: EverydayTerms, of count: Int) -> [Double] {
        let shares = everyday.shares.reduce(into: [String: Double]()) { shares, entry in
            let key = entry.term.isOwnWord ? entry.term.text : group + entry.term.text
            shares[key] = max(shares[key] ?? 0, Double(entry.share))
        }
        let all = Double(count + 1) + TermTable.background
        return zip(keys, holders).map { log(all / (Double($1) + TermTable.background * (shares[$0] ?? 0) + 0.5)) }
    }
}
