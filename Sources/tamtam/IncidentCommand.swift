import ArgumentParser
import Foundation
import Mentions
import Newsroom

struct IncidentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "incident",
        abstract: "Toont de incidenten met hun geruchten, en onthoudt wat mensen van een gerucht vaststelden.",
        discussion: """
            Voorbeelden: tamtam incident Pipelines/turfbrug.yaml
                         tamtam incident Pipelines/turfbrug.yaml --rumour gabcdefgh --status weerlegd --by "veiligheidsregio"
            Of een gerucht waar is stelt de machine nooit vast.
            """)

    @Argument(help: "Het bestand van de newsroom.") var pipeline: String
    @Option(help: "Het nummer van een gerucht, zoals de lijst en het crisisblad het tonen.") var rumour: String?
    @Option(help: "Wat is vastgesteld: onbevestigd, weerlegd of bevestigd.") var status: String?
    @Option(help: "Wie het vaststelde.") var by: String?
    @Option(help: "Stand van dit moment; anders nu, of de vaste klok van het bestand.") var at: String?

    func run() throws {
        let file = try PipelineFile.read(pipeline), home = try Home()
        let moment = try at.map { text in
            guard let date = Moment.date(text, in: file.pipeline.timeZone) else {
                throw ValidationError("--at hoort een moment te zijn, zoals 2026-11-16T07:30+01:00, niet '\(text)'")
            }
            return date
        }
        let clock = moment ?? file.pipeline.at ?? Date()
        guard let rumour else {
            guard status == nil else { throw ValidationError("noem met --rumour het gerucht waar --status over gaat") }
            return try Print.data(IncidentLog.text(in: file, home: home, at: clock))
        }
        guard let status = status.flatMap(RumourFinding.Status.init) else {
            throw ValidationError("zeg met --status wat het is: onbevestigd, weerlegd of bevestigd")
        }
        guard let by = try Adviser.name(by) else { throw ValidationError("zeg met --by wie het vaststelde") }
        // A demo's clock stands still: what is said counts from the moment that is looked at.
        let now = file.pipeline.at == nil && moment == nil ? Date() : clock
        try Print.data(IncidentLog.settle(rumour, status, by: by, in: file, home: home, at: clock, now: now))
    }
}
