public import Foundation
public import Mentions

extension EverydayTerms {
    /// Reads `alledaags.tsv`: a term, its kind (woord, groep), and in how many of 10,000 texts it stands.
    ///
    /// - Throws: `LexiconError` with file, line and remedy.
    public init(lexicons: URL) throws {
        self.init()
        let file = "alledaags.tsv"
        guard let data = try? Data(contentsOf: lexicons.appending(path: file)) else {
            throw LexiconError(file: file, line: 0, message: "het bestand is niet te lezen; kijk of het er staat en leesbaar is")
        }
        for (number, line) in [UInt8](data).split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard let first = line.first, first != 0x23 else { continue }
            let cells = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
            guard cells.count == 3, let kind = Self.kinds[cells[1]], let share = Float(cells[2]) else {
                throw LexiconError(file: file, line: number + 1, message: "verwacht: term, soort (woord of groep), getal")
            }
            add(Term(text: cells[0], kind: kind, inTitle: false), share: share / 10_000)
        }
    }

    private static let kinds: [String: Term.Kind] = ["woord": .word, "groep": .related]
}
