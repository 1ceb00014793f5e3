/// What a word does beside a name, as `namen.tsv` and the lists of first names and towns say. A word can do several things.
struct NameRoles: OptionSet, Sendable {
    let rawValue: UInt32

    /// Circles of public office: somebody in one of them is seldom the namesake in another.
    static let college = NameRoles(rawValue: 1)
    static let council = NameRoles(rawValue: 1 << 1)
    static let staff = NameRoles(rawValue: 1 << 2)
    static let province = NameRoles(rawValue: 1 << 3)
    static let water = NameRoles(rawValue: 1 << 4)
    static let state = NameRoles(rawValue: 1 << 5)
    static let offices: NameRoles = [.college, .council, .staff, .province, .water, .state]

    /// An office somebody no longer holds: "oud-wethouder".
    static let former = NameRoles(rawValue: 1 << 6)
    /// "mevrouw", "drs."
    static let courtesy = NameRoles(rawValue: 1 << 7)
    /// "bewoner", "bakker": whoever is named after it holds no public office.
    static let privately = NameRoles(rawValue: 1 << 8)
    /// "Garage De Wit", "Kwakkel Bouw".
    static let business = NameRoles(rawValue: 1 << 9)
    /// "Marije Kwakkel Fonds".
    static let namesake = NameRoles(rawValue: 1 << 10)
    /// "de wijk Zuid", "buurthuis De Brug".
    static let placeKind = NameRoles(rawValue: 1 << 11)
    /// "Provinciale Staten van Groningen".
    static let provincial = NameRoles(rawValue: 1 << 12)
    /// A name that is also a word.
    static let common = NameRoles(rawValue: 1 << 13)
    /// May open a sentence right before a surname: "Volgens Kwakkel".
    static let mayPrecede = NameRoles(rawValue: 1 << 14)
    static let firstName = NameRoles(rawValue: 1 << 15)
    /// A town, or its people and adjective, that may be another one than that of the newsroom.
    static let town = NameRoles(rawValue: 1 << 16)

    /// Third column of `namen.tsv`.
    static let named: [String: NameRoles] = [
        "ambt-college": .college, "ambt-raad": .council, "ambt-dienst": .staff, "ambt-provincie": .province, "ambt-waterschap": .water,
        "ambt-rijk": .state, "oud": .former, "titel": .courtesy, "beroep": .privately, "zaak": .business, "vernoemd": .namesake,
        "plek": .placeKind, "provincie": .provincial, "gewoon": .common, "ervoor": .mayPrecede,
    ]
}
