import Language
import Testing

struct SplitterTests {
    @Test(arguments: [
        ("#WegMetDeKuil", ["weg", "met", "de", "kuil"]), ("#wegmetdekuil", ["weg", "met", "de", "kuil"]),
        ("#turfbrugboos", ["turfbrug", "boos"]),
        ("#kermis2026", ["kermis", "2026"]), ("#open_dag", ["open", "dag"]), ("#xqzwvb", ["xqzwvb"]), ("@WijkPanel", ["wijk", "panel"]),
        ("#", []), ("#brug", ["brug"]), ("#A28", ["a28"]), ("#OVstaking", ["ov", "staking"]), ("#woningnood", ["woningnood"]),
        ("@gemeente_turfbrug", ["gemeente", "turfbrug"]), ("#nietinmijnnaam", ["niet", "in", "mijn", "naam"]),
        ("@MarijeKwakkel", ["marije", "kwakkel"]), ("#___", []), ("#éénmetturfbrug", ["één", "met", "turfbrug"]),
    ])
    func `reads hashtags and handles`(tag: String, expected: [String]) throws {
        #expect(try hashtags.words(in: tag) == expected)
    }

    @Test(arguments: [("hekjes-proef", 0.95), ("hekjes-toets", 0.8)])
    func `reads the hashtags of the set`(name: String, threshold: Double) throws {
        let splitter = try hashtags
        let accuracy = try GoldSet(name).accuracy { splitter.words(in: $0[0]).joined(separator: " ") == $0[1] }
        #expect(accuracy >= threshold)
    }

    @Test(arguments: [
        ("verkeersdrempel", ["verkeer", "drempel"]), ("kinderopvang", ["kind", "opvang"]), ("bruggenbouw", ["brug", "bouw"]),
        ("geluidsoverlast", ["geluid", "overlast"]), ("zonneweide", ["zon", "weide"]), ("wijkagent", ["wijk", "agent"]),
        ("vergadering", ["vergadering"]), ("burgemeester", ["burgemeester"]), ("overlast", ["overlast"]), ("xqzwvbrug", ["xqzwvbrug"]),
        ("", [""]),
    ])
    func `takes compounds apart`(word: String, expected: [String]) throws {
        #expect(try CompoundSplitter(lemmatizer: WordData.lemmatizer).parts(of: word) == expected)
    }

    @Test(arguments: [("samenstellingen-proef", 0.95), ("samenstellingen-toets", 0.88)])
    func `takes the compounds of the set apart`(name: String, threshold: Double) throws {
        let splitter = try CompoundSplitter(lemmatizer: WordData.lemmatizer)
        let accuracy = try GoldSet(name).accuracy { row in
            row[1].split(separator: " ").contains(Substring(splitter.parts(of: row[0]).joined(separator: "+")))
        }
        #expect(accuracy >= threshold)
    }

    private var hashtags: HashtagSplitter {
        get throws { try HashtagSplitter(lemmatizer: WordData.lemmatizer, names: ["Turfbrug"]) }
    }
}
