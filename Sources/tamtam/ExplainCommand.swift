import ArgumentParser
import Newsroom

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Waarom deze toon, dit verhaal, dit getal: het bewijs.",
        discussion: """
            Voorbeelden: tamtam explain "Niet echt een succes, die omleiding"
                         tamtam explain Pipelines/turfbrug.yaml t20261116-1
            Zonder bestand wordt een nummer gezocht bij de newsrooms in de map Pipelines.
            """)

    @Argument(help: "Eventueel het bestand van de newsroom, en dan een nummer uit een bericht of een tekst.") var words: [String]

    func run() throws {
        let home = try Home()
        guard let last = words.last, words.count <= 2 else { throw ValidationError("noem één nummer of één tekst tussen aanhalingstekens") }
        if words.count == 2 {
            try Print.data(Explain.id(last, in: PipelineFile.read(words[0])))
        } else if Explain.isID(last), let file = try newsroom(knowing: last) {
            try Print.data(Explain.id(last, in: file))
        } else {
            try Print.data(Explain.text(last, home: home))
        }
    }

    /// Nil when the id may as well be a word: nobody knows it and it is all letters.
    private func newsroom(knowing id: String) throws -> PipelineFile? {
        let known = Explain.newsrooms(knowing: id, in: "Pipelines")
        if known.isEmpty, id.allSatisfy(\.isLetter) { return nil }
        guard let first = known.first else { throw UnknownID(id: id) }
        if known.count > 1 {
            throw ValidationError("\(id) bestaat bij meer newsrooms; noem er een: \(known.joined(separator: ", "))")
        }
        return try PipelineFile.read(first)
    }
}
