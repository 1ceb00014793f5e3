import Foundation

/// `alarmwoorden.tsv`: absolute words, with what makes them harmless.
enum AlarmWordList {
    /// - Throws: `LexiconError` with file, line and remedy.
    static func read(_ lexicons: URL) throws -> [AlarmWord] {
        try LexiconLine.read(lexicons.appending(path: "alarmwoorden.tsv")).map { line in
            let parts = line.third.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count == 2, let effect = AlarmWord.Effect(rawValue: parts[0]) else {
                let known = AlarmWord.Effect.allCases.map(\.rawValue).joined(separator: ", ")
                throw line.error("de werking '\(line.third)' hoort te zijn: een van \(known), een dubbele punt en een omschrijving")
            }
            return AlarmWord(phrase: line.word.lowercased(), effect: effect, label: parts[1])
        }
    }
}
