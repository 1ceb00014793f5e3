import ArgumentParser
import Newsroom

struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Laat zien wat een zoekvraag vindt, mist en per ongeluk meeneemt, voordat u hem volgt.",
        discussion: """
            Voorbeelden: tamtam query Pipelines/turfbrug.yaml kruispunt
                         tamtam query Pipelines/turfbrug.yaml 'Molenweg OR vorm:omleiding'
                         tamtam query Pipelines/turfbrug.yaml kruispunt --instead 'Molenweg NOT fietspad'
            """)

    @Argument(help: "Het bestand van de newsroom.") var pipeline: String
    @Argument(help: "De id van een issue of incident, of een zoekvraag.") var query: String
    @Option(help: "Een andere zoekvraag: wat komt erbij en wat valt eraf?") var instead: String?
    @Option(help: "Zo veel treffers in de steekproef.") var sample = 10
    @Option(help: "Bestand om de steekproef in te beoordelen; bestaat het al, dan worden de oordelen gelezen.") var sheet: String?

    func run() throws {
        guard (1...500).contains(sample) else { throw ValidationError("--sample hoort 1 tot en met 500 te zijn") }
        let order = QueryPreview.Order(asked: query, instead: instead, sample: sample, sheet: sheet)
        try Print.data(QueryPreview.run(order, in: try PipelineFile.read(pipeline), home: try Home()))
    }
}
