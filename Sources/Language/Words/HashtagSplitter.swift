/// Reads the words in a hashtag or handle: "#WegMetDeKuil" is "weg met de kuil".
///
/// Capitals, figures and "_" show the seams; without them a tag is cut only when known words fill it completely.
public struct HashtagSplitter: Sendable {
    private let table: FormTable
    private let names: Set<UInt64>

    /// - Parameter names: words to know beside the lists, such as the places of a pipeline.
    public init(lemmatizer: Lemmatizer, names: [String] = []) {
        table = lemmatizer.table
        self.names = Set(names.map { Fold.hash($0) })
    }

    /// Lower case words in order; the whole tag when it cannot be cut safely.
    public func words(in tag: String) -> [String] {
        let pieces = seams(Array(tag.drop { $0 == "#" || $0 == "@" }))
        return pieces.flatMap { pieces.count == 1 ? cut($0.lowercased()) : [$0.lowercased()] }
    }

    /// "WegMetDeKuil2025" has its seams before capitals and figures; "GVBbus" before the last capital of a run has none.
    private func seams(_ tag: [Character]) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for (k, letter) in tag.enumerated() {
            let isSeam = k > 0 && isSeam(tag[k - 1], letter, next: k + 1 < tag.count ? tag[k + 1] : nil)
            if isSeam || letter == "_" {
                if !piece.isEmpty { pieces.append(piece) }
                piece = ""
            }
            if letter != "_" { piece.append(letter) }
        }
        return piece.isEmpty ? pieces : pieces + [piece]
    }

    private func isSeam(_ before: Character, _ letter: Character, next: Character?) -> Bool {
        if before.isLowercase && letter.isUppercase || before.isNumber != letter.isNumber { return true }
        return before.isUppercase && letter.isUppercase && next?.isLowercase == true
    }

    /// Fewest known words of three letters or more, or small words, that fill the tag.
    private func cut(_ tag: String) -> [String] {
        let letters = Array(tag)
        guard letters.count > 5, letters.count < 40, !isKnown(tag) else { return [tag] }
        var best: [[String]?] = Array(repeating: nil, count: letters.count + 1)
        best[0] = []
        for end in 1...letters.count {
            for start in max(0, end - 20)..<end {
                guard let before = best[start], before.count + 1 < best[end]?.count ?? 6 else { continue }
                let word = String(letters[start..<end])
                if word.count > 2 || Self.small.contains(word), isKnown(word) { best[end] = before + [word] }
            }
        }
        return best[letters.count] ?? [tag]
    }

    private func isKnown(_ word: String) -> Bool {
        let hash = Fold.hash(word)
        return table.contains(hash) || names.contains(hash)
    }

    private static let small: Set<String> = [
        "de", "in", "op", "te", "nu", "is", "we", "ik", "je", "en", "of", "om", "zo", "al", "er", "nl",
    ]
}
