import ArgumentParser
import Newsroom

struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Een feed (RSS, Atom, RDF, JSON Feed) als JSON.",
        discussion: "Voorbeeld: tamtam parse feed.xml --base-url https://omroep.example/feed.xml")

    @Argument(help: "Het bestand, of - voor standaardinvoer.") var file: String = "-"
    @Option(help: "Het adres van de feed; relatieve adressen worden daarmee heel.") var baseUrl: String?
    @Option(help: "Het Content-Type dat de server gaf.") var contentType: String?

    func run() throws {
        try StandardOutput.write(try ParseFilter.run(file, baseURL: baseUrl, contentType: contentType))
    }
}

struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "De toon van elke regel: -1 (negatief) tot 1 (positief).",
        discussion: #"Voorbeeld: echo '{"id":"1","text":"Wat een prachtig plein!"}' | tamtam score --explain"#)

    @Argument(help: "Bestand met een JSON-object per regel, of - voor standaardinvoer.") var file: String = "-"
    @Flag(help: "Noem de woorden die de toon maakten.") var explain = false

    func run() throws { try ScoreFilter.run(file, explain: explain, home: try Home()) }
}

struct ClusterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cluster",
        abstract: "Het verhaal van elke regel; elk antwoord is meteen definitief.",
        discussion: #"Voorbeeld: echo '{"id":"1","title":"Brand in loods","text":"","published":null}' | tamtam cluster"#)

    @Argument(help: "Bestand met een JSON-object per regel, op volgorde van tijd, of - voor standaardinvoer.") var file: String = "-"
    @Option(help: "Zo lang wacht een verhaal op een vervolg: 12h, 7d.") var window: String = "7d"

    func run() throws {
        guard let seconds = Moment.duration(window) else {
            throw ValidationError("--window hoort een duur te zijn zoals 12h of 7d, niet '\(window)'")
        }
        try ClusterFilter.run(file, window: seconds, home: try Home())
    }
}

struct LemmatizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lemmatize",
        abstract: "De woorden van elke regel met hun woordenboekvorm.",
        discussion: #"Voorbeeld: echo '{"id":"1","text":"De wegen lagen open"}' | tamtam lemmatize"#)

    @Argument(help: "Bestand met een JSON-object per regel, of - voor standaardinvoer.") var file: String = "-"

    func run() throws { try LemmaFilter.run(file, home: try Home()) }
}

struct LabelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "label",
        abstract: "Wat een adviseur in de kantlijn zet: wie spreekt, wat er gevraagd wordt, welk frame, over wie.",
        discussion: #"Voorbeeld: echo '{"id":"1","text":"Wanneer gaat de brug weer open?"}' | tamtam label"#)

    @Argument(help: "Bestand met een JSON-object per regel, of - voor standaardinvoer.") var file: String = "-"

    func run() throws { try LabelFilter.run(file, home: try Home()) }
}

struct FitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit",
        abstract: "Leert de gewichten van de toon uit voorbeelden, of toetst ze op wat ze niet zagen.",
        discussion: """
            Voorbeelden: tamtam fit gelabeld.jsonl > Lexicons/nl/gewichten.tsv
                         tamtam fit gelabeld.jsonl --folds 5 > voorspeld.jsonl
            Elke regel: {"id":"1","text":"...","label":"neg"}, eventueel met "kind" en "date". De teksten in Lexicons/nl/leerstof doen mee.
            """)

    @Argument(help: "Bestanden met een JSON-object per regel; - voor standaardinvoer.") var gold: [String]
    @Option(help: "Voorspel het eerste bestand in zoveel delen, elk met gewichten die dat deel niet zagen.") var folds: Int?

    func validate() throws {
        if gold.isEmpty { throw ValidationError("noem een bestand met gelabelde regels") }
        if let folds, !(2...100).contains(folds) { throw ValidationError("--folds hoort een getal van 2 tot 100 te zijn, niet \(folds)") }
    }

    func run() throws { for line in try FitFilter.run(gold, folds: folds, home: try Home()) { Print.message(line) } }
}
