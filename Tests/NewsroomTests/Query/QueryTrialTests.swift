import Foundation
import Language
import Mentions
import TestSupport
import Testing

@testable import Newsroom

@Suite struct QueryTrialTests {
    private let texts: [(story: String, text: String)] = [
        ("a", "De brug is dicht."), ("a", "Brug dicht, hoe nu verder?"), ("a", "Alles staat stil bij de sluis."),
        ("b", "Gevonden voorwerpen"),
        ("b", "Tas verloren bij de brug"), ("b", "Sleutels gevonden"), ("b", "Wie mist een kat?"), ("c", "Tunnel open"),
    ]

    private func trial(_ query: String) throws -> QueryTrial {
        let reader = try Reader(lexicons: Project.file("Lexicons/nl"))
        let heard = texts.enumerated().map { number, text in
            let mention = Mention.sample("m\(number)", title: "", text: text.text)
            return Heard(mention: mention, reading: reader.read(mention), story: text.story)
        }
        return QueryTrial(try #require(reader.query(query)), on: heard, texts: heard.map { QueryableText($0.mention) })
    }

    @Test func tellsWhatEachSideAdds() throws {
        let legs = try trial("brug OR dicht OR xyz OR tunnel").legs
        #expect(
            legs == [
                .init(query: "brug", hits: 3, alone: 1), .init(query: "dicht", hits: 2, alone: 0), .init(query: "xyz", hits: 0, alone: 0),
                .init(query: "tunnel", hits: 1, alone: 1),
            ])
    }

    @Test func aHitInAnotherStoryIsAStrayAndTheRestOfAStoryIsMissed() throws {
        let trial = try trial("brug")
        #expect(trial.hits == [0, 1, 4])
        #expect(trial.strays == [4])
        #expect(trial.missed == [2])
    }

    @Test func passagesShowTheWordsThatAnswer() throws {
        let trial = try trial("brug NEAR/2 dicht")
        #expect(trial.passage(0) == "De «brug is dicht».")
        #expect(trial.sample(1).count == 1)
    }

    @Test(arguments: [
        ("klopt\tbericht\ttekst\nja\tm1\tx\nnee\tm2\ty\n\tm3\tz\n", ["m1": true, "m2": false]), ("", [:]),
        ("ja;m1;x\r\nJ;m2;y", ["m1": true, "m2": true]),
        ("\u{FEFF}klopt;bericht\nmisschien;m1\n", [:]),
    ])
    func judgementsAreReadAsASpreadsheetLeavesThem(text: String, answers: [String: Bool]) {
        #expect(QuerySheet.answers(in: Array(text.utf8)) == answers)
    }
}
