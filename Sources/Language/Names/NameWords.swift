import Foundation

/// Words that help to tell names from words: titles, surnames that are also words, words that may stand before a surname.
struct NameWords: Sendable {
    var titles: Set<UInt64> = []
    var common: Set<UInt64> = []
    var mayPrecede: Set<UInt64> = []

    init() {}

    /// Reads `namen.tsv` of the lexicon directory.
    ///
    /// - Throws: `LexiconError` with file, line and remedy.
    init(directory: URL) throws {
        for line in try LexiconLine.read(directory.appending(path: "namen.tsv")) {
            let hash = Fold.hash(line.word)
            switch line.third {
            case "titel": titles.insert(hash)
            case "gewoon": common.insert(hash)
            case "ervoor": mayPrecede.insert(hash)
            default: throw line.error("'\(line.third)' kan hier niet; verwacht titel, gewoon of ervoor")
            }
        }
    }
}
