import ArgumentParser
import Mentions
import Newsroom

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Controleert het bestand van een newsroom: elke fout met regel en kolom, en wat bedoeld werd.",
        discussion: "Voorbeeld: tamtam check Pipelines/turfbrug.yaml")

    @Argument(help: "Het bestand van de newsroom, of - voor standaardinvoer.") var pipeline: String

    func run() throws {
        let home = try Home()
        let file = try PipelineFile.read(pipeline, home: home)
        try file.refuseFollowingPeople(home: home)
        let count = file.pipeline.sources.count
        try Print.data("\(file.path): in orde, \(count) \(count == 1 ? "bron" : "bronnen")\n")
    }
}
