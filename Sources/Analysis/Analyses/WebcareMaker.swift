public import Foundation
public import Mentions

/// Makes the list of what people want from the town: once per conversation, grouped by what is asked, ranked by number, age and reach.
public enum WebcareMaker {
    /// Seconds looked back for conversations and answers.
    public static let memory: TimeInterval = 28 * 86_400

    public static func list(
        at: Date, days: Int = 7, of heard: [Heard], pipeline: Pipeline, answers: [KnownAnswer], background: Background
    ) -> WebcareList {
        let safe = heard.filter { !Threats.occur(in: $0.mention.body) }
        let scene = Scene(pipeline: pipeline, heard: safe, at: at, days: days, memory: memory)
        let edition = "v\(LocalDays(zone: pipeline.timeZone).text(of: at, separator: ""))-webcare"
        var draft = Draft(scene: scene, edition: edition)
        let conversations = Conversations(scene)
        var list = WebcareList(
            frame: AnalysisFrame(scene, edition: edition, versions: background.versions),
            measures: draft.measures(scene.everything, subject: "webcare"), hearing: draft.hearing(title: "webcare"))
        list.kinds = draft.kinds(conversations.firsts)
        list.doubtful = draft.count(of: .threat, conversations.firsts)
        let wanting = conversations.firsts.filter { place in
            scene.labels(place).map { $0.needsAnswer && ![.other, .compliment, .threat].contains($0.kind) } ?? false
        }
        let open = draft.unanswered(wanting, conversations)
        (list.open, list.answered) = (open.count, wanting.count - open.count)
        list.waiting = draft.waiting(open, answers)
        list.praise = draft.praise(conversations.firsts)
        list.threats = heard.count { scene.period.contains($0.mention.published) } - scene.now.count
        list.advice = draft.advice(background.rules, for: .webcare, figures: figures(list), owner: "webcareteam")
        list.evidence = draft.ledger.evidence
        return list
    }

    private static func figures(_ list: WebcareList) -> Figures {
        var figures = Figures()
        let questions = list.waiting.filter { $0.kind == .question && $0.known == nil }
        if let first = questions.first {
            figures.set("open vragen", questions.count, first.evidence)
            figures.set("keer gevraagd", first.conversations, first.evidence)
            figures.words["vraag"] = first.quote.text
        }
        for (name, kind) in [("klachten", MessageKind.complaint), ("meldingen", .report)] {
            let own = list.waiting.filter { $0.kind == kind }
            if let first = own.first { figures.set(name, own.reduce(0) { $0 + $1.conversations }, first.evidence) }
        }
        figures.set("dreigingen", list.threats, list.measures.evidence)
        return figures
    }
}

/// Messages that hang together by reply; of each only the first by somebody who is not the town counts.
private struct Conversations {
    /// Places of the first message of each conversation of the period, oldest first.
    let firsts: [Int]
    /// The town spoke in the conversation, after its first message.
    let answered: Set<Int>

    init(_ scene: Scene) {
        let placeOf = Dictionary(scene.everything.map { (scene.heard[$0].mention.id, $0) }, uniquingKeysWith: { first, _ in first })
        var root = Array(scene.heard.indices)
        for place in scene.everything {
            if let parent = scene.heard[place].mention.replyTo.flatMap({ placeOf[$0] }), parent < place { root[place] = root[parent] }
        }
        let members = Dictionary(grouping: scene.everything) { root[$0] }
        var (firsts, answered): ([Int], Set<Int>) = ([], [])
        for key in members.keys.sorted() {
            let own = (members[key] ?? []).filter { [.bevolking, .belangengroepen].contains(scene.group($0)) && scene.voice[$0] == $0 }
            guard let first = own.first(where: { scene.ago[$0] < scene.days }) else { continue }
            firsts.append(first)
            if (members[key] ?? []).contains(where: { $0 > first && scene.group($0) == .overheid }) { answered.insert(first) }
        }
        (self.firsts, self.answered) = (firsts, answered)
    }
}

extension Draft {
    private static let mostWaiting = 12
    /// Share of what is asked that a known answer must take up.
    private static let fits = 0.5

    fileprivate mutating func kinds(_ firsts: [Int]) -> [WebcareList.KindCount] {
        MessageKind.allCases.filter { $0 != .threat }.compactMap { count(of: $0, firsts) }
            .sorted { ($1.conversations, $0.kind.rawValue) < ($0.conversations, $1.kind.rawValue) }
    }

