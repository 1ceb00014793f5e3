import ArgumentParser
import Foundation
import Mentions
import Newsroom

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Eén ronde: luisteren, lezen, groeperen, duiden, bewaren, berichten.",
        discussion: """
            Voorbeeld: tamtam run Pipelines/turfbrug.yaml
            Berichten komen in Reports/Output/<newsroom>/, onder de map waarin u werkt. Nog een keer draaien kan altijd.
            """)

    @Argument(help: "Het bestand van de newsroom.") var pipeline: String
    @Option(help: "De klok van deze ronde, bijvoorbeeld 2026-11-16T07:30+01:00.") var at: String?

    func run() async throws {
        let file = try PipelineFile.read(pipeline)
        let clock = try at.map { text in
            guard let date = Moment.date(text, in: file.pipeline.timeZone) else {
                throw ValidationError("--at hoort een moment te zijn zoals 2026-11-16T07:30+01:00, niet '\(text)'")
            }
            return date
        }
        let edition = try await PipelineRun.run(file, at: clock, home: try Home(), progress: Progress())
        try Print.data(edition.files.map { $0 + "\n" }.joined())
    }
}
