import Foundation
import Mentions
import Testing

@testable import Reporting

@Suite struct LifeTextTests {
    private let dates = DutchDate(timeZone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt)

    private func text(_ life: StoryLife) -> LifeText { LifeText(life: life, now: Samples.at, dates: dates) }

    @Test func theOrderOfSidesIsOneSentence() {
        #expect(
            text(Samples.life).order
                == "Kwam op bij het KCC (zaterdag 14.30 uur), daarna de straat, sinds gisteren de media en de overheid.")
    }

    @Test func whatNobodySawBeginDidNotComeUpAnywhere() {
        var life = Samples.life
        life.isCut = true
        #expect(text(life).order == "Speelde al langer bij het KCC en de straat, sinds gisteren de media en de overheid.")
    }

    @Test func thatTheMediaAreNotThereYetIsSaid() {
        var life = Samples.life
        life.arrivals.removeLast(2)
        #expect(text(life).order == "Kwam op bij het KCC (zaterdag 14.30 uur), daarna de straat; nog niet in de media.")
        life.arrivals = []
        #expect(text(life).order == nil)
    }

    @Test func aTurnSaysWhatWasNew() {
        #expect(
            text(Samples.life).text(Samples.life.turns[0])
                == "gisteren 10.30 uur; in de 21 uur daarna 19 stemmen, in de dag ervoor 3. Nieuw toen: de media (Omroep Dorp), Centrum en de woorden ‘omleiding’ en ‘bord’."
        )
    }

    @Test func aTieSaysWhatIsShared() {
        let text = text(Samples.life)
        #expect(
            text.text(Samples.life.related[0])
                == "Hangt samen met “Bus rijdt om”: allebei over Centrum en ‘omleiding’; zes mensen praten over beide.")
        #expect(text.text(Connection(kind: .issue, id: "x", title: "IJs", mentions: 1)) == "Raakt aan “IJs” (1 bericht).")
    }

    @Test(
        arguments: [
            (6, 5.2, "in het middelste geval liepen inwoners 5 uur voor"),
            (6, -0.5, "in het middelste geval liep het nieuws 30 minuten voor"),
            (9, 60, "liepen inwoners 3 dagen voor"), (4, 5, "te weinig onderwerpen om een vaste voorsprong te noemen"),
        ] as [(Int, Double, String)])
    func theLeadIsModestWhileFewSubjectsTell(_ count: Int, _ median: Double, _ expected: String) {
        #expect(LeadText(lead: Samples.lead(count, ahead: 3, median: median)).sentence.contains(expected))
    }

    @Test func aSwarmIsCountedAndOnlyPublicVoicesAreNamed() {
        let block = NoteBlock.swarm(Samples.swarm, now: Samples.at, dates: dates)
        #expect(
            block.text
                == "een groep van 12 mensen sinds gisteren 01.30 uur, 31 berichten, drie nieuw vandaag. Wat hen bindt: #brugopen, een draad van 7 mensen, "
                + "een link naar petitie.example en ‘omleiding’. Hoorbaar in de groep: raadslid Anna Voorbeeld (34 reacties).")
    }

    @Test(arguments: Phase.allCases) func everyPhaseHasItsOwnWord(_ phase: Phase) {
        #expect(Phase.allCases.count { LifeText.name($0) == LifeText.name(phase) } == 1)
    }
}
