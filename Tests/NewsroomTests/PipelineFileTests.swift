import Foundation
import Mentions
import Newsroom
import TestSupport
import Testing

@Suite struct PipelineFileTests {
    static let small = """
        newsroom: Gemeente Proefdorp
        archive: sqlite:proefdorp.sqlite
        sources:
          - { id: omroep, url: "https://omroep.example/rss", group: media }
        """

    @Test func aSmallFileIsEnough() throws {
        let pipeline = try PipelineFile.parse(Self.small, name: "proefdorp", file: "proefdorp.yaml")
        #expect(pipeline.newsroom == "Gemeente Proefdorp")
        #expect(pipeline.timeZone.identifier == "Europe/Amsterdam")
        #expect(pipeline.sources.map(\.kind) == ["feed"])
        #expect(pipeline.sources.first?.every == 900)
        #expect(pipeline.retention == 400 * 86_400)
    }

    @Test func everyKeyIsRead() throws {
        let text =
            Self.small + """

                timezone: Europe/Amsterdam
                at: 2026-11-16T07:30+01:00
                retention: 30d
                query: { include: ['"Proefdorp"'], exclude: [Proefdorp Bier] }
                people: [{ name: Truus Bakker, role: wethouder, portfolio: [verkeer], aliases: [Bakker] }]
                places: [{ name: Oost, kind: wijk, inhabitants: 4200, aliases: [de Oost], streets: [Dorpsweg] }]
                organisations: [{ name: De Kade, group: belangengroepen, aliases: [Kade] }]
                issues: [{ id: brug, title: Brug, query: brug, purpose: volgen, until: 2027-01-01, owner: woordvoerder }]
                incidents: [{ id: brand, title: Brand, query: brand, since: 2026-11-14T21:05+01:00 }]
                reports: [{ kind: tamtam, at: "07:30", days: [ma, vr], to: [{ mail: a@proefdorp.example, about: [verkeer] }] }]
                agenda: [{ at: 2026-11-17T20:00+01:00, title: Commissie, place: raadhuis }]
                words: proefdorp/woorden.tsv
                """
        let pipeline = try PipelineFile.parse(text, name: "proefdorp", file: "proefdorp.yaml")
        #expect(pipeline.at == Date(timeIntervalSince1970: 1_794_810_600))
        #expect(pipeline.retention == 30 * 86_400)
        #expect(pipeline.query == Query(include: ["\"Proefdorp\""], exclude: ["Proefdorp Bier"]))
        #expect(pipeline.people == [Person(name: "Truus Bakker", role: "wethouder", portfolio: ["verkeer"], aliases: ["Bakker"])])
        #expect(pipeline.places.first?.inhabitants == 4200)
        #expect(pipeline.organisations.first?.group == .belangengroepen)
        #expect(pipeline.issues.first?.until == Date(timeIntervalSince1970: 1_798_758_000))
        #expect(pipeline.incidents.first?.since == Date(timeIntervalSince1970: 1_794_686_700))
        #expect(pipeline.reports.first?.to == [Subscriber(mail: "a@proefdorp.example", interest: Interest(about: ["verkeer"]))])
        #expect(pipeline.agenda.first?.place == "raadhuis")
        #expect(pipeline.words == "proefdorp/woorden.tsv")
    }

    @Test(arguments: [("brug\tzn\tflink\n", "woorden.tsv, regel 1: de toon 'flink'"), (nil, "woorden.tsv: het bestand is niet te lezen")])
    func anOwnWordListThatCannotBeUsedIsNamedAtItsKey(list: String?, message: String) throws {
        let scratch = try Scratch()
        if let list { try scratch.write(list, to: "woorden.tsv") }
        let file = try scratch.write(Self.small + "\nwords: woorden.tsv\n", to: "proefdorp.yaml")
        let error = try #require(throws: PipelineProblems.self) { try PipelineFile.read(file.path) }
        #expect(error.description.hasPrefix("\(file.path):5:8: \(message)"), "\(error)")
    }

