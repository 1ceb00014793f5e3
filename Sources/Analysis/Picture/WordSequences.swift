/// A table of phrases, one a line, matched on whole words whatever the case: "a/b" is a choice, "*" stands for up to three words.
struct WordSequences {
    private enum Step {
        case word(Set<UInt64>)
        case gap
    }

    private static let widestGap = 3

    /// By the first word.
    private let phrases: [UInt64: [[Step]]]

    init(_ table: String) {
        phrases = table.split(separator: "\n").reduce(into: [:]) { phrases, line in
            let steps = line.split(separator: " ").map { $0 == "*" ? Step.gap : .word(Set(WordSequences.words(of: String($0)))) }
            guard case .word(let first)? = steps.first else { return }
            for word in first { phrases[word, default: []].append(Array(steps.dropFirst())) }
        }
    }

    func occur(in text: String) -> Bool {
        let words = WordSequences.words(of: text)
        return words.indices.contains { at in
            (phrases[words[at]] ?? []).contains { WordSequences.match($0[...], words[(at + 1)...]) }
        }
    }

    private static func words(of text: String) -> [UInt64] { Wording.numbers(text, letters: .max, most: .max) }

    private static func match(_ steps: ArraySlice<Step>, _ words: ArraySlice<UInt64>) -> Bool {
        switch steps.first {
        case nil: true
        case .gap: (0...min(widestGap, words.count)).contains { match(steps.dropFirst(), words.dropFirst($0)) }
        case .word(let choice): words.first.map(choice.contains) == true && match(steps.dropFirst(), words.dropFirst())
        }
    }
}
