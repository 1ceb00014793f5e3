import Mentions

/// The advice of one kind: what to do, what to watch, what to leave alone.
struct AdviceBlock {
    /// "Doen"
    var kind: String
    var items: [Item]

    struct Item {
        var text: String
        var who: String
        var evidence: String
    }

    init(kind: String, items: [Item]) {
        self.kind = kind
        self.items = items
    }

    /// Nil when there is none of this kind.
    init?(_ kind: AdviceFinding.Kind, _ findings: [AdviceFinding], leaving left: inout LeftOut) {
        guard !findings.isEmpty else { return nil }
        self.kind = Self.name(kind)
        let all = findings.map { Item(text: Self.text($0), who: $0.who, evidence: $0.evidence) }
        items = Space.fitting(all, in: Self.budget(kind)) { Space.lines($0.text + $0.who + $0.evidence) }
        left.note(all.count - items.count, "advies", "adviezen")
    }

    /// Printed lines.
    private static func budget(_ kind: AdviceFinding.Kind) -> Int {
        switch kind {
        case .act: 6
        case .watch, .leave: 3
        }
    }

    private static func name(_ kind: AdviceFinding.Kind) -> String {
        switch kind {
        case .act: "Doen"
        case .watch: "Volgen"
        case .leave: "Laten"
        }
    }

    private static func text(_ advice: AdviceFinding) -> String {
        let subject = DutchWords.quoted(advice.subject)
        let times = DutchNumber.countInText(advice.count, "keer", "keer")
        return switch advice.rule {
        case .answerQuestions: "geef vandaag antwoord op \(subject) (\(times) gevraagd) en zet het waar mensen zoeken"
        case .turnsSour: "bel de mensen om wie het gaat bij \(subject): het gesprek groeit en de toon zakt"
        case .emerging: "zoek uit wat er speelt bij \(subject) voordat het nieuws is"
        case .thank: "bedank de mensen die zich uitspreken over \(subject) en geef hun tips door"
        case .verifyRumour: "ga na wat er waar is van \(subject) en zeg dat hardop; nu gaat het van horen zeggen"
        case .fading: "laat \(subject) uitdoven; reageren blaast het weer aan"
        }
    }
}
