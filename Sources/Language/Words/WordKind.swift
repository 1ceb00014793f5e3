/// Parts of speech, named as the word lists in `Lexicons/nl` write them.
public enum WordKind: String, Sendable, Hashable, CaseIterable {
    case noun = "zn"
    case adjective = "bn"
    case verb = "ww"
    case adverb = "bw"
    case interjection = "tw"
    case pronoun = "vnw"
    case article = "lw"
    case preposition = "vz"
    case conjunction = "vg"
    case numeral = "tel"
    case name = "eigen"
    /// Figures, addresses, signs.
    case other = "overig"
}
