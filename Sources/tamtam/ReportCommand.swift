import ArgumentParser
import Foundation
import Mentions
import Newsroom

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Een analyse uit het archief: van een issue, een bestuurder, een incident, de webcare of een hele week.",
        discussion: """
            Voorbeelden: tamtam report Pipelines/turfbrug.yaml issue --for kruispunt
                         tamtam report Pipelines/turfbrug.yaml reputatie --for "Elske Kwakkel" --days 28
                         tamtam report Pipelines/turfbrug.yaml crisis --for brand-loods --at 2026-11-14T22:10+01:00
                         tamtam report Pipelines/turfbrug.yaml week
                         tamtam report Pipelines/turfbrug.yaml verkiezingen --days 182
            Zonder --for komt er een van elk. Draai eerst 'tamtam run'. De bestanden komen in Reports/Output/<newsroom>/.
            """)

    @Argument(help: "Het bestand van de newsroom.") var pipeline: String
    @Argument(help: "Wat voor rapport: tamtam, week, issue, reputatie, crisis, webcare of verkiezingen.") var kind: String
    @Option(name: .customLong("for"), help: "Issue of verhaal, naam van een bestuurder, of incident.") var subject: String?
    @Option(help: "Begin van de periode: een dag of een moment.") var from: String?
    @Option(help: "Einde van de periode: een dag of een moment; anders nu, of de vaste klok van het bestand.") var to: String?
    @Option(help: "Hetzelfde als --to.") var at: String?
    @Option(help: "Lengte van de periode in dagen, in plaats van --from.") var days: Int?
    @Option(help: "html, md, txt, json, csv en excel, met komma's ertussen; csv en excel geven elke tabel een bestand.") var format:
        String = "html,md,txt,json"
    @Option(help: "Bij crisis: blad (elk half uur), etmaal (24-uursanalyse) of overdracht.") var sheet: String = "blad"

    func run() throws {
        let file = try PipelineFile.read(pipeline)
        guard let kind = MakeReport.Kind(rawValue: kind) else {
            throw ValidationError("'\(kind)' kan niet; het is \(MakeReport.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        let formats = try format.split(separator: ",").map { name in
            guard let format = AnalysisFormat(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
                throw ValidationError(
                    "--format '\(name)' kan niet; het is \(AnalysisFormat.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            return format
        }
        guard let page = IncidentPage(rawValue: sheet) else {
            throw ValidationError("--sheet '\(sheet)' kan niet; het is blad, etmaal of overdracht")
        }
        let zone = file.pipeline.timeZone
        let end =
            try (to ?? at).map { try moment($0, "to", in: zone) } ?? file.pipeline.at
            ?? Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down))
        let order = MakeReport.Order(
            kind: kind, subject: subject, days: try length(until: end, in: zone), at: end, formats: formats, sheet: page)
        try Print.data(try MakeReport.run(order, in: file, home: try Home()).map { $0 + "\n" }.joined())
    }

    private func length(until end: Date, in zone: TimeZone) throws -> Int? {
        guard days == nil || from == nil else { throw ValidationError("geef --days of --from, niet allebei") }
        if let days {
            guard (1...400).contains(days) else { throw ValidationError("--days hoort 1 tot en met 400 te zijn") }
            return days
        }
        guard let from else { return nil }
        let start = try moment(from, "from", in: zone)
        guard start < end else { throw ValidationError("--from hoort voor --to te liggen") }
        return min(400, max(1, Int((end.timeIntervalSince(start) / 86_400).rounded())))
    }

    private func moment(_ text: String, _ option: String, in zone: TimeZone) throws -> Date {
        guard let date = Moment.date(text, in: zone) else {
            throw ValidationError(
                "--\(option) hoort een dag of een moment te zijn, zoals 2026-11-16 of 2026-11-16T07:30+01:00, niet '\(text)'")
        }
        return date
    }
}
