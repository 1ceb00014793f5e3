import Foundation
import Mentions

/// What all analyses say in the same words.
struct AnalysisWords {
    let dates: DutchDate
    let now: Date
    let days: Int

    init(_ frame: AnalysisFrame) {
        dates = DutchDate(timeZone: TimeZone(identifier: frame.timeZone) ?? .gmt)
        (now, days) = (frame.at, frame.days)
    }

    /// "7 dagen", "24 uur"
    var length: String { days == 1 ? "24 uur" : "\(DutchNumber.inText(days)) dagen" }

    /// "zaterdag 14 november 21.05 uur"
    func moment(_ date: Date) -> String { "\(dates.day(date)) \(dates.dayAndMonth(date)) \(dates.time(date))" }
    /// "gisteren 21.05 uur"
    func near(_ date: Date) -> String { "\(dates.ago(date, now: now)) \(dates.time(date))" }

    func head(_ frame: AnalysisFrame, _ measures: VolumeAndTone) -> [String] {
        [
            "\(frame.newsroom) · stand \(dates.long(frame.at)), \(dates.time(frame.at)) · over \(length)",
            "\(Editing.draft.words) · \(DutchNumber.count(measures.count, "bericht", "berichten")), "
                + "\(DutchNumber.count(measures.voices, "stem", "stemmen")) (\(measures.evidence))",
        ]
    }

    static func name(_ stance: Stance) -> String {
        switch stance {
        case .favour: "voor"
        case .against: "tegen"
        case .doubt: "twijfelend"
        case .none: "zonder standpunt"
        }
    }

    /// "vooral tegen (4 tegen, 1 twijfelend; 6 zonder standpunt)"
    static func position(_ counts: StanceCounts) -> String {
        guard counts.taken > 0 else { return counts.none == 0 ? "zegt niets" : "neemt geen standpunt in" }
        let named = [(counts.favour, "voor"), (counts.against, "tegen"), (counts.doubt, "twijfelend")].filter { $0.0 > 0 }
        let list = named.map { "\($0.0) \($0.1)" } + (counts.none > 0 ? ["\(counts.none) zonder standpunt"] : [])
        return "\(verdict(counts)) (\(list.joined(separator: ", ")))"
    }

    /// Nothing is "mostly" below three that take a position.
    private static func verdict(_ counts: StanceCounts) -> String {
        if counts.taken < 3 { return "te weinig om een lijn te zien" }
        if 3 * counts.against >= 2 * counts.taken { return "vooral tegen" }
        if 3 * counts.favour >= 2 * counts.taken { return "vooral voor" }
        return 2 * counts.doubt >= counts.taken ? "vooral twijfelend" : "verdeeld"
    }

    static func frame(_ name: String) -> String {
        switch NewsFrame(rawValue: name) {
        case .responsibility: "verantwoordelijkheid"
        case .conflict: "conflict"
        case .economicConsequences: "economische gevolgen"
        case .humanInterest: "menselijk belang"
        case .morality: "moraal"
        case nil: name
        }
    }

    /// "conflict (3: “staan tegenover elkaar”, “verwijt”)"
    static func frames(_ counts: [FrameCount], most: Int = 2) -> String {
        guard !counts.isEmpty else { return "geen" }
        return counts.prefix(most).map { count in
            let cues = count.cues.prefix(2).map { DutchWords.quoted($0) }
            return "\(frame(count.frame)) (\(count.voices)" + (cues.isEmpty ? ")" : ": \(cues.joined(separator: ", ")))")
        }.joined(separator: ", ")
    }

    static func tone(_ tone: ToneSummary?) -> String {
        guard let tone else { return "te weinig om te zeggen" }
        return "\(DutchWords.tone(tone)) (\(ToneLine.figure(tone.mean)); \(ToneLine.figure(tone.low)) tot \(ToneLine.figure(tone.high)))"
    }

    /// Behind "de toon is".
    static func toneClause(_ tone: ToneSummary) -> String {
        let interval = "\(ToneLine.figure(tone.mean)); \(ToneLine.figure(tone.low)) tot \(ToneLine.figure(tone.high))"
        return "\(tone.hasDirection ? DutchWords.tone(tone) : "niet met zekerheid te zeggen") (\(interval))"
    }

    static func groups(_ groups: [SpeakerGroup]) -> String { DutchWords.list(groups.map(DutchWords.name)) }

    static func by(_ quote: Quote) -> String { QuoteLine(quote, isLiteral: false).by }
    static func cited(_ quote: Quote) -> String { "\(DutchWords.quoted(quote.text)) (\(by(quote)))" }

    /// "Inwoners" only where enough of them were heard.
    static func people(_ hearing: Hearing, of count: Int) -> String {
        hearing.isBroad ? "inwoners" : count == 1 ? "één inwoner" : "de inwoners die we hoorden (\(DutchNumber.whole(hearing.inhabitants)))"
    }

