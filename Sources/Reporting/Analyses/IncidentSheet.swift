import Foundation
import Mentions

/// A crisis sheet as the team reads it, in the order in which it is used.
struct IncidentSheet {
    let crisis: CrisisSheet
    let words: AnalysisWords

    init(_ crisis: CrisisSheet) {
        self.crisis = crisis
        words = AnalysisWords(crisis.frame)
    }

    var sheet: Sheet {
        var parts: [Sheet.Part] = []
        parts.add("Kernbeeld", core)
        parts.add("Wat er veranderd is", [changed] + changes)
        parts.add("Wat leeft er", [columns] + details)
        parts.add("Geruchten", [.list("", crisis.rumours.map(words.rumour)) ?? .text("Geen geruchten herkend.")])
        parts.add(
            "Beelden die rondgaan", [.list("", crisis.images.map(words.image)) ?? .text("Geen beeld dat meer dan één keer langskwam.")])
        parts.add("Wie het gesprek stuurt", [.list("", drivers) ?? .text("Nog niemand met een naam die hier genoemd mag worden.")])
        parts.add("Media en framing", media)
        parts.add("Advies", [AnalysisWords.advice(crisis.advice) ?? .text("Geen regel vraagt nu om actie; blijf meelezen.")])
        parts.add("Onzekerheden", [.text(uncertain, crisis.hearing.evidence)])
        return Sheet(kind: kind, title: crisis.title, head: head, parts: parts, warning: warning)
    }

    private var kind: String {
        switch crisis.kind {
        case .sheet: "Omgevingsbeeld \(crisis.number)"
        case .day: "24-uursanalyse"
        case .handover: "Overdracht na blad \(crisis.number)"
        }
    }

    private var head: [String] {
        let next =
            switch crisis.kind {
            case .sheet: " · volgende om \(words.dates.time(crisis.next))"
            case .day: " · volgende: morgenochtend"
            case .handover: ""
            }
        return [
            "\(crisis.frame.newsroom) · begonnen \(words.moment(crisis.since))",
            "Stand \(words.near(crisis.frame.at))\(next) · \(DutchNumber.count(crisis.measures.count, "bericht", "berichten")), \(DutchNumber.count(crisis.measures.voices, "stem", "stemmen")) (\(crisis.measures.evidence))",
            Editing.draft.words,
        ]
    }

    private var warning: String {
        let open = crisis.rumours.count { $0.status == .unconfirmed }
        return open == 0
            ? ""
            : "\(DutchWords.sentence(DutchNumber.countInText(open, "gerucht is", "geruchten zijn"))) niet bevestigd; neem \(open == 1 ? "het" : "ze") niet over."
    }

    private var core: [Sheet.Block?] {
        guard crisis.measures.count > 0 else {
            return [
                .text(
                    "Er is nog geen enkel bericht over dit incident gevonden. Dat kan komen doordat het net begonnen is; kijk ook naar de meldkamer en de lijnen van de hulpdiensten.",
                    crisis.measures.evidence)
            ]
        }
        return [
            .list("", crisis.core.map { .init(head: "", text: "\($0.text) (\(AnalysisWords.by($0)))", evidence: "") })
                ?? .text("Er is nog geen zin gevonden die het beeld draagt; lees de berichten zelf.", crisis.measures.evidence)
        ]
    }

    private var changed: Sheet.Block {
        guard let change = crisis.changed else {
            return .text(crisis.kind == .sheet ? "Dit is het eerste blad." : "Alles is nieuw: het incident begon in deze periode.")
        }
        guard change.voices > 0 else { return .text("Sinds \(words.dates.time(change.since)) kwam er niets bij.", change.evidence) }
        let columns = zip(crisis.columns, change.columns).filter { $1 > 0 }.map { "\($1) over \($0.column.rawValue)" }
        let groups = change.groups.isEmpty ? "" : " Voor het eerst gehoord: \(AnalysisWords.groups(change.groups))."
        let rumours =
            change.rumours.isEmpty
            ? "" : " \(DutchWords.sentence(DutchNumber.countInText(change.rumours.count, "nieuw gerucht", "nieuwe geruchten")))."
        return .text(
            "Sinds \(words.near(change.since)) \(DutchNumber.countInText(change.voices, "nieuwe stem", "nieuwe stemmen"))\(columns.isEmpty ? "" : ": " + DutchWords.list(columns)).\(groups)\(rumours)",
            change.evidence)
    }

