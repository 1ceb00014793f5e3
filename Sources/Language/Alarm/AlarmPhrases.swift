/// Finds the expressions of the alarm list in a text, also with a typing error, drawn out, or as the head of a compound.
struct AlarmPhrases: Sendable {
    struct Match: Sendable {
        var tokens: Range<Int>
        var effect: AlarmWord.Effect
        var label: String
    }

    private static let widestGap = 3

    private enum Step: Sendable {
        case word(Set<UInt64>, heads: Set<UInt64>)
        case year
        case gap
    }

    private struct Entry: Sendable {
        var steps: [Step]
        var effect: AlarmWord.Effect
        var label: String
    }

    /// By the first word, or by the head of the first compound.
    private var entries: [UInt64: [Entry]] = [:]
    private let spelling: AlarmSpelling

    init(_ words: [AlarmWord], compounds: CompoundSplitter, known: FormTable) {
        let own = words.filter { $0.effect == .alarm && !$0.phrase.contains(" ") }.flatMap { $0.phrase.split(separator: "/") }
        spelling = AlarmSpelling(words: own.map(String.init), compounds: compounds, known: known)
        for word in words { add(word) }
    }

    private mutating func add(_ word: AlarmWord) {
        let steps = word.phrase.split(separator: " ").map { AlarmPhrases.step(String($0)) }
        let entry = Entry(steps: steps, effect: word.effect, label: word.label)
        switch steps.first {
        case .word(let words, let heads)?: for hash in words.union(heads).sorted() { entries[hash, default: []].append(entry) }
        case .year?, .gap?, nil: break
        }
    }

    private static func step(_ part: String) -> Step {
        if part == "*" { return .gap }
        if part == "#" { return .year }
        let choices = part.split(separator: "/").map(String.init), heads = choices.filter { $0.hasPrefix("-") }
        return .word(Set(choices.map { Fold.hash($0) }), heads: Set(heads.map { Fold.hash(String($0.dropFirst())) }))
    }

    func matches(in draft: ToneDraft) -> [Match] {
        let words = spelling.words(of: draft)
        return words.indices.flatMap { at in
            Set(words[at].hashes).sorted().flatMap { entries[$0] ?? [] }.compactMap { entry in
                guard let end = AlarmPhrases.end(of: entry.steps[...], words, from: at) else { return nil }
                return Match(tokens: words[at].token..<words[end - 1].token + 1, effect: entry.effect, label: entry.label)
            }
        }
    }

    /// Place after the last word when the steps match from here.
    private static func end(of steps: ArraySlice<Step>, _ words: [AlarmSpelling.Word], from: Int) -> Int? {
        guard let step = steps.first else { return from }
        if case .gap = step {
            let stop = words[min(from, words.count)...].firstIndex { $0.isStop } ?? words.count
            return (from...max(from, min(stop, from + widestGap))).lazy.compactMap { end(of: steps.dropFirst(), words, from: $0) }.first
        }
        guard from < words.count, stands(step, words[from]) else { return nil }
        return end(of: steps.dropFirst(), words, from: from + 1)
    }

    private static func stands(_ step: Step, _ word: AlarmSpelling.Word) -> Bool {
        switch step {
        case .word(let words, let heads): words.contains(word.hash) || words.contains(word.meant) || heads.contains(word.head)
        case .year: word.isYear
        case .gap: false
        }
    }
}
