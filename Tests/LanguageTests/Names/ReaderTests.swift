import Foundation
import Mentions
import Testing

@testable import Language

@Suite struct ReaderTests {
    static let reader: Reader = {
        do {
            return try Reader(
                lexicons: ToneBench.lists, people: GazetteerTests.people,
                places: GazetteerTests.places + [Place(name: "Ramp", kind: "gebouw")],
                organisations: GazetteerTests.organisations)
        } catch { fatalError("the reader does not start: \(error)") }
    }()

    private func mention(_ title: String = "", _ text: String, group: SpeakerGroup = .bevolking, channel: String = "forum") -> Mention {
        Mention(
            id: "m1", version: "v1", source: "s", channel: channel, group: group, title: title, text: text,
            published: Date(timeIntervalSince1970: 1_700_000_000))
    }

    @Test("A reading has all its parts") func parts() {
        let body = mention("Molenweg dicht", "Wat een ellende op de Molenweg. Wanneer gaat de weg weer open?", group: .bevolking)
        let reading = ReaderTests.reader.read(body)
        #expect(reading.mention == "m1" && reading.version == "v1" && reading.language == "nl")
        #expect(reading.tone.label == .negative)
        #expect(reading.names.map(\.name) == ["Bloemenwijk", "Bloemenwijk"])
        #expect(!reading.terms.isEmpty)
        #expect(reading.sentences.count == 3)
        #expect(reading.sentences.map(\.asks) == [false, false, true])
        #expect(reading.sentences[1].score < 0 && reading.sentences[1].score < reading.sentences[2].score)
    }

    @Test(
        "A name within a hashtag is found, with the range of the tag",
        arguments: [("Nu echt klaar mee #WegMetDeKuil", ["De Kuil"]), ("#WethouderKwakkel", ["Marije Kwakkel"]), ("#RedHetBos", [])]
    )
    func tags(text: String, expected: [String]) {
        let names = ReaderTests.reader.read(mention("", text)).names
        #expect(names.map(\.name) == expected)
        #expect(names.allSatisfy { Array(text.utf8)[$0.range.lowerBound] == UInt8(ascii: "#") })
    }

    @Test("A reading says towards whom its tone goes, by name, title and issue") func towards() throws {
        let reader = try Reader(
            lexicons: ToneBench.lists, people: GazetteerTests.people, places: GazetteerTests.places,
            queries: [("zwembad", "zwembad")])
        let text = "De burgemeester heeft ons voorgelogen. Kwakkel doet geweldig werk voor de Bloemenwijk. Het zwembad is een ramp."
        let towards = reader.read(mention("", text)).towards
        #expect(towards.map(\.name) == ["Marije Kwakkel", "Jan de Wit", "Bloemenwijk", "zwembad"])
        #expect(towards.map(\.label) == [.positive, .negative, .neutral, .negative])
        #expect(towards.map(\.kind) == [.person, .person, .place, .issue])
        #expect(reader.read(mention("", "Het regent.")).towards.isEmpty)
    }

    @Test("A name of the pipeline has no tone") func masked() {
        let reading = ReaderTests.reader.read(mention("", "Ramp is vandaag open"))
        #expect(!reading.contributions.contains { $0.text == "Ramp" })
        #expect(reading.tone.label == .neutral)
    }

    @Test(
        "Text in another language is set aside",
        arguments: [
            "The council has decided to close the road for several weeks because of the works.",
            "Der Rat hat beschlossen, die Straße für mehrere Wochen zu sperren, weil gebaut wird.",
        ])
    func foreign(text: String) {
        let reading = ReaderTests.reader.read(mention("", text))
        #expect(reading.language != "nl")
        #expect(reading.tone.abstains && reading.contributions.isEmpty)
    }

    @Test(
        "A real question asks",
        arguments: [
            "Wanneer gaat het zwembad open?", "Kan iemand mij vertellen waar ik moet zijn?", "Waarom wordt er niet gestrooid?",
            "waarom wordt hier niet gestrooid", "kan ik ergens parkeren", "Weet u hoe laat de balie opent?", "Is er morgen markt?",
            "Hoe kan ik bezwaar maken?", "Mag ik hier vuurwerk afsteken?", "Wie is hier verantwoordelijk voor?",
        ]
    )
    func asks(text: String) {
        #expect(ReaderTests.reader.read(mention("", text)).sentences.map(\.asks) == [true])
    }

    @Test(
        "A rhetorical question, an exclamation or a statement does not ask",
        arguments: [
            "Hoe dan?", "Zijn ze nou helemaal gek geworden?", "Wie verzint dit?", "Wat een mooi plein!", "Het zwembad is open.",
            "Waar gaat dit over?", "Hoe bestaat het?", "Ben ik nou gek?", "Wat denken ze wel niet?", "Is dit een grap?",
            "Wat is dit nou weer?!",
            "Wie dat weet mag het zeggen.",
        ]
    )
    func doesNotAsk(text: String) {
        #expect(ReaderTests.reader.read(mention("", text)).sentences.map(\.asks) == [false])
    }

    @Test("A question between the quotation marks of a headline is reported, not asked") func reported() {
        let reading = ReaderTests.reader.read(mention("'Waarom wordt er niet gestrooid?'", "", group: .media, channel: "nieuws"))
        #expect(reading.sentences.map(\.asks) == [false])
    }

    @Test(
        "Who speaks where decides the kind",
        arguments: [
            ("kcc", SpeakerGroup.bevolking, "", TextKind.contact), ("forum", .bevolking, "Weg dicht", .post),
            ("nieuws", .media, "Weg dicht", .headline),
        ])
    func kinds(channel: String, group: SpeakerGroup, title: String, kind: TextKind) {
        #expect(TextKind.of(mention(title, "De weg is dicht.", group: group, channel: channel)) == kind)
    }

    @Test("The versions name the list") func versions() {
        #expect(ReaderTests.reader.versions.contains { $0.hasPrefix("toonlijst nl ") })
    }
}