    fileprivate mutating func count(of kind: MessageKind, _ firsts: [Int]) -> WebcareList.KindCount? {
        let own = firsts.filter { scene.labels($0)?.kind == kind }
        guard !own.isEmpty else { return nil }
        let evidence = ledger.note(
            "webcare: \(kind.rawValue)",
            [.init("gesprekken", own.count, "eerste bericht van elk gesprek, in \(scene.length), met dit label")],
            mentions: scene.ids(own))
        return WebcareList.KindCount(kind: kind, conversations: own.count, evidence: evidence)
    }

    fileprivate func unanswered(_ wanting: [Int], _ conversations: Conversations) -> [Int] {
        let answers = Answers(scene: scene, subjects: storyAt)
        let asked = Dictionary(scene.askedPassages(wanting).map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        return wanting.filter { place in
            if conversations.answered.contains(place) { return false }
            guard let passage = asked[place], let sentence = scene.sentence(of: passage) else { return true }
            return !answers.has(for: Asking(place: place, text: passage.text, range: sentence.range, heard: scene.heard[place]))
        }
    }

    /// Count x age x reach; urgent ones and those who ask go before those who tell.
    fileprivate mutating func waiting(_ open: [Int], _ answers: [KnownAnswer]) -> [WebcareItem] {
        let asked = Dictionary(scene.askedPassages(open).map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        let others = scene.best(open.filter { asked[$0] == nil }, length: 12...220, whole: true) { $0.readability }
        let passages = (Array(asked.values) + others).sorted { $0.place < $1.place }.map(claim)
        let groups = PassageGroups(passages, scene: scene).groups
        let ranked = groups.map { ($0, worth($0, asked)) }.sorted { ($1.1, $0.0[0].place) < ($0.1, $1.0[0].place) }
        return ranked.prefix(Draft.mostWaiting).map { item($0.0, answers) }
    }

    private func worth(_ group: [Passage], _ asked: [Int: Passage]) -> Double {
        let hours = scene.at.timeIntervalSince(group.map { scene.moment($0.place) }.min() ?? scene.at) / 3600
        let reach = group.reduce(0) { $0 + scene.heard[$1.place].mention.engagement }
        let asking = group.count { asked[$0.place] != nil || isNotedQuestion($0.place) }
        let isUrgent = group.contains { scene.labels($0.place)?.urgency == .high }
        return (Double(group.count) + 3 * Double(asking)) * (1 + hours / 24) * (1 + log2(1 + Double(reach)) / 4) * (isUrgent ? 4 : 1)
    }

    /// "Mw. vraagt hoe zij zaterdag met de auto bij de huisartsenpost komt": a colleague of the desk wrote down what was asked.
    private func isNotedQuestion(_ place: Int) -> Bool {
        scene.heard[place].mention.channel == "kcc" && scene.labels(place)?.kind == .question
    }

    private mutating func item(_ group: [Passage], _ answers: [KnownAnswer]) -> WebcareItem {
        let places = group.map(\.place).sorted(), best = group.readableFirst[0]
        let kinds = Tally(places.compactMap { scene.labels($0)?.kind.rawValue }).ranked.first.flatMap { MessageKind(rawValue: $0.value) }
        let urgency = AnswerUrgency.allCases.first { one in places.contains { scene.labels($0)?.urgency == one } } ?? .normal
        let reach = places.reduce(0) { $0 + scene.heard[$1].mention.engagement }
        let known = answers.first { answer in fits(answer, best) }
        return WebcareItem(
            kind: kinds ?? .other, urgency: urgency, quote: best.quote(scene), conversations: group.count, oldest: scene.moment(places[0]),
            reach: reach, places: names(places, .place), known: known,
            evidence: ledger.note(
                "webcare “\(best.text)”",
                [
                    .init("gesprekken", group.count, "zonder antwoord, die hetzelfde vragen of melden"),
                    .init("weerklank", reach, "reacties en hartjes bij elkaar"),
                    .init(
                        name: "antwoord in de lijst", value: known?.question ?? "geen", rule: "de helft van de woorden, en ten minste twee"),
                ], mentions: scene.ids(places)))
    }

    private func fits(_ answer: KnownAnswer, _ passage: Passage) -> Bool {
        let shared = Wording.shared(passage.words, Wording.content(answer.question + " " + answer.answer))
        return shared >= 2 && Double(shared) >= Draft.fits * Double(passage.words.count)
    }

    fileprivate func praise(_ firsts: [Int]) -> [Quote] {
        let own = firsts.filter { scene.labels($0)?.kind == .compliment }
        return scene.best(own, length: 20...200, whole: true) { $0.readability }.readableFirst.prefix(3).map { $0.quote(scene) }
    }
}
