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
        let directory = try ToneFolder.with(tone: "# kop\nmooi\tbn\t2\n\(line)\n")
        let error = try #require(throws: LexiconError.self) { try ToneLexicon(directory: directory) }
        #expect(error.description.hasPrefix("toon-proef.tsv, regel 3: "))
        #expect(error.description.contains(message))
    }

    @Test("A rule list that asks the impossible is named") func badRule() throws {
        let directory = try ToneFolder.with(tone: "mooi\tbn\t2\n")
        try "erg\tbw\tenorm\n".write(to: directory.appending(path: "versterkers.tsv"), atomically: true, encoding: .utf8)
        let error = try #require(throws: LexiconError.self) { try ToneLexicon(directory: directory) }
        #expect(error.description.hasPrefix("versterkers.tsv, regel 1: 'enorm' kan hier niet"))
    }

    @Test("A folder without lists is named") func empty() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        #expect(throws: LexiconError.self) { try ToneLexicon(directory: directory, inflector: Inflector(data: ToneBench.lists)) }
    }

    @Test("A word that stands in the lists twice is told with both places") func twice() throws {
        let lexicon = try ToneLexicon(directory: ToneFolder.with(tone: "mooi\tbn\t2\nfijn\tbn\t1\nmooi\tbn\t1\n"))
        #expect(lexicon.duplicates == ["'mooi' staat in toon-proef.tsv regel 1 en in toon-proef.tsv regel 3"])
        #expect(lexicon.count == 2)
    }

    @Test("The fingerprint changes with a word") func fingerprint() throws {
        let first = try ToneLexicon(directory: ToneFolder.with(tone: "mooi\tbn\t2\n"))
        #expect(first.fingerprint == (try ToneLexicon(directory: ToneFolder.with(tone: "# toelichting\nmooi\tbn\t2\n")).fingerprint))
        #expect(first.fingerprint != (try ToneLexicon(directory: ToneFolder.with(tone: "mooi\tbn\t1\n")).fingerprint))
    }

    @Test("Inflected forms carry the tone of their lemma") func inflected() throws {
        let scorer = try ToneScorer(lexicon: ToneLexicon(directory: ToneFolder.with(tone: "mooi\tbn\t2\nklagen\tww\t-1\nklacht\tzn\t-1\n")))
        for word in ["mooie", "mooier", "mooiste"] { #expect(scorer.score(word).0.score > 0) }
        for word in ["klaagt", "klaagde", "geklaagd", "klachten"] { #expect(scorer.score(word).0.score < 0) }
    }

    @Test("The lists of the project load and contradict nothing") func project() {
        #expect(ToneBench.lexicon.count >= 12_500)
        #expect(ToneBench.lexicon.duplicates == [])
    }

    @Test("A form that is more often another word stays that word", arguments: ["leden", "raadsleden", "geleden", "straks"])
    func fixedForms(word: String) throws {
        let scorer = try ToneScorer(lexicon: ToneLexicon(directory: ToneFolder.with(tone: "lijden\tww\t-2\nleed\tzn\t-2\nstrak\tbn\t2\n")))
        #expect(scorer.score(word).1 == [])
        #expect(scorer.score("geleden schade").1 == [])
        #expect(scorer.score("leed").0.score < 0 && scorer.score("strakke").0.score > 0)
    }

    @Test(
        "An expression stands for its variants and the forms of its verb",
        arguments: ["laat ons stikken", "ze lieten mij stikken", "wie ons heeft gelaten stikken", "laten mij stikken"])
    func variants(text: String) throws {
        let lexicon = try ToneLexicon(
            directory: ToneFolder.with(tone: "~laten mij/ons stikken\tuitdr\t-2\nons heeft ~laten stikken\tuitdr\t-2\n"))
        #expect(ToneScorer(lexicon: lexicon).score(text).0.score < 0)
        #expect(ToneScorer(lexicon: lexicon).score("laat hem stikken").1 == [])
    }

    @Test("A misspelling does what the right word does, in step with its forms") func misspelling() throws {
        let folder = try ToneFolder.with(tone: "irritant\tbn\t-2\n", misspellings: "irritand\tbn\tirritant\nknulig\tbn\tknullig\n")
        let scorer = try ToneScorer(lexicon: ToneLexicon(directory: folder))
        for word in ["irritand", "irritande", "irritandste"] { #expect(scorer.score(word).0.score < 0, "\(word)") }
        #expect(scorer.score("knulig").1 == [])
    }

    @Test("The newsroom's own words win over the lists, in all their forms") func own() throws {
        let folder = try ToneFolder.with(tone: "brug\tzn\t1\nmooi\tbn\t2\ntegen|vallen\tww\t-2\n")
        let own = try ToneFolder.write("brug\tzn\t-2\nmooi\tbn\t0\ntegenvallen\tww\t0\nturfgate\tzn\t-3\n", to: "woorden.tsv", in: folder)
        let lexicon = try ToneLexicon(directory: folder, own: own)
        let scorer = ToneScorer(lexicon: lexicon)
        for word in ["brug", "bruggen", "turfgate"] { #expect(scorer.score(word).0.score < 0, "\(word)") }
        for word in ["mooie", "tegenvallen"] { #expect(scorer.score(word).1.allSatisfy { $0.value == 0 }, "\(word)") }
        #expect(lexicon.duplicates == [])
        #expect(lexicon.version != (try ToneLexicon(directory: folder)).version)
    }

    @Test(
        "A newsroom's list is refused with its line and the remedy",
        arguments: [("mooi\tbn\tflink", "heel getal"), ("mooi", "verwacht woord")])
    func ownProblem(line: String, message: String) throws {
        let file = try ToneFolder.write("# eigen woorden\n\(line)\n", to: "woorden.tsv", in: ToneFolder.with(tone: "mooi\tbn\t2\n"))
        let problem = try #require(ToneLexicon.problem(inOwn: file))
        #expect(problem.hasPrefix("woorden.tsv, regel 2: ") && problem.contains(message))
    }
}
