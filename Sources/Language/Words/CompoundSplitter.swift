/// Takes compounds apart at known words: "verkeersdrempel" is "verkeer" and "drempel".
public struct CompoundSplitter: Sendable {
    private let table: FormTable

    public init(lemmatizer: Lemmatizer) { table = lemmatizer.table }

    /// Two parts or more, the linking -s-, -e-, -en- or hyphen left out; the word alone when it is known or no seam is sure.
    public func parts(of word: String) -> [String] {
        let letters = Array(word.lowercased())
        guard letters.count > 6, !table.contains(Fold.hash(word)) else { return [word] }
        for seam in 3...letters.count - 3 {
            let tail = String(letters[seam...])
            guard isNoun(tail), let head = head(String(letters[..<seam])) else { continue }
            return parts(of: head) + [tail]
        }
        return [word]
    }

    private func head(_ head: String) -> String? {
        for link in ["", "-", "s", "en", "n", "e"] where head.hasSuffix(link) {
            let bare = String(head.dropLast(link.count))
            if bare.count > 2, isNoun(bare) { return bare }
        }
        return plural(head)
    }

    /// "bruggenbouw": the head is a plural.
    private func plural(_ head: String) -> String? {
        var lemma: String?
        table.forEach(Fold.hash(head)) { if $0.role == .plural { lemma = table.lemmas[Int($0.lemma)].text } }
        return lemma
    }

    private func isNoun(_ word: String) -> Bool {
        var isNoun = false
        table.forEach(Fold.hash(word)) { entry in
            let kind = table.lemmas[Int(entry.lemma)].kind
            if kind == .noun && entry.role == .base || kind == .adjective && entry.role == .base { isNoun = true }
        }
        return isNoun
    }
}
