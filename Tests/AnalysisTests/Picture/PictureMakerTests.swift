import Analysis
import Foundation
import Mentions
import Testing

@Suite struct PictureMakerTests {
    @Test func withoutMentionsEverythingIsEmptyAndHonest() {
        let picture = Days.picture([])
        #expect(picture.overall.count == 0)
        #expect(picture.overall.tone == nil)
        #expect(picture.overall.expected == nil)
        #expect(picture.topics.isEmpty && picture.emerging.isEmpty && picture.advice.isEmpty && picture.questions.isEmpty)
        #expect(picture.silentPlaces == ["Kersenwijk", "Oude Werf"])
        #expect(picture.account.sources.allSatisfy { $0.state == .new && $0.count == 0 })
        #expect(picture.edition == "t20261116")
    }

    @Test func aQuietDayHasNumbersButNoAdvice() {
        let quiet = Days.before + [Town.heard("nu", "forum", hours: 3, "De markt op zaterdag was weer gezellig.", tone: 0.2)]
        let picture = Days.picture(quiet)
        #expect(picture.overall.count == 1)
        #expect(picture.overall.previousCount == 2)
        #expect(picture.overall.expected == 2)
        #expect(picture.overall.tone == nil)
        #expect(picture.advice.isEmpty)
        #expect(picture.emerging.isEmpty)
    }

    @Test func theSeriesCountsPeriodsOfADayThatEndAtTheReferenceTime() {
        let picture = Days.picture([
            Town.heard("a", "forum", hours: 7, "Vannacht om half een was het laat."),
            Town.heard("b", "forum", hours: 23, "Gisteren om half negen was het koud."),
            Town.heard("c", "forum", hours: 25, "Gisteren om half zeven ook.", tone: -0.4),
            Town.heard("d", "forum", hours: -1, "Dit is nog niet gezegd."),
        ])
        #expect(picture.overall.series.map(\.count).suffix(3) == [0, 1, 2])
        #expect(picture.overall.series.last?.count == picture.overall.count)
        #expect(picture.overall.series.dropLast().last?.count == picture.overall.previousCount)
        #expect(picture.overall.series.dropLast().last?.tone == -0.4)
    }

    @Test func aPointOfTheSeriesBearsTheDayInWhichItsPeriodMostlyLies() {
        func days(_ at: Date) -> [String] {
            PictureMaker.picture(pipeline: Town.pipeline, heard: [], health: [], at: at, versions: []).overall.series.map(\.day)
        }
        let morning = days(Town.at)
        #expect(morning.count == 14)
        #expect(morning.first == "2026-11-02" && morning.last == "2026-11-15")
        #expect(days(Town.at.addingTimeInterval(9 * 3600)).last == "2026-11-16")
    }

    @Test func thePeriodHoldsTheReferenceTimeAndNotTheMomentADayBefore() {
        let picture = Days.picture([
            Town.heard("a", "forum", hours: 0, "Dit is precies nu gezegd.", story: "s"),
            Town.heard("b", "forum", hours: 24, "Dit is precies een dag geleden gezegd.", story: "s"),
            Town.heard("c", "forum", hours: 48, "Dit is precies twee dagen geleden gezegd.", story: "s"),
        ])
        #expect(picture.overall.count == 1)
        #expect(picture.overall.previousCount == 1)
        #expect(picture.evidence.first { $0.id == picture.overall.evidence }?.mentions == ["a"])
        #expect(picture.account.sources.first { $0.id == "forum" }?.count == 1)
        #expect(picture.period.contains(Town.at) && !picture.period.contains(picture.period.from))
    }

    @Test func foreignMentionsAreOnlyCounted() {
        let picture = Days.picture([Town.heard("a", "forum", hours: 7, "Das ist kein Niederländisch.", language: "de")])
        #expect(picture.overall.count == 0)
        #expect(picture.account.foreign == 1)
    }

