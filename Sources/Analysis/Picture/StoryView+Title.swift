internal import Foundation
internal import Mentions

extension StoryView {
    /// Members looked at: the newest ones know best what the story has become. Of those with a title, and of posts without.
    private static let titled = 40, untitled = 20
    /// What a heading of earlier days is worth beside one of the period.
    private static let old = 0.25
    /// Sentences of untitled posts that are condensed, the most central ones.
    private static let condensed = 12

    /// The most central heading among its members, or the most central sentence condensed; else its key words.
    func title(_ scene: Scene) -> String {
        let voices = scene.voices(places), current = Set(now.map { scene.voice[$0] })
        let members =
            voices.filter { isNews($0, scene) }.suffix(StoryView.titled) + voices.filter { !isNews($0, scene) }.suffix(StoryView.untitled)
        let judge = HeadlineJudge(
            weights: weights(scene, own: 0.4), scene: scene, voices: Array(members), subject: keywords(scene, most: 1))
        let headings = members.flatMap { judge.headings($0) } + judge.sentences(Array(members), most: StoryView.condensed)
        let best = headings.reduce((text: "", worth: 0.0)) { best, heading in
            let isCurrent = now.isEmpty || current.contains(scene.voice[heading.place])
            let worth = heading.worth * (isCurrent ? 1 : StoryView.old)
            return worth > best.worth ? (heading.text, worth) : best
        }
        return best.text.isEmpty ? StoryView.sentence(keywords(scene)) : best.text
    }

    private func isNews(_ place: Int, _ scene: Scene) -> Bool {
        let mention = scene.heard[place].mention
        return mention.group != .bevolking && !mention.title.isEmpty
    }

    private static func sentence(_ keywords: [String]) -> String {
        let text = keywords.joined(separator: ", ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
