import Foundation
import Mentions

/// The busiest day that a town can have, and a very quiet one.
extension Samples {
    private static let long = "grondwateroverlastbestrijdingsmaatregelen"

    static let flood: DayPicture = {
        var day = busy
        day.overall = measures(1840, tone: tone, expected: 90, evidence: "t20261116-1")
        day.topics = (1...20).map(subject)
        day.emerging = (1...6).map { number in
            var finding = busy.emerging[0]
            finding.title = "Vreemde lucht \(number) in de Burgemeester van Voorbeeldweghe-Achterberghsingel"
            return finding
        }
        day.signals = (1...9).map(signal)
        day.swarms = (1...5).map { _ in swarm }
        day.places = (1...12).map { number in
            PlaceFinding(
                name: "Buitengebied Noorderkoggenpolder \(number)", kind: "wijk", inhabitants: 4000,
                measures: measures(80 - number, tone: tone, expected: 9, evidence: "t20261116-30\(number)"), topics: [subject(number).title]
            )
        }
        day.people = (1...9).map { number in
            PersonFinding(
                name: "Wilhelmina van Voorbeeldweghe-Achterbergh \(number)", role: "wethouder",
                portfolio: ["water", "riolering", "openbare ruimte"],
                measures: measures(30 - number, tone: tone, expected: 4, evidence: "t20261116-40\(number)"), topics: [subject(number).title]
            )
        }
        day.questions = (1...25).map { number in
            QuestionFinding(
                text: "Wanneer komt de gemeente bij ons in de Waterstraat \(number) kijken wat er van de \(long) terecht is gekomen?",
                count: 30 - number, oldest: at.addingTimeInterval(-2 * 86_400), channels: ["forum", "kcc", "mastodon"], story: nil,
                topic: nil,
                evidence: "t20261116-50\(number)")
        }
        day.agenda = (1...9).map {
            AgendaItem(at: at.addingTimeInterval(Double($0) * 6 * 3600), title: "Inloopavond \(long) \($0)", place: "raadhuis")
        }
        day.issues = (1...9).map { number in
            IssueFinding(
                id: "i\(number)", title: "Dossier \(long) \(number)", owner: "", measures: measures(40, evidence: "t20261116-60\(number)"),
                topics: [],
                forecast: forecast(0.7, now: 40, record: .init(made: 30, cameTrue: 20), evidence: "t20261116-61\(number)"))
        }
        day.advice = [AdviceFinding.Kind.act, .watch, .leave].flatMap { kind in
            (1...6).map { number in
                AdviceFinding(
                    kind: kind, rule: .answerQuestions, subject: subject(number).title,
                    who: "wethouder Wilhelmina van Voorbeeldweghe-Achterbergh",
                    count: 12, evidence: "t20261116-70\(number)")
            }
        }
        day.silentPlaces = (1...14).map { "Zuiderkoggenpolder \($0)" }
        day.account.sources = (1...30).map { number in
            SourceAccount(
                id: "bron\(number)", name: "Wijkkrant Noorderkoggenpolder \(number)", group: .media,
                state: number % 3 == 0 ? .failing : number % 3 == 1 ? .partial : .healthy, lastSuccess: at.addingTimeInterval(-86_400),
                count: number % 2, problem: number % 3 == 2 ? nil : "het adres antwoordt niet binnen tien seconden")
        }
        day.lead = lead(9, ahead: 5, median: 7)
        return day
    }()

    static let quiet: DayPicture = {
        var day = picture(count: 1)
        day.topics = [subject(1)]
        day.topics[0].measures = measures(1, evidence: "t20261116-2")
        (day.topics[0].total, day.topics[0].life, day.topics[0].quotes) = (1, nil, [])
        return day
    }()

    private static let tone = ToneSummary(
        mean: -0.42, low: -0.6, high: -0.24, judged: 60, abstained: 9, previous: -0.1, isDemonstrable: true)

    private static func subject(_ number: Int) -> TopicFinding {
        var topic = busy.topics[0]
        topic.id = "sm\(number)"
        topic.title = "Wateroverlast \(number): college trekt \(long) in na kritiek van inwoners"
        topic.measures = measures(200 - number, tone: tone, expected: 20, evidence: "t20261116-20\(number)")
        topic.summary = (1...5).map { line in
            Quote(
                text: "In zin \(line) zegt de wethouder dat de \(long) nog dit jaar klaar moeten zijn, ook al staat het water nu al hoog.",
                mention: "m\(line)", group: .media, channel: "nieuws", speaker: "Omroep Dorp")
        }
        topic.quotes = (1...3).map { line in
            Quote(
                text:
                    "Bij mij staat nummer \(line) al drie dagen blank, en niemand van de gemeente heeft tot nu toe aangebeld om te kijken!",
                mention: "m1\(line)",
                group: .bevolking, channel: "forum")
        }
        topic.places = ["Noorderkoggenpolder", "Zuiderkoggenpolder", "Achterberghsingel", "Centrum"]
        topic.sources = (1...12).map { "Wijkkrant Noorderkoggenpolder \($0)" }
        return topic
    }

    private static func signal(_ number: Int) -> SignalFinding {
        SignalFinding(
            id: "volume-\(number)", kind: .volume, subject: "verhaal:sm\(number)",
            title: "Riool loopt over in de Achterberghsingel \(number)",
            opened: at.addingTimeInterval(-Double(number) * 3600), urgency: number > 7 ? .high : .normal, count: 22, expected: 0.4,
            chance: 1e-9,
            sources: ["Forum"], mentions: ["m1"], why: "22 stemmen in een uur uit vier bronnen.", sureness: "Waarschijnlijk geen toeval.",
            usual: "Gewoon is in een uur ongeveer 0,4.", evidence: "t20261116-80\(number)")
    }
}
