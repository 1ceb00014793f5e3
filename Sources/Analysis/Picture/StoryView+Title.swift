internal import Foundation
internal import Mentions

extension StoryView {
    /// Members looked at: the newest ones know best what the story has become.
    private static let members = 40
    /// What a heading of earlier days is worth beside one of the period.
    private static let old = 0.25
    /// Sentences of untitled posts that are condensed, the most central ones.
    private static let condensed = 12

    /// The most central heading among its members, or the most central sentence condensed; else its key words.
    func title(_ scene: Scene) -> String {
        let voices = Array(scene.voices(places).suffix(StoryView.members))
        let judge = HeadlineJudge(weights: weights(scene), scene: scene, voices: voices)
        let all = voices.flatMap { judge.headings($0) } + judge.sentences(voices, most: StoryView.condensed)
        let headings = all.map { (text: $0.text, worth: scene.ago[$0.place] == 0 || now.isEmpty ? $0.worth : StoryView.old * $0.worth) }
        let best = headings.reduce((text: "", worth: 0.0)) { $1.worth > $0.worth ? $1 : $0 }.text
        return best.isEmpty ? StoryView.sentence(keywords(scene)) : best
    }

    private static func sentence(_ keywords: [String]) -> String {
        let text = keywords.joined(separator: ", ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
