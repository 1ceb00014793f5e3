import Foundation
import Mentions
import TestSupport
import Testing

@testable import Language

/// Labels of messages, with the project's own signs and weights.
@Suite struct LabellerTests {
    private static let reader = Result { try Reader(lexicons: Project.file("Lexicons/nl")) }

    private static func labels(_ text: String, author: String = "", source: String = "", people: [String] = []) throws -> MessageLabels {
        try reader.get().labels(
            of: text, beside: MessageFields(author: author, source: source), people: people.map { Target(kind: .person, name: $0) })
    }

    @Test(arguments: [
        ("Wanneer wordt het plantsoen aan de Zeelt gemaaid?", MessageKind.question, true),
        ("Al zes weken bel ik over dezelfde kapotte kliko en nog steeds geen reactie.", .complaint, true),
        ("Complimenten voor de mannen van de veegploeg, alles is schoon!", .compliment, false),
        ("Een idee: zet bij de vijver eens een bankje neer.", .tip, true),
        ("De lantaarnpaal op de hoek van de Zeelt doet het niet.", .report, true),
        ("Ik sla die ambtenaar kapot, ik weet waar hij woont.", .threat, true),
    ])
    func aMessageIsWhatItAsks(_ text: String, _ kind: MessageKind, _ needsAnswer: Bool) throws {
        let labels = try Self.labels(text)
        #expect(labels.kind == kind, "\(text)")
        #expect(labels.needsAnswer == needsAnswer, "\(text)")
    }

    @Test func framesAreReadFromTheirSigns() throws {
        #expect(try Self.labels("Oppositie en coalitie botsen lijnrecht over de sporthal").frames == [.conflict])
        #expect(try Self.labels("De sporthal kost 3 miljoen euro meer, de lasten stijgen").frames.contains(.economicConsequences))
        #expect(try Self.labels("De markt is zaterdag open van negen tot vijf.").frames.isEmpty)
    }

    @Test func aJudgementBelongsToThePersonItIsAbout() throws {
        let people = ["Bregje Olthof", "Ruud Weening"]
        let labels = try Self.labels(
            "Wethouder Olthof luistert en nam de tijd voor ons. Weening heeft gelogen.", people: people)
        #expect(labels.criteria.contains { $0.person == "Bregje Olthof" && $0.criterion == .involvement && $0.direction == .positive })
        #expect(labels.criteria.contains { $0.person == "Ruud Weening" && $0.criterion == .reliability && $0.direction == .negative })
        #expect(!labels.criteria.contains { $0.person == "Bregje Olthof" && $0.direction == .negative })
        #expect(try Self.labels("Wethouder Olthof opent zaterdag de sporthal.", people: people).criteria.isEmpty)
    }

    @Test func hearsayIsARumourAndAConfirmationIsNot() throws {
        #expect(try Self.labels("Ik hoor net via via dat er gif in het water zit").rumour)
        #expect(try !Self.labels("De brandweer bevestigt dat er gif in het water zit").rumour)
    }

    @Test func whoSpeaksIsReadFromNameAndSource() throws {
        #expect(try Self.labels("Zaterdag zijn wij open.", author: "Gemeente Oudveer", source: "Mastodon").group == .overheid)
        #expect(try Self.labels("Dit plan deugt niet.", author: "Fractie Oud & Nieuw", source: "Raadsvergadering").group == .opiniemakers)
    }

    @Test func anyTextGetsLabels() throws {
        for text in ["", " ", "?", "👍", "\u{0}", String(repeating: "a ", count: 3000), "https://x.example @a #b"] {
            let labels = try Self.labels(text, author: text, source: text, people: ["", text])
            #expect(labels.criteria.allSatisfy { ["", text].contains($0.person) })
        }
    }

    @Test func everyFeatureIsFoundAgainByItsName() throws {
        let reader = try Self.reader.get()
        let text = "Waarom is de Zeelt al 3 weken dicht?! Bel mij, #zeelt 😡 “Nee” zei hij: €12 per auto's reünie"
        let fields = MessageFields(author: "@BuurtVereniging_DeZeelt", profile: "Ex-raadslid", source: "Zeelter Courant")
        var draft = ToneDraft()
        let tone = reader.judged(text) { draft = $0 }
        let found = reader.labeller.message(draft, tone: tone.score, beside: fields, people: [])
        let names = reader.labeller.names(of: found, in: draft, beside: fields)
        let kinds = Dictionary(uniqueKeysWithValues: LabelFeature.Kind.allCases.map { ($0.dutch, $0) })
        let keys = Set(found.map(\.key))
        for name in names {
            let parts = name.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let kind = try #require(kinds[parts[0]])
            #expect(keys.contains(LabelFeature.key(kind, name: parts[1])), "\(name)")
        }
        #expect(names.contains("paar\tal #") && names.contains("auteurslot\tniging") && names.contains("bron\tcourant"))
    }

    @Test(arguments: [
        "x", "x\tveel", "x\tnan", "x\t1\t2\t3", "soort\tvraagje\twoord", "zoort\tvraag\twoord", "soort\tvraag\twoort",
    ])
    func aLineThatIsNoWeightIsNamed(_ line: String) throws {
        let scratch = try Scratch()
        let text = "# uitleg\nsoort\tvraag\twoord\n#\t0.5\n\(line)\n"
        try Data(text.utf8).write(to: scratch.folder.appending(path: "duidgewichten.tsv"))
        let error = #expect(throws: LexiconError.self) { try LabelWeights(directory: scratch.folder) }
        #expect(error?.line == 4)
    }

    @Test func aWeightWithoutAHeadingIsNamed() throws {
        let scratch = try Scratch()
        try Data("# uitleg\nx\t1\n".utf8).write(to: scratch.folder.appending(path: "duidgewichten.tsv"))
        let error = #expect(throws: LexiconError.self) { try LabelWeights(directory: scratch.folder) }
        #expect(error?.line == 2)
    }
}
