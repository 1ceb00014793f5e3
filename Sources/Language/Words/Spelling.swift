/// Dutch spelling of stems: open and closed syllables, f/v and s/z. <https://woordenlijst.org/leidraad>
///
/// Works on UTF-8 bytes; letters above ASCII count as vowels that are never doubled.
enum Spelling {
    typealias Letters = [UInt8]

    static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x80...: true
        default: false
        }
    }

    /// The stem before an ending that begins with a vowel: "boom" gives "bom", "bom" "bomm", "brief" "briev", "huis" "huiz".
    static func opened(_ word: Letters, keepsS: Bool = false, isShortA: Bool = false) -> Letters {
        guard let last = word.last, word.count > 1, !isVowel(last) else { return word }
        var stem = word
        let n = word.count
        if n > 2, isVowel(word[n - 2]), word[n - 2] == word[n - 3], word[n - 2] != 0x69 {
            stem.remove(at: n - 2)
            return voiced(stem, keepsS: keepsS || word.hasSuffix("ees"))
        }
        if isVowel(word[n - 2]), n == 2 || !isVowel(word[n - 3]) || word[n - 3] == 0x75 && n > 3 && word[n - 4] == 0x71 {
            if isShortA, word[n - 2] == 0x61 { return voiced(stem, keepsS: keepsS) }
            if !"wxjh".utf8.contains(last), !isUnstressed(word) { stem.append(last) }
            return stem
        }
        return voiced(stem, keepsS: keepsS || !isVowel(word[n - 2]) || word[n - 2] == 0x75 && "ao".utf8.contains(word[n - 3]))
    }

    /// The stem where an ending has gone: "lop" gives "loop", "zett" "zet", "lev" "leef".
    static func closed(_ stem: Letters) -> Letters {
        guard stem.count > 1, let last = stem.last, !isVowel(last) else { return stem }
        var word = stem
        let n = stem.count
        if last == stem[n - 2] {
            word.removeLast()
            return word
        }
        if n > 2, stem[n - 2] == 0xAB, stem[n - 3] == 0xC3 {
            word.insert(0x65, at: n - 1)
        } else if "aeou".utf8.contains(stem[n - 2]), n == 2 || !isVowel(stem[n - 3]) || stem[n - 3] == 0x75 && n > 3 && stem[n - 4] == 0x71,
            !"wxj".utf8.contains(last), !isWeak(stem)
        {
            word.insert(stem[n - 2], at: n - 1)
        }
        if last == 0x76 { word[word.count - 1] = 0x66 }
        if last == 0x7A { word[word.count - 1] = 0x73 }
        return word
    }

    private static func voiced(_ stem: Letters, keepsS: Bool) -> Letters {
        var stem = stem
        let before = stem.count > 1 ? stem[stem.count - 2] : 0
        if stem.last == 0x66, isVowel(before) || before == 0x6C || before == 0x72 { stem[stem.count - 1] = 0x76 }
        if stem.last == 0x73, !keepsS { stem[stem.count - 1] = 0x7A }
        return stem
    }

    /// "wandel", "kamer", "teken", "adem", "haastig": the last syllable has no stress, so its consonant stays single.
    static func isUnstressed(_ word: Letters) -> Bool {
        ["el", "er", "en", "em", "ig"].contains { word.hasSuffix($0) } && !hasLongEnd(word) && hasVowel(bare(word).dropLast(2))
    }

    /// "probleem", "gevoel", "papier", but not "sluier".
    private static func hasLongEnd(_ word: Letters) -> Bool {
        let n = word.count
        guard n > 3 else { return false }
        return "eo".utf8.contains(word[n - 3]) || word[n - 3] == 0x69 && !isVowel(word[n - 4])
    }

    /// Like `isUnstressed`, for verbs: "-eren" is taken for the loan ending with its stress; native ones stand in the list with their stem.
    private static func isWeak(_ stem: Letters) -> Bool { !stem.hasSuffix("er") && isUnstressed(stem) }

    static func hasVowel(_ letters: ArraySlice<UInt8>) -> Bool { letters.contains(where: isVowel) }

    /// Without a prefix that has no stress of its own.
    static func bare(_ word: Letters) -> ArraySlice<UInt8> {
        for prefix in prefixes where word.starts(with: prefix.utf8) && word.count > prefix.utf8.count + 3 {
            let rest = word[prefix.utf8.count...]
            if !isVowel(rest[rest.startIndex]), !isVowel(rest[rest.startIndex]), rest.first != rest.dropFirst().first { return rest }
        }
        return word[...]
    }

    static let prefixes = ["ver", "ont", "her", "be", "ge"]
}

extension Array where Element == UInt8 {
    func hasSuffix(_ suffix: String) -> Bool {
        count >= suffix.utf8.count && suffix.utf8.elementsEqual(self[(count - suffix.utf8.count)...])
    }

    func hasPrefix(_ prefix: String) -> Bool { starts(with: prefix.utf8) }

    static func + (letters: Self, ending: String) -> Self { letters + Array(ending.utf8) }
}
