/// What a row of tokens names, and what must be so before it counts.
struct NamePattern: Sendable {
    /// Index in `Gazetteer.names`.
    var name: Int
    /// Tokens before the name itself: 1 in "wethouder Kwakkel".
    var lead = 0
    /// Bit n: token n must begin with a capital.
    var capitals: UInt64 = 0
    /// Names of two words or more may stand in lower case in a text that has no capitals at all.
    var mayBeLower = false
    /// A surname alone: no other first name may stand before it.
    var isSurname = false
    /// A surname that is also a word ("Groen"): only after a title.
    var needsTitle = false
}

/// A way to write a name, before it is hashed.
struct NameSpelling: Sendable {
    var text: String
    var name: Int
    var isSurname = false
    var needsTitle = false
}

/// Particles that Dutch names write with or without a capital: "De Wit" after a title, "Jan de Wit" after a first name.
/// Taaladvies, "Hoofdletters in namen": <https://taaladvies.net>
enum NameParticle {
    static let all: Set<String> = [
        "de", "den", "der", "van", "het", "'t", "ter", "ten", "te", "in", "op", "aan", "bij", "el", "al", "la", "le", "du", "von", "tot",
    ]

    /// Everything after the first name: "van der Berg" of "Marije van der Berg"; nil for a name of one word.
    static func surname(of name: String) -> String? {
        let words = name.split(separator: " ")
        return words.count > 1 ? words.dropFirst().joined(separator: " ") : nil
    }
}
