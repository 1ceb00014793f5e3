/// Forms of nouns.
enum Nouns {
    /// - Parameter plurals: as the list gives them; empty: by rule.
    static func forms(of noun: String, plurals: [String]) -> [Form] {
        let word = Array(noun.utf8)
        var forms = [Form(word, .base)]
        forms += (plurals.isEmpty ? regularPlurals(word) : plurals.map { Array($0.utf8) }).map { Form($0, .plural) }
        if let genitive = genitive(word) { forms.append(Form(genitive, .genitive)) }
        let small = diminutive(word)
        return forms + [Form(small, .diminutive), Form(small + "s", .diminutive)]
    }

    private static func regularPlurals(_ word: Spelling.Letters) -> [Spelling.Letters] {
        if word.hasSuffix("heid") { return [Array(word.dropLast(4)) + "heden"] }
        if word.hasSuffix("graaf") || word.hasSuffix("soof") { return [Array(word.dropLast(3)) + [word[word.count - 2]] + "fen"] }
        if word.hasSuffix("ie") || word.hasSuffix("eau") || word.hasSuffix("ee") { return [word + "s"] }
        if word.hasSuffix("e") { return [word + "s", word + "n"] }
        if let last = word.last, "aiouy".utf8.contains(last) { return [word + "'s"] }
        if Spelling.isUnstressed(word), !word.hasSuffix("ig") { return word.hasSuffix("en") ? [word + "s"] : [word + "s", word + "en"] }
        if ["aar", "eur", "oor", "ier", "erd", "aard"].contains(where: { word.hasSuffix($0) }) {
            return [word + "s", Spelling.opened(word) + "en"]
        }
        return [Spelling.opened(word) + "en"]
    }

    private static func genitive(_ word: Spelling.Letters) -> Spelling.Letters? {
        guard let last = word.last, !"sxz".utf8.contains(last) else { return nil }
        return "aiouy".utf8.contains(last) ? word + "'s" : word + "s"
    }

    /// -je, -tje, -etje, -pje, -kje. <https://woordenlijst.org/leidraad/9>
    static func diminutive(_ word: Spelling.Letters) -> Spelling.Letters {
        guard let last = word.last, word.count > 1 else { return word + "je" }
        let n = word.count
        let isShort = n > 1 && Spelling.isVowel(word[n - 2]) && (n < 3 || !Spelling.isVowel(word[n - 3]))
        if word.hasSuffix("ing") { return isLongIng(word) ? Array(word.dropLast()) + "kje" : word + "etje" }
        if Spelling.isVowel(last) {
            return "aou".utf8.contains(last) && !Spelling.isVowel(word[n - 2]) ? word + [last] + "tje" : word + "tje"
        }
        if "lnr".utf8.contains(last) { return isShort && !Spelling.isUnstressed(word) ? word + [last] + "etje" : word + "tje" }
        if last == 0x6D { return isShort && !Spelling.isUnstressed(word) ? word + "metje" : word + "pje" }
        return last == 0x77 ? word + "tje" : word + "je"
    }

    /// "koning" is "koninkje" but "ring" "ringetje".
    private static func isLongIng(_ word: Spelling.Letters) -> Bool { Spelling.hasVowel(word.dropLast(3)) && !word.hasSuffix("ling") }
}
