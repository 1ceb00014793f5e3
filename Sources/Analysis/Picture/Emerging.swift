internal import Foundation
internal import Mentions

extension Draft {
    private static let fewestMentions = 3
    /// More voices than this, or than this share of all, is no longer small.
    private static let mostMentions = 15
    private static let mostShare = 0.2
    /// Highest chance that still counts as unusual, shared over all stories looked at (Bonferroni).
    private static let unusual = 0.05
    private static let mostEmerging = 3

    private struct Candidate {
        let story: StoryView
        let before: Int
        let usual: Double
        let chance: Double
    }

    /// Small stories that the media do not have, told by two or more independent sources or authors, beyond their usual rate.
    mutating func emerging() -> [EmergingFinding] {
        guard scene.known >= 3 else { return [] }
        let small = stories.filter { isSmallAndSpreading($0) }
        let candidates = small.map { candidate($0) }.filter { $0.chance * Double(small.count) < Draft.unusual }
            .sorted { ($0.chance, $0.story.id) < ($1.chance, $1.story.id) }
        return candidates.prefix(Draft.mostEmerging).map { finding($0) }
    }

    private func isSmallAndSpreading(_ story: StoryView) -> Bool {
        let voices = scene.voices(story.now)
        let most = max(Draft.mostMentions, Int(Draft.mostShare * Double(scene.now.count)))
        guard (Draft.fewestMentions...most).contains(voices.count) else { return false }
        let isPublic = story.places.contains { [.media, .overheid].contains(scene.heard[$0].mention.group) }
        let speakers = Set(
            voices.map { place in
                let mention = scene.heard[place].mention
                return mention.author.map { mention.source + " " + $0 } ?? mention.source
            })
        return !isPublic && speakers.count >= 2 && !isPraise(voices)
    }

    /// Praise needs a thank-you, no watch.
    private func isPraise(_ voices: [Int]) -> Bool {
        let scores = scene.scores(voices)
        return !scores.isEmpty && Sample(scores).mean > 0.2
    }

    /// The usual rate is that of the story's own words, whichever story had them; half a mention is added for what chance hid.
    private func candidate(_ story: StoryView) -> Candidate {
        let words = Wording.distinct(story.keywords(scene, most: 3).compactMap { Wording.numbers($0).first })
        let own = Set(story.places)
        let before = scene.everything.count { place in
            guard (1...scene.known).contains(scene.ago[place]) else { return false }
            return own.contains(place) || Wording.shared(scene.words[place], words) >= 2
        }
        let usual = Double(before) / Double(scene.known)
        let chance = Poisson.upperTail(story.now.count, rate: usual + 0.5 / Double(scene.known))
        return Candidate(story: story, before: before, usual: usual, chance: chance)
    }

    private mutating func finding(_ candidate: Candidate) -> EmergingFinding {
        let story = candidate.story, title = story.title(scene)
        let evidence = ledger.note(
            "opkomend “\(title)”",
            [
                .init("berichten", story.now.count, "berichten in de 24 uur tot het peilmoment, geen ervan van media of overheid"),
                .init(
                    "normaal per dag", candidate.usual,
                    "\(candidate.before) berichten met dezelfde kernwoorden in de \(scene.known) dagen daarvoor"),
                .init("kans", candidate.chance, "kans op zo veel berichten of meer bij het gewone aantal (Poisson, bovenstaart)"),
            ], mentions: scene.ids(story.now))
        return EmergingFinding(
            story: story.id, title: title, count: story.now.count, usual: candidate.usual,
            sources: Tally(story.now.map { scene.source($0) }).ranked.map(\.value), chance: candidate.chance,
            places: names(story.now, .place), evidence: evidence)
    }
}
