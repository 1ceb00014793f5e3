import ArgumentParser
import Newsroom

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Zoekt in alle bewaarde berichten.",
        discussion: #"Voorbeeld: tamtam search Pipelines/turfbrug.yaml '"bruin water" OR drinkwater*'"#)

    @Argument(help: "Het bestand van de newsroom.") var pipeline: String
    @Argument(help: "Woorden die alle voorkomen; \"zin\", woord*, OR, NOT.") var query: String
    @Option(help: "Hoogstens zo veel treffers.") var limit = 20
    @Flag(help: "Een JSON-object per treffer.") var json = false

    func run() throws {
        try Print.data(Search.run(query, in: PipelineFile.read(pipeline), limit: limit, json: json))
    }
}