    struct Wrong: Sendable {
        var what: String
        var from: String
        var to: String
        var line: Int
        var says: [String]
    }

    @Test(arguments: [
        Wrong(what: "a slip in a key", from: "archive:", to: "archeive:", line: 2, says: ["'archeive'", "bedoelde u 'archive'?"]),
        Wrong(what: "a slip in a source", from: "group:", to: "groep:", line: 4, says: ["'groep'", "'group'"]),
        Wrong(
            what: "a key that nothing resembles", from: "newsroom:", to: "krant:", line: 1, says: ["onbekende sleutel 'krant'", "hier kan"]),
        Wrong(what: "a group that is none", from: "media", to: "medai", line: 4, says: ["'medai'", "bedoelde u 'media'?"]),
        Wrong(what: "another archive", from: "sqlite:proefdorp.sqlite", to: "mysql:x", line: 2, says: ["sqlite:", "mysql:x"]),
        Wrong(what: "an address of a file", from: "https://omroep.example/rss", to: "file:///etc/passwd", line: 4, says: ["https://"]),
        Wrong(
            what: "no sources", from: "  - { id: omroep, url: \"https://omroep.example/rss\", group: media }", to: "  []", line: 4,
            says: ["leeg"]),
        Wrong(what: "an id with capitals", from: "omroep,", to: "Omroep Oost,", line: 4, says: ["kleine letters"]),
        Wrong(what: "broken YAML", from: "{ id:", to: "{ [id:", line: 4, says: ["geen geldige YAML"]),
    ])
    func aMistakeIsNamedWithItsLineAndWhatWasMeant(wrong: Wrong) throws {
        let text = Self.small.replacing(wrong.from, with: wrong.to)
        let error = #expect(throws: PipelineProblems.self, "\(wrong.what)") {
            try PipelineFile.parse(text, name: "proefdorp", file: "proefdorp.yaml")
        }
        let lines = error?.problems.filter { $0.line == wrong.line }.map(\.description) ?? []
        #expect(lines.contains { line in wrong.says.allSatisfy(line.contains) }, "\(wrong.what): \(error?.description ?? "")")
        #expect(lines.allSatisfy { $0.hasPrefix("proefdorp.yaml:\(wrong.line):") })
    }

    /// Each stands alone as the line after `small`, and is answered at its place.
    @Test(arguments: [
        ("retention: [400d]", "7:12: 'retention' hoort één waarde te zijn"),
        ("agenda: [{ at: 2026-11-17, title: [x] }]", "7:35: 'title' hoort één waarde"),
        ("people: [{ name: {a: b}, role: x }]", "7:18: 'name' hoort één waarde"),
        ("people: [{ name: A B, role: x }, { name: a b, role: y }]", "'a b' staat twee keer bij 'people'"),
        ("places: [{ name: Oost, kind: wijk }, { name: Oost, kind: dorp }]", "'Oost' staat twee keer bij 'places'"),
        ("organisations: [{ name: K, group: media }, { name: K, group: media }]", "'K' staat twee keer"),
        (
            "incidents: [{ id: b, title: B, query: b, since: 2026-11-14 }, { id: b, title: C, query: c, since: 2026-11-14 }]",
            "'b' staat twee"
        ),
        ("incidents: [{ id: De brand, title: B, query: b, since: 2026-11-14 }]", "7:19: id 'De brand' mag alleen kleine letters"),
        ("issues: [{ id: Brug, title: B, query: b, purpose: p, owner: o, until: 2027-01-01 }]", "7:16: id 'Brug' mag alleen"),
        (
            "issues: [{ id: brug, title: B, query: brug NEAR/x dicht, purpose: p, owner: o, until: 2027-01-01 }]",
            "7:39: zoekvraag 'brug NEAR/x dicht': 'NEAR/x'"
        ),
        ("query: { include: [brug, '\"open'] }", "7:26: zoekvraag '\"open': een aanhalingsteken"),
        ("query: { exclude: ['...'] }", "7:20: zoekvraag '...': in '...' staat geen woord"),
        ("query: { exclude: [''] }", "7:20: in 'exclude' horen losse woorden"),
        ("places: [{ name: Oost, kind: wijk, inhabitants: -5 }]", "7:49: 'inhabitants' hoort een heel getal boven 0"),
        ("reports: [{ kind: tamtm, at: '07:30' }]", "7:19: 'tamtm' kan niet bij 'kind'; bedoelde u 'tamtam'?"),
        ("reports: [{ kind: krant, at: '07:30' }]", "het kan zijn: tamtam, week, issue, reputatie, crisis, verkiezingen, alarm"),
        ("reports: [{ kind: week, at: '07:30', to: [{ mail: raad.example }] }]", "7:51: 'mail' hoort een mailadres"),
        ("people: [{ name: A, role: x, name: B }]", "7:12: een sleutel staat er twee keer: name"),
        ("at: 2026-02-30", "7:5: 'at' hoort een moment"),
        ("[a]: b", "7:1: een sleutel hoort een enkel woord te zijn"),
    ])
    func nonsenseIsNotApproved(line: String, says: String) throws {
        let text = Self.small + "\n\n\n" + line
        let error = #expect(throws: PipelineProblems.self) { try PipelineFile.parse(text, name: "p", file: "p.yaml") }
        #expect(error?.problems.count == 1)
        #expect(error?.description.contains(says) == true, "\(error?.description ?? "")")
        #expect(error?.description.hasPrefix("p.yaml:7:") == true, "\(error?.description ?? "")")
    }

    @Test func aKindThatNoConnectorHasIsAnsweredAtItsPlace() throws {
        let text = Self.small.replacing("group: media", with: "group: media, kind: mastodom")
        let error = #expect(throws: PipelineProblems.self) {
            try PipelineFile.parse(text, name: "p", file: "p.yaml", kinds: ["feed", "mastodon"])
        }
        #expect(error?.description == "p.yaml:4:74: 'mastodom' kan niet bij 'kind'; bedoelde u 'mastodon'?")
        #expect(try PipelineFile.parse(text, name: "p", file: "p.yaml").sources.first?.kind == "mastodom")
    }

    @Test func everyMistakeIsSaidAtOnce() throws {
        let text = """
            newsrom: Gemeente Proefdorp
            archive: sqlite:proefdorp.sqlite
            timezone: Europa/Amsterdam
            retention: lang
            sources:
              - { id: a, url: x.xml, group: media, every: soms }
              - { id: a, url: y.xml, group: media, filtered: misschien }
            """
        let error = #expect(throws: PipelineProblems.self) { try PipelineFile.parse(text, name: "p", file: "p.yaml") }
        let said = error?.description ?? ""
        for word in [
            "newsrom", "'newsroom' ontbreekt", "Europa/Amsterdam", "'lang'", "'soms'", "'misschien'", "'a' staat twee keer bij 'sources'",
        ] {
            #expect(said.contains(word), "\(word) in \(said)")
        }
    }

    @Test(arguments: ["", "   ", "- a\n- b", "zomaar tekst", "\u{0}", "a: [", "&a *a", "newsroom: [1, 2]"])
    func whateverStandsInTheFileIsAProblemAndNeverACrash(text: String) {
        #expect(throws: PipelineProblems.self) { try PipelineFile.parse(text, name: "p", file: "p.yaml") }
    }

    @Test func aFileThatIsNotThereIsNamed() {
        let error = #expect(throws: InputProblem.self) { try PipelineFile.read("bestaat-niet.yaml") }
        #expect(error?.description.contains("bestaat-niet.yaml") == true)
    }

    @Test(arguments: Project.files(under: "Pipelines", suffix: ".yaml").filter { !$0.contains("Connectors") })
    func thePipelinesThatComeWithTamtamAreRight(path: String) throws {
        _ = try PipelineFile.read(Project.file(path).path, home: try Home(environment: ["TAMTAM_HOME": Project.root.path]))
    }
}
