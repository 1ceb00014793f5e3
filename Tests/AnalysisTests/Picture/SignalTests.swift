import Analysis
import Foundation
import Mentions
import Testing

/// Emerging stories, places, questions and the advice that follows from them.
enum OpenMatters {
    static var asked: [Heard] {
        [
            Town.heard("q1", "kcc", hours: 40, "Waar kunnen kinderen spelen als de speeltuin Kersenwijk dicht is?", story: "sq"),
            Town.heard(
                "q2", "forum", hours: 10, "De speeltuin gaat dicht. Waar kunnen onze kinderen straks spelen?", story: "sq", author: "anjer"),
            Town.heard("q3", "kcc", hours: 6, "Waar moeten kinderen spelen nu de speeltuin dicht is?", story: "sq"),
        ]
    }

    static let answer = Town.heard(
        "ant", "site", hours: 2, title: "Tijdelijke speelplek", "Kinderen kunnen spelen op de Dorpsweide zolang de speeltuin dicht is.",
        story: "sq")

    static var water: [Heard] {
        [
            "Bruin water uit de kraan in de Kersenwijk vanochtend.", "Ook hier in de Kersenwijk bruin water uit de kraan.",
            "Ons kraanwater ziet bruin, is het water nog veilig in de Kersenwijk.", "Weer bruin water, de hele straat klaagt erover.",
        ].enumerated().map {
            Town.heard("w\($0)", $0 % 2 == 0 ? "kcc" : "forum", hours: 9 - Double($0), $1, story: "sw0", tone: -0.3, author: "a\($0)")
        }
    }
}

@Suite struct SignalTests {
    @Test func aQuestionAskedThreeTimesWaitsForAnAnswer() {
        let picture = Days.picture(Days.before + OpenMatters.asked)
        #expect(picture.questions.map(\.count) == [3])
        #expect(picture.questions[0].channels == ["kcc", "forum"])
        #expect(picture.questions[0].oldest == OpenMatters.asked[0].mention.published)
        #expect(picture.advice.first?.rule == .answerQuestions)
        #expect(picture.advice.first?.who == "webcareteam" || picture.advice.first?.who == "wethouder Tjitske Roggeveld")
    }

    @Test func anAnswerOfTheTownClosesItAndALaterAskingOpensItAgain() {
        #expect(Days.picture(Days.before + OpenMatters.asked + [OpenMatters.answer]).questions.isEmpty)
        let again = Town.heard("q4", "kcc", hours: 1, "Waar kunnen kinderen spelen als de speeltuin dicht is?", story: "sq")
        #expect(Days.picture(Days.before + OpenMatters.asked + [OpenMatters.answer, again]).questions.map(\.count) == [1])
    }

    @Test func webcareOnSomebodyElsesPlatformAnswersForTheTown() {
        var reply = Town.heard("web", "forum", hours: 1, "Dat zoeken we uit.", author: "veenbrugwebcare", replyTo: "q3")
        reply.mention.group = .overheid
        #expect(Days.picture(Days.before + OpenMatters.asked + [reply]).questions.map(\.count) == [2])
    }

    @Test func aReplyBeforeTheQuestionIsNoAnswer() {
        let reply = Town.heard("web", "site", hours: 8, "Dat zoeken we uit.", replyTo: "q3")
        #expect(Days.picture(Days.before + OpenMatters.asked + [reply]).questions.map(\.count) == [3])
    }

    @Test(arguments: ["Waar vind ik https://veenbrug.example/spelen terug?", "Waar is de speeltuin gebleven @wethouder?"])
    func aQuestionWithAnAddressOrHandleIsNotShown(_ text: String) {
        #expect(Days.picture([Town.heard("q", "forum", hours: 5, text, story: "sq")]).questions.isEmpty)
    }

    @Test func newsOfTheTownInAnotherStoryThatTakesUpHalfIsNoAnswer() {
        let other = Town.heard("ant", "site", hours: 2, title: "Speeltuin", "De speeltuin gaat op slot voor kinderen.", story: "sx")
        #expect(Days.picture(Days.before + OpenMatters.asked + [other]).questions.map(\.count) == [3])
    }

    @Test func smallAndUnusualWithoutMediaIsEmerging() {
        let picture = Days.picture(Days.before + OpenMatters.water)
        #expect(picture.emerging.map(\.story) == ["sw0"])
        #expect(picture.emerging[0].count == 4)
        #expect(picture.emerging[0].usual == 0)
        #expect(picture.emerging[0].chance < 0.001)
        #expect(picture.emerging[0].sources.sorted() == ["KCC", "Veenforum"])
        #expect(picture.topics.contains { $0.id == "sw0" })
        #expect(picture.advice.contains { $0.rule == .emerging && $0.kind == .watch })
    }