    private var changes: [Sheet.Block?] {
        guard let change = crisis.changed else { return [] }
        return [
            .list("Nieuw gevraagd", change.questions.map { .init(head: "", text: AnalysisWords.cited($0), evidence: "") }),
            .list("Nieuw van de overheid", change.authorities.map { .init(head: "", text: AnalysisWords.cited($0), evidence: "") }),
        ]
    }

    private static func name(_ column: CrisisColumn) -> String { DutchWords.sentence(column.rawValue) }

    private var columns: Sheet.Block {
        .table(
            "De drie doelen van crisiscommunicatie", ["Kolom", "n", "Wat het meest terugkomt"],
            crisis.columns.map { row in
                (
                    Self.name(row.column),
                    [String(row.voices), row.items.first.map { DutchWords.quoted($0.quote.text) } ?? "niets gehoord"], row.evidence
                )
            })
    }

    private var details: [Sheet.Block?] {
        crisis.columns.map { row in
            .list(
                Self.name(row.column),
                row.items.map { item in
                    let answer =
                        item.answer.map { " \(DutchWords.sentence(AnalysisWords.by($0))) zei daarna: \(DutchWords.quoted($0.text))" } ?? ""
                    let answered = item.isAnswered.map { ($0 ? " Beantwoord." : " Nog niet beantwoord.") + answer } ?? ""
                    return .init(head: "\(item.voices)×", text: "\(AnalysisWords.cited(item.quote))\(answered)", evidence: item.evidence)
                })
        }
    }

    private var drivers: [Sheet.Line] {
        crisis.drivers.map {
            .init(
                head: $0.name,
                text:
                    "\(DutchWords.member($0.group)), \(DutchNumber.count($0.voices, "bericht", "berichten")), \(DutchNumber.whole($0.echo)) keer weerklank",
                evidence: $0.evidence)
        }
    }

    private var media: [Sheet.Block?] {
        guard !crisis.headlines.isEmpty else { return [.text("Nog niets van de media.")] }
        return [
            .text("Frames in de media: \(AnalysisWords.frames(crisis.framing, most: 3))."),
            .list("", crisis.headlines.map { .init(head: "", text: AnalysisWords.cited($0), evidence: "") }),
        ]
    }

    private var uncertain: String {
        var sentences: [String] = []
        let rumours = crisis.rumours.count { $0.status == .unconfirmed }
        if rumours > 0 {
            sentences.append(
                "\(DutchWords.sentence(DutchNumber.countInText(rumours, "gerucht is", "geruchten zijn"))) niet bevestigd en niet weerlegd.")
        }
        let open = crisis.columns.first?.items.count { $0.isAnswered == false } ?? 0
        if open > 0 {
            sentences.append(
                "\(DutchWords.sentence(DutchNumber.countInText(open, "vraag heeft", "vragen hebben"))) nog geen antwoord dat wij konden vinden."
            )
        }
        if !crisis.gaps.isEmpty { sentences.append("Niet gehoord: \(DutchWords.list(crisis.gaps)).") }
        if !crisis.hearing.isBroad {
            sentences.append(
                "Van inwoners zijn er \(DutchNumber.countInText(crisis.hearing.inhabitants, "stem", "stemmen")): te weinig om te zeggen wat inwoners vinden."
            )
        }
        sentences.append("Wat mensen elkaar in besloten groepen zeggen horen we niet.")
        return sentences.joined(separator: " ")
    }
}
