import Foundation
import Mentions
import Testing

@testable import Analysis

@Suite struct OverviewMakerTests {
    private static func overview(_ kind: Overview.Kind = .week, of heard: [Heard], days: Int = 7) -> Overview {
        OverviewMaker.overview(kind, at: Town.at, days: days, of: heard, pipeline: Town.pipeline, background: Background())
    }

    private static let streets = ["Rozenhof", "Lindelaan", "Kerkpad", "Molendijk", "Singel"]

    @Test func placesAreCountedPerThousandInhabitantsAndSilentOnesNamed() throws {
        let heard = (0..<5).map {
            Town.heard(
                "k\($0)", "forum", hours: Double($0 * 20 + 1), "In de Kersenwijk bij de \(Self.streets[$0]) ligt troep nummer \($0).")
        }
        let overview = Self.overview(of: heard)
        let place = try #require(overview.places.first)
        #expect(place.name == "Kersenwijk" && place.measures.count == 5)
        #expect(abs((place.perThousand ?? 0) - 5000.0 / 3100) < 0.001)
        #expect(overview.silentPlaces == ["Oude Werf"])
    }

    @Test func thePeriodBeforeIsComparedOnlyWhenTheArchiveReachesIt() {
        let now = [Town.heard("a", "forum", hours: 5, "De Hoge Sluisbrug is dicht.")]
        let short = Self.overview(of: now)
        #expect(short.knownDays == 1 && !short.reachesBack)
        let long = Self.overview(of: now + [Town.heard("b", "forum", hours: 24 * 13.5, "De Hoge Sluisbrug gaat dicht, zegt men.")])
        #expect(long.knownDays == 7 && long.reachesBack && long.measures.previousCount == 1)
        #expect(long.subjects.map(\.name) == ["Nieuwe brug"] && long.subjects[0].measures.previousCount == 1)
    }

    @Test func everybodyInOfficeIsThereAlsoWithoutAMention() {
        let people = Self.overview(of: []).people
        #expect(people.map(\.name) == ["Tjitske Roggeveld"] && people[0].measures.count == 0)
        #expect(people[0].judged?.criteria.count == 3)
    }

    @Test func whatTheMediaHaveDoesNotEmerge() {
        let told = [
            "Bij de sluis stinkt het naar rotte eieren", "Rotte lucht bij de sluis, wat is dat",
            "Wie ruikt die rotte eieren bij de sluis ook",
        ]
        let heard = told.enumerated().map {
            Town.heard("s\($0)", "forum", hours: Double($0 + 2), $1 + ".", story: "stank", author: "a\($0)")
        }
        #expect(Self.overview(of: heard).emerging.count == 1)
        let printed = Town.heard("p", "krant", hours: 1, title: "Stank bij de sluis", story: "stank")
        #expect(Self.overview(of: heard + [printed]).emerging.isEmpty)
        let older = Town.heard("o", "forum", hours: 24 * 9, "Bij de sluis stinkt het al langer.", story: "stank", author: "b")
        #expect(Self.overview(of: heard + [older]).emerging.isEmpty)
    }

    @Test func everyRowCarriesEvidence() {
        let heard = (0..<4).map {
            Town.heard("k\($0)", "forum", hours: Double($0 + 1), "De Hoge Sluisbrug bij \(Self.streets[$0]) kraakt.", tone: -0.4)
        }
        let overview = Self.overview(.elections, of: heard, days: 182)
        let known = Set(overview.evidence.map(\.id))
        let cuts = overview.subjects + overview.places + overview.people
        #expect(!cuts.isEmpty && cuts.allSatisfy { known.contains($0.measures.evidence) })
        #expect(overview.emerging.isEmpty && overview.images.isEmpty)
    }
}
