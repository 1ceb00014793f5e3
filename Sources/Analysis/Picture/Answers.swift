internal import Foundation
internal import Mentions

/// What government sources said, by what it answers and by story.
struct Answers {
    /// Share of a question's content words that an answer takes up.
    private static let taken = 0.5

    private let scene: Scene
    private let all: [Int]
    private let stories: [String: [Int]]
    private let replies: [String: [Int]]

    init(scene: Scene) {
        let all = scene.everything.filter { scene.heard[$0].mention.group == .overheid }
        (self.scene, self.all) = (scene, all)
        stories = Dictionary(grouping: all.filter { scene.heard[$0].story != nil }) { scene.heard[$0].story ?? "" }
        replies = Dictionary(grouping: all.filter { scene.heard[$0].mention.replyTo != nil }) { scene.heard[$0].mention.replyTo ?? "" }
    }

    /// True when a later one replies to the mention at `place`, or takes up these words in the same story.
    func has(for place: Int, words: [UInt64]) -> Bool {
        let asked = scene.heard[place], least = max(1, Answers.taken * Double(words.count))
        if replies[asked.mention.id]?.contains(where: { isLater($0, than: asked) }) == true { return true }
        let near = asked.story.map { stories[$0] ?? [] } ?? all
        return near.reversed().prefix { isLater($0, than: asked) }
            .contains { Double(Wording.shared(words, scene.words[$0])) >= least }
    }

    private func isLater(_ place: Int, than asked: Heard) -> Bool { scene.heard[place].mention.published > asked.mention.published }
}
