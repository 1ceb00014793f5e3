import Foundation
import Mentions

/// A reputation analysis as a wethouder's adviser reads it.
struct ReputationSheet {
    let analysis: ReputationAnalysis
    let words: AnalysisWords

    init(_ analysis: ReputationAnalysis) {
        self.analysis = analysis
        words = AnalysisWords(analysis.frame)
    }

    var sheet: Sheet {
        var parts: [Sheet.Part] = []
        parts.add("In het kort", [.text(short, analysis.measures.evidence)])
        parts.add("Zichtbaarheid naast het college", [visibility])
        if analysis.measures.count > 0 {
            parts.add("Persoon en beleid", [.text(concern, analysis.about.evidence)])
            parts.add("Betrouwbaarheid, betrokkenheid en competentie", criteria)
            parts.add("In welke dossiers", [dossiers])
            parts.add("Uit welke groepen", [.text(groups, analysis.measures.evidence)])
        }
        parts.add("Wat we níet kunnen zeggen", [.text(unsaid)])
        parts.add("Advies", [AnalysisWords.advice(analysis.advice) ?? .text("Geen regel vraagt nu om actie.")])
        parts.add("Verantwoording", words.hearing(analysis.hearing) + [.text(account)])
        return Sheet(
            kind: "Reputatie-analyse", title: "\(DutchWords.sentence(analysis.role)) \(analysis.person)",
            head: words.head(analysis.frame, analysis.measures) + [
                "Portefeuille: \(analysis.portfolio.isEmpty ? "niet opgegeven" : DutchWords.list(analysis.portfolio))"
            ], parts: parts)
    }

    private var name: String { analysis.person }

    private var short: String {
        guard analysis.measures.count > 0 else {
            return
                "In de afgelopen \(words.length) werd \(name) in geen enkel bericht genoemd. Dat is een gegeven en geen oordeel: er valt niets te zeggen over hoe over \(name) gesproken wordt."
        }
        let judged = analysis.criteria.filter(\.isEnough)
        let counted =
            "\(DutchWords.sentence(DutchNumber.countInText(analysis.measures.voices, "stem noemt", "stemmen noemen"))) \(name) in \(words.length)"
        let change =
            analysis.measures.previousCount > 0
            ? " (de \(words.length) ervoor \(DutchNumber.count(analysis.measures.previousCount, "bericht", "berichten")))" : ""
        let about =
            "\(DutchNumber.countInText(analysis.about.person, "stem oordeelt", "stemmen oordelen")) over de persoon, \(DutchNumber.inText(analysis.about.policy)) over beleid"
        let directions = judged.map { "\($0.criterion.rawValue): \(Self.direction($0))" }
        let end =
            directions.isEmpty
            ? "voor geen van de drie criteria zijn er genoeg oordelen om een richting te noemen" : directions.joined(separator: "; ")
        return "\(counted)\(change); \(about). \(DutchWords.sentence(end))."
    }

    /// "verdeeld", "overwegend negatief": only what the whole interval says.
    private static func direction(_ row: CriterionRow) -> String {
        guard row.isEnough else { return "te weinig oordelen" }
        if row.low > 0.5 { return "overwegend positief" }
        return row.high < 0.5 ? "overwegend negatief" : "geen duidelijke richting"
    }

    private var visibility: Sheet.Block {
        .table(
            "Stemmen die elk lid van het college noemen, in \(words.length)", ["Naam", "Functie", "n", "Periode ervoor"],
            analysis.visibility.map { ($0.name, [$0.role, DutchNumber.whole($0.voices), DutchNumber.whole($0.previous)], "") })
    }

