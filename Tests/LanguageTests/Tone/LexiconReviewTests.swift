import Foundation
import Testing

@testable import Language

@Suite struct LexiconReviewTests {
    @Test("The lists of the project contradict nothing") func project() throws {
        let findings = try LexiconReview(directory: ToneBench.lists).findings()
        #expect(findings == [])
    }

    @Test(
        "What contradicts is named with its places and what to do",
        arguments: [
            ("mooi\tbn\t2\nmooi\tbn\t2", "'mooi' staat in toon-proef.tsv regel 1 en in toon-proef.tsv regel 2"),
            ("lekker\tbn\t1\nlek\tbn\t-1", "'lekkere' is een vorm van 'lekker' (1, toon-proef.tsv regel 1) en van 'lek' (-1, "),
            ("brand\tzn\t-2", "'branden' is een vorm van 'brand' (-2, toon-proef.tsv regel 1) en ook een eigen woord; zet 'branden' zelf"),
            ("mooi\tbn\t2\nmooi is dat\tuitdr\t-2", "'mooi is dat' (-2, toon-proef.tsv regel 2) zegt het omgekeerde van zijn woorden"),
        ])
    func quarrel(lines: String, message: String) throws {
        let findings = try LexiconReview(directory: ToneFolder.with(tone: lines + "\n")).findings()
        #expect(findings.contains { $0.hasPrefix(message) }, "\(findings)")
    }

    @Test(
        "An entry of its own, a turning word or a note settles it",
        arguments: [
            "brand\tzn\t-2\nbranden\tzn\t-1", "mooi\tbn\t2\nniet mooi\tuitdr\t-2", "mooi\tbn\t2\nmooi is dat\tuitdr\t-2\t\tironisch",
        ])
    func settled(lines: String) throws {
        #expect(try LexiconReview(directory: ToneFolder.with(tone: lines + "\n")).findings() == [])
    }

    @Test("A line that stands twice in a list of rules is named") func repeated() throws {
        let folder = try ToneFolder.with(tone: "mooi\tbn\t2\n")
        let file = folder.appending(path: "duur.tsv")
        try ToneFolder.write(
            try String(contentsOf: file, encoding: .utf8) + "kwartaal\tzn\ttijd\nkwartaal\tzn\ttijd\n", to: "duur.tsv", in: folder)
        #expect(try LexiconReview(directory: folder).findings().first?.hasPrefix("'kwartaal' staat in duur.tsv regel") == true)
    }

    @Test("A misspelling leads to a word of the lists and is not one itself") func misspellings() throws {
        let folder = try ToneFolder.with(tone: "mooi\tbn\t2\n", misspellings: "mooj\tbn\tmooi\nknulig\tbn\tknullig\nmooi\tbn\tmooi\n")
        let findings = try LexiconReview(directory: folder).findings()
        #expect(findings.count == 2)
        #expect(findings.first?.hasPrefix("'knulig' (spelfouten.tsv regel 2) verwijst naar 'knullig'") == true)
        #expect(findings.last?.hasPrefix("'mooi' staat in spelfouten.tsv regel 3 als spelfout") == true)
    }
}
