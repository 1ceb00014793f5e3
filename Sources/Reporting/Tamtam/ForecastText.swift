import Mentions

/// What is expected, why, and how often such expectations came true.
struct ForecastText {
    var forecast: Forecast

    /// For an issue: what comes beside what is, and what moves it most. The days after tomorrow stand in the dashboard.
    var all: String {
        let now = forecast.now == 0 ? "geen berichten" : DutchNumber.countInText(forecast.now, "bericht", "berichten")
        let parts = [chance, "nu \(now), verwacht \(range)", why]
        return parts.filter { !$0.isEmpty }.joined(separator: "; ") + "."
    }

    /// For a subject of which much else is told; how often such expectations came true stands in the accountability section.
    var short: String { "kans op groei morgen \(Self.chance(forecast.grows)); verwacht \(range) berichten." }

    private var chance: String {
        let past = forecast.record.map { " (zulke verwachtingen kwamen in \(Self.share($0)) gevallen uit)" } ?? ""
        return "kans op groei morgen \(Self.chance(forecast.grows))\(past)"
    }

    /// "kans dat dit morgen groter is: 70 procent (onze verwachtingen van deze soort kwamen ... uit)."
    var growth: String { "kans dat dit morgen groter is: \(Self.chance(forecast.grows)) (\(record))." }

    private var range: String { forecast.days.first.map(Self.range) ?? "" }

    /// "meer doordat ..., minder doordat ...": the two strongest reasons.
    private var why: String {
        let reasons = forecast.reasons.prefix(2)
        let up = reasons.filter(\.raises).map(Self.words), down = reasons.filter { !$0.raises }.map(Self.words)
        let parts = [("meer", up), ("minder", down)].filter { !$0.1.isEmpty }
        return parts.map { "\($0.0) doordat \(DutchWords.list($0.1))" }.joined(separator: ", ")
    }

    private var record: String {
        guard let record = forecast.record else { return "er zijn nog te weinig eerdere verwachtingen om te zeggen hoe vaak ze uitkomen" }
        return "onze verwachtingen van deze soort kwamen in de afgelopen maand in \(Self.share(record)) gevallen uit"
    }

    private static func share(_ record: Forecast.Record) -> String {
        "\(DutchNumber.whole(record.cameTrue)) van de \(DutchNumber.whole(record.made))"
    }

    /// In steps of five: finer is not known.
    private static func chance(_ chance: Double) -> String {
        let steps = Int((chance * 20).rounded())
        return steps < 1 ? "minder dan 5 procent" : steps > 19 ? "meer dan 95 procent" : "\(steps * 5) procent"
    }

    private static func range(_ day: Forecast.Day) -> String { day.low == day.high ? "\(day.low)" : "\(day.low) tot \(day.high)" }

    private static func words(_ reason: Forecast.Reason) -> String {
        switch (reason.cause, reason.raises) {
        case (.weekday, true): "de komende dag hier drukker is dan vandaag"
        case (.weekday, false): "de komende dag hier rustiger is dan vandaag"
        case (.momentum, _): "het verschil tussen gisteren en vandaag daarop wijst"
        case (.base, true): "er de afgelopen twee weken vaker over gesproken is dan vandaag"
        case (.base, false): "zo veel aandacht als vandaag meestal niet blijft"
        case (.newVoices, true): "er nieuwe mensen bij komen"
        case (.newVoices, false): "vooral dezelfde mensen erover praten"
        case (.spread, true): "het bij meer groepen leeft"
        case (.spread, false): "het bij één groep blijft"
        case (.age, true): "het nog maar net speelt"
        case (.age, false): "het al langer speelt"
        case (.agenda, true): reason.item.map { "\(DutchWords.quoted($0)) op de agenda staat" } ?? "het gisteren op de agenda stond"
        case (.agenda, false): "wat op de agenda stond nu voorbij is"
        }
    }
}
