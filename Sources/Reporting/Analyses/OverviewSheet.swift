import Foundation
import Mentions

/// The weekly picture and the overview before an election, part by part.
struct OverviewSheet {
    let overview: Overview
    let words: AnalysisWords

    init(_ overview: Overview) {
        self.overview = overview
        words = AnalysisWords(overview.frame)
    }

    var sheet: Sheet {
        var parts: [Sheet.Part] = []
        parts.add("In het kort", short.map { .text($0, overview.measures.evidence) })
        if overview.measures.count > 0 {
            parts.add(
                "Waarover het gaat", [table("Onderwerpen", "Onderwerp", overview.subjects) ?? .text("Geen onderwerp had drie stemmen.")])
            parts.add("Voor en tegen", arguments)
            parts.add("Per wijk", [places, silence])
            parts.add("Per bestuurder", people)
            parts.add("Meningen", [.quotes(overview.opinions)])
            parts.add("Wie de toon zet", [.list("", overview.voices.map(AnalysisWords.influence))])
            parts.add("Opkomend: nog niet in de media", [.list("", overview.emerging.map(emerging))])
            parts.add("Beelden", [.list("", overview.images.map(words.image))])
            parts.add("Vragen zonder antwoord", [.list("", overview.questions.map(words.question))])
            parts.add("Advies", [AnalysisWords.advice(overview.advice) ?? .text("Geen regel vraagt nu om actie.")])
        }
        parts.add("Wie u niet hoort", words.hearing(overview.hearing))
        parts.add("Verantwoording", [.text(account)])
        return Sheet(
            kind: overview.kind == .week ? "Weekbeeld" : "Verkiezingsoverzicht", title: overview.frame.newsroom,
            head: words.head(overview.frame, overview.measures), parts: parts)
    }

    private var short: [String] {
        let measures = overview.measures
        guard measures.count > 0 else {
            return ["In de afgelopen \(words.length) kwam er niets binnen. Kijk met 'tamtam doctor' of de bronnen antwoorden."]
        }
        let before = overview.reachesBack ? " (de \(words.length) ervoor \(DutchNumber.whole(measures.previousCount)))" : ""
        var sentences = [
            "\(DutchNumber.count(measures.count, "bericht", "berichten")) in \(words.length)\(before), van \(DutchNumber.count(measures.voices, "stem", "stemmen")). "
                + "De toon is \(measures.tone.map(AnalysisWords.toneClause) ?? "niet te zeggen: er zijn te weinig oordelen")."
        ]
        if let first = overview.subjects.first {
            let share = DutchNumber.percent(Double(first.measures.voices) / Double(max(1, measures.voices)))
            sentences.append("Het meest ging het over \(first.name): \(share) van de stemmen.")
        }
        if overview.knownDays < overview.frame.days {
            sentences.append("Het archief kent van deze \(words.length) alleen de laatste \(DutchNumber.inText(overview.knownDays)).")
        }
        return [sentences.joined(separator: " ")]
    }

    /// A row for each cut; the period before and the ordinary level stand there only where the archive knows them.
    private func table(_ caption: String, _ first: String, _ cuts: [Overview.Cut], perThousand: Bool = false) -> Sheet.Block? {
        guard !cuts.isEmpty else { return nil }
        let columns =
            [first, "Berichten", "Stemmen"] + (overview.reachesBack ? ["Ervoor"] : []) + (isOrdinaryKnown ? ["Gewoon"] : [])
            + (perThousand ? ["Per 1.000 inwoners"] : []) + ["Toon", "Standpunt", "Frame"]
        return .table(
            caption + " in \(words.length)", columns,
            cuts.map { cut in
                let cells =
                    [DutchNumber.whole(cut.measures.count), DutchNumber.whole(cut.measures.voices)]
                    + (overview.reachesBack ? [DutchNumber.whole(cut.measures.previousCount)] : [])
                    + (isOrdinaryKnown ? [DutchNumber.decimal(cut.measures.expected ?? 0)] : [])
                    + (perThousand ? [cut.perThousand.map { DutchNumber.decimal($0) } ?? "inwonertal onbekend"] : [])
                return (cut.name, cells + [AnalysisWords.tone(cut.measures.tone), stance(cut.stances), frame(cut)], cut.measures.evidence)
            })
    }

