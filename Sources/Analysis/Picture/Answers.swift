internal import Foundation
internal import Mentions

/// What government sources said, by what it answers, by story and by subject.
struct Answers {
    /// Share of a question's words that an answer takes up in its own story, in its subject and elsewhere.
    private static let inStory = 0.5, inSubject = 0.6, elsewhere = 0.75
    /// Words an answer outside the subject has in common at least: two are shared by chance.
    private static let fewest = 3
    /// Answers that share the most words and are read for one question.
    private static let mostRead = 30

    private let scene: Scene
    /// Government mentions by word.
    private let holders: [UInt64: [Int]]
    private let subjects: [String: Int]
    private let replies: [String: [Int]]
    /// What each of them says, by its voice.
    private let told: [Int: Facts]

    /// - Parameter subjects: where the subject of a story is, by story id.
    init(scene: Scene, subjects: [String: Int]) {
        let all = scene.everything.filter { scene.ago[$0] < Draft.lookback && scene.heard[$0].group == .overheid }
        (self.scene, self.subjects) = (scene, subjects)
        holders = all.reduce(into: [:]) { holders, place in for word in scene.words[place] { holders[word, default: []].append(place) } }
        told = Set(all.map { scene.voice[$0] }).reduce(into: [:]) { $0[$1] = Facts(WrittenWord.of(scene.heard[$1]), in: 0..<Int.max) }
        replies = Dictionary(grouping: all.filter { scene.heard[$0].mention.replyTo != nil }) { scene.heard[$0].mention.replyTo ?? "" }
    }

    /// True when a later one replies to the mention, or takes up what it asks: in the same story by its words, elsewhere by nearly all
    /// that is asked and in a text that has what the kind of question wants, such as a moment for "wanneer".
    func has(for asking: Asking) -> Bool {
        let asked = scene.heard[asking.place]
        if replies[asked.mention.id]?.contains(where: { isLater($0, than: asked) }) == true { return true }
        return nearest(asking, later: asked).contains { answers($0, asking, asked) }
    }

    /// Later ones that share a word, most words first.
    private func nearest(_ asking: Asking, later asked: Heard) -> ArraySlice<Int> {
        let shared = asking.words.flatMap { holders[$0] ?? [] }.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
        return shared.filter { isLater($0.key, than: asked) }.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.map(\.key).prefix(
            Answers.mostRead)
    }

    private func answers(_ place: Int, _ asking: Asking, _ asked: Heard) -> Bool {
        let shared = Wording.shared(asking.words, scene.words[place])
        guard shared > 0 else { return false }
        let other = scene.heard[place]
        if let story = asked.story, other.story == story { return Double(shared) >= max(1, Answers.inStory * Double(asking.words.count)) }
        guard shared >= min(2, asking.words.count), asking.kind.isMet(by: other.mention.body) else { return false }
        let told = told[scene.voice[place]].map { asking.facts.told(by: $0) } ?? 0
        let isOneSubject = asked.story.flatMap { subjects[$0] }.map { $0 == other.story.flatMap { subjects[$0] } } ?? false
        if !isOneSubject, told < Answers.fewest { return false }
        return told > 1 && Double(told) >= (isOneSubject ? Answers.inSubject : Answers.elsewhere) * Double(asking.facts.count)
    }

    private func isLater(_ place: Int, than asked: Heard) -> Bool { scene.heard[place].mention.published > asked.mention.published }
}
