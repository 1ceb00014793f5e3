import Foundation
import Mentions
import Testing

@testable import Analysis

@Suite struct QuestionTests {
    private func asked(_ texts: [String], story: String = "s") -> [Heard] {
        texts.enumerated().map { Town.heard("q\($0)", "forum", hours: 20 - Double($0), $1, story: story, author: "a\($0)") }
    }

    private func counts(_ heard: [Heard]) -> [Int] { Days.picture(Days.before + heard).questions.map(\.count) }

    @Test func oneAskingInOtherWordsIsOneQuestion() {
        #expect(
            counts(
                asked([
                    "Wanneer gaat de weg weer open?", "Weet iemand wanneer de Sluisweg weer open is?",
                    "Tot wanneer is de Sluisweg nog niet open?",
                ]))
                == [3])
    }

    @Test func anotherKindOfQuestionStaysApart() {
        #expect(counts(asked(["Wanneer is de Sluisweg weer open?", "Waarom is de Sluisweg niet meer open?"])) == [1, 1])
    }

    @Test(arguments: [
        ("Hoe kom ik bij de dokter?", QuestionKind.way), ("Welke route is vrij?", .way), ("Hoe lang duurt dit?", .time),
        ("Wat kost een kaart?", .amount),
        ("Waarom is dat?", .reason), ("Klopt het dat het bad sluit?", .choice), ("Waar moet ik heen?", .place),
        ("Weet iemand hoe je er komt?", .way),
    ])
    func whatSomebodyWantsToHearIsKnown(_ text: String, _ kind: QuestionKind) { #expect(QuestionKind(text) == kind) }

    @Test(arguments: [
        "Wie heeft er nog meer bruin water?", "Komt er bij jullie ook bruin water uit de kraan?",
        "Wie gaat er zaterdag mee naar de schaatsbaan?",
        "Ben ik de enige met bruin water?", "Heeft iemand hier ook last van de rook?", "Wie neemt de gitaar mee naar het plein?",
    ])
    func aQuestionToNeighboursIsNotTheTowns(_ text: String) { #expect(counts(asked([text])).isEmpty) }

    @Test(arguments: [
        "Wie betaalt de schade aan mijn auto?", "Weet iemand wanneer de Sluisweg weer open is?", "Kunnen we het water drinken?",
    ])
    func aQuestionThatTheTownCanAnswerIs(_ text: String) { #expect(counts(asked([text])) == [1]) }

    @Test func anAnswerInAnotherStoryClosesAQuestion() {
        let question = asked(["Wanneer is de Sluisweg in de Kersenwijk weer open voor auto's?"])
        let answer = { (text: String) in Town.heard("ant", "site", hours: 2, title: "Werk", text, story: "sx") }
        #expect(counts(question + [answer("De Sluisweg in de Kersenwijk is vanaf vrijdag weer open voor auto's.")]).isEmpty)
        #expect(counts(question + [answer("De Sluisweg in de Kersenwijk is nog niet open voor auto's.")]) == [1])
        #expect(counts(question + [answer("Vrijdag is de markt op het Dorpsplein weer open.")]) == [1])
    }

    @Test func aQuestionThatNamesNothingJoinsItsSubject() {
        let questions = Days.picture(Days.before + asked(["Hoe lang is de Sluisweg nog dicht?", "Weet iemand hoe lang dit duurt?"]))
            .questions
        #expect(questions.map(\.count) == [2])
        #expect(questions[0].text == "Hoe lang is de Sluisweg nog dicht?")
    }

    @Test func aTelephoneNumberIsNotShown() { #expect(counts(asked(["Wie belt mij terug over de Sluisweg op 06-12345678?"])).isEmpty) }
}
