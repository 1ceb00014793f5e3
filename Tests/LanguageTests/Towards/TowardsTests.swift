import Mentions
import Testing

@testable import Language

/// Sentences about invented people; the second part names who is judged and how, "+", "-" or "0" after the surname.
@Suite struct TowardsTests {
    private static let roles = [
        "Ilse Vermeer": "wethouder cultuur", "Bram Kooistra": "wethouder sport", "Noor Haddad": "burgemeester", "Gijs Postma": "raadslid",
        "Anna Luik": "raadslid",
    ]
    private static let things = ["Gemeente Turfbrug", "Woningstichting De Hoeksteen", "Zwembad De Duiker", "buslijn 8", "Molenwijk"]

    private func judges(_ text: String, _ expected: String) {
        let asked = expected.split(separator: " ").compactMap { mark -> (target: Target, label: ToneLabel)? in
            let name = (Self.roles.keys.sorted() + Self.things).first { $0.contains(mark.dropLast()) }
            let label: ToneLabel = mark.hasSuffix("+") ? .positive : mark.hasSuffix("-") ? .negative : .neutral
            return name.map { (TowardsSetTests.reader.target($0, role: Self.roles[$0] ?? ""), label) }
        }
        #expect(asked.count == expected.split(separator: " ").count)
        let tones = TowardsSetTests.reader.score(text, towards: asked.map(\.target)).2
        #expect(tones.map(\.label) == asked.map(\.label), "\(tones.map { ($0.name, $0.contributions.map(\.text)) })")
    }

    @Test(
        "Each of several people has the words of the own clause",
        arguments: [
            ("Vermeer legde alles rustig uit, terwijl Postma alleen maar liep te schreeuwen.", "Vermeer+ Postma-"),
            ("Vermeer hielp ons geweldig, Kooistra stuurde ons weg en Haddad was op vakantie.", "Vermeer+ Kooistra- Haddad0"),
            ("Kooistra en Vermeer hebben er samen een puinhoop van gemaakt.", "Kooistra- Vermeer-"),
            ("Vermeer heeft ons nog nooit teleurgesteld, maar Luik kletst uit haar nek.", "Luik-"),
        ])
    func clauses(text: String, expected: String) { judges(text, expected) }

    @Test(
        "Whose thing it is, is judged with it",
        arguments: [
            ("Ik vind het plan van Vermeer waardeloos.", "Vermeer-"),
            ("Vermeers museumplan is een geldverslindend wangedrocht.", "Vermeer-"),
            ("Mooi initiatief van Vermeer!", "Vermeer+"), ("De kleedkamers van De Duiker zijn smerig.", "Duiker-"),
        ])
    func possession(text: String, expected: String) { judges(text, expected) }

    @Test(
        "Who judges is not judged",
        arguments: [
            ("Volgens Postma heeft Vermeer de raad voorgelogen.", "Postma0 Vermeer-"), ("'Vermeer liegt', zegt Luik.", "Luik0 Vermeer-"),
            ("Postma noemt de begroting van Kooistra een gedrocht.", "Postma0 Kooistra-"), ("Kooistra is boos op Luik.", "Kooistra0 Luik-"),
            ("Vermeer kreeg complimenten van Luik.", "Vermeer+ Luik0"),
            ("Luik dankt burgemeester Haddad voor haar inzet.", "Luik0 Haddad+"),
            ("Luik verwijt Kooistra dat hij de raad te laat heeft ingelicht.", "Luik0 Kooistra-"),
            ("Luik twijfelt aan de eerlijkheid van Vermeer.", "Luik0 Vermeer-"),
        ])
    func opinions(text: String, expected: String) { judges(text, expected) }

    @Test(
        "The passive turns who does and who undergoes around",
        arguments: [
            ("Haddad werd geroemd om haar kalmte.", "Haddad+"), ("Haddad werd uitgefloten door de supporters.", "Haddad-"),
            ("Haddad werd bedreigd door onbekenden.", "Haddad0"),
            ("Onze klachten over schimmel worden door De Hoeksteen al jaren genegeerd.", "Hoeksteen-"),
        ])
    func passive(text: String, expected: String) { judges(text, expected) }

    @Test(
        "Titles, kinds and pronouns stand for the one they fit",
        arguments: [
            ("De wethouder van cultuur heeft ons voorgelogen.", "Vermeer- Kooistra0"),
            ("De sportwethouder is de weg kwijt.", "Vermeer0 Kooistra-"),
            ("De gemeente reageert niet op mijn mails.", "Gemeente-"),
            ("Ik sprak gisteren met wethouder Vermeer. Ze luisterde goed en kwam meteen met een oplossing.", "Vermeer+"),
            ("Vermeer kwam langs. Haar verhaal was ronduit beledigend.", "Vermeer-"),
            ("Buslijn 8 is altijd te laat. Schandalig!", "buslijn-"),
        ])
    func reference(text: String, expected: String) { judges(text, expected) }

