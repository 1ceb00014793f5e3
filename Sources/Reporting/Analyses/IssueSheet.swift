import Foundation
import Mentions

/// An issue analysis as an adviser reads it: the nine sections, in order.
struct IssueSheet {
    let analysis: IssueAnalysis
    let words: AnalysisWords

    init(_ analysis: IssueAnalysis) {
        self.analysis = analysis
        words = AnalysisWords(analysis.frame)
    }

    var sheet: Sheet {
        var parts: [Sheet.Part] = []
        parts.add("Het issue in één zin", opening)
        guard analysis.total > 0 else {
            parts.add("Wie hoort u niet?", words.hearing(analysis.hearing))
            parts.add("Bijlage: zoekvraag, bronnen en aantallen", appendix)
            return Sheet(kind: "Issue-analyse", title: analysis.title, head: words.head(analysis.frame, analysis.measures), parts: parts)
        }
        parts.add("Tijdlijn", [.list("", analysis.timeline.map(line))])
        parts.add("Wie zegt wat", [matrix] + groupQuotes + ownFrames)
        parts.add("Argumenten voor en tegen", arguments)
        parts.add("Krachtenveld", field + feelings + [.list("Samenhang en plaats", related)])
        parts.add("Verschuiving", [shift])
        parts.add("Scenario's", scenarios)
        parts.add("Accenten voor communicatie", accents)
        parts.add("Bijlage: wie u niet hoort, zoekvraag, bronnen en aantallen", words.hearing(analysis.hearing) + appendix)
        return Sheet(kind: "Issue-analyse", title: analysis.title, head: words.head(analysis.frame, analysis.measures), parts: parts)
    }

    private var opening: [Sheet.Block?] {
        guard analysis.total > 0 else {
            return [
                .text(
                    "Over “\(analysis.title)” is tot nu toe geen enkel bericht gevonden. Dat kan betekenen dat niemand erover praat, of dat de zoekvraag te nauw is; bekijk die met 'tamtam query'."
                )
            ]
        }
        guard analysis.measures.count > 0 else {
            let last =
                analysis.firstHeard.map {
                    " Eerder wel: \(DutchNumber.countInText(analysis.total, "bericht", "berichten")) sinds \(words.dates.dayAndMonth($0))."
                } ?? ""
            return [
                .text(
                    "In de afgelopen \(words.length) ging geen enkel bericht over “\(analysis.title)”.\(last)", analysis.measures.evidence)
            ]
        }
        return [.text(sentence, analysis.measures.evidence), summary]
    }

    /// "Over Kruispunt Molenweg spreken 41 stemmen uit vijf groepen; het issue is publiek, de toon is negatief en inwoners zijn vooral tegen."
    private var sentence: String {
        let measures = analysis.measures
        let groups = measures.groups.count
        let comparison =
            measures.previousCount == 0
            ? "" : " (de \(words.length) ervoor \(DutchNumber.count(measures.previousCount, "bericht", "berichten")))"
        var parts = [
            "\(DutchWords.sentence(DutchNumber.countInText(measures.voices, "stem", "stemmen"))) uit \(DutchNumber.countInText(groups, "groep", "groepen")) \(measures.voices == 1 ? "spreekt" : "spreken") in \(words.length) over \(analysis.title)\(comparison); de fase is “\(analysis.phase.rawValue)” (\(phase))"
        ]
        if let tone = measures.tone, let course = DutchWords.course(tone) { parts.append(course) }
        if analysis.forces.taken >= 3 { parts.append("wie stelling neemt is \(AnalysisWords.position(analysis.forces))") }
        return DutchWords.list(parts) + "."
    }

    private var phase: String {
        switch analysis.phase {
        case .latent: "weinig stemmen, niet in de media"
        case .emerging: "het groeit en is nog niet in de media"
        case .open:
            analysis.groups.contains { $0.group == .media && $0.voices > 0 }
                ? "het staat in de media" : "het leeft bij drie groepen of meer"
        case .crisis: "mensen lopen gevaar of spreken alsof"
        case .aftermath: "de piek is voorbij"
        }
    }

