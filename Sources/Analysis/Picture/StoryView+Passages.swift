internal import Foundation
internal import Mentions

extension StoryView {
    private static let mostSentences = 4
    private static let fewestSentences = 2
    /// Two sentences that share more than this of their words, or of their lemmas, names and numbers, say the same.
    private static let same = 0.5
    /// A sentence of which less than this is new beside the title only says it again.
    private static let news = 0.5
    /// The same for whole sentences where there is little to choose from.
    private static let leastNews = 0.2
    private static let coreWords = 12
    /// Of these a sentence of a summary has one, and one of an inhabitant two: the rest is an aside.
    private static let widerCore = 24
    /// Voices read for a summary; of larger stories an even share.
    private static let read = 150

    /// Two to four sentences that together cover the most of what is said, by as many groups as possible; fewer when fewer can be read
    /// by themselves.
    ///
    /// Greedy coverage (Lin & Bilmes 2011).
    func summary(_ scene: Scene, title: String) -> [Quote] {
        let weights = weights(scene)
        let central = StoryView.spread(central(scene, weights), most: StoryView.read)
        var chosen = covering(central, weights, title, scene)
        if chosen.count < StoryView.fewestSentences { chosen = covering(central, weights, title, scene, news: StoryView.leastNews) }
        if chosen.count < StoryView.fewestSentences {
            chosen = covering(StoryView.spread(scene.voices(places), most: StoryView.read), weights, title, scene)
        }
        return chosen.sorted { ($0.place, $0.start) < ($1.place, $1.start) }.map { $0.quote(scene) }
    }

    private func covering(
        _ voices: [Int], _ weights: [UInt64: Double], _ title: String, _ scene: Scene, news: Double = news
    ) -> [Passage] {
        let heading = Facts(title), core = StoryView.core(weights, words: StoryView.widerCore)
        var free = Passage.of(voices, length: 30...240, scene: scene).filter {
            isForSummary($0, core, scene) && $0.facts.news(beside: heading) >= ($0.isTitle ? StoryView.news : news)
        }
        var chosen: [Passage] = [], covered: Set<UInt64> = [], best = 0.0
        while chosen.count < StoryView.mostSentences {
            let gains = free.map { gain($0, weights, covered, chosen, scene) }
            guard let top = gains.indices.max(by: { (gains[$0], $1) < (gains[$1], $0) }), gains[top] > 0 else { break }
            best = max(best, gains[top])
            if chosen.count >= StoryView.fewestSentences, gains[top] < 0.25 * best { break }
            let one = free[top]
            chosen.append(one)
            covered.formUnion(one.words)
            free.removeAll { saysTheSame($0, one) }
        }
        return chosen
    }

    private func saysTheSame(_ one: Passage, _ other: Passage) -> Bool {
        one.text == other.text || one.overlap(other.words) > StoryView.same || one.facts.overlap(other.facts) > StoryView.same
    }

    /// A title with a text below it is told by the text; a note of the desk that leaves out who did it is no sentence.
    private func isForSummary(_ passage: Passage, _ core: [UInt64], _ scene: Scene) -> Bool {
        let mention = scene.heard[passage.place].mention
        if passage.isTitle {
            return mention.text.isEmpty && !passage.text.contains(";") && HeadlineFaults.factor(passage.text) >= 0.5
        }
        let told = Wording.shared(passage.words, core), isTalk = mention.group == .bevolking
        if isTalk, told < 2 || passage.text.contains(where: { $0 == "#" || HeadlineText.isEmoji($0) }) { return false }
        return told > 0 && (passage.hasVerb || !isTalk) && passage.standsAlone
            && (scene.ago[passage.place] == 0 || !StandsAlone.isOfItsDay(passage.text))
    }

    /// New ground a sentence covers, for its length.
    private func gain(
        _ passage: Passage, _ weights: [UInt64: Double], _ covered: Set<UInt64>, _ chosen: [Passage], _ scene: Scene
    ) -> Double {
        let fresh = passage.words.reduce(0.0) { $0 + (covered.contains($1) ? 0 : weights[$1] ?? 0) }
        var gain = fresh / Double(passage.words.count + 3).squareRoot()
        if chosen.allSatisfy({ $0.group != passage.group }) { gain *= 1.5 }
        if chosen.contains(where: { $0.place == passage.place }) { gain *= 0.8 }
        if !passage.isComplete, !passage.isTitle { gain *= 0.4 }
        if !passage.hasVerb, !passage.isTitle { gain *= 0.3 }
        if isNoted(passage, scene) { gain *= 0.5 }
        return StandsAlone.isPersonal(passage.text) ? gain * 0.6 : gain
    }

    /// Two vivid sentences from different groups, inhabitants and interest groups first; nothing the summary already says.
    func quotes(_ scene: Scene, summary: [Quote]) -> [Quote] {
        let said = summary.map { Wording.content($0.text) }
        let voices = StoryView.spread(central(scene, weights(scene)), most: StoryView.read)
        let pool = Passage.of(voices, length: 40...180, scene: scene).filter { passage in
            passage.isComplete && !isNoted(passage, scene) && abs(passage.score) >= 0.15
                && said.allSatisfy { passage.overlap($0) <= StoryView.same }
        }
        let ranked = pool.enumerated().sorted { rank($0) < rank($1) }.map(\.element)
        guard let first = ranked.first else { return [] }
        let second = ranked.first { $0.group != first.group && $0.overlap(first.words) <= StoryView.same }
        return [first, second].compactMap { $0?.quote(scene) }
    }

    /// Voices of the period that speak of the heart of the matter: two of its most telling words at least.
    private func central(_ scene: Scene, _ weights: [UInt64: Double]) -> [Int] {
        let core = StoryView.core(weights, words: StoryView.coreWords), voices = scene.voices(now)
        let central = voices.filter { Wording.shared(scene.words[$0], core) >= 2 }
        return central.isEmpty ? voices : central
    }

    private static func core(_ weights: [UInt64: Double], words: Int) -> [UInt64] {
        let ranked = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return Wording.distinct(ranked.prefix(words).map(\.key))
    }

    /// A contact at the desk is noted down by a colleague: those are not the inhabitant's own words.
    private func isNoted(_ passage: Passage, _ scene: Scene) -> Bool { scene.heard[passage.place].mention.channel == "kcc" }

    private func rank(_ entry: (offset: Int, element: Passage)) -> (Int, Int, Double, Int) {
        let isNear = [.bevolking, .belangengroepen].contains(entry.element.group)
        return (isNear ? 0 : 1, entry.element.standsAlone ? 0 : 1, -abs(entry.element.score), entry.offset)
    }
}
