import Foundation

/// The small lists of words that steer the rules, one table: file and what its third column may say.
struct RuleList: Sendable {
    var file: String
    /// Dutch, for error messages.
    var expects: String
    /// What a word of this list does, from the third column; nil when that column makes no sense.
    var cell: @Sendable (String) -> ToneCell?

    static let all: [RuleList] = [
        RuleList(file: "ontkenning.tsv", ["niet": [.not], "geen": [.no], "nauwelijks": [.hardly], "schijn": [.taken]]),
        RuleList(file: "versterkers.tsv", factors: 1.1...2.5),
        RuleList(file: "verzwakkers.tsv", factors: 0.2...0.9),
        RuleList(file: "tegenstelling.tsv", ["maar": [.but], "ondanks": [.despite]]),
        RuleList(file: "verandering.tsv", ["omhoog": [.up], "omlaag": [.down], "weg": [.gone], "opgelost": [.mended]]),
        RuleList(file: "maten.tsv", tones: ["goed": 1, "slecht": -1]),
        RuleList(file: "voorbehoud.tsv", ["als": [.condition], "misschien": [.unsure]]),
        RuleList(
            file: "kleine-woorden.tsv",
            [
                "lidwoord": [.determiner], "ik": [.firstPerson], "vraag": [.asks], "vraagbegin": [.inverts],
                "onderwerp": [.subject],
            ]),
        RuleList(file: "retorisch.tsv", ["retorisch": [.rhetorical]]),
    ]

    func read(from directory: URL) throws -> [(line: LexiconLine, cell: ToneCell)] {
        try LexiconLine.read(directory.appending(path: file)).map { line in
            guard let cell = cell(line.third) else { throw line.error("'\(line.third)' kan hier niet; verwacht \(expects)") }
            return (line, cell)
        }
    }
}

extension RuleList {
    private init(file: String, _ roles: [String: ToneRoles]) {
        self.init(file: file, expects: roles.keys.sorted().joined(separator: ", ")) { third in
            roles[third].map { ToneCell(roles: $0) }
        }
    }

    private init(file: String, factors: ClosedRange<Double>) {
        self.init(file: file, expects: "een getal van \(factors.lowerBound) tot \(factors.upperBound)") { third in
            guard let factor = Double(third.replacing(",", with: ".")), factors.contains(factor) else { return nil }
            return ToneCell(factor: UInt8((factor * 10).rounded()))
        }
    }

    private init(file: String, tones: [String: Int8]) {
        self.init(file: file, expects: tones.keys.sorted().joined(separator: ", ")) { third in
            tones[third].map { ToneCell(roles: [.measured, .noun], tone: $0) }
        }
    }
}
