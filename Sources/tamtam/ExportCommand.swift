import ArgumentParser
import Foundation
import Newsroom

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Geeft wat andere programma's lezen: de vooruitblik als agenda (iCalendar).",
        discussion: """
            Voorbeeld: tamtam export Pipelines/turfbrug.yaml agenda > vooruitblik.ics
            Tabellen van een rapport als CSV geeft 'tamtam report ... --format csv', en voor Excel '--format excel'.
            """)

    @Argument(help: "Het bestand van de newsroom.") var pipeline: String
    @Argument(help: "Wat: agenda.") var kind: String
    @Option(help: "Vanaf dit moment; anders nu, of de vaste klok van het bestand.") var at: String?

    func run() throws {
        let file = try PipelineFile.read(pipeline), clock = try Clock.moment(at, in: file)
        guard let kind = Export.Kind(rawValue: kind) else {
            throw ValidationError("'\(kind)' kan niet; het is \(Export.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        try Print.data(Export.text(kind, of: file, at: clock))
    }
}
