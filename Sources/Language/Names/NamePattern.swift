import Mentions

/// What a row of tokens names, and what must be so before it counts.
struct NamePattern: Sendable {
    enum Form: Sendable {
        /// The name or an alias, all of it.
        case whole
        /// A surname alone; whose it is, the words around it tell.
        case surname
        /// "Veenlandse", "Bloemenwijkbewoners".
        case derived
    }

    /// Index in `Gazetteer.names`.
    var name: Int
    var kind: NameHit.Kind
    var form = Form.whole
    /// Tokens before the name itself: 1 in "wethouder Kwakkel".
    var lead = 0
    /// Bit n: token n begins with a capital.
    var capitals: UInt64 = 0
    /// Every word of it is also a word of the language: "De Kuil", "Groen".
    var isCommon = false
    /// A place people live in, rather than a building or a street.
    var isArea = false
    /// A town as a whole; another town may stand beside it in a sentence.
    var isTown = false
    /// Somebody else of the pipeline has the same surname.
    var isShared = false
    /// Circles of the office that a person holds.
    var offices: NameRoles = []
    /// First letter of a person's first name, folded.
    var initial: UInt8 = 0
}

/// Particles that Dutch names write with or without a capital: "De Wit" after a title, "Jan de Wit" after a first name.
/// Taaladvies, "Hoofdletters in namen": <https://taaladvies.net>
public enum NameParticle {
    /// Lower case.
    public static let all: Set<String> = [
        "de", "den", "der", "van", "het", "'t", "ter", "ten", "te", "in", "op", "aan", "bij", "el", "al", "la", "le", "du", "von", "tot",
    ]

    /// Everything after the first name: "van der Berg" of "Marije van der Berg"; nil for a name of one word.
    static func surname(of name: String) -> String? {
        let words = name.split(separator: " ")
        return words.count > 1 ? words.dropFirst().joined(separator: " ") : nil
    }

    /// The name with its particles as people write them: "van de Meulen" and "vd Meulen" for "van der Meulen", "El-Amrani" for "El Amrani".
    static func variants(of name: String) -> [String] {
        let words = name.split(separator: " ").map(String.init)
        let folded = words.map { $0.lowercased() }
        for place in words.indices.dropLast() {
            let (before, after) = (words[..<place], words[(place + 1)...])
            if folded[place] == "van", ["de", "den", "der"].contains(folded[place + 1]), place + 2 < words.count {
                return ["van de", "van den", "van der", "vd", "v.d.", "v/d"].map {
                    (before + [$0] + after.dropFirst()).joined(separator: " ")
                }
            }
            if ["el", "al", "ben", "ait"].contains(folded[place]) {
                return [name, (before + [words[place] + "-" + words[place + 1]] + after.dropFirst()).joined(separator: " ")]
            }
        }
        return [name]
    }
}
