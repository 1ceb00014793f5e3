/// Forms of adjectives.
enum Adjectives {
    /// Degrees that no rule gives.
    private static let irregular: [String: [String]] = [
        "goed": ["beter", "best"], "veel": ["meer", "meest"], "weinig": ["minder", "minst"], "graag": ["liever", "liefst"],
        "kwaad": ["erger", "ergst"],
    ]

    static func forms(of adjective: String) -> [Form] {
        let word = Array(adjective.utf8)
        let stem = Spelling.opened(word, keepsS: keepsS(word))
        var forms = [Form(word, .base), Form(stem + "e", .adjectiveE), Form(stem + "en", .adjectiveE)]
        if word.last != 0x73 { forms.append(Form(word + "s", .partitive)) }
        if let degrees = irregular[adjective] {
            return forms + degree(Array(degrees[0].utf8), .comparative) + degree(Array(degrees[1].utf8), .superlative)
        }
        if word.hasSuffix("en") || word.hasSuffix("e") {
            return word.hasSuffix("e") ? [Form(word, .base), Form(word + "n", .adjectiveE)] : forms
        }
        forms += degree(word.last == 0x72 ? word + "der" : stem + "er", .comparative)
        return forms + degree(word.hasSuffix("s") ? word + "t" : word.hasSuffix("st") ? word : word + "st", .superlative)
    }

    private static func degree(_ word: Spelling.Letters, _ role: Form.Role) -> [Form] {
        let partitive = role == .comparative ? [Form(word + "s", .partitive)] : []
        return [Form(word, role), Form(word + "e", role), Form(word + "en", role)] + partitive
    }

    /// "Chinese", "Franse", "hese": names of peoples and a few others keep their s.
    private static func keepsS(_ word: Spelling.Letters) -> Bool { ["ees", "fries", "hees", "kies"].contains { word.hasSuffix($0) } }
}
