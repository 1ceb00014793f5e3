import Analysis
import Foundation
import Mentions
import Testing

/// What is small, unusual, spread over people, and not public yet.
@Suite struct EmergingTests {
    private func emerging(_ heard: [Heard]) -> [String] { Days.picture(Days.before + heard).emerging.map(\.story) }

    @Test func whatEmergesKeepsItsPlaceAmongTheSubjectsAndBearsAForecast() {
        let picture = Days.picture(Days.before + OpenMatters.water)
        #expect(picture.emerging.map(\.story) == ["sw0"])
        #expect(picture.topics.map(\.id).contains("sw0"))
        #expect(picture.emerging[0].forecast != nil)
        #expect(picture.emerging[0].forecast == picture.topics.first { $0.id == "sw0" }?.forecast)
    }

    @Test func aReportInAnotherStoryMakesItPublic() {
        let report = Town.heard("pers", "krant", hours: 150, title: "Kraan geeft bruin water", story: "sp")
        #expect(emerging(OpenMatters.water) == ["sw0"])
        #expect(emerging(OpenMatters.water + [report]).isEmpty)
    }

    @Test func aReportAboutSomethingElseDoesNot() {
        let report = Town.heard("pers", "krant", hours: 150, title: "Raad sprak over begroting en water", story: "sp")
        #expect(emerging(OpenMatters.water + [report]) == ["sw0"])
    }

    @Test func whoeverNamesThePaperHasItFromThere() {
        let quoted = Town.heard("wq", "forum", hours: 3, "Stond in de Veenbrugse Post, van dat bruine water.", story: "sw0", author: "b1")
        #expect(emerging(OpenMatters.water + [quoted]).isEmpty)
    }

    @Test func aThreadInsideALargeSubjectIsNoneOfItsOwn() {
        let large = (0..<14).map {
            Town.heard(
                "g\($0)", "forum", hours: 20 - Double($0),
                "Die brief van juni over de Sluisbrug klopte niet, zo bleek uit stukken. Punt \($0).",
                story: "sg", tone: -0.3, author: "g\($0)")
        }
        let thread = ["Die brief uit juni toch", "Brief van juni, ja hoor", "In juni die brief al", "Juni! De brief!"].enumerated().map {
            Town.heard("d\($0)", "kcc", hours: 5 - Double($0), $1, story: "sd", tone: -0.2, author: "d\($0)")
        }
        #expect(emerging(thread) == ["sd"])
        #expect(!emerging(large + thread).contains("sd"))
    }

    @Test func oneWriterOfManyTextsIsOnePerson() {
        let one = OpenMatters.water.map { heard in
            var heard = heard
            (heard.mention.author, heard.mention.source) = ("a0", "forum")
            return heard
        }
        #expect(emerging(one).isEmpty)
        let other = Town.heard("wx", "forum", hours: 2, "Bij mij ook bruin water in de Kersenwijk.", story: "sw0", author: "a1")
        let finding = Days.picture(Days.before + one + [other]).emerging
        #expect(finding.map(\.speakers) == [2] && finding.map(\.count) == [5])
    }

    @Test func contactsOfADeskThatNamesNobodyAreAsManyPeople() {
        let contacts = OpenMatters.water.map { heard in
            var heard = heard
            (heard.mention.author, heard.mention.source, heard.mention.channel) = (nil, "kcc", "kcc")
            return heard
        }
        #expect(Days.picture(Days.before + contacts).emerging.map(\.speakers) == [4])
    }

    @Test func fewKnownDaysMakeTheUnusualLessSure() throws {
        let few = Days.before.filter { $0.mention.published > Town.at.addingTimeInterval(-5 * Town.day) }
        let some = try #require(Days.picture(few + OpenMatters.water).emerging.first)
        let sure = try #require(Days.picture(Days.before + OpenMatters.water).emerging.first)
        #expect(some.chance > sure.chance)
    }
}
