import Analysis
import Foundation
import Mentions
import Reporting
import Store

/// The text of a preview, part by part.
struct QueryPage {
    let zone: TimeZone
    let sources: [Source]
    let trial: QueryTrial

    private var dates: DutchDate { DutchDate(timeZone: zone) }

    func head(_ title: String?) -> String {
        (title.map { "\($0)\n" } ?? "") + "Zo is de zoekvraag gelezen: \(trial.query)\n"
    }

    var nothing: String {
        "Niets gevonden in \(DutchNumber.count(trial.heard.count, "bericht", "berichten")). Probeer minder voorwaarden, een * achter een woord, of vorm: ervoor.\n"
    }

    var counts: String {
        let days = Dictionary(grouping: trial.hits) { dates.isoDay(trial.heard[$0].mention.published) }
        let busiest = days.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        let first = trial.hits.first.map { trial.heard[$0].mention.published },
            last = trial.hits.last.map { trial.heard[$0].mention.published }
        var text = DutchNumber.count(trial.hits.count, "bericht", "berichten") + " van \(DutchNumber.whole(trial.heard.count))"
        if let first, let last { text += ", \(dates.dayAndMonth(first)) tot en met \(dates.dayAndMonth(last))" }
        if let busiest, let date = busiest.value.first.map({ trial.heard[$0].mention.published }) {
            text += "; de drukste dag was \(dates.day(date)) \(dates.dayAndMonth(date)) met \(DutchNumber.whole(busiest.value.count))"
        }
        let groups = Dictionary(grouping: trial.hits) { trial.heard[$0].group.rawValue }.mapValues(\.count)
        let places = Dictionary(grouping: trial.hits) { name(of: trial.heard[$0].mention.source) }.mapValues(\.count)
        return text + ".\nWie: " + listed(groups) + ".\nBronnen: " + listed(places) + ".\n"
    }

    private func listed(_ counts: [String: Int]) -> String {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }

    private func name(of source: String) -> String { sources.first { $0.id == source }?.name ?? source }

    var legs: String {
        let legs = trial.legs
        guard legs.count > 1 else { return "" }
        return "Wat elke kant van OR bijdraagt:\n"
            + legs.map { leg in
                let remark =
                    leg.hits == 0 ? "; vindt niets" : leg.alone == 0 ? "; voegt niets toe" : ", waarvan \(leg.alone) door niets anders"
                return "  \(leg.query): \(leg.hits)\(remark)\n"
            }.joined()
    }

    var strays: String {
        let strays = trial.strays
        guard !strays.isEmpty else { return "" }
        let found = Set(strays)
        let words = trial.telling(strays, besides: trial.hits.filter { !found.contains($0) })
        return
            "Misschien valse vrienden: \(DutchNumber.count(strays.count, "treffer ligt", "treffers liggen")) in een verhaal dat over iets anders gaat\(named(words)).\n"
            + shown(strays.prefix(5))
    }

    var missed: String {
        let missed = trial.missed
        guard !missed.isEmpty else { return "" }
        return
            "Misschien gemist: \(DutchNumber.count(missed.count, "bericht", "berichten")) uit dezelfde verhalen \(missed.count == 1 ? "past" : "passen") niet\(named(trial.telling(missed, besides: trial.hits))).\n"
            + shown(missed.prefix(5))
    }

    private func named(_ words: [(word: String, count: Int)]) -> String {
        words.isEmpty ? "" : "; woorden die daar opvallen: " + words.map { "\($0.word) (\($0.count))" }.joined(separator: ", ")
    }

    func sample(_ count: Int) -> String {
        let drawn = trial.sample(count)
        return
            "Steekproef van \(drawn.count). Met --sheet FILE komt hij in een bestand waarin u ja of nee invult; daarna staat hier hoe zuiver de zoekvraag is.\n"
            + shown(drawn[...])
    }

    private func shown(_ places: ArraySlice<Int>) -> String {
        places.map { place in
            let mention = trial.heard[place].mention
            return "  \(dates.dayAndMonth(mention.published))  \(name(of: mention.source))  \(mention.id)\n      \(trial.passage(place))\n"
        }.joined()
    }

    /// What another query would change.
    func change(to other: QueryTrial) -> String {
        let (now, then) = (Set(trial.hits), Set(other.hits))
        let (added, lost) = (other.hits.filter { !now.contains($0) }, trial.hits.filter { !then.contains($0) })
        let page = QueryPage(zone: zone, sources: sources, trial: other)
        var text =
            "Met \(other.query): \(DutchNumber.count(other.hits.count, "bericht", "berichten")) (nu \(trial.hits.count)); \(added.count) erbij, \(lost.count) eraf.\n"
        if !added.isEmpty { text += "Erbij:\n" + page.shown(added.prefix(5)) }
        if !lost.isEmpty { text += "Eraf:\n" + shown(lost.prefix(5)) }
        return text
    }

    func versions(_ versions: [QueryVersion], count: (String) -> Int?) -> String {
        guard !versions.isEmpty else { return "" }
        return "Versies:\n"
            + versions.enumerated().map { number, version in
                let found = count(version.query).map { "; vindt nu \(DutchNumber.count($0, "bericht", "berichten"))" } ?? ""
                return "  \(number + 1) sinds \(dates.long(version.since)) \(dates.time(version.since)): \(version.query)\(found)\n"
            }.joined()
    }

    /// Writes the sample for judging, or tells what the judgements say.
    ///
    /// - Throws: `OutputProblem`, `InputProblem`.
    func judged(_ path: String, _ count: Int) throws -> String {
        guard FileManager.default.fileExists(atPath: path) else {
            try QuerySheet.write(trial.sample(count).map { (trial.heard[$0].mention.id, trial.passage($0)) }, to: path)
            return "De steekproef staat in \(path). Zet bij 'klopt' ja of nee en geef dezelfde opdracht nog eens.\n"
        }
        let answers = QuerySheet.answers(in: try Input.bytes(path))
        let found = Set(trial.hits.map { trial.heard[$0].mention.id })
        let counted = answers.filter { found.contains($0.key) }
        guard !counted.isEmpty else { return "In \(path) staat nog bij geen enkele treffer van deze zoekvraag ja of nee.\n" }
        let right = counted.values.count { $0 }
        let interval = Wilson.interval(right, of: counted.count)
        return
            "Zuiver: \(right) van \(counted.count) beoordeelde treffers kloppen, \(DutchNumber.percent(Double(right) / Double(counted.count))) "
            + "(met 95 procent zekerheid tussen \(DutchNumber.percent(interval.low)) en \(DutchNumber.percent(interval.high))).\n"
    }
}

/// The file in which somebody judges a sample of a query.
enum QuerySheet {
    static func write(_ rows: [(id: String, passage: String)], to path: String) throws {
        let lines = rows.map { "\t\($0.id)\t\($0.passage.replacing("\t", with: " "))\n" }
        do { try ("klopt\tbericht\ttekst\n" + lines.joined()).write(toFile: path, atomically: true, encoding: .utf8) } catch {
            throw OutputProblem(file: path)
        }
    }

    /// By message; rows without a clear yes or no are left out.
    static func answers(in bytes: [UInt8]) -> [String: Bool] {
        var answers: [String: Bool] = [:]
        for row in SeparatedRows(bytes).rows where row.fields.count > 1 {
            switch row.fields[0].trimmingCharacters(in: .whitespaces).lowercased() {
            case "ja", "j", "x", "1": answers[row.fields[1]] = true
            case "nee", "n", "0": answers[row.fields[1]] = false
            default: continue
            }
        }
        return answers
    }
}