    @Test func whatTheMediaHaveIsNotEmerging() {
        let news = Town.heard("wm", "omroep", hours: 1, title: "Bruin water in Kersenwijk", story: "sw0")
        let picture = Days.picture(Days.before + OpenMatters.water + [news])
        #expect(picture.emerging.isEmpty)
        #expect(picture.topics.first?.id == "sw0")
    }

    @Test func oneAuthorAloneIsNotEmerging() {
        let one = OpenMatters.water.map { heard in
            var heard = heard
            heard.mention.author = "a0"
            heard.mention.source = "forum"
            return heard
        }
        #expect(Days.picture(Days.before + one).emerging.isEmpty)
    }

    @Test func withoutHistoryNothingIsCalledUnusual() {
        #expect(Days.picture(OpenMatters.water).emerging.isEmpty)
    }

    @Test func aPlaceIsNamedWhenItDeviates() {
        let picture = Days.picture(Days.before + OpenMatters.water)
        #expect(picture.places.map(\.name) == ["Kersenwijk"])
        #expect(picture.places[0].measures.count == 3)
        #expect(picture.silentPlaces == ["Oude Werf"])
    }

    @Test func peopleInOfficeAreListedFromTwoMentionsOn() {
        let one = Town.heard("r1", "krant", hours: 5, title: "Tjitske Roggeveld opent speeltuin", story: "sr", tone: 0.4)
        let two = Town.heard("r2", "forum", hours: 4, "Mooi dat Tjitske Roggeveld zelf kwam kijken!", story: "sr", tone: 0.6)
        #expect(Days.picture([one]).people.isEmpty)
        let people = Days.picture([one, two]).people
        #expect(people.map(\.name) == ["Tjitske Roggeveld"])
        #expect(people[0].measures.count == 2)
        #expect(people[0].topics == ["Tjitske Roggeveld opent speeltuin"])
    }

    @Test func hearsayOfTwoVoicesAsksForVerification() {
        let rumour = [
            "Ik hoorde dat het zwembad gaat sluiten.", "Het schijnt dat het zwembad dichtgaat na de zomer.", "Zwembad dicht? Geen idee.",
        ]
        let posts = rumour.enumerated().map { Town.heard("g\($0)", "forum", hours: 5 - Double($0), $1, story: "sg") }
        let advice = Days.picture(posts).advice.filter { $0.rule == .verifyRumour }
        #expect(advice.map(\.count) == [2])
        #expect(Days.picture(Array(posts.dropFirst())).advice.allSatisfy { $0.rule != .verifyRumour })
    }

    @Test func aSubjectAboutSunshineIsNoHearsay() {
        let sunny = ["De zon schijnt op het Dorpsplein.", "Wat schijnt de zon fijn op het Dorpsplein!"]
        let posts = sunny.enumerated().map { Town.heard("z\($0)", "forum", hours: 5 - Double($0), $1, story: "sz") }
        #expect(Days.picture(posts).advice.allSatisfy { $0.rule != .verifyRumour })
    }

    @Test func praiseIsWorthAThankYou() {
        let praise = (0..<5).map {
            Town.heard(
                "p\($0)", $0 == 0 ? "krant" : "forum", hours: 3 + Double($0), "Petje af voor de strooiploeg nummer \($0) op de Kersenwijk.",
                story: "sp", tone: 0.6)
        }
        #expect(Days.picture(praise).advice.map(\.rule) == [.thank])
    }

    @Test func growingTalkWithAFallingToneGoesToWhoeverIsInCharge() {
        let past = (0..<4).map {
            Town.heard("v\($0)", "krant", hours: 26 + Double($0), title: "Verkeer op Sluisweg, dag \($0)", story: "sv", tone: 0.3)
        }
        let now = (0..<8).map {
            Town.heard(
                "n\($0)", "forum", hours: 2 + Double($0), "Het verkeer op de Sluisweg loopt vast, keer \($0).", story: "sv", tone: -0.6)
        }
        let advice = Days.picture(past + now).advice
        #expect(advice.map(\.rule) == [.turnsSour])
        #expect(advice.first?.who == "wethouder Tjitske Roggeveld")
    }
}
