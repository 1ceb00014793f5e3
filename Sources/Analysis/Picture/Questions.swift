internal import Foundation
internal import Mentions

extension Draft {
    /// Periods that are searched for open questions.
    private static let lookback = 7
    private static let mostQuestions = 5
    /// Share of the content words of the shorter question that makes two askings one question.
    private static let same = 0.5

    private struct Asking {
        let place: Int
        let text: String
        let words: [UInt64]
    }

    /// Questions of inhabitants and interest groups that no government source has taken up since; most asked first.
    mutating func questions() -> [QuestionFinding] {
        var groups: [[Asking]] = []
        let answers = Answers(scene: scene)
        for asking in askings() where !answers.has(for: asking.place, words: asking.words) {
            if let group = groups.firstIndex(where: { $0.contains { isSame(asking, $0) } }) {
                groups[group].append(asking)
            } else {
                groups.append([asking])
            }
        }
        let clear = groups.filter { Draft.isClear(clearest($0).text) }
        let ranked = clear.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        return ranked.prefix(Draft.mostQuestions).map { finding($0.element) }
    }

    /// "Bruin water?" calls for attention; a question has a subject and a verb.
    private static func isClear(_ text: String) -> Bool { text.split(separator: " ").count >= 4 }

    private func askings() -> [Asking] {
        scene.everything.filter { scene.ago[$0] < Draft.lookback }.flatMap { place -> [Asking] in
            let heard = scene.heard[place]
            guard [.bevolking, .belangengroepen].contains(heard.mention.group), !Threats.occur(in: heard.mention.body) else { return [] }
            let asked = heard.reading.sentences.filter(\.asks).compactMap { sentence -> Asking? in
                // The title of a reply asks what the first message of the thread asked.
                if sentence.range.lowerBound == 0, heard.mention.title.lowercased().hasPrefix("re: ") { return nil }
                let text = scene.passage(place, sentence.range)
                let words = Wording.content(text)
                return words.isEmpty || text.count > 220 || !Passage.isFree(text) ? nil : Asking(place: place, text: text, words: words)
            }
            return asked.first.map { [$0] } ?? []
        }
    }

    private func isSame(_ one: Asking, _ other: Asking) -> Bool {
        let least = min(one.words.count, other.words.count), shared = Wording.shared(one.words, other.words)
        let isOneStory = scene.heard[one.place].story == scene.heard[other.place].story
        return shared >= min(2, least) && Double(shared) >= (isOneStory ? Draft.same : 0.75) * Double(least)
    }

    private mutating func finding(_ group: [Asking]) -> QuestionFinding {
        let places = group.map(\.place), first = scene.heard[places[0]], best = clearest(group)
        let evidence = ledger.note(
            "vraag “\(best.text)”",
            [
                .init("keer gevraagd", group.count, "vragen van inwoners en belangengroepen met dezelfde kernwoorden in 7 dagen"),
                .init("antwoorden", 0, "latere berichten van de overheid in hetzelfde onderwerp die de vraag opnemen"),
            ], mentions: scene.ids(places))
        let story = scene.heard[best.place].story
        return QuestionFinding(
            text: best.text, count: group.count, oldest: first.mention.published,
            channels: Tally(places.map { scene.heard[$0].mention.channel }).ranked.map(\.value),
            story: story, topic: title(of: story), evidence: evidence)
    }

    /// The asking most like all others, the shortest of equals; a direct question before one that was written down for somebody.
    private func clearest(_ group: [Asking]) -> Asking {
        let worth = group.map { one in
            let shared = Double(group.reduce(0) { $0 + Wording.shared(one.words, $1.words) })
            let isDirect = one.text.hasSuffix("?")
            return shared / Double(one.words.count + 2).squareRoot() * (isDirect ? 2 : 1) * (Draft.isClear(one.text) ? 1 : 0.1)
        }
        let best = group.indices.max { (worth[$0], -group[$0].text.count, -$0) < (worth[$1], -group[$1].text.count, -$1) }
        return group[best ?? 0]
    }
}
