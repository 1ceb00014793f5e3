import ArgumentParser
import Mentions
import Newsroom

struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Welke alarmen de regels van vandaag in een voorbije periode hadden gegeven.",
        discussion: """
            Voorbeeld: tamtam replay Pipelines/turfbrug.yaml --from 2026-11-09 --to 2026-11-16
            Leest de bewaarde berichten en bewaart zelf niets.
            """)

    @Argument(help: "Het bestand van de newsroom.") var pipeline: String
    @Option(help: "Begin: een dag of een moment.") var from: String
    @Option(help: "Einde: een dag of een moment.") var to: String
    @Flag(help: "Een JSON-object in plaats van tekst.") var json = false

    func run() throws {
        let file = try PipelineFile.read(pipeline)
        guard let from = Moment.date(from, in: file.pipeline.timeZone), let to = Moment.date(to, in: file.pipeline.timeZone), from < to
        else {
            throw ValidationError("--from en --to horen dagen te zijn zoals 2026-11-09, het begin voor het einde")
        }
        try Print.data(Replay.run(file, from: from, to: to, json: json, home: try Home()))
    }
}
