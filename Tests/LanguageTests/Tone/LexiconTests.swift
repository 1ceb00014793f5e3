import Foundation
import Mentions
import Testing

@testable import Language

@Suite struct LexiconTests {
    @Test(
        "A bad line is named with file, line and remedy",
        arguments: [
            ("slecht\tbn", "verwacht woord, soort"), ("slecht\tbijv\t-2", "onbekende soort 'bijv'"),
            ("slecht\tbn\tflink", "heel getal van -3 tot 3"),
            ("slecht\tbn\t-4", "heel getal van -3 tot 3"), ("slecht\tbn\t-2\tsport", "onbekend domein 'sport'"),
        ]
    )
    func badLine(line: String, message: String) throws {
        let directory = try folder(tone: "# kop\nmooi\tbn\t2\n\(line)\n")
        let error = try #require(throws: LexiconError.self) { try ToneLexicon(directory: directory) }
        #expect(error.description.hasPrefix("toon-proef.tsv, regel 3: "))
        #expect(error.description.contains(message))
    }

    @Test("A rule list that asks the impossible is named") func badRule() throws {
        let directory = try folder(tone: "mooi\tbn\t2\n")
        try "erg\tbw\tenorm\n".write(to: directory.appending(path: "versterkers.tsv"), atomically: true, encoding: .utf8)
        let error = try #require(throws: LexiconError.self) { try ToneLexicon(directory: directory) }
        #expect(error.description.hasPrefix("versterkers.tsv, regel 1: 'enorm' kan hier niet"))
    }

    @Test("A folder without lists is named") func empty() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        #expect(throws: LexiconError.self) { try ToneLexicon(directory: directory, inflector: Inflector(data: ToneBench.lists)) }
    }

    @Test("A word that stands in the lists twice is told with both places") func twice() throws {
        let lexicon = try ToneLexicon(directory: folder(tone: "mooi\tbn\t2\nfijn\tbn\t1\nmooi\tbn\t1\n"))
        #expect(lexicon.duplicates == ["'mooi' staat in toon-proef.tsv regel 1 en in toon-proef.tsv regel 3"])
        #expect(lexicon.count == 2)
    }

    @Test("The fingerprint changes with a word") func fingerprint() throws {
        let first = try ToneLexicon(directory: folder(tone: "mooi\tbn\t2\n"))
        #expect(first.fingerprint == (try ToneLexicon(directory: folder(tone: "# toelichting\nmooi\tbn\t2\n")).fingerprint))
        #expect(first.fingerprint != (try ToneLexicon(directory: folder(tone: "mooi\tbn\t1\n")).fingerprint))
    }

    @Test("Inflected forms carry the tone of their lemma") func inflected() throws {
        let scorer = try ToneScorer(lexicon: ToneLexicon(directory: folder(tone: "mooi\tbn\t2\nklagen\tww\t-1\nklacht\tzn\t-1\n")))
        for word in ["mooie", "mooier", "mooiste"] { #expect(scorer.score(word).0.score > 0) }
        for word in ["klaagt", "klaagde", "geklaagd", "klachten"] { #expect(scorer.score(word).0.score < 0) }
    }

    @Test("The lists of the project load and contradict nothing") func project() {
        #expect(ToneBench.lexicon.count >= 2000)
        #expect(ToneBench.lexicon.duplicates == [])
    }

    /// The project's own lists around one tone list of a test.
    private func folder(tone: String) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "toon-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in try FileManager.default.contentsOfDirectory(at: ToneBench.lists, includingPropertiesForKeys: nil)
        where file.pathExtension == "tsv" && !file.lastPathComponent.hasPrefix("toon-") {
            try FileManager.default.copyItem(at: file, to: folder.appending(path: file.lastPathComponent))
        }
        try tone.write(to: folder.appending(path: "toon-proef.tsv"), atomically: true, encoding: .utf8)
        return folder
    }
}