    private var summary: Sheet.Block? {
        analysis.summary.isEmpty
            ? nil : .text("Wat er gezegd wordt: " + analysis.summary.map { "\($0.text) (\(AnalysisWords.by($0)))" }.joined(separator: " "))
    }

    private func line(_ entry: TimelineEntry) -> Sheet.Line {
        let said = entry.quote.map { ": \(AnalysisWords.cited($0))" } ?? ""
        let text =
            switch entry.kind {
            case .began: "Eerste bericht\(said)"
            case .joined:
                "\(DutchWords.sentence(entry.side.map(LifeText.name) ?? "")) \(entry.side == .media || entry.side == .belangengroepen || entry.side == .opiniemakers || entry.side == .meldingen ? "spreken" : "spreekt") voor het eerst\(said)"
            case .turn: "Keerpunt, " + (entry.turn.map { turn($0) } ?? "")
            case .authority: "Overheid\(said)"
            case .peak: "Drukste dag: \(DutchNumber.count(entry.voices, "stem", "stemmen"))"
            }
        return Sheet.Line(
            head: entry.kind == .peak ? words.dates.day(entry.at) + " " + words.dates.dayAndMonth(entry.at) : words.moment(entry.at),
            text: text, evidence: entry.evidence)
    }

    private func turn(_ turn: TurningPoint) -> String {
        let life = StoryLife(voices: 0, copies: 0, sources: 0, engagement: 0, isCut: false, evidence: "")
        let text = LifeText(life: life, now: words.now, dates: words.dates).text(turn)
        return String(text.drop { $0 != ";" }.dropFirst(2))
    }

    private var matrix: Sheet.Block {
        .table(
            "De groepen in \(words.length)", ["Groep", "n", "Standpunt", "Toon", "Frames (stemmen: woorden)", "Belangrijkste argument"],
            analysis.groups.map { row in
                (
                    DutchWords.sentence(DutchWords.name(row.group)),
                    [
                        String(row.voices), row.group == .media && row.voices > 0 ? "doet verslag" : AnalysisWords.position(row.stances),
                        row.voices == 0 ? "–" : AnalysisWords.tone(row.tone),
                        row.voices == 0 ? "–" : AnalysisWords.frames(row.frames),
                        row.arguments.first.map { DutchWords.quoted($0.text) } ?? (row.voices == 0 ? "–" : "geen argument gevonden"),
                    ], row.evidence
                )
            })
    }

    /// The frames that the newsroom wrote down for this issue.
    private var ownFrames: [Sheet.Block?] {
        guard !analysis.ownFrames.isEmpty else { return [] }
        let columns = ["Frame", "n", "Ervoor"] + SpeakerGroup.allCases.map { DutchWords.sentence(DutchWords.name($0)) }
        let table = Sheet.Block.table(
            "Frames van dit issue in \(words.length)", columns,
            analysis.ownFrames.map { frame in
                (frame.title, ([frame.voices, frame.previous] + frame.groups).map { DutchNumber.whole($0) }, frame.evidence)
            })
        let lines = analysis.ownFrames.filter { $0.voices > 0 }.map { frame in
            let slots = frame.slots.filter { $0.voices > 0 }.map { slot in
                "\(slot.slot.rawValue) \(slot.voices) (\(slot.words.map { DutchWords.quoted($0) }.joined(separator: ", ")))"
            }
            let quote = frame.quote.map { ". \(AnalysisWords.cited($0))" } ?? ""
            return Sheet.Line(head: frame.title, text: DutchWords.list(slots, most: 4) + quote, evidence: frame.evidence)
        }
        return [table, .list("Waaraan herkend", lines)]
    }

    private var groupQuotes: [Sheet.Block?] { [.quotes(analysis.groups.compactMap(\.quote))] }