    func rumour(_ rumour: RumourFinding) -> Sheet.Line {
        let spread = "\(DutchNumber.countInText(rumour.voices, "stem", "stemmen")) (\(DutchWords.list(rumour.channels)))"
        let by = rumour.by.isEmpty ? "" : " door \(rumour.by)"
        let said = rumour.reaction.map { " Hierover zei \(Self.by($0)): \(DutchWords.quoted($0.text))" } ?? ""
        return Sheet.Line(
            head: rumour.status.rawValue + by,
            text: "\(DutchWords.quoted(rumour.text.text)) Eerst gezien \(near(rumour.firstSeen)), \(spread).\(said) Nummer \(rumour.id).",
            evidence: rumour.evidence)
    }

    func image(_ image: ImageFinding) -> Sheet.Line {
        let copies = image.copies == 0 ? "" : ", onder \(DutchNumber.countInText(image.copies, "ander adres", "andere adressen"))"
        return Sheet.Line(
            head: "",
            text:
                "\(image.address): \(DutchNumber.count(image.voices, "stem", "stemmen")) (\(DutchWords.list(image.sources)))\(copies), eerst gezien \(near(image.firstSeen))",
            evidence: image.evidence)
    }

    static func influence(_ voice: Influence) -> Sheet.Line {
        let stance = voice.stance.map { ", \(name($0))" } ?? ""
        return Sheet.Line(
            head: voice.name,
            text:
                "\(DutchWords.member(voice.group))\(stance); \(DutchNumber.count(voice.voices, "bericht", "berichten")), \(DutchNumber.whole(voice.echo)) keer weerklank",
            evidence: voice.evidence)
    }

    func question(_ question: QuestionFinding) -> Sheet.Line {
        Sheet.Line(
            head: DutchWords.quoted(question.text),
            text:
                "\(DutchNumber.countInText(question.count, "keer", "keer")) gevraagd, voor het eerst \(near(question.oldest)) (\(DutchWords.list(question.channels))).",
            evidence: question.evidence)
    }

    func agenda(_ item: AgendaItem) -> String {
        "\(item.title) (\(moment(item.at))" + (item.place.isEmpty ? ")" : ", \(item.place))")
    }

    static func advice(_ advice: [RuledAdvice], label: String = "") -> Sheet.Block? {
        .list(
            label,
            advice.map { one in
                let kind =
                    switch one.kind {
                    case .act: "Doen"
                    case .watch: "Volgen"
                    case .leave: "Laten"
                    }
                return Sheet.Line(head: kind, text: "\(one.text) Wie: \(one.who). Want: \(one.because).", evidence: one.evidence)
            })
    }

    /// Who was heard, who was not, and what may therefore not be said.
    func hearing(_ hearing: Hearing) -> [Sheet.Block] {
        var sentences: [String] = []
        let sources = hearing.sources.prefix(5).map { "\($0.name) \($0.voices)" }
        if !sources.isEmpty {
            sentences.append(
                "Stemmen per bron: \(sources.joined(separator: ", "))\(hearing.sources.count > 5 ? " en \(DutchNumber.inText(hearing.sources.count - 5)) andere" : "")."
            )
        }
        if sources.isEmpty { return [.text("Er is niemand gehoord; dat zegt niets over wat er leeft.", hearing.evidence)] }
        sentences.append(
            hearing.inhabitants == 0
                ? "Van inwoners hoorden we niets."
                : "Van inwoners hoorden we \(DutchNumber.countInText(hearing.inhabitants, "stem", "stemmen")) van ten minste \(DutchNumber.countInText(hearing.speakers, "schrijver", "schrijvers"))."
                    + (hearing.isBroad ? "" : " Dat is te weinig om te schrijven wat inwoners vinden; lees het als losse stemmen."))
        if let loudest = hearing.loudest { sentences.append("De tien luidste schrijvers hebben daarvan \(DutchNumber.percent(loudest)).") }
        if hearing.copies > 0 {
            sentences.append(
                "\(DutchWords.sentence(DutchNumber.countInText(hearing.copies, "bericht is", "berichten zijn"))) overgenomen tekst en \(hearing.copies == 1 ? "telt" : "tellen") niet als stem."
            )
        }
        if !hearing.silentGroups.isEmpty { sentences.append("Niet gehoord: \(Self.groups(hearing.silentGroups)).") }
        if !hearing.silentPlaces.isEmpty {
            sentences.append("Niet genoemd: \(DutchWords.list(hearing.silentPlaces, most: 8)); dat zegt niets over wat daar leeft.")
        }
        return [.text(sentences.joined(separator: " "), hearing.evidence)]
    }
}
