import Foundation
import Mentions
import Testing

/// A reader who follows something hears of that and of nothing else.
@Suite struct InterestTests {
    private static func topic(_ id: String, _ title: String, places: [String] = [], people: [String] = [], issue: String? = nil)
        -> TopicFinding
    {
        TopicFinding(
            id: id, stories: [id], title: title, keywords: [], phase: .growing, firstSeen: .distantPast, total: 3,
            measures: VolumeAndTone(
                count: 3, voices: 3, previousCount: 0, expected: nil, tone: nil, groups: [], series: [], evidence: "t1-\(id)"),
            places: places,
            people: people, issue: issue.map { .init(id: $0, title: "Kruispunt Molenweg") })
    }

    private static var picture: DayPicture {
        let measures = VolumeAndTone(
            count: 9, voices: 9, previousCount: 0, expected: nil, tone: nil, groups: [], series: [], evidence: "t1-1")
        return DayPicture(
            pipeline: "p", newsroom: "P", edition: "t1", at: .distantPast, period: Period(from: .distantPast, to: .distantPast),
            timeZone: "Europe/Amsterdam", overall: measures,
            topics: [
                topic("a", "Verkeersdrukte op de brug", places: ["Centrum"]), topic("b", "Zwembad dicht", people: ["Rinze Balkstra"]),
                topic("c", "Omleiding", issue: "kruispunt"), topic("d", "Markt"),
            ],
            questions: [
                QuestionFinding(
                    text: "Is er markt?", count: 1, oldest: .distantPast, channels: [], story: "d", topic: "Markt", evidence: "t1-9")
            ],
            advice: [AdviceFinding(kind: .leave, rule: .fading, subject: "Markt", who: "", count: 1, evidence: "t1-8")],
            account: Account(sources: [], foreign: 0, loudest: nil, versions: []))
    }

    private static let college = [Person(name: "Rinze Balkstra", role: "wethouder", portfolio: ["sport", "zwembad"])]

    @Test(arguments: [
        (Interest(), ["a", "b", "c", "d"]), (Interest(places: ["Centrum"]), ["a"]), (Interest(people: ["Rinze Balkstra"]), ["b"]),
        (Interest(about: ["verkeer"]), ["a"]), (Interest(about: ["Sport"]), ["b"]), (Interest(about: ["kruispunt"]), ["c"]),
        (Interest(about: ["molenweg"]), ["c"]), (Interest(about: ["keer"]), []), (Interest(about: ["verkeer"], places: ["Noord"]), ["a"]),
        (Interest(about: ["kruispunt molenweg"]), ["c"]),
    ])
    func whatIsAskedForIsWhatComes(_ interest: Interest, _ topics: [String]) {
        let own = Self.picture.about(interest, college: Self.college)
        #expect(own.topics.map(\.id) == topics)
        #expect(own.overall == Self.picture.overall)
        #expect(own.questions.isEmpty == !topics.contains("d"))
        #expect(own.advice.isEmpty == !topics.contains("d"))
    }
}