    private var isOrdinaryKnown: Bool { overview.measures.expected != nil }

    private func stance(_ counts: StanceCounts) -> String {
        counts.taken < 3 ? "minder dan drie" : "\(counts.favour) voor, \(counts.against) tegen, \(counts.doubt) twijfel"
    }

    private func frame(_ cut: Overview.Cut) -> String {
        cut.frame.map { "\(AnalysisWords.frame($0.frame)) (\($0.voices))" } ?? "geen"
    }

    private var arguments: [Sheet.Block?] {
        overview.arguments.flatMap { subject -> [Sheet.Block?] in
            let sides = [(Stance.favour, "voor"), (.against, "tegen")].map { stance, name in
                Sheet.Block.list(
                    "\(subject.title), \(name)",
                    subject.arguments.filter { $0.stance == stance }.map { argument in
                        Sheet.Line(head: "\(argument.voices)×", text: AnalysisWords.cited(argument.best), evidence: argument.evidence)
                    })
            }
            return [.text("\(subject.title): \(AnalysisWords.position(subject.stances)).", subject.stances.evidence)] + sides
        }
    }

    private var places: Sheet.Block {
        table("Waar het over gaat", "Wijk", overview.places, perThousand: true) ?? .text("In geen bericht stond een wijk of kern.")
    }

    private var silence: Sheet.Block? {
        overview.silentPlaces.isEmpty
            ? nil
            : .text("Niets gehoord over \(DutchWords.list(overview.silentPlaces, most: 12)); dat zegt niets over wat daar leeft.")
    }

    private var people: [Sheet.Block?] {
        guard !overview.people.isEmpty else { return [] }
        let columns =
            ["Bestuurder", "Berichten", "Stemmen", "Toon tegenover de persoon"]
            + Criterion.allCases.map { DutchWords.sentence($0.rawValue) }
        return [
            .table(
                "Elk lid van het college in \(words.length); dezelfde regels voor iedereen", columns,
                overview.people.map { cut in
                    let criteria = (cut.judged?.criteria ?? []).map { "\($0.positive) positief, \($0.negative) negatief" }
                    return (
                        "\(cut.what) \(cut.name)",
                        [
                            DutchNumber.whole(cut.measures.count), DutchNumber.whole(cut.measures.voices),
                            AnalysisWords.tone(cut.judged?.tone),
                        ]
                            + criteria, cut.measures.evidence
                    )
                }),
            .text("Onder de vijf oordelen zegt een criterium niets; 'tamtam report reputatie' toont wat eronder ligt."),
        ]
    }

    private func emerging(_ cut: Overview.Cut) -> Sheet.Line {
        Sheet.Line(
            head: cut.name,
            text:
                "\(DutchNumber.countInText(cut.measures.voices, "stem", "stemmen")), begonnen in deze \(words.length); de toon is \(AnalysisWords.tone(cut.measures.tone))",
            evidence: cut.measures.evidence)
    }

    private var account: String {
        let ordinary =
            isOrdinaryKnown
            ? "Gewoon is het gemiddelde van eerdere perioden van \(words.length)."
            : "Wat gewoon is valt nog niet te zeggen: daarvoor moet het archief drie eerdere perioden van \(words.length) kennen."
        return
            "\(ordinary) Voor elk lid van het college gelden dezelfde regels; privéleven blijft erbuiten. Gelezen met: \(overview.frame.versions.joined(separator: "; ")). Elk nummer is na te gaan met 'tamtam explain'."
    }
}
