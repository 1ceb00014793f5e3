/// What makes a title a poor name for a story.
enum HeadlineFaults {
    private struct Fault: Sendable {
        let factor: Double
        let isIn: @Sendable (String, [String]) -> Bool
    }

    /// Below 1 for each fault, all multiplied.
    static func factor(_ text: String) -> Double {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return all.reduce(1) { $1.isIn(text, words) ? $0 * $1.factor : $0 }
    }

    private static let all: [Fault] = [
        // A name in one or two words is a label; it does not say what happened.
        Fault(factor: 0.3) { _, words in words.count < 2 },
        Fault(factor: 0.6) { _, words in words.count == 2 },
        Fault(factor: 0.55) { text, _ in text.contains("?") },
        Fault(factor: 0.6) { text, _ in isQuote(text) },
        Fault(factor: 0.9) { text, _ in text.contains { "‘“\"".contains($0) } },
        Fault(factor: 0.3) { text, _ in text.count > HeadlineJudge.longest || text.hasSuffix("…") || text.hasSuffix("...") },
        Fault(factor: 0.4) { _, words in isCut(words) },
        Fault(factor: 0.2) { text, _ in text.contains("[") || text.contains("(") },
        Fault(factor: 0.5) { text, _ in text.contains(";") },
        Fault(factor: 0.2) { _, words in words.first.map(noted.contains) ?? false },
        Fault(factor: 0.5) { text, _ in HeadlineText.withoutPlace(text) != nil },
        Fault(factor: 0.7) { text, _ in text.contains(". ") },
        Fault(factor: 0.7) { _, words in words.contains { ["hier", "daar", "nu", "net", "later"].contains($0) } },
        Fault(factor: 0.35) { _, words in words.first.map(lures.contains) ?? false },
        Fault(factor: 0.6) { _, words in words.contains(where: toReader.contains) },
        Fault(factor: 0.5) { text, _ in !StandsAlone.holds(text) },
        Fault(factor: 0.7) { text, _ in text.contains(" + ") || text.contains(" = ") || text.contains("!") },
    ]

    private static func isQuote(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return "'‘’“”\"`„".contains(first) || "’”\"".contains(last)
    }

    /// Some feeds end a title at so many characters: "vaste werknemers ge".
    private static func isCut(_ words: [String]) -> Bool {
        guard words.count > 4, let last = words.last, last.count <= 2, last.allSatisfy(\.isLetter) else { return false }
        return !ends.contains(last)
    }

    private static let ends = words("af op in uit om aan af bij toe na mee nu ja zo eu vs ov tv hp ai pc bv nv zz su at")
    /// A contact of the desk as a colleague wrote it down.
    private static let noted = words("mw dhr mevrouw meneer beller inspreker klant melder")
    private static let lures = words("dit zo hier hierom daarom waarom hoe wat deze wie waar als zie kijk ja nee dus")
    private static let toReader = words("u uw je jij jou jouw jullie ik mij mijn me wij we ons onze m'n")

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
