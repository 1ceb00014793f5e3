/// Words that one rule asks for by name.
enum KnownWord {
    static let negating = Set(["niet", "geen", "nooit", "niets", "niks", "niemand"].map { Fold.hash($0) })
    static let had = Set(["had", "hadden"].map { Fold.hash($0) })
    static let modals = Set(["mogen", "moeten", "kunnen", "hoeven", "gekund", "gemogen", "gemoeten", "gehoeven"].map { Fold.hash($0) })
    static let rare = Set(["zelden", "nergens"].map { Fold.hash($0) })
    static let so = Set(["zo", "zo'n", "zoiets", "zulke", "zulk"].map { Fold.hash($0) })
    static let here = Set(["hier", "deze", "dit", "wij", "ons", "onze"].map { Fold.hash($0) })
    static let which = Set(["die", "dat"].map { Fold.hash($0) })
    static let nog = Fold.hash("nog")
    static let pointing = Set(["dit", "deze"].map { Fold.hash($0) })
    /// Adjectives that end in -er without being comparatives.
    static let endingInEr = Set(
        ["lekker", "helder", "dapper", "zuiver", "wakker", "zeker", "onzeker", "bijzonder", "somber", "mager", "bitter", "donker", "super"]
            .flatMap { [Fold.hash($0), Fold.hash($0 + "e")] })
    static let bij = Fold.hash("bij")
    static let u = Fold.hash("u")
    static let eens = Set(["eens", "eindelijk", "ooit"].map { Fold.hash($0) })
    static let dat = Fold.hash("dat")
    static let geweest = Fold.hash("geweest")
    static let met = Fold.hash("met")
    static let nou = Fold.hash("nou")
    static let als = Fold.hash("als")
    static let maar = Fold.hash("maar")
    static let naar = Fold.hash("naar")
    static let van = Fold.hash("van")
    static let voor = Fold.hash("voor")
    static let waarom = Fold.hash("waarom")
    static let wie = Fold.hash("wie")
    static let zo = Fold.hash("zo")
    static let zijn = Fold.hash("zijn")
    static let zonder = Fold.hash("zonder")
}