    private var arguments: [Sheet.Block?] {
        [Stance.favour, .against].map { stance in
            let own = analysis.arguments.filter { $0.stance == stance }
            let label = stance == .favour ? "Voor" : "Tegen"
            if own.isEmpty { return .text("\(label): geen argument gevonden.") }
            return .list(
                label,
                own.map { one in
                    let others = one.others.isEmpty ? "" : " Ook zo: \(one.others.map { AnalysisWords.cited($0) }.joined(separator: " "))"
                    return Sheet.Line(
                        head: "\(one.voices)×",
                        text:
                            "\(AnalysisWords.cited(one.best))\(one.groups.count > 1 ? " Van \(AnalysisWords.groups(one.groups))." : "")\(others)",
                        evidence: one.evidence)
                })
        }
    }

    private var field: [Sheet.Block?] {
        let counts = analysis.forces
        let silent =
            counts.all == 0
            ? ""
            : " Het stille midden is \(DutchNumber.percent(Double(counts.none) / Double(counts.all))): \(DutchNumber.countInText(counts.none, "stem neemt", "stemmen nemen")) geen standpunt in."
        let text =
            "Voorstanders \(counts.favour), critici \(counts.against), twijfelaars \(counts.doubt), van \(DutchNumber.count(counts.all, "stem", "stemmen")) van inwoners, belangengroepen en opiniemakers.\(silent)"
        return [
            .text(text, counts.evidence),
            .list(
                "Wie de toon zet",
                analysis.voices.map(AnalysisWords.influence)),
        ]
    }

    private var feelings: [Sheet.Block?] {
        let all = analysis.forces.all
        let emotions = analysis.emotions.map {
            Sheet.Line(
                head: $0.emotion.rawValue, text: "\(DutchNumber.count($0.voices, "stem", "stemmen")) van \(all)", evidence: $0.evidence)
        }
        let actions = analysis.actions.map { action in
            Sheet.Line(
                head: Self.name(action.action),
                text: "\(DutchNumber.count(action.voices, "stem", "stemmen")) (\(AnalysisWords.groups(action.groups)))"
                    + (action.quote.map { ", zoals \(DutchWords.quoted($0.text))" } ?? ""),
                evidence: action.evidence)
        }
        let protest =
            actions.isEmpty
            ? "Niemand spreekt van een actie, bezwaar of protest." : "Van actie wordt gesproken; of die komt weet de machine niet."
        return [
            emotions.isEmpty ? .text("Geen gevoelens herkend in deze berichten.") : .list("Welke gevoelens", emotions), .text(protest),
            .list("Actie waarvan gesproken wordt", actions),
        ]
    }

    private static func name(_ action: CivicAction) -> String {
        switch action {
        case .petition: "petitie"
        case .objection: "bezwaar of zienswijze"
        case .court: "rechter of ombudsman"
        case .demonstration: "protest"
        case .strike: "staking of boycot"
        case .speech: "inspraak of bewonersavond"
        case .resignation: "aftreden of wantrouwen"
        }
    }

    private var shift: Sheet.Block {
        guard let shift = analysis.shift else {
            return .text("In de \(words.length) ervoor spraken minder dan drie stemmen; er is niets om mee te vergelijken.")
        }
        var sentences = [
            "De \(words.length) ervoor: \(DutchNumber.count(shift.voices, "stem", "stemmen")), nu \(DutchNumber.whole(analysis.measures.voices)).",
            stances(shift),
        ]
        sentences += shift.frames.map { frame in
            "Het frame \(AnalysisWords.frame(frame.frame)) ging van \(DutchNumber.percent(frame.before)) naar \(DutchNumber.percent(frame.now)) van de stemmen."
        }
        if shift.frames.isEmpty { sentences.append("Geen frame verschoof een tiende of meer.") }
        if !shift.joined.isEmpty { sentences.append("Nieuw in het gesprek: \(AnalysisWords.groups(shift.joined)).") }
        if !shift.left.isEmpty { sentences.append("Niet meer gehoord: \(AnalysisWords.groups(shift.left)).") }
        if let tone = analysis.measures.tone, let previous = tone.previous {
            sentences.append(
                "De toon was \(ToneLine.figure(previous)) en is \(ToneLine.figure(tone.mean)); dat verschil is \(tone.isDemonstrable ? "" : "niet ")aantoonbaar."
            )
        }
        return .text(sentences.joined(separator: " "), shift.evidence)
    }