    @Test("A pronoun that fits two people stands for neither") func doubt() {
        judges("Vermeer sprak met Luik. Zij heeft gelogen.", "Vermeer0 Luik0")
        judges("De wethouder heeft gelogen.", "Vermeer0 Kooistra0")
    }

    @Test(
        "A comparison judges its subject, and turns against the standard when the subject is nobody's",
        arguments: [
            ("Vermeer is sneller en beter dan Kooistra.", "Vermeer+ Kooistra0"), ("Zelfs mijn oma bestuurt beter dan Vermeer.", "Vermeer-"),
            ("Elk zwembad is schoner dan De Duiker.", "Duiker-"), ("Geen wethouder werkt zo hard als Vermeer.", "Vermeer+"),
            ("In tegenstelling tot Kooistra houdt Vermeer zich aan haar woord.", "Kooistra- Vermeer+"),
            ("Vermeer faalt en Kooistra ook.", "Vermeer- Kooistra-"), ("Vermeer is eerlijk, Kooistra niet.", "Vermeer+ Kooistra-"),
        ])
    func comparison(text: String, expected: String) { judges(text, expected) }

    @Test(
        "A name beside bad or good news is not judged",
        arguments: [
            ("Wethouder Vermeer gewond bij aanrijding", "Vermeer0"), ("Mijn dochter is gevallen voor de deur van Vermeer.", "Vermeer0"),
            ("In de Molenwijk is vannacht een auto uitgebrand.", "Molenwijk0"), ("Ik was doodmoe na de avond met Vermeer.", "Vermeer0"),
            ("Vermeer maakt zich zorgen over armoede onder ouderen.", "Vermeer0"),
            ("Helaas kan wethouder Vermeer er morgen niet bij zijn.", "Vermeer0"),
        ])
    func news(text: String, expected: String) { judges(text, expected) }

    @Test(
        "Negation turns words that only the list of targets knows",
        arguments: [
            ("Vermeer luistert nergens naar.", "Vermeer-"), ("Vermeer houdt zich niet aan haar woord.", "Vermeer-"),
            ("Vermeer liegt niet.", "Vermeer+"), ("Vermeer heeft haar belofte nooit waargemaakt.", "Vermeer-"),
        ])
    func negation(text: String, expected: String) { judges(text, expected) }

    @Test("What it rests on is shown: the words, their reason and the clause") func explained() throws {
        let text = "Het was druk. Wethouder Vermeer heeft ons laten stikken."
        let target = Target(kind: .person, name: "Ilse Vermeer", role: "wethouder cultuur")
        let tone = try #require(TowardsSetTests.reader.score(text, towards: [target]).2.first)
        #expect(tone.contributions.map(\.text) == ["laten stikken"])
        #expect(tone.contributions.allSatisfy { $0.reason.hasPrefix("laten stikken (−2)") })
        #expect(
            tone.clauses.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == ["Wethouder Vermeer heeft ons laten stikken."])
        #expect(TargetTone.explanation([tone]).contains("Ilse Vermeer: negatief, door laten stikken"))
    }

    @Test("Who is not named is neutral, and the order is that of the question") func absent() {
        let targets = ["Gijs Postma", "Ilse Vermeer"].map { Target(kind: .person, name: $0) }
        let tones = TowardsSetTests.reader.score("Vermeer is geweldig.", towards: targets).2
        #expect(tones.map(\.name) == ["Gijs Postma", "Ilse Vermeer"])
        #expect(tones.map(\.label) == [.neutral, .positive] && tones[0].score == 0)
        #expect(TowardsSetTests.reader.score("", towards: targets).2.map(\.label) == [.neutral, .neutral])
    }

    @Test("Any noise is read in time linear in its length") func noise() {
        let targets = Self.roles.map { Target(kind: .person, name: $0.key, role: $0.value) }
        for seed in 0..<200 {
            let text = "Vermeer " + String(decoding: Noise(seed: seed).bytes(seed % 2 == 0 ? .any : .pieces), as: UTF8.self)
            #expect(TowardsSetTests.reader.score(text, towards: targets).2.count == targets.count)
        }
        let clock = ContinuousClock()
        func time(_ count: Int) -> Duration {
            let text = String(repeating: "Vermeer en de wethouder liegt niet en zij ", count: count)
            return clock.measure { _ = TowardsSetTests.reader.score(text, towards: targets) }
        }
        _ = time(50)
        #expect(time(2000) < time(200) * 30)
    }
}
