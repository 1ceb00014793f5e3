import ArgumentParser
import Newsroom

struct NamesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "Wie met een openbaar ambt genoemd wordt en nog niet in het bestand staat.",
        discussion: """
            Voorbeeld: tamtam names Pipelines/turfbrug.yaml
            Leest de bewaarde berichten en bewaart zelf niets. Wie geen ambt heeft wordt nooit genoemd.
            """)

    @Argument(help: "Het bestand van de newsroom.") var pipeline: String
    @Option(help: "Zo veel dagen terug.") var days = 30
    @Flag(help: "Een JSON-object per naam.") var json = false

    func run() throws {
        guard days > 0 else { throw ValidationError("--days hoort een heel getal boven 0 te zijn, niet \(days)") }
        try Print.data(NameProposals.run(PipelineFile.read(pipeline), days: days, json: json, home: try Home()))
    }
}