    private func stances(_ shift: Shift) -> String {
        let now = analysis.forces, then = shift.stances
        return
            "Voor was \(then.favour) en is \(now.favour), tegen was \(then.against) en is \(now.against), twijfel was \(then.doubt) en is \(now.doubt)."
    }

    private var related: [Sheet.Line] {
        analysis.related.map {
            .init(
                head: $0.title, text: "\(DutchNumber.count($0.shared, "bericht gaat", "berichten gaan")) over allebei",
                evidence: $0.evidence)
        }
            + analysis.places.map { .init(head: $0.name, text: PlaceText(place: $0).sentence, evidence: $0.measures.evidence) }
    }

    private var scenarios: [Sheet.Block?] {
        let forecast = analysis.forecast.map { Sheet.Block.text("Verwacht: \(ForecastText(forecast: $0).all)", $0.evidence) }
        let past = analysis.precedents.map { past in
            Sheet.Block.text(
                "Van \(DutchNumber.countInText(past.count, "eerder onderwerp", "eerdere onderwerpen")) van deze omvang duurde de drukte in het middelste geval \(DutchNumber.countInText(past.medianDays, "dag", "dagen")) en in het langste \(DutchNumber.inText(past.longestDays)); \(DutchNumber.inText(past.returned)) kwamen na stille dagen terug.",
                past.evidence)
        }
        let coming = Sheet.Block.list(
            "Wat eraan komt en het gesprek kan keren", analysis.agenda.map { .init(head: "", text: words.agenda($0), evidence: "") })
        let nothing = forecast == nil && past == nil ? Sheet.Block.text("Er is te weinig verleden om een verwachting te geven.") : nil
        return [forecast, past, nothing, coming]
    }

    private var accents: [Sheet.Block?] {
        [
            .list("Vragen zonder antwoord", analysis.questions.map(words.question)), .list("Geruchten", analysis.rumours.map(words.rumour)),
            AnalysisWords.advice(analysis.advice, label: "Advies")
                ?? .text("Geen regel vraagt nu om actie. Dat is geen oordeel over het issue zelf."),
        ]
    }

    private var appendix: [Sheet.Block?] {
        let sources = analysis.hearing.sources.map { "\($0.name) \($0.voices)" }.joined(separator: ", ")
        return [
            analysis.query.isEmpty
                ? .text("Een verhaal uit het archief dat tot issue is gemaakt (\(analysis.id)).") : .text("Zoekvraag: \(analysis.query)"),
            analysis.purpose.isEmpty ? nil : .text("Doel: \(analysis.purpose). Eigenaar: \(analysis.owner)."),
            .text(
                "In deze periode \(DutchNumber.count(analysis.measures.count, "bericht", "berichten")), in totaal \(DutchNumber.whole(analysis.total)). Stemmen per bron: \(sources.isEmpty ? "geen" : sources).",
                analysis.measures.evidence),
            .text("Gelezen met: \(analysis.frame.versions.joined(separator: "; ")). Elk nummer is na te gaan met 'tamtam explain'."),
        ]
    }
}

/// A place that deviates, in one sentence.
struct PlaceText {
    var place: PlaceFinding

    var sentence: String {
        let measures = place.measures
        let per =
            place.inhabitants.map { inhabitants in
                inhabitants > 0 ? ", \(DutchNumber.decimal(Double(measures.count) * 1000 / Double(inhabitants))) per 1.000 inwoners" : ""
            } ?? ""
        return "\(DutchNumber.count(measures.count, "bericht", "berichten"))\(per); \(ToneLine.text(measures.tone))"
    }
}
