import Foundation
import Mentions

/// "Verantwoording": what the picture rests on, what is missing, and what it is not.
struct AccountText {
    var picture: DayPicture
    var dates: DutchDate

    var sentences: [String] {
        [missing, partial, empty, silent, foreign, loudest, tone].compactMap { $0 } + advisers
            + [ForecastScoreText(scores: picture.forecastScores).sentence, picture.lead.map { LeadText(lead: $0).sentence }, made]
            .compactMap { $0 }
    }

    private var missing: String? {
        let failing = picture.account.sources.filter { $0.state == .failing }
        guard !failing.isEmpty else { return partial == nil ? "Alle bronnen gaven antwoord." : nil }
        let told = failing.prefix(Self.explained).map { source in
            let last = source.lastSuccess.map { "; laatste keer \(dates.ago($0, now: picture.at)) \(dates.time($0))" } ?? ""
            return "Niet gehoord: \(source.name) (\(source.problem ?? "gaf geen antwoord")\(last))."
        }
        return (told + more(failing.count - told.count, "ook niet gehoord")).joined(separator: " ")
    }

    private var partial: String? {
        let sources = picture.account.sources.filter { $0.state == .partial }
        guard !sources.isEmpty else { return nil }
        let told = sources.prefix(Self.explained).map { "Deels gehoord: \($0.name) (\($0.problem ?? "een deel bleef uit"))." }
        return (told + more(sources.count - told.count, "ook maar deels gehoord")).joined(separator: " ")
    }

    /// Sources of which is told what was wrong; the dashboard tells it of all.
    private static let explained = 3
    /// Names in one list.
    private static let named = 8

    private func more(_ count: Int, _ what: String) -> [String] {
        count > 0
            ? [
                "\(DutchWords.sentence(DutchNumber.countInText(count, "andere bron", "andere bronnen"))) \(count == 1 ? "is" : "zijn") \(what)."
            ] : []
    }

    private var empty: String? {
        let quiet = picture.account.sources.filter { $0.state != .failing && $0.count == 0 }.map(\.name)
        return quiet.isEmpty ? nil : "Zonder bericht in deze 24 uur: \(DutchWords.list(quiet, most: Self.named))."
    }

    private var silent: String? {
        let places = picture.silentPlaces
        return places.isEmpty
            ? nil : "Van \(DutchWords.list(places, most: Self.named)) kwam geen enkel bericht; dat zegt niets over wat daar leeft."
    }

    private var foreign: String? {
        let count = picture.account.foreign
        guard count > 0 else { return nil }
        return "\(DutchWords.sentence(DutchNumber.countInText(count, "bericht", "berichten"))) in een andere taal "
            + "\(count == 1 ? "telt" : "tellen") niet mee."
    }

    private var loudest: String? {
        picture.account.loudest.map { "De tien luidste accounts schreven \(Int(($0 * 100).rounded())) procent van de berichten." }
    }

    private var tone: String? {
        guard let tone = picture.overall.tone else { return nil }
        let all = tone.judged + tone.abstained
        let share = all == 0 ? 0 : Int((Double(tone.abstained) / Double(all) * 100).rounded())
        return "De toon is door een woordenboek bepaald; bij \(share) procent van de berichten durft het geen oordeel te geven."
    }

    private var advisers: [String] { picture.account.agreement.map { AgreementText(agreement: $0).sentences } ?? [] }

    private var made: String? {
        let versions = picture.account.versions
        return "Elk getal is na te gaan: tamtam explain \(picture.overall.evidence)"
            + (versions.isEmpty ? "." : ". Gemaakt met \(DutchWords.list(versions)).")
    }
}
