import Mentions

/// What is expected, why, and how often such expectations came true.
struct ForecastText {
    var forecast: Forecast

    var all: String { [growth, volume, why(most: 3)].filter { !$0.isEmpty }.joined(separator: " ") }

    /// The same in fewer words, for a subject of which much else is told.
    var short: String {
        let past = forecast.record.map { " (zulke verwachtingen kwamen deze maand in \(Self.share($0)) gevallen uit)" } ?? ""
        let growth = "kans dat dit morgen groter is: \(Self.chance(forecast.grows))\(past)."
        return [growth, tomorrow + ".", why(most: 2)].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// "kans dat dit morgen groter is: 70 procent (onze verwachtingen van deze soort kwamen ... uit)."
    var growth: String { "kans dat dit morgen groter is: \(Self.chance(forecast.grows)) (\(record))." }

    /// "Nu drie berichten, verwacht 2 tot 9, de dagen daarna 1 tot 8 en 0 tot 7."
    private var volume: String {
        let later = forecast.days.dropFirst().map(Self.range)
        return tomorrow + (later.isEmpty ? "." : ", de dagen daarna \(DutchWords.list(Array(later))).")
    }

    /// "Nu drie berichten, verwacht 2 tot 9"
    private var tomorrow: String {
        let now = forecast.now == 0 ? "geen berichten" : DutchNumber.countInText(forecast.now, "bericht", "berichten")
        return DutchWords.sentence("nu \(now), verwacht \(forecast.days.prefix(1).map(Self.range).joined())")
    }

    /// "Meer doordat ...; minder doordat ...."
    private func why(most: Int) -> String {
        let reasons = forecast.reasons.prefix(most)
        let up = reasons.filter(\.raises).map(Self.words), down = reasons.filter { !$0.raises }.map(Self.words)
        let parts = [("meer", up), ("minder", down)].filter { !$0.1.isEmpty }.map { "\($0.0) doordat \(DutchWords.list($0.1))" }
        return parts.isEmpty ? "" : DutchWords.sentence(parts.joined(separator: "; ")) + "."
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
