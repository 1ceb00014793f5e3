import ArgumentParser
import Foundation
import Newsroom

struct SampleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Een steekproef van een week om in tien minuten te labelen; leest de labels weer in.",
        discussion: """
            Voorbeelden: tamtam sample Pipelines/turfbrug.yaml
                         tamtam sample Pipelines/turfbrug.yaml --week 2026-W46 --by anja
                         tamtam sample Pipelines/turfbrug.yaml --read steekproef-2026-W46-anja.csv --by anja
            Vul in de kolom toon neg, neu of pos in; wat u leeg laat telt niet mee.
            """)

    @Argument(help: "Het bestand van de newsroom.") var pipeline: String
    @Option(help: "De week, zoals 2026-W46; anders de laatste hele week.") var week: String?
    @Option(help: "Zoveel berichten.") var size = 40
    @Option(help: "Lees een ingevuld bestand in, of - voor standaardinvoer.") var read: String?
    @Option(help: "Uw naam of voorletters; nodig zodra er een tweede adviseur is.") var by: String?

    func run() throws {
        let chosen = try week.map { name in
            guard let week = Week(name) else { throw ValidationError("--week hoort een week te zijn zoals 2026-W46, niet '\(name)'") }
            return week
        }
        guard size > 0 else { throw ValidationError("--size hoort een getal boven 0 te zijn, niet '\(size)'") }
        let (file, by, home) = (try PipelineFile.read(pipeline), try Adviser.name(by), try Home())
        if let read { return try Print.data(WeeklySample.read(read, by: by, in: file, home: home, now: Date())) }
        try Print.data(WeeklySample.draw(file, week: chosen, size: size, by: by, home: home, now: Date()) + "\n")
    }
}
