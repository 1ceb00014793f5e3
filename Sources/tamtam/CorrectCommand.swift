import ArgumentParser
import Foundation
import Mentions
import Newsroom

struct CorrectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Verbetert de toon of een label van een bericht, of de toon van een woord erin, voor deze newsroom.",
        discussion: """
            Voorbeelden: tamtam correct Pipelines/turfbrug.yaml mabcdefghijklmnopqr2 --tone neg
                         tamtam correct Pipelines/turfbrug.yaml mabcdefghijklmnopqr2 --tone neu --word kuil
                         tamtam correct Pipelines/turfbrug.yaml mabcdefghijklmnopqr2 --label spreker=belangengroepen
                         tamtam correct Pipelines/turfbrug.yaml --list
                         tamtam correct Pipelines/turfbrug.yaml --undo
            De nummers van berichten staan bij 'tamtam search' en 'tamtam explain'. Wat u zegt staat in een bestand naast dat van de newsroom.
            """)

    @Argument(help: "Het bestand van de newsroom.") var pipeline: String
    @Argument(help: "Het nummer van een bericht; bij --undo mag het ook het nummer van een correctie zijn.") var id: String?
    @Option(help: "Wat het is: neg, neu of pos.") var tone: String?
    @Option(help: "Een woord of uitdrukking uit het bericht: alleen daarvan verandert de toon, overal in deze newsroom.") var word: String?
    @Option(help: "Een label en wat het is: spreker, soort, antwoord, haast, frames, over, kolom, gerucht of standpunt.") var label: String?
    @Option(help: "Uw naam of voorletters, als er meer adviseurs zijn.") var by: String?
    @Flag(help: "Maakt de laatste correctie ongedaan, of die met het nummer dat u noemt.") var undo = false
    @Flag(help: "Toont wat er verbeterd is.") var list = false
    @Flag(help: "Bij --list: een JSON-object per regel.") var json = false

    func run() throws {
        let file = try PipelineFile.read(pipeline)
        if list { return try show(file) }
        let home = try Home()
        if undo { return try Print.data(Correct.undo(id, in: file, home: home, now: Date())) }
        if let id, let label {
            guard tone == nil, word == nil else { throw ValidationError("geef --tone of --label, niet allebei") }
            let verdict = try CorrectLabel.verdict(label)
            return try Print.data(CorrectLabel.run(id, verdict, by: Adviser.name(by), in: file, home: home, now: Date()))
        }
        guard let id, let tone, let label = ToneLabel(rawValue: tone) else { throw ValidationError(meant) }
        let by = try Adviser.name(by)
        if let word {
            try Print.data(Correct.word(word, in: id, is: label, by: by, in: file, home: home, now: Date()))
        } else {
            try Print.data(Correct.mention(id, is: label, by: by, in: file, home: home, now: Date()))
        }
    }

    private func show(_ file: PipelineFile) throws {
        let (data, problems) = try Correct.list(in: file, json: json)
        for problem in problems { Print.message(problem) }
        try Print.data(data)
    }

    private var meant: String {
        guard id != nil else { return "noem het nummer van een bericht, zoals 'tamtam search' het toont; of geef --list of --undo" }
        return tone.map { "--tone '\($0)' kan niet; het is neg, neu of pos" }
            ?? "zeg met --tone wat het is: neg, neu of pos; of met --label iets anders, zoals spreker=media"
    }
}

enum Adviser {
    /// A name that fits in a column and in a file name.
    static func name(_ given: String?) throws -> String? {
        guard let given else { return nil }
        guard given.wholeMatch(of: /[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}/) != nil else {
            throw ValidationError("--by hoort een naam of voorletters te zijn, met letters, cijfers, spaties of streepjes")
        }
        return given
    }
}
