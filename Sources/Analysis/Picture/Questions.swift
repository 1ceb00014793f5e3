internal import Foundation
internal import Mentions

extension Draft {
    /// Periods that are searched for open questions.
    static let lookback = 7
    private static let mostQuestions = 5
    /// Share of what the shorter question is about that makes two askings of a kind one question, within a subject and beyond.
    private static let same = 0.5, sameElsewhere = 0.75
    /// Askings of a group that a new one is compared with.
    private static let compared = 4

    /// Questions of inhabitants and interest groups that no government source has taken up since; most asked first, of equals what was asked last.
    mutating func questions() -> [QuestionFinding] {
        var groups: [[Asking]] = [], known = AskedBefore()
        let answers = Answers(scene: scene, subjects: storyAt)
        for asking in askings() where !answers.has(for: asking) {
            if let group = known.near(asking).first(where: { groups[$0].prefix(Draft.compared).contains { isSame(asking, $0) } }) {
                groups[group].append(asking)
                known.add(asking, to: group)
            } else {
                known.add(asking, to: groups.count)
                groups.append([asking])
            }
        }
        let clear = groups.filter { clearest($0).isClear }
        let ranked = clear.sorted { ($1.count, $1.last?.place ?? 0) < ($0.count, $0.last?.place ?? 0) }
        var titles: [String: String?] = [:]
        return ranked.prefix(Draft.mostQuestions).map { finding($0, &titles) }
    }

    private func askings() -> [Asking] {
        scene.everything.filter { scene.ago[$0] < Draft.lookback }.compactMap { place -> Asking? in
            let heard = scene.heard[place]
            guard [.bevolking, .belangengroepen].contains(heard.group), !Threats.occur(in: heard.mention.body) else { return nil }
            return heard.reading.sentences.lazy.filter(\.asks).compactMap { asking($0, place) }.first
        }
    }

    private func asking(_ sentence: Sentence, _ place: Int) -> Asking? {
        let heard = scene.heard[place]
        // The title of a reply asks what the first message of the thread asked.
        if sentence.range.lowerBound == 0, heard.mention.title.lowercased().hasPrefix("re: ") { return nil }
        let text = scene.passage(place, sentence.range)
        let isShowable = text.count <= 220 && Passage.isFree(text) && !PersonalData.occurs(in: text) && !Neighbours.areAsked(in: text)
        guard isShowable, !Wording.content(text).isEmpty else { return nil }
        return Asking(place: place, text: text, range: sentence.range, heard: heard)
    }

    /// An asking that names nothing ("hoe lang duurt dit?") asks what others of its kind in its subject ask.
    private func isSame(_ one: Asking, _ other: Asking) -> Bool {
        let isOneSubject = subject(one.place).map { $0 == subject(other.place) } ?? false
        if isOneSubject, one.isOpen || other.isOpen { return true }
        let least = min(one.facts.count, other.facts.count)
        guard least > 0, isOneSubject || Wording.shared(one.words, other.words) > 1 else { return false }
        let overlap = one.facts.overlap(other.facts)
        return overlap * Double(least) >= Double(min(2, least)) && overlap >= (isOneSubject ? Draft.same : Draft.sameElsewhere)
    }

    private func subject(_ place: Int) -> Int? { scene.heard[place].story.flatMap { storyAt[$0] } }

    /// - Parameter titles: of the subjects of stories, as far as they were asked for.
    private mutating func finding(_ group: [Asking], _ titles: inout [String: String?]) -> QuestionFinding {
        let places = group.map(\.place), first = scene.heard[places[0]], best = clearest(group)
        let evidence = ledger.note(
            "vraag “\(best.text)”",
            [
                .init("keer gevraagd", group.count, "vragen van inwoners en belangengroepen naar hetzelfde, in 7 dagen"),
                .init("antwoorden", 0, "latere berichten van de overheid die de vraag opnemen, in dit of een ander onderwerp"),
            ], mentions: scene.ids(places))
        let story = scene.heard[best.place].story
        let topic = story.flatMap { story in
            let subject = storyAt[story].map { "\($0)" } ?? ""
            if titles[subject] == nil { titles[subject] = title(of: story) }
            return titles[subject] ?? nil
        }
        return QuestionFinding(
            text: best.text, count: group.count, oldest: first.mention.published,
            channels: Tally(places.map { scene.heard[$0].mention.channel }).ranked.map(\.value),
            story: story, topic: topic, evidence: evidence)
    }

    /// The asking most like all others, the shortest of equals; a direct question before one that was written down for somebody.
    private func clearest(_ group: [Asking]) -> Asking {
        let worth = group.map { one in
            let shared = Double(group.reduce(0) { $0 + Wording.shared(one.words, $1.words) })
            let isDirect = one.text.hasSuffix("?")
            return shared / Double(one.words.count + 2).squareRoot() * (isDirect ? 2 : 1) * (one.isClear ? 1 : 0.1)
        }
        let best = group.indices.max { (worth[$0], -group[$0].text.count, -$0) < (worth[$1], -group[$1].text.count, -$1) }
        return group[best ?? 0]
    }
}

/// Groups of questions by what may make a new one the same: a word, or naming nothing.
private struct AskedBefore {
    private struct Key: Hashable {
        let kind: QuestionKind
        /// Nil for what names nothing.
        let word: UInt64?
    }

    private var groups: [Key: [Int]] = [:]
    private var all: [QuestionKind: [Int]] = [:]

    mutating func add(_ asking: Asking, to group: Int) {
        for word in asking.words { insert(group, Key(kind: asking.kind, word: word)) }
        if asking.isOpen { insert(group, Key(kind: asking.kind, word: nil)) }
        if all[asking.kind]?.last != group { all[asking.kind, default: []].append(group) }
    }

    private mutating func insert(_ group: Int, _ key: Key) {
        if groups[key]?.last != group { groups[key, default: []].append(group) }
    }

    /// First ones first.
    func near(_ asking: Asking) -> [Int] {
        if asking.isOpen { return all[asking.kind] ?? [] }
        let shared = asking.words.flatMap { groups[Key(kind: asking.kind, word: $0)] ?? [] }
        return Set(shared + (groups[Key(kind: asking.kind, word: nil)] ?? [])).sorted()
    }
}