    @Test func wireCopyInTwoPapersIsOneVoice() {
        let overall = Days.picture(Days.bridge).overall
        #expect(overall.count == 5)
        #expect(overall.voices == 4)
        #expect(overall.groups.first { $0.group == .media }?.voices == 1)
        #expect(abs(overall.groups.map(\.share).reduce(0, +) - 1) < 1e-9)
    }

    @Test func shortEqualPostsOfNeighboursAreTwoVoices() {
        let picture = Days.picture([
            Town.heard("a", "forum", hours: 7, "Eindelijk gestrooid!"), Town.heard("b", "forum", hours: 6, "Eindelijk gestrooid!"),
        ])
        #expect(picture.overall.voices == 2)
    }

    @Test func aFallingToneIsDemonstrableOnlyWhenChanceDoesNotExplainIt() {
        func tones(_ now: [Double], _ before: [Double]) -> ToneSummary? {
            let present = now.enumerated().map { Town.heard("n\($0)", "forum", hours: 2, "Bericht \($0) van vandaag.", tone: $1) }
            let past = before.enumerated().map { Town.heard("v\($0)", "forum", hours: 30, "Bericht \($0) van gisteren.", tone: $1) }
            return Days.picture(present + past).overall.tone
        }
        #expect(tones([-0.6, -0.5, -0.7, -0.6], [0.3, 0.4, 0.2, 0.3])?.isDemonstrable == true)
        #expect(tones([-0.1, 0.3, -0.5, 0.2], [0.1, -0.3, 0.4, -0.1])?.isDemonstrable == false)
        #expect(tones([-0.6, -0.5, -0.7], [0.3, 0.4])?.previous == nil)
        #expect(tones([-0.6, -0.5], [0.3, 0.4, 0.3]) == nil)
    }

    @Test func aSickSourceIsNamedWithItsProblem() {
        let sick = SourceHealth(source: "omroep", state: .failing, failures: 3, problem: "geeft geen antwoord")
        let account = Days.picture(Days.bridge, health: [sick]).account
        let omroep = account.sources.first { $0.id == "omroep" }
        #expect(omroep?.state == .failing)
        #expect(omroep?.problem == "geeft geen antwoord")
        #expect(account.sources.first { $0.id == "forum" }?.count == 2)
        #expect(account.versions == ["proef 1"])
    }

    @Test func theLoudestShareNeedsTwentyAuthors() {
        let posts = (0..<24).map { Town.heard("p\($0)", "forum", hours: 4, "Mening nummer \($0).", author: "schrijver\($0 / 2)") }
        #expect(Days.picture(Array(posts.prefix(19))).account.loudest == nil)
        #expect(Days.picture(posts).account.loudest == 20.0 / 24)
    }

    @Test func onlyTheComingThreeDaysAreAhead() {
        #expect(Days.picture([]).agenda.map(\.title) == ["Raad"])
    }

    @Test func everyEvidenceIdResolvesToMentionsThatExist() {
        let picture = Days.picture(Days.before + Days.bridge + OpenMatters.asked)
        let ids =
            [picture.overall.evidence] + picture.topics.map(\.measures.evidence) + picture.issues.map(\.measures.evidence)
            + picture.emerging.map(\.evidence)
            + picture.places.map(\.measures.evidence) + picture.people.map(\.measures.evidence) + picture.questions.map(\.evidence)
            + picture.advice.map(\.evidence)
        let known = Set(picture.evidence.map(\.id)), heard = Set((Days.before + Days.bridge + OpenMatters.asked).map(\.mention.id))
        #expect(ids.count > 4 && ids.allSatisfy(known.contains))
        #expect(known.count == picture.evidence.count)
        #expect(picture.evidence.allSatisfy { $0.mentions.allSatisfy(heard.contains) && !$0.figures.isEmpty })
        #expect(picture.evidence.first { $0.id == picture.overall.evidence }?.mentions.count == picture.overall.count)
    }

    @Test func theOrderOfWhatWasHeardChangesNothing() {
        let all = Days.before + Days.bridge + OpenMatters.asked
        let picture = Days.picture(all)
        #expect(Days.picture(all.reversed()) == picture)
        #expect(Days.picture(all) == picture)
    }
}
