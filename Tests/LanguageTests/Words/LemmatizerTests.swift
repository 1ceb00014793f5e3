import Foundation
import Language
import Testing

struct LemmatizerTests {
    @Test(arguments: [
        ("kinderen", "kind"), ("steden", "stad"), ("bomen", "boom"), ("brieven", "brief"), ("mogelijkheden", "mogelijkheid"),
        ("auto's", "auto"),
        ("grote", "groot"), ("betere", "goed"), ("duurste", "duur"), ("liep", "lopen"), ("gelopen", "lopen"), ("afgelopen", "aflopen"),
        ("opgeroepen", "oproepen"), ("aangekondigd", "aankondigen"), ("is", "zijn"), ("hadden", "hebben"),
        ("verkiezingsprogramma's", "verkiezingsprogramma"),
        ("oud-wethouders", "oud-wethouder"), ("2e", "2"), ("tweede", "twee"), ("huisje", "huis"), ("zo'n", "zo'n"), ("'t", "het"),
        ("foto’s", "foto"),
        ("gemeenteraadsleden", "gemeenteraadslid"), ("snapten", "snappen"), ("reorganiseerde", "reorganiseren"),
        ("digitaliseringen", "digitalisering"),
    ])
    func `finds the dictionary form`(word: String, lemma: String) throws {
        #expect(try WordData.lemmatizer.lemma(of: word, atSentenceStart: false, previous: nil).lemma == lemma)
    }

    @Test(arguments: [
        ("werken", "de", "werk"), ("werken", "te", "werken"), ("plannen", "drie", "plan"), ("plannen", "zullen", "plannen"),
        ("stem", "ik", "stemmen"), ("stem", "een", "stem"), ("eisen", "de", "eis"), ("eisen", "ze", "eisen"),
    ])
    func `lets the word before decide`(word: String, previous: String, lemma: String) throws {
        #expect(try WordData.lemmatizer.lemma(of: word, atSentenceStart: false, previous: previous).lemma == lemma)
    }

    @Test(arguments: [
        ("Bakkers", "Bakkers"), ("Meer", "Meer"), ("Duitsers", "Duitser"), ("NS", "NS"), ("Pannekoek's", "Pannekoek"),
        ("Turfbrug", "Turfbrug"),
    ])
    func `leaves names as they stand`(word: String, lemma: String) throws {
        #expect(try WordData.lemmatizer.lemma(of: word, atSentenceStart: false, previous: nil).lemma == lemma)
    }

    @Test(arguments: [
        ("Het feest viel gisteren tegen.", "viel", "tegenvallen"), ("Zij probeert op te vallen.", "vallen", "opvallen"),
        ("Het gaat om de brug, om te beginnen.", "beginnen", "beginnen"), ("De markt vindt morgen plaats.", "vindt", "plaatsvinden"),
        ("Hij denkt er niet over na.", "denkt", "denken"), ("Ik woon op de hoek.", "woon", "wonen"),
    ])
    func `finds the particle of separable verbs`(text: String, word: String, lemma: String) throws {
        let bytes = Array(text.utf8)
        let tokens = Tokenizer().tokens(of: text)
        let answers = try WordData.lemmatizer.lemmas(of: tokens, in: bytes)
        let place = tokens.firstIndex { bytes[$0.range].elementsEqual(word.utf8) }!
        #expect(answers.count == tokens.count)
        #expect(answers[place].lemma == lemma)
    }

    @Test func `trusts no capital at the start of a sentence`() throws {
        #expect(try WordData.lemmatizer.lemma(of: "Bomen", atSentenceStart: true, previous: nil).lemma == "boom")
    }

    @Test(arguments: 0..<200)
    func `survives any word`(seed: Int) throws {
        let word = String(decoding: Noise(seed: seed).bytes(.pieces), as: UTF8.self)
        _ = try WordData.lemmatizer.lemma(of: word, atSentenceStart: seed.isMultiple(of: 2), previous: word)
    }

    @Test func `finds the infinitive of every form`() throws {
        let inflector = try Inflector(data: WordData.folder)
        for lemma in ["klagen", "bouwen", "vergaderen", "strooien", "sluiten"] {
            for form in inflector.forms(of: lemma, kind: .verb) {
                #expect(try WordData.lemmatizer.lemma(of: form, atSentenceStart: false, previous: "ik").lemma == lemma, "\(form)")
            }
        }
    }
}
