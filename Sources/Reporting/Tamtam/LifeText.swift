import Foundation
import Mentions

/// The life of a story in sentences: who came first, when it turned, what it hangs together with.
struct LifeText {
    var life: StoryLife
    /// The moment of the report.
    var now: Date
    var dates: DutchDate

    static func name(_ phase: Phase) -> String {
        switch phase {
        case .latent: "sluimert"
        case .emerging: "komt op"
        case .growing: "groeit"
        case .peak: "rond het hoogtepunt"
        case .fading: "neemt af"
        case .back: "is terug"
        }
    }

    static func name(_ side: Side) -> String {
        switch side {
        case .kcc: "het KCC"
        case .meldingen: "de meldingen"
        case .straat: "de straat"
        case .belangengroepen: "belangengroepen"
        case .opiniemakers: "opiniemakers"
        case .media: "de media"
        case .overheid: "de overheid"
        }
    }

    /// For a tamtam: the order and the last turn of a week. Ties stand in the dashboard.
    var sentences: [String] { [order, turn.map { "Keerpunt: \(text($0))" }].compactMap { $0 } }

    /// The last one of a week.
    var turn: TurningPoint? { life.turns.last { dates.daysBetween($0.at, now) < 7 } }

    /// "Kwam op bij het KCC (zaterdag 14.10 uur), daarna de straat, sinds zondag de media."; nil when no moment is known by the hour.
    var order: String? {
        guard let first = life.arrivals.first else { return nil }
        let days = days(life.isCut ? life.arrivals[...] : life.arrivals.dropFirst())
        let began =
            life.isCut
            ? "Speelde al langer bij \(names(days[0]))" : "Kwam op bij \(Self.name(first.side)) (\(moment(first.at)))"
        let later = days.dropFirst(life.isCut ? 1 : 0).map { day in
            let isSameDay = dates.daysBetween(first.at, day[0].at) == 0
            return (isSameDay ? "daarna " : "sinds \(dates.ago(day[0].at, now: now)) ") + names(day)
        }
        let absent = life.arrivals.contains { $0.side == .media } ? "" : "; nog niet in de media"
        return ([began] + later).joined(separator: ", ") + absent + "."
    }

    private func names(_ day: [Arrival]) -> String { DutchWords.list(day.map { Self.name($0.side) }) }

    /// Arrivals of one local day together.
    private func days(_ arrivals: ArraySlice<Arrival>) -> [[Arrival]] {
        arrivals.reduce(into: []) { days, arrival in
            if let last = days.last?.last, dates.daysBetween(last.at, arrival.at) == 0 {
                days[days.count - 1].append(arrival)
            } else {
                days.append([arrival])
            }
        }
    }

    /// "zaterdag 14.20 uur; in de 9 uur daarna 21 stemmen, in de dag ervoor 3. Nieuw toen: de media (Omroep Dorp) en het woord ‘rook’."
    func text(_ turn: TurningPoint) -> String {
        let after = turn.hours == 1 ? "in het uur daarna" : "in de \(turn.hours) uur daarna"
        let before = turn.before == 0 ? "geen" : "\(turn.before)"
        let pace = "\(after) \(DutchNumber.count(turn.voices, "stem", "stemmen")), in de dag ervoor \(before)"
        let new = DutchWords.list(joined(turn))
        return "\(moment(turn.at)); \(pace)." + (new.isEmpty ? "" : " Nieuw toen: \(new).")
    }

    /// What joined then: sides with their sources between brackets, else the sources; places; words.
    private func joined(_ turn: TurningPoint) -> [String] {
        let sides = DutchWords.list(turn.sides.map(Self.name)), sources = DutchWords.list(turn.sources)
        let who = sides.isEmpty ? turn.sources : [sources.isEmpty ? sides : "\(sides) (\(sources))"]
        let words =
            turn.words.isEmpty ? [] : [(turn.words.count == 1 ? "het woord " : "de woorden ") + DutchWords.list(turn.words.map(Self.word))]
        return who + turn.places + words
    }

    /// "Hangt samen met “Nieuwe brug”: allebei over Centrum en ‘omleiding’."
    func text(_ tie: Connection) -> String {
        let title = DutchWords.quoted(tie.title)
        if tie.kind == .issue {
            return "Raakt aan \(title) (\(DutchNumber.count(tie.mentions, "bericht", "berichten")))."
        }
        let shared = DutchWords.list(tie.names.prefix(2) + tie.words.prefix(2).map(Self.word))
        let people = tie.speakers > 0 ? "; \(DutchNumber.inText(tie.speakers)) mensen praten over beide" : ""
        return "Hangt samen met \(title): allebei over \(shared)\(people)."
    }

    private static func word(_ word: String) -> String { "‘\(word)’" }
    private func moment(_ date: Date) -> String { "\(dates.ago(date, now: now)) \(dates.time(date))" }
}

/// How far inhabitants ran ahead of the news, modest while few subjects tell.
struct LeadText {
    /// Subjects below which a middle value says nothing.
    private static let fewest = 5

    var lead: LeadSummary

    var sentence: String {
        let subjects = DutchNumber.count(lead.count, "onderwerp", "onderwerpen")
        let counted =
            "In de afgelopen \(DutchNumber.count(lead.days, "dag", "dagen")) hoorden we bij "
            + "\(lead.ahead) van de \(subjects) in het nieuws inwoners eerder dan de media"
        if lead.count < Self.fewest {
            return "\(counted); dat zijn te weinig onderwerpen om een vaste voorsprong te noemen (\(lead.evidence))."
        }
        let who = lead.median >= 0 ? "liepen inwoners \(Self.duration(lead.median))" : "liep het nieuws \(Self.duration(-lead.median))"
        return "\(counted); in het middelste geval \(who) voor (\(lead.evidence))."
    }

    /// "40 minuten", "14 uur", "3 dagen".
    static func duration(_ hours: Double) -> String {
        if hours < 1 { return DutchNumber.count(Int((hours * 60).rounded()), "minuut", "minuten") }
        if hours < 48 { return "\(Int(hours.rounded())) uur" }
        return DutchNumber.count(Int((hours / 24).rounded()), "dag", "dagen")
    }
}
