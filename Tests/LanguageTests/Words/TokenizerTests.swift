import Language
import Testing

/// Surfaces with their kinds: "De:word 12:number".
private func cut(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer().tokens(of: text).map { "\(String(decoding: bytes[$0.range], as: UTF8.self)):\($0.kind)" }
}

private func surfaces(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer().tokens(of: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
}

struct TokenizerTests {
    @Test(arguments: [
        ("'s avonds in 's-Gravendeel", ["'s", "avonds", "in", "'s-Gravendeel"]),
        ("zo'n foto’s m'n d'r ’t", ["zo'n", "foto’s", "m'n", "d'r", "’t"]),
        ("hart- en vaatziekten", ["hart-", "en", "vaatziekten"]),
        ("oud-wethouder van O.L.V.-college", ["oud-wethouder", "van", "O.L.V.-college"]),
        ("mond\u{AD}kapje", ["mond\u{AD}kapje"]),
        ("t/m en/of goed/slecht", ["t/m", "en/of", "goed", "/", "slecht"]),
        ("D&D en B&W's", ["D&D", "en", "B&W's"]),
        ("een 'rare' dag", ["een", "'", "rare", "'", "dag"]),
        ("wat?! echt... nee!!", ["wat", "?!", "echt", "...", "nee", "!!"]),
        (",,Ja'' zei hij", [",,", "Ja", "''", "zei", "hij"]),
    ])
    func `cuts words as Dutch writes them`(text: String, expected: [String]) {
        #expect(surfaces(text) == expected)
    }

    @Test(arguments: [
        ("d.w.z. nu", ["d.w.z.", "nu"]),
        ("Dhr. Pannekoek en mevr. J.W. Tol.", ["Dhr.", "Pannekoek", "en", "mevr.", "J.W.", "Tol", "."]),
        ("brood, kaas enz. op", ["brood", ",", "kaas", "enz.", "op"]),
        ("wo. 12 mei, niet zo. Dan", ["wo.", "12", "mei", ",", "niet", "zo", ".", "Dan"]),
        ("blz. 3", ["blz.", "3"]),
        ("Dit is het einde.Nu verder", ["Dit", "is", "het", "einde", ".", "Nu", "verder"]),
    ])
    func `keeps the full stop of abbreviations and initials only`(text: String, expected: [String]) {
        #expect(surfaces(text) == expected)
    }

    @Test(arguments: [
        ("€ 12,50", ["€:amount", "12,50:amount"]),
        ("25 euro", ["25:amount", "euro:word"]),
        ("2,5 mln euro", ["2,5:amount", "mln:word", "euro:word"]),
        ("2,5 mln bomen", ["2,5:number", "mln:word", "bomen:word"]),
        ("€ 25,-", ["€:amount", "25,-:amount"]),
        ("3 €", ["3:amount", "€:amount"]),
        ("12-05-2025 om 09.30", ["12-05-2025:date", "om:word", "09.30:date"]),
        ("2025-05-12 21:05:10", ["2025-05-12:date", "21:05:10:date"]),
        ("1.250 of 1.89", ["1.250:number", "of:word", "1.89:number"]),
        ("3-1 2015–2019 24/7", ["3-1:number", "2015–2019:number", "24/7:number"]),
        ("de 2e en 1ste", ["de:word", "2e:number", "en:word", "1ste:number"]),
        ("50% 12-jarige 5G jaren '80", ["50%:number", "12-jarige:word", "5G:word", "jaren:word", "'80:number"]),
    ])
    func `tells figures apart`(text: String, expected: [String]) {
        #expect(cut(text) == expected)
    }

    @Test(arguments: [
        ("Zie https://turfbrug.example/a_(b)?x=1.", ["Zie:word", "https://turfbrug.example/a_(b)?x=1:url", ".:punctuation"]),
        ("www.turfbrug.nl, turfbrug.nl/nieuws!", ["www.turfbrug.nl:url", ",:punctuation", "turfbrug.nl/nieuws:url", "!:punctuation"]),
        ("mail jan.tol@turfbrug.nl.", ["mail:word", "jan.tol@turfbrug.nl:url", ".:punctuation"]),
        ("@tol @tol@plek.nl.", ["@tol:handle", "@tol@plek.nl:handle", ".:punctuation"]),
        ("#WegMetDeKuil! #1", ["#WegMetDeKuil:hashtag", "!:punctuation", "#:punctuation", "1:number"]),
        ("👍🏽❤️👨‍👩‍👧🇳🇱🇧🇪1️⃣", ["👍🏽:emoji", "❤️:emoji", "👨‍👩‍👧:emoji", "🇳🇱:emoji", "🇧🇪:emoji", "1️⃣:emoji"]),
        (":-) ;) :((( <3 :D ^_^", [":-):emoticon", ";):emoticon", ":(((:emoticon", "<3:emoticon", ":D:emoticon", "^_^:emoticon"]),
    ])
    func `knows what people write online`(text: String, expected: [String]) {
        #expect(cut(text) == expected)
    }

    @Test func `notes capitals, shouting, elongation and glue`() {
        let tokens = Tokenizer().tokens(of: "Élan NEE heeeel www ja! Ĳs")
        #expect(tokens[0].shape == .capitalised)
        #expect(tokens[1].shape == [.capitalised, .shouted])
        #expect(tokens[2].shape == .elongated)
        #expect(tokens[3].shape.isEmpty)
        #expect(tokens[5].shape == .glued)
        #expect(tokens[6].shape == .capitalised)
    }

    @Test func `appends behind the tokens of an earlier text`() {
        var tokens = Tokenizer().tokens(of: "12")
        Tokenizer().tokenize(Array("euro".utf8), into: &tokens)
        #expect(tokens.map(\.kind) == [.number, .word])
        #expect(tokens[1].shape.isEmpty)
    }
}

struct TokenizerContractTests {
    @Test(arguments: 0..<300)
    func `covers any bytes in order without overlap`(seed: Int) {
        check(Noise(seed: seed).bytes(seed.isMultiple(of: 2) ? .any : .pieces))
    }

    @Test(arguments: [
        "", " ", "'", "@", "#", "a.", ".a", "a@", "a@b", "1,", "1,-", ":", ":/", "http://", "www.", "-", "--", "'s", "''", "\u{200D}",
        "e\u{301}",
        "1\u{20E3}", "a\u{AD}", "\u{FEFF}hoi", "🇳", "x.nl.", "….", "‘", "’", "’a",
    ])
    func `covers awkward ends`(text: String) {
        check(Array(text.utf8))
    }

    private func check(_ bytes: [UInt8]) {
        var tokens: [Token] = []
        Tokenizer().tokenize(bytes, into: &tokens)
        var end = 0
        for token in tokens {
            #expect(token.start >= end && token.end > token.start)
            #expect(isEmpty(bytes[end..<Int(token.start)]))
            #expect(token.shape.contains(.glued) == (end > 0 && Int(token.start) == end))
            #expect(token.hash == bytes[token.range].withUnsafeBufferPointer { Fold.hash($0) })
            end = Int(token.end)
        }
        #expect(end <= bytes.count && isEmpty(bytes[end...]))
    }

    /// White space, invisible signs.
    private func isEmpty(_ gap: ArraySlice<UInt8>) -> Bool {
        String(decoding: gap, as: UTF8.self).unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint || (0x1C...0x1F).contains($0.value)
        }
    }
}
