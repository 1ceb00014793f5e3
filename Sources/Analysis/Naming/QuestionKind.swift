/// What somebody who asks wants to hear: the same words with another kind are another question.
enum QuestionKind: Hashable {
    case time, way, amount, reason, place, person, choice, thing

    init(_ text: String) {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        self = QuestionKind.cues.first { $0.phrases.occur(in: text) }?.kind ?? QuestionKind.plain(words)
    }

    private static func plain(_ words: [String]) -> QuestionKind {
        let asking: [String: QuestionKind] = [
            "waarom": .reason, "waar": .place, "waarheen": .place, "wie": .person, "wat": .thing, "welk": .thing, "welke": .thing,
            "hoe": .thing,
        ]
        let found = words.compactMap { asking[$0] }.first ?? .choice
        return found == .thing && words.contains("hoe") && words.contains(where: travel.contains) ? .way : found
    }

    private static let travel: Set<String> = ["kom", "komt", "komen", "rijd", "rijdt", "rijden", "bereik", "bereiken"]

    private static let cues: [(kind: QuestionKind, phrases: WordSequences)] = [
        (.time, WordSequences("wanneer\nhoelang\nhoe lang/laat/snel\nwelke datum/dag/week/maand")),
        (
            .way,
            WordSequences(
                "welke route/weg/kant/ingang\nte bereiken\nbereikbaar\nautoroute\nroute\nlangs het/de")
        ),
        (.amount, WordSequences("hoeveel\nhoe veel/duur/vaak\nwat kost/kosten\nwat gaat * kosten")),
    ]

    /// True for a text that could be an answer of this kind; for most kinds only its words can tell.
    func isMet(by text: String) -> Bool {
        switch self {
        case .time: text.contains(where: \.isNumber) || QuestionKind.moments.occur(in: text)
        case .amount: text.contains(where: \.isNumber)
        case .way: QuestionKind.ways.occur(in: text)
        default: true
        }
    }

    private static let moments = WordSequences(
        """
        vandaag/morgen/vanavond/vannacht/overmorgen
        maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag
        januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december
        een/twee/drie/vier/vijf/zes/zeven/acht/negen/tien dagen/weken/maanden/jaar
        volgende/komende/deze week/maand/zomer/winter
        """)
    private static let ways = WordSequences("via\nroute\nomrijden\nrijd/rijdt/rij\nte bereiken\nbereikbaar\nvolg")
}

/// Questions to neighbours, which no town can answer: "Wie heeft er nog meer bruin water?"
enum Neighbours {
    static func areAsked(in text: String) -> Bool { phrases.occur(in: text) }

    private static let phrases = WordSequences(
        """
        wie heeft er/ook/nog/dit/zin/tijd/interesse
        wie hebben er/ook/nog
        wie heeft * ook/meer/over
        wie doet/gaat/loopt/rijdt/fietst/komt/helpt/eet * mee
        wie gaat/doet/helpt/komt/loopt/mee mee
        wie neemt
        wie wil/kan/zal * mee/helpen/meedoen/ruilen/overnemen
        wie herkent/kent dit/deze/hem/haar/die
        wie gaat er
        bij jullie ook
        jullie * ook
        hebben/heeft/zien/ruiken/horen/horen jullie
        heeft/hebben iemand/meer * ook
        iemand * ook
        nog iemand
        iemand nog meer
        nog meer mensen
        zijn er meer/anderen
        ben ik de enige
        iemand zin/tijd/interesse
        iemand al iets
        """)
}
