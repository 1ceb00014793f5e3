/// What the word before says about the word that follows.
enum Context: UInt8, Sendable {
    /// `neuter`: behind "het", where no plural can stand: "het tekenen" is the infinitive.
    case none, nominal, neuter, subject, speaker, te, modal, perfect

    var isNominal: Bool { self == .nominal || self == .neuter }

    /// How likely a form in this role is here, in points; only differences count.
    func points(_ role: Form.Role, _ kind: WordKind) -> Int {
        prior(role, kind) + bonus(role, kind)
    }

    private func prior(_ role: Form.Role, _ kind: WordKind) -> Int {
        switch role {
        // In "de staat" the noun wins from the fixed verb form.
        case .fixed: kind == .verb ? 13 : 20
        case .base: kind == .adjective ? 11 : 10
        case .adjectiveE, .comparative, .superlative: 9
        case .past: 12
        case .plural, .pastPlural: 10
        case .infinitive: 8
        case .third: 8
        case .participle, .participleE: 7
        case .presentParticiple: 6
        case .diminutive: 5
        case .stem: 4
        case .partitive, .genitive: 3
        }
    }

    private func bonus(_ role: Form.Role, _ kind: WordKind) -> Int {
        switch self {
        case .none: 0
        case .nominal: nominalBonus(role, kind)
        case .neuter: role == .plural ? -20 : role == .infinitive ? 4 : nominalBonus(role, kind)
        case .subject: kind == .verb && (role.isFinite && role != .stem || role == .fixed) ? 6 : 0
        case .speaker: kind == .verb && (role.isFinite || role == .fixed) ? 8 : 0
        case .te, .modal: role == .infinitive ? 8 : 0
        case .perfect: role == .participle ? 4 : kind == .adjective ? 2 : 0
        }
    }

    private func nominalBonus(_ role: Form.Role, _ kind: WordKind) -> Int {
        kind == .noun || kind == .adjective || role == .participleE ? 5 : 0
    }

    init(after word: String?) {
        guard let word, let first = word.utf8.first else { self = .none; return }
        self = Ascii.isDigit(first) ? .nominal : Self.words[Fold.hash(word)] ?? .none
    }

    private static let words: [UInt64: Context] = {
        let lists: [(Context, String)] = [
            (
                .nominal,
                """
                de een 'n deze die mijn zijn haar hun ons onze jouw uw geen elk elke ieder iedere der des ten ter zo'n alle sommige vele \
                veel meer minder enkele andere twee drie vier vijf zes zeven acht negen tien honderd duizend van in op bij met uit voor over tot door \
                eerste tweede derde laatste vorige volgende komende afgelopen half halve grote kleine nieuwe oude jonge goede hoge eigen
                """
            ),
            (.neuter, "het 't dit"),
            (.subject, "hij ze zij we wij men jullie wie er zich niet nooit altijd vaak steeds"),
            (.speaker, "ik je jij"),
            (.te, "te"),
            (
                .modal,
                """
                zal zullen zou zouden kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht wil willen wilde gaan gaat ging laten \
                laat liet
                """
            ),
            (.perfect, "is was zijn waren wordt worden werd werden heeft hebben had hadden heb ben bent geworden"),
        ]
        return Dictionary(
            lists.flatMap { context, words in words.split(whereSeparator: \.isWhitespace).map { (Fold.hash(String($0)), context) } },
            uniquingKeysWith: { first, _ in first })
    }()
}

extension Form.Role {
    /// Comparatives, bare stems and genitives make false compounds: "pijnstiller" is not more "pijnstil".
    var endsCompounds: Bool { ![.stem, .comparative, .superlative, .partitive, .genitive].contains(self) }

    var isFinite: Bool { [.stem, .third, .past, .pastPlural, .infinitive].contains(self) }
}
