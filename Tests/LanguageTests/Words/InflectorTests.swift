import Language
import Testing

struct InflectorTests {
    private let inflector: Inflector

    init() throws { inflector = try Inflector(data: WordData.folder) }

    @Test(arguments: [
        ("werken", "werk werkt werkte werkten gewerkt gewerkte werkend werkende"),
        ("leven", "leef leeft leefde leefden geleefd"),
        ("reizen", "reis reist reisde gereisd"),
        ("zetten", "zet zette zetten gezet gezette"),
        ("redden", "red redt redde redden gered geredde"),
        ("wandelen", "wandel wandelt wandelde gewandeld"),
        ("veranderen", "verander verandert veranderde veranderd"),
        ("informeren", "informeer informeert informeerde geïnformeerd geïnformeerde"),
        ("eisen", "eis eist eiste geëist"),
        ("creëren", "creëer creëert creëerde gecreëerd"),
        ("lopen", "loop loopt liep liepen gelopen lopend"),
        ("komen", "kom komt kwam kwamen gekomen"),
        ("nemen", "neem neemt nam namen genomen"),
        ("gaan", "ga gaat ging gingen gegaan"),
        ("zien", "zie ziet zag zagen gezien"),
        ("verlopen", "verloop verloopt verliep verliepen verlopen"),
    ])
    func `makes the forms of verbs`(verb: String, expected: String) {
        let forms = Set(inflector.forms(of: verb, kind: .verb))
        #expect(forms.contains(verb))
        for form in expected.split(separator: " ") { #expect(forms.contains(String(form)), "\(form)") }
    }

    @Test(arguments: [
        ("boom", "bomen boompje"), ("bom", "bommen bommetje"), ("brief", "brieven briefje"), ("huis", "huizen huisje"), ("kans", "kansen"),
        ("stad", "steden"), ("hoofdstad", "hoofdsteden"), ("kind", "kinderen"), ("mogelijkheid", "mogelijkheden"),
        ("foto", "foto's fotootje foto's"),
        ("kamer", "kamers kamertje"), ("koning", "koningen koninkje"), ("ring", "ringen ringetje"), ("ziekte", "ziekten ziektes"),
        ("raam", "ramen raampje"),
    ])
    func `makes the forms of nouns`(noun: String, expected: String) {
        let forms = Set(inflector.forms(of: noun, kind: .noun))
        for form in expected.split(separator: " ") { #expect(forms.contains(String(form)), "\(form)") }
    }

    @Test(arguments: [
        ("groot", "grote groter grotere grootst grootste groots"), ("boos", "boze bozer boost"), ("duur", "dure duurder duurst"),
        ("goed", "goede beter best beste"), ("dol", "dolle doller dolst"), ("lief", "lieve liever liefst"), ("triest", "trieste"),
    ])
    func `makes the forms of adjectives`(adjective: String, expected: String) {
        let forms = Set(inflector.forms(of: adjective, kind: .adjective))
        for form in expected.split(separator: " ") { #expect(forms.contains(String(form)), "\(form)") }
    }

    @Test func `joins and splits separable verbs`() {
        let forms = inflector.forms(of: "tegen|vallen", kind: .verb)
        for form in ["tegenvallen", "tegenvalt", "tegenviel", "tegengevallen", "tegenvallend", "tegen te vallen"] {
            #expect(forms.contains(form))
        }
        let split = inflector.splitForms(of: "tegen|vallen")
        #expect(split.particle == "tegen")
        #expect(Set(split.finite) == ["val", "valt", "vallen", "viel", "vielen"])
    }

    @Test(arguments: ["xyz", "", "a", "e", "ge", "gedé", "|", "op|", "ën"], WordKind.allCases)
    func `survives any lemma`(lemma: String, kind: WordKind) {
        #expect(inflector.forms(of: lemma, kind: kind).first == lemma.replacing("|", with: ""))
    }
}
