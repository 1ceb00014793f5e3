import Foundation
import Mentions

/// One line of a list in a tamtam: a signal, a place, a person, a question, something to come.
struct NoteBlock {
    /// What it is about.
    var head: String
    /// What is said of it; empty when the head says all.
    var text: String
    /// Empty for what was not counted.
    var evidence: String

    static func emerging(_ finding: EmergingFinding) -> NoteBlock {
        let usual = finding.usual < 0.5 ? "gewoonlijk bijna geen" : "gewoonlijk \(DutchNumber.decimal(finding.usual)) per dag"
        let voices = finding.speakers > 1 ? " van \(finding.speakers) mensen" : ""
        let counted = DutchNumber.count(finding.count, "bericht", "berichten") + voices
        let ahead = finding.forecast.map { " " + DutchWords.sentence(ForecastText(forecast: $0).growth) } ?? ""
        return NoteBlock(
            head: finding.title,
            text: "\(counted) via \(DutchWords.list(finding.sources)), \(usual); nog niet in de media. \(rare(finding.chance))\(ahead)",
            evidence: finding.evidence)
    }

    /// How often an ordinary day brings so much; said of the day, since it is no chance that the matter is nothing.
    private static func rare(_ chance: Double) -> String {
        let days = max(2, Int((1 / max(chance, 1e-9)).rounded()))
        let often = chance < 0.001 ? "minder dan één op de duizend" : "ongeveer één op de \(DutchNumber.inText(days))"
        return "Van de gewone dagen heeft \(often) er zo veel."
    }

    /// What is expected of an issue; nil when too little is known to say it, and when it is silent and likely stays so.
    static func issue(_ finding: IssueFinding) -> NoteBlock? {
        finding.forecast.flatMap { $0.now == 0 && $0.grows < 0.5 ? nil : $0 }.map {
            NoteBlock(head: finding.title, text: ForecastText(forecast: $0).all, evidence: $0.evidence)
        }
    }

    static func place(_ finding: PlaceFinding) -> NoteBlock {
        let about = finding.topics.isEmpty ? "" : " Het gaat over \(DutchWords.list(finding.topics.prefix(1).map(DutchWords.quoted)))."
        return NoteBlock(head: finding.name, text: measures(finding.measures) + about, evidence: finding.measures.evidence)
    }

    static func person(_ finding: PersonFinding) -> NoteBlock {
        let portfolio = finding.portfolio.isEmpty ? "" : " (\(DutchWords.list(finding.portfolio)))"
        let about = finding.topics.isEmpty ? "" : " Vooral bij \(finding.topics.prefix(1).map(DutchWords.quoted).joined())."
        return NoteBlock(
            head: "\(DutchWords.sentence(finding.role)) \(finding.name)\(portfolio)", text: measures(finding.measures) + about,
            evidence: finding.measures.evidence)
    }

    private static func measures(_ measures: VolumeAndTone) -> String {
        let counted = DutchNumber.count(measures.count, "bericht", "berichten")
        let compared = DutchWords.comparison(measures.count, with: measures.expected).map { ", \($0)" } ?? ""
        guard let tone = measures.tone else { return "\(counted)\(compared); te weinig om iets over de toon te zeggen." }
        return "\(counted)\(compared); \(ToneLine.text(tone))."
    }

    static func question(_ finding: QuestionFinding, now: Date, dates: DutchDate) -> NoteBlock {
        let times =
            finding.count == 1
            ? "één keer gevraagd, \(dates.ago(finding.oldest, now: now))"
            : "\(finding.count) keer gevraagd, voor het eerst \(dates.ago(finding.oldest, now: now))"
        return NoteBlock(
            head: DutchWords.quoted(finding.text), text: "\(times), via \(DutchWords.list(finding.channels)).",
            evidence: finding.evidence)
    }

    static func agenda(_ item: AgendaItem, dates: DutchDate) -> NoteBlock {
        let place = item.place.isEmpty ? "" : ", \(item.place)"
        return NoteBlock(
            head: "\(DutchWords.sentence(dates.day(item.at))) \(dates.time(item.at))", text: "\(item.title)\(place)", evidence: "")
    }
}
