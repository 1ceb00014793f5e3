/// Something in a message that may carry a learned weight.
struct LabelFeature: Sendable, Hashable {
    enum Kind: UInt8, Sendable, CaseIterable {
        case always, word, begin, pair, opening, cue, trait
        /// Words, ends of words and cues in the name of the author, the profile and the name of the source.
        case author, authorEnd, authorCue, profile, profileEnd, profileCue, source, sourceEnd, sourceCue

        /// Third column of the file of weights.
        var dutch: String {
            switch self {
            case .always: "altijd"
            case .word: "woord"
            case .begin: "begin"
            case .pair: "paar"
            case .opening: "opening"
            case .cue: "teken"
            case .trait: "kenmerk"
            case .author: "auteur"
            case .authorEnd: "auteurslot"
            case .authorCue: "auteursteken"
            case .profile: "profiel"
            case .profileEnd: "profielslot"
            case .profileCue: "profielteken"
            case .source: "bron"
            case .sourceEnd: "bronslot"
            case .sourceCue: "bronteken"
            }
        }
    }

    var kind: Kind
    var key: UInt64
    /// Bytes of the field it stands in; empty for what no words carry.
    var range: Range<Int>
    /// Place of the cue's sense or of the trait.
    var number = 0

    /// A sign that an adviser wrote down.
    var isCue: Bool { [.cue, .authorCue, .profileCue, .sourceCue].contains(kind) }

    /// The key of a feature by its name, as the file of weights writes it: "kan iemand" is a pair.
    static func key(_ kind: Kind, name: some Collection<UInt8>) -> UInt64 {
        key(kind, name.split(separator: 0x20).reduce(0) { before, word in mixed(before, Fold.hash(Array(word).span)) })
    }

    static func key(_ kind: Kind, name: String) -> UInt64 { key(kind, name: Array(name.utf8)) }

    static func key(_ kind: Kind, _ hash: UInt64) -> UInt64 {
        let mixed = hash &+ UInt64(kind.rawValue &+ 1) &* 0xBF58_476D_1CE4_E5B9
        return (mixed ^ (mixed >> 29)) &* 0x94D0_49BB_1331_11EB | 1
    }

    /// The hash of words in a row.
    static func mixed(_ before: UInt64, _ hash: UInt64) -> UInt64 { (before &* 0x9E37_79B9_7F4A_7C15) ^ hash }

    /// Bytes of a long word that count as its beginning or its end.
    static let part = 6
}

/// What is seen of a message as a whole.
enum LabelTrait: Int, Sendable, CaseIterable {
    case asks, endsAsking, exclaims, money, number, link, tag, handle, emoji, quote, age, name, short, middle, long
    case good, veryGood, bad, veryBad, flat
    /// Towards the person who is asked about.
    case praised, blamed, unjudged
    /// Of all people who are asked about.
    case somebodyNamed, somebodyPraised, somebodyBlamed

    var dutch: String {
        switch self {
        case .asks: "vraagteken"
        case .endsAsking: "eindigt-met-vraag"
        case .exclaims: "uitroepteken"
        case .money: "geld"
        case .number: "getal"
        case .link: "link"
        case .tag: "hashtag"
        case .handle: "adres"
        case .emoji: "emoji"
        case .quote: "aanhaling"
        case .age: "leeftijd"
        case .name: "naam"
        case .short: "kort"
        case .middle: "middellang"
        case .long: "lang"
        case .good: "toon-goed"
        case .veryGood: "toon-heel-goed"
        case .bad: "toon-slecht"
        case .veryBad: "toon-heel-slecht"
        case .flat: "toon-vlak"
        case .praised: "geprezen"
        case .blamed: "gelaakt"
        case .unjudged: "niet-beoordeeld"
        case .somebodyNamed: "iemand-genoemd"
        case .somebodyPraised: "iemand-geprezen"
        case .somebodyBlamed: "iemand-gelaakt"
        }
    }
}
