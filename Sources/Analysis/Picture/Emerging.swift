internal import Foundation
internal import Mentions

extension Draft {
    private static let fewestVoices = 3
    private static let fewestSpeakers = 2
    /// More voices than this, or than this share of all, is no longer small.
    private static let mostVoices = 15
    private static let mostShare = 0.2
    /// Highest chance that still counts as unusual, shared over all subjects looked at (Bonferroni).
    private static let unusual = 0.05
    private static let mostEmerging = 3

    private struct Candidate {
        let subject: StoryView
        let speakers: Int
        let before: Int
        let usual: Double
        let chance: Double
    }

    /// Small subjects that the media do not have, told by people who do not copy each other, beyond their usual rate.
    mutating func emerging() -> [EmergingFinding] {
        guard scene.known >= 3 else { return [] }
        let small = stories.filter(isSmallAndSpreading)
        let unusual = small.map(candidate).filter { $0.chance * Double(small.count) < Draft.unusual }
            .sorted { ($0.chance, $0.subject.id) < ($1.chance, $1.subject.id) }
        let publicity = Publicity(scene: scene, subjects: stories)
        return unusual.lazy.filter { !publicity.has($0.subject) }.prefix(Draft.mostEmerging).map { finding($0) }
    }

    private func isSmallAndSpreading(_ subject: StoryView) -> Bool {
        let voices = scene.voices(subject.now)
        let most = max(Draft.mostVoices, Int(Draft.mostShare * Double(scene.now.count)))
        return (Draft.fewestVoices...most).contains(voices.count) && scene.speakers(voices) >= Draft.fewestSpeakers && !isPraise(voices)
    }

    /// Praise needs a thank-you, no watch.
    private func isPraise(_ voices: [Int]) -> Bool {
        let scores = scene.scores(voices)
        return !scores.isEmpty && Sample(scores).mean > 0.2
    }

    /// The usual rate is that of the subject's own words, whichever subject had them.
    ///
    /// It is known from few days: the chance is that of the negative binomial distribution which those days predict for one more (a gamma
    /// prior of half a mention on the rate, after Jeffreys).
    private func candidate(_ subject: StoryView) -> Candidate {
        let words = subject.core(scene, most: 3), own = Set(subject.places)
        let before = scene.everything.count { place in
            guard (1...scene.known).contains(scene.ago[place]) else { return false }
            return own.contains(place) || Wording.shared(scene.words[place], words) >= 2
        }
        let size = Double(before) + 0.5
        let ordinary = NegativeBinomial(mean: size / Double(scene.known), size: size)
        return Candidate(
            subject: subject, speakers: scene.speakers(subject.now), before: before, usual: Double(before) / Double(scene.known),
            chance: ordinary.chance(above: subject.now.count - 1))
    }

    private mutating func finding(_ candidate: Candidate) -> EmergingFinding {
        let subject = candidate.subject, title = subject.title(scene)
        let evidence = ledger.note(
            "opkomend “\(title)”",
            [
                .init("berichten", subject.now.count, "berichten in de 24 uur tot het peilmoment, geen ervan van media of overheid"),
                .init("sprekers", candidate.speakers, "verschillende afzenders; zonder naam telt een bron die wel namen geeft als één"),
                .init(
                    "normaal per dag", candidate.usual,
                    "\(candidate.before) berichten met dezelfde kernwoorden in de \(scene.known) dagen daarvoor"),
                .init(
                    "kans", candidate.chance,
                    "hoe vaak een gewone dag zo veel berichten of meer geeft, gezien die dagen (negatief-binomiaal, bovenstaart)"),
            ], mentions: scene.ids(subject.now))
        return EmergingFinding(
            story: subject.id, title: title, count: subject.now.count, usual: candidate.usual,
            sources: Tally(subject.now.map { scene.source($0) }).ranked.map(\.value), chance: candidate.chance,
            places: names(subject.now, .place), evidence: evidence, speakers: candidate.speakers)
    }
}