    private var concern: String {
        let tone =
            analysis.tone.map {
                "De toon tegenover \(name) zelf is \(AnalysisWords.toneClause($0)), over \(DutchNumber.countInText($0.judged, "bericht", "berichten"))."
            } ?? "Over de toon tegenover \(name) zelf is te weinig gezegd."
        let named = analysis.about.none == 0 ? "" : ", en \(DutchNumber.countInText(analysis.about.none, "noemt", "noemen")) alleen de naam"
        let policy =
            analysis.policyTone.map { " De toon over het beleid is \(AnalysisWords.toneClause($0))." }
            ?? " Over de toon van wat over beleid gaat is te weinig gezegd."
        return
            "\(DutchWords.sentence(DutchNumber.countInText(analysis.about.person, "stem gaat", "stemmen gaan"))) over de persoon, \(DutchNumber.inText(analysis.about.policy)) over beleid\(named). \(tone)\(policy)"
    }

    private var criteria: [Sheet.Block?] {
        let table = Sheet.Block.table(
            "Oordelen per criterium; de criteria worden niet bij elkaar opgeteld",
            ["Criterium", "n", "Positief", "Negatief", "Richting (aandeel positief)", "Periode ervoor", "Dossier", "Groep"],
            analysis.criteria.map { row in
                (
                    DutchWords.sentence(row.criterion.rawValue),
                    [
                        String(row.count), String(row.positive), String(row.negative),
                        row.isEnough
                            ? "\(Self.direction(row)) (\(DutchNumber.percent(row.low)) tot \(DutchNumber.percent(row.high)))"
                            : "te weinig oordelen",
                        "\(row.previousPositive) positief, \(row.previousNegative) negatief",
                        row.dossiers.isEmpty ? "–" : DutchWords.list(row.dossiers),
                        row.groups.isEmpty ? "–" : AnalysisWords.groups(row.groups),
                    ], row.evidence
                )
            })
        let quotes = analysis.criteria.map { row in
            Sheet.Block.list(
                DutchWords.sentence(row.criterion.rawValue),
                row.quotes.map {
                    .init(
                        head: $0.direction == .positive ? "positief" : "negatief", text: AnalysisWords.cited($0.quote),
                        evidence: row.evidence)
                })
        }
        return [table] + quotes
    }

    private var dossiers: Sheet.Block {
        if analysis.dossiers.isEmpty { return .text("Geen van de gevolgde issues: \(name) wordt elders genoemd.") }
        return .table(
            "Issues waarbij \(name) genoemd wordt", ["Issue", "n", "Toon tegenover de persoon"],
            analysis.dossiers.map {
                ($0.title, [String($0.voices), $0.tone.map { ToneLine.figure($0) } ?? "te weinig om te zeggen"], $0.evidence)
            })
    }

    private var groups: String {
        analysis.groups.isEmpty
            ? "Niemand."
            : DutchWords.sentence(DutchWords.list(analysis.groups.map { "\(DutchWords.name($0.group)) \($0.voices)" })) + " (stemmen)."
    }

    private var unsaid: String {
        let few = analysis.criteria.filter { !$0.isEnough }.map { "\($0.criterion.rawValue) (n = \($0.count))" }
        var sentences: [String] = []
        if !few.isEmpty {
            sentences.append(
                "Een richting voor \(DutchWords.list(few)): onder de \(DutchNumber.inText(CriterionRow.fewest)) oordelen noemen we die niet."
            )
        }
        if analysis.tone == nil { sentences.append("Een toon tegenover de persoon.") }
        sentences.append(
            "Wat mensen denken die niets schrijven. Ook zegt aandacht voor beleid niets over de persoon, en gaat openbaar debat vaker over competentie dan over de andere twee."
        )
        return sentences.joined(separator: " ")
    }

    private var account: String {
        let threats =
            analysis.threats == 0
            ? ""
            : " \(DutchWords.sentence(DutchNumber.countInText(analysis.threats, "bericht met een dreiging staat", "berichten met een dreiging staan"))) hier niet in en \(analysis.threats == 1 ? "ging" : "gingen") direct naar de piketfunctionaris."
        return
            "Voor elk lid van het college gelden dezelfde regels; privéleven blijft erbuiten.\(threats) Gelezen met: \(analysis.frame.versions.joined(separator: "; "))."
    }
}
