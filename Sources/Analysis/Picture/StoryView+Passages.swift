internal import Foundation
internal import Mentions

extension StoryView {
    private static let mostSentences = 4
    private static let fewestSentences = 2
    /// Two sentences that share more than this of their words say the same.
    private static let same = 0.5
    private static let coreWords = 12

    /// Two to four sentences that together cover the most of what is said, by as many groups as possible.
    ///
    /// Greedy coverage (Lin & Bilmes 2011).
    func summary(_ scene: Scene, title: String) -> [Quote] {
        let weights = weights(scene), titleWords = Wording.content(title)
        let pool = Passage.of(central(scene), length: 30...240, scene: scene).filter {
            $0.overlap(titleWords) < 0.8 || $0.words.count > 2 * titleWords.count
        }
        var chosen: [Passage] = [], covered: Set<UInt64> = [], best = 0.0
        while chosen.count < StoryView.mostSentences {
            let free = pool.filter { passage in
                chosen.allSatisfy { passage.overlap($0.words) <= StoryView.same && passage.text != $0.text }
            }
            let gains = free.map { gain($0, weights, covered, chosen) }
            guard let top = gains.indices.max(by: { (gains[$0], $1) < (gains[$1], $0) }), gains[top] > 0 else { break }
            best = max(best, gains[top])
            if chosen.count >= StoryView.fewestSentences, gains[top] < 0.25 * best { break }
            chosen.append(free[top])
            covered.formUnion(free[top].words)
        }
        return chosen.sorted { ($0.place, $0.text) < ($1.place, $1.text) }.map { $0.quote(scene) }
    }

    /// New ground a sentence covers, for its length.
    private func gain(_ passage: Passage, _ weights: [UInt64: Double], _ covered: Set<UInt64>, _ chosen: [Passage]) -> Double {
        let fresh = passage.words.reduce(0.0) { $0 + (covered.contains($1) ? 0 : weights[$1] ?? 0) }
        let isNewGroup = chosen.allSatisfy { $0.group != passage.group }
        return fresh / Double(passage.words.count + 3).squareRoot() * (isNewGroup ? 1.5 : 1) * (passage.isComplete ? 1 : 0.5)
    }

    /// Two vivid sentences from different groups, inhabitants and interest groups first; nothing the summary already says.
    func quotes(_ scene: Scene, summary: [Quote]) -> [Quote] {
        let said = summary.map { Wording.content($0.text) }
        let pool = Passage.of(central(scene), length: 40...180, scene: scene).filter { passage in
            passage.isComplete && !isNoted(passage, scene) && abs(passage.score) >= 0.15
                && said.allSatisfy { passage.overlap($0) <= StoryView.same }
        }
        let ranked = pool.enumerated().sorted { rank($0) < rank($1) }.map(\.element)
        guard let first = ranked.first else { return [] }
        let second = ranked.first { $0.group != first.group && $0.overlap(first.words) <= StoryView.same }
        return [first, second].compactMap { $0?.quote(scene) }
    }

    /// Voices of the period that speak of the heart of the matter: two of its most telling words at least.
    private func central(_ scene: Scene) -> [Int] {
        let ranked = weights(scene).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let core = Wording.distinct(ranked.prefix(StoryView.coreWords).map(\.key))
        let voices = scene.voices(now)
        let central = voices.filter { Wording.shared(scene.words[$0], core) >= 2 }
        return central.isEmpty ? voices : central
    }

    /// A contact at the desk is noted down by a colleague: those are not the inhabitant's own words.
    private func isNoted(_ passage: Passage, _ scene: Scene) -> Bool { scene.heard[passage.place].mention.channel == "kcc" }

    private func rank(_ entry: (offset: Int, element: Passage)) -> (Int, Double, Int) {
        let isNear = [.bevolking, .belangengroepen].contains(entry.element.group)
        return (isNear ? 0 : 1, -abs(entry.element.score), entry.offset)
    }
}
