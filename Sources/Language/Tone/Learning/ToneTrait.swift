/// What can be seen of a hit, or of a text as a whole, besides its words: how strong, which part of speech, what a rule did, a question mark.
///
/// A closed list: the name is what stands in the file of weights, the key is what the scorer looks up.
struct ToneTrait: Sendable, Hashable {
    let name: String
    let key: UInt64

    init(_ name: String) {
        self.name = name
        key = ToneFeature.key(.trait, named: name.utf8)
    }

    /// A trait once for good words and once for bad ones.
    struct Pair: Sendable {
        let good: ToneTrait
        let bad: ToneTrait

        init(_ name: String) { (good, bad) = (ToneTrait("goed \(name)"), ToneTrait("slecht \(name)")) }

        func callAsFunction(_ value: Double) -> ToneTrait { value > 0 ? good : bad }
    }

    static let always = ToneTrait("altijd")
    static let empty = ToneTrait("geen toonwoord")
    static let mixed = ToneTrait("goed en slecht")

    static let any = Pair("aanwezig")
    static let amount = Pair("sterkte")
    /// By what is left of the strength after the rules: under 0.3, 0.8, 1.3, 1.8, 2.5, and more.
    static let strengths = ["bijna niets", "zwak", "licht", "matig", "sterk", "heel sterk"].map(Pair.init)
    static let strengthBounds = [0.3, 0.8, 1.3, 1.8, 2.5]
    static let noun = Pair("naamwoord")
    static let verb = Pair("werkwoord")
    static let sign = Pair("emoji")
    static let phrase = Pair("uitdrukking")
    static let places = ["begin", "midden", "eind"].map(Pair.init)
    static let title = Pair("opschrift")
    static let titleWords = 5
    static let remarks = ToneRemark.allCases.map { Pair("na: \($0.dutch)") }

    static let asks = ToneTrait("vraagteken")
    static let exclaims = ToneTrait("uitroepteken")
    static let quotes = ToneTrait("aanhaling")
    static let colon = ToneTrait("dubbele punt")
    static let percent = ToneTrait("procent")
    static let number = ToneTrait("getal")
    static let money = ToneTrait("bedrag")
    static let ellipsis = ToneTrait("puntjes")
    static let fullStop = ToneTrait("punt aan het eind")
    static let comma = ToneTrait("komma")
    static let tag = ToneTrait("hashtag")
    static let handle = ToneTrait("vermelding")
    static let link = ToneTrait("verwijzing")
    static let emoji = ToneTrait("emoji")
    static let personal = ToneTrait("ik-vorm")
    static let capitals = ToneTrait("hoofdletters")
    /// By number of words: up to 4, 8, 14, 25, 50, and more.
    static let lengths = ["tot 4 woorden", "tot 8 woorden", "tot 14 woorden", "tot 25 woorden", "tot 50 woorden", "lang"].map(
        ToneTrait.init)
    static let lengthBounds = [4, 8, 14, 25, 50]
}

extension ToneTrait {
    /// The trait with a key, nil for a word.
    static func named(_ key: UInt64) -> ToneTrait? { byKey[key] }

    private static let byKey = Dictionary(all.map { ($0.key, $0) }) { first, _ in first }

    private static let all: [ToneTrait] = {
        let pairs = [any, amount, noun, verb, sign, phrase, title] + strengths + places + remarks
        let single = [
            always, empty, mixed, asks, exclaims, quotes, colon, percent, number, money, ellipsis, fullStop, comma, tag, handle, link,
            emoji, personal, capitals,
        ]
        return single + lengths + pairs.flatMap { [$0.good, $0.bad] }
    }()
}
