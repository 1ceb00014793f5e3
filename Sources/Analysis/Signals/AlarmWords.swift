public import Mentions

/// Finds absolute words in a text: those that no harmless expression covers, in a message that nothing calms.
public struct AlarmWords: Sendable {
    private static let widestGap = 3

    private enum Step: Sendable {
        case word(Set<UInt64>)
        case gap
    }

    private struct Entry: Sendable {
        var steps: [Step]
        var effect: AlarmWord.Effect
        var label: String
    }

    /// By the first word.
    private let entries: [UInt64: [Entry]]

    public init(_ words: [AlarmWord]) {
        entries = words.reduce(into: [:]) { entries, word in
            let steps = word.phrase.split(separator: " ").map { part in
                part == "*" ? Step.gap : .word(Set(AlarmWords.words(of: String(part))))
            }
            guard case .word(let first)? = steps.first else { return }
            let entry = Entry(steps: Array(steps.dropFirst()), effect: word.effect, label: word.label)
            for word in first.sorted() { entries[word, default: []].append(entry) }
        }
    }

    /// What people are told; nil when there is nothing to tell.
    public func label(in text: String) -> String? {
        let words = AlarmWords.words(of: text)
        var covered: Set<Int> = [], found: [(at: Int, label: String)] = []
        for at in words.indices {
            for entry in entries[words[at]] ?? [] {
                guard let end = AlarmWords.end(of: entry.steps[...], words, from: at + 1) else { continue }
                switch entry.effect {
                case .calms: return nil
                case .not: covered.formUnion(at..<end)
                case .alarm: found.append((at, entry.label))
                }
            }
        }
        return found.first { !covered.contains($0.at) }?.label
    }

    private static func words(of text: String) -> [UInt64] { Wording.numbers(text, letters: .max, most: .max) }

    /// Place after the last word when the steps match from here.
    private static func end(of steps: ArraySlice<Step>, _ words: [UInt64], from: Int) -> Int? {
        switch steps.first {
        case nil: return from
        case .gap?:
            let places = from...min(words.count, from + widestGap)
            return places.lazy.compactMap { end(of: steps.dropFirst(), words, from: $0) }.first
        case .word(let choice)?:
            guard from < words.count, choice.contains(words[from]) else { return nil }
            return end(of: steps.dropFirst(), words, from: from + 1)
        }
    }
}
