/// What a rule did, as the adviser reads it.
enum ToneRemark: UInt8, Sendable, Hashable, CaseIterable {
    case repeated, name, lessened, raised, takenAway, mended, amplified, diminished, spent, tells, negated, hardly, doubleNegated
    case outweighed, stressed, conceded, conditional, unsure, asked, quoted, elongated, shouted, exclaimed, opens, closes, plot, blame
    case grievance, mocked, belied, notSo, regret, titled, heldUp, measuredAgainst, framed, disputed, past, anothers, assent, hoped, rarely,
        elsewhere, local

    /// Dutch; a cause follows between asterisks when there is one.
    var dutch: String {
        switch self {
        case .repeated: "telt minder mee omdat het vaker voorkomt"
        case .name: "niet meegeteld: lijkt een naam"
        case .lessened: "omgekeerd, want het neemt af:"
        case .raised: "bepaald door de toename:"
        case .takenAway: "omgekeerd, want het verdwijnt:"
        case .mended: "omgekeerd, want er wordt iets aan gedaan:"
        case .amplified: "versterkt door"
        case .diminished: "afgezwakt door"
        case .spent: "niet apart meegeteld: versterkt alleen"
        case .tells: "niet apart meegeteld: zegt hoe het ermee gaat"
        case .negated: "omgekeerd door"
        case .hardly: "bijna omgekeerd door"
        case .doubleNegated: "dubbele ontkenning met"
        case .outweighed: "weegt minder, want daarna komt"
        case .stressed: "weegt zwaarder na"
        case .conceded: "weegt minder na"
        case .conditional: "voorwaardelijk door"
        case .unsure: "onzeker door"
        case .asked: "afgezwakt: staat in een vraag"
        case .quoted: "afgezwakt: staat tussen aanhalingstekens"
        case .elongated: "versterkt: uitgerekt geschreven"
        case .shouted: "versterkt: in hoofdletters"
        case .opens: "weegt zwaarder: openingszin"
        case .closes: "weegt zwaarder: slotzin"
        case .plot: "weegt minder: hoort bij het verhaal"
        case .blame: "weegt zwaarder: kritiek in een recensie"
        case .local: "eigen ijking"
        case .exclaimed: "versterkt door het uitroepteken"
        case .grievance: "een klacht in gewone woorden"
        case .mocked: "omgekeerd, want spottend door"
        case .belied: "omgekeerd: lof met slecht nieuws erachter is spot"
        case .notSo: "omgekeerd, want het is niet zo:"
        case .regret: "een wens die niet is uitgekomen"
        case .titled: "niet meegeteld: staat in een titel"
        case .heldUp: "omgekeerd: tussen aanhalingstekens in twijfel getrokken"
        case .measuredAgainst: "omgekeerd, want daarmee wordt vergeleken:"
        case .framed: "niet meegeteld: is het onderwerp van"
        case .disputed: "niet meegeteld, want het wordt weersproken:"
        case .past: "niet meegeteld: zo was het, maar het verandert"
        case .anothers: "niet meegeteld: titel van een ander"
        case .hoped: "zo is het nog niet:"
        case .elsewhere: "omgekeerd, want zo is het hier en nu niet:"
        case .rarely: "versterkt, want zo is het zelden:"
        case .assent: "niet omgekeerd: de vraag wil een ja"
        }
    }
}
