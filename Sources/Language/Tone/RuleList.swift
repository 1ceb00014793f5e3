import Foundation

/// The small lists of words that steer the rules, one table: file and what its third column may say.
struct RuleList: Sendable {
    var file: String
    /// Dutch, for error messages.
    var expects: String
    /// What a word of this list does, from the third column; nil when that column makes no sense.
    var cell: @Sendable (String) -> ToneCell?

    static let all: [RuleList] = [
        RuleList(
            file: "ontkenning.tsv",
            [
                "niet": [.not], "nooit": [.not, .never], "geen": [.no, .never], "nauwelijks": [.hardly], "schijn": [.taken],
                "weerspreekt": [.denies],
            ]),
        RuleList(file: "versterkers.tsv", factors: 1.1...2.5),
        RuleList(file: "verzwakkers.tsv", factors: 0.2...0.9),
        RuleList(file: "tegenstelling.tsv", ["maar": [.but], "na een komma": [.butAfterComma], "ondanks": [.despite]]),
        RuleList(file: "verandering.tsv", ["omhoog": [.up], "omlaag": [.down], "weg": [.gone], "opgelost": [.mended]]),
        RuleList(file: "maten.tsv", [.measured, .noun], tones: ["goed": 1, "slecht": -1]),
        RuleList(file: "verwachting.tsv", .expected, tones: ["goed": 1, "slecht": -1]),
        RuleList(
            file: "voorbehoud.tsv",
            [
                "als": [.condition], "misschien": [.unsure], "zou": [.unsure, .would], "verleden": [.past], "wens": [.unreal],
                "beter": [.could], "hoop": [.unsure, .hopes], "elders": [.elsewhere],
            ]),
        RuleList(
            file: "kleine-woorden.tsv",
            [
                "lidwoord": [.determiner], "ik": [.firstPerson], "vraag": [.asks], "vraagbegin": [.inverts], "onderwerp": [.subject],
                "voorzetsel": [.preposition], "dan": [.than], "voegwoord": [.opener], "en": [.joins], "wordt": [.becomes],
                "slot": [.trails],
                "terzijde": [.comments],
            ]),
        RuleList(
            file: "retorisch.tsv",
            cells: [
                "retorisch": ToneCell(roles: .rhetorical), "klacht": .anywhere([.rhetorical, .tone], -2),
                "lof": .anywhere([.rhetorical, .tone], 2),
            ]),
        RuleList(file: "kader.tsv", ["kader": [.frame], "meldt": [.reports], "noemt": [.naming]]),
        RuleList(
            file: "spot.tsv",
            cells: [
                "schijnlof": .anywhere([.applause, .wry, .tone], 2), "spot": ToneCell(roles: .mocks),
                "lof": .anywhere([.applause, .tone], 2), "sneer": .anywhere(.tone, -2),
            ]),
        RuleList(file: "wendingen.tsv", .tone, tones: ["goed": 1, "slecht": -1, "heel slecht": -2, "heel goed": 2]),
        RuleList(file: "duur.tsv", ["weer": [.again], "tijd": [.period], "wacht": [.waits], "getal": [.number], "klacht": [.grievance]]),
        RuleList(
            file: "samenstelling.tsv",
            cells: [
                "keert": ToneCell(roles: .reversing), "gewoon": ToneCell(roles: .plain), "kleurt goed": .anywhere(.colouring, 2),
                "kleurt slecht": .anywhere(.colouring, -2),
            ]),
        // What else the list may say is for finding names, and checked there.
        RuleList(file: "namen.tsv", expects: "titel, ambt-...") { third in
            ToneCell(roles: third == "titel" || third.hasPrefix("ambt-") ? .title : [])
        },
    ]

    func read(from directory: URL) throws -> [(line: LexiconLine, cell: ToneCell)] {
        try LexiconLine.read(directory.appending(path: file)).map { line in
            guard var cell = cell(line.third) else { throw line.error("'\(line.third)' kan hier niet; verwacht \(expects)") }
            if !cell.roles.isDisjoint(with: .change) { cell.roles.formUnion(line.kind.roles) }
            return (line, cell)
        }
    }
}

extension RuleList {
    private init(file: String, cells: [String: ToneCell]) {
        self.init(file: file, expects: cells.keys.sorted().joined(separator: ", ")) { cells[$0] }
    }

    private init(file: String, _ roles: [String: ToneRoles]) { self.init(file: file, cells: roles.mapValues { ToneCell(roles: $0) }) }

    private init(file: String, factors: ClosedRange<Double>) {
        self.init(file: file, expects: "een getal van \(factors.lowerBound) tot \(factors.upperBound)") { third in
            guard let factor = Double(third.replacing(",", with: ".")), factors.contains(factor) else { return nil }
            return ToneCell(factor: UInt8((factor * 10).rounded()))
        }
    }

    private init(file: String, _ roles: ToneRoles, tones: [String: Int8]) {
        self.init(file: file, cells: tones.mapValues { .anywhere(roles, $0) })
    }
}

extension ToneCell {
    fileprivate static func anywhere(_ roles: ToneRoles, _ tone: Int8) -> ToneCell {
        ToneCell(roles: roles, tone: tone, domain: ToneDomain.anywhere.bit)
    }
}
