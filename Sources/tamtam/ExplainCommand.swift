import ArgumentParser
import Newsroom

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Waarom deze toon, dit verhaal, dit getal: het bewijs.",
        discussion: """
            Voorbeelden: tamtam explain "Niet echt een succes, die omleiding"
                         tamtam explain Pipelines/turfbrug.yaml t20261116-1
            Zonder bestand wordt een nummer gezocht bij de newsrooms in de map Pipelines. Met een bestand erbij wordt een tekst gelezen
            zoals die newsroom dat doet, met haar namen en eigen woorden.
            Op een scherm heeft de tekst kleuren; NO_COLOR=1 zet ze uit, CLICOLOR_FORCE=1 zet ze overal aan.
            """)

    @Argument(help: "Eventueel het bestand van de newsroom, en dan een nummer uit een bericht of een tekst.") var words: [String]

    func run() throws {
        let home = try Home()
        guard let last = words.last, words.count <= 2 else { throw ValidationError("noem één nummer of één tekst tussen aanhalingstekens") }
        let named = words.count == 2 ? try PipelineFile.read(words[0]) : nil
        let answer = try Explain.isID(last) ? explanation(ofID: last, in: named) : nil
        try Print.data(answer ?? Explain.text(last, in: named, home: home, inColour: Colour.isWanted()))
    }

    /// Nil when the id may as well be a word: nobody knows it and it is all letters.
    private func explanation(ofID id: String, in named: PipelineFile?) throws -> String? {
        do {
            return try (named ?? newsroom(knowing: id)).map { try Explain.id(id, in: $0, inColour: Colour.isWanted()) }
        } catch is UnknownID where id.allSatisfy(\.isLetter) { return nil }
    }

    private func newsroom(knowing id: String) throws -> PipelineFile? {
        let known = Explain.newsrooms(knowing: id, in: "Pipelines")
        guard let first = known.first else { throw UnknownID(id: id) }
        if known.count > 1 {
            throw ValidationError("\(id) bestaat bij meer newsrooms; noem er een: \(known.joined(separator: ", "))")
        }
        return try PipelineFile.read(first)
    }
}
