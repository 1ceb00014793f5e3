internal import Foundation
internal import Mentions

/// What a rule of advice found: the picture's own finding, and the condition in words.
struct Occasion {
    let subject: String
    let count: Int
    let story: String?
    let condition: String
    let mentions: [String]
}

/// A rule that may lead to advice: no occasion, no advice.
struct AdviceRule {
    let rule: AdviceFinding.Rule
    let kind: AdviceFinding.Kind
    /// Who acts when nobody of the pipeline has the subject.
    let role: String
    let occasions: (Draft, DayPicture) -> [Occasion]

    /// In order of urgency.
    static var all: [AdviceRule] {
        [
            AdviceRule(rule: .answerQuestions, kind: .act, role: "webcareteam", occasions: openQuestions),
            AdviceRule(rule: .verifyRumour, kind: .act, role: "woordvoerder", occasions: rumours),
            AdviceRule(rule: .turnsSour, kind: .act, role: "woordvoerder", occasions: souring),
            AdviceRule(rule: .emerging, kind: .watch, role: "webcareteam", occasions: emerging),
            AdviceRule(rule: .thank, kind: .act, role: "webcareteam", occasions: thanks),
            AdviceRule(rule: .fading, kind: .leave, role: "woordvoerder", occasions: fading),
        ]
    }

    private static func openQuestions(_ draft: Draft, _ picture: DayPicture) -> [Occasion] {
        picture.questions.filter { $0.count >= 3 }.map {
            Occasion(
                subject: $0.text, count: $0.count, story: $0.story, condition: "drie keer of vaker gevraagd en niet beantwoord",
                mentions: draft.mentions(behind: $0.evidence))
        }
    }

    private static func rumours(_ draft: Draft, _ picture: DayPicture) -> [Occasion] {
        draft.stories.compactMap { story in
            let recent = story.now.isEmpty ? [] : story.places.filter { draft.scene.ago[$0] < 3 }
            let cued = draft.scene.voices(recent).filter { place in
                let mention = draft.scene.heard[place].mention
                return ![.media, .overheid].contains(mention.group) && Hearsay.occurs(in: mention.body)
            }
            return cued.count < 2
                ? nil
                : Occasion(
                    subject: story.title(draft.scene), count: cued.count, story: story.id,
                    condition: "twee of meer stemmen spreken in drie dagen van horen zeggen", mentions: draft.scene.ids(cued))
        }
    }

    private static func souring(_ draft: Draft, _ picture: DayPicture) -> [Occasion] {
        picture.topics.filter { topic in
            guard topic.phase != .fading, let tone = topic.measures.tone, let before = tone.previous else { return false }
            return tone.isDemonstrable && tone.mean < before && topic.measures.count >= topic.measures.previousCount
        }.map { occasion($0, "er wordt meer over gesproken en de toon daalt aantoonbaar", draft) }
    }

    private static func emerging(_ draft: Draft, _ picture: DayPicture) -> [Occasion] {
        picture.emerging.map {
            Occasion(
                subject: $0.title, count: $0.count, story: $0.story, condition: "ongewoon veel en nog niet in de media",
                mentions: draft.mentions(behind: $0.evidence))
        }
    }

    private static func thanks(_ draft: Draft, _ picture: DayPicture) -> [Occasion] {
        picture.topics.filter { ($0.measures.tone?.low ?? -1) > 0 }
            .map { occasion($0, "de hele marge van de toon ligt boven 0", draft) }
    }

    private static func fading(_ draft: Draft, _ picture: DayPicture) -> [Occasion] {
        picture.topics.filter { topic in
            let isTalkOfTheTown = topic.measures.groups.contains { $0.group == .bevolking }
            return topic.phase == .fading && isTalkOfTheTown && (topic.measures.tone?.mean ?? 0) > -0.3
        }.map { occasion($0, "een derde minder berichten dan in de vorige periode, en niet negatief", draft) }
    }

    private static func occasion(_ topic: TopicFinding, _ condition: String, _ draft: Draft) -> Occasion {
        Occasion(
            subject: topic.title, count: topic.measures.count, story: topic.id, condition: condition,
            mentions: draft.mentions(behind: topic.measures.evidence))
    }
}

extension Draft {
    private static let mostAdvice = 5
    private static let mostPerRule = 2

    mutating func advice(on picture: DayPicture) -> [AdviceFinding] {
        var given: [AdviceFinding] = []
        for rule in AdviceRule.all {
            for occasion in rule.occasions(self, picture).prefix(Draft.mostPerRule) where given.count < Draft.mostAdvice {
                given.append(finding(rule, occasion))
            }
        }
        return given
    }

    private mutating func finding(_ rule: AdviceRule, _ occasion: Occasion) -> AdviceFinding {
        let evidence = ledger.note(
            "advies over “\(occasion.subject)”", [.init("berichten", occasion.count, "regel: " + occasion.condition)],
            mentions: occasion.mentions)
        return AdviceFinding(
            kind: rule.kind, rule: rule.rule, subject: occasion.subject, who: who(occasion, else: rule.role), count: occasion.count,
            evidence: evidence)
    }

    func mentions(behind evidence: String) -> [String] {
        ledger.evidence.first { $0.id == evidence }?.mentions ?? []
    }

    /// A member of the college with the subject in the portfolio, the owner of the issue, the manager of the wijk, or the rule's role.
    private func who(_ occasion: Occasion, else role: String) -> String {
        guard let story = occasion.story.flatMap({ storyAt[$0] }).map({ stories[$0] }) else { return role }
        let places = story.now.isEmpty ? story.places : story.now
        if let person = inCharge(places) { return "\(person.role) \(person.name)" }
        if let issue = scene.issue(of: places), !issue.owner.isEmpty { return issue.owner }
        let named = names(places, .place)
        let wijk = scene.pipeline.places.first { $0.kind == "wijk" && named.first == $0.name }
        return wijk.map { "gebiedsmanager \($0.name)" } ?? role
    }

    /// The portfolio word must stand in a third of the mentions.
    private func inCharge(_ places: [Int]) -> Person? {
        scene.pipeline.people.first { person in
            guard ["wethouder", "burgemeester"].contains(person.role.lowercased()) else { return false }
            let subjects = person.portfolio.compactMap { Wording.content($0).first }
            let hits = places.count { place in subjects.contains { subject in scene.words[place].contains(subject) } }
            return 3 * hits >= places.count && hits > 0
        }
    }
}
