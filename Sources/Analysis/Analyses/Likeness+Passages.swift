internal import Foundation
internal import Mentions

/// Passages that say the same in their own words.
struct PassageGroups {
    /// Share of what the shorter one says, and the fewest things, that make two passages one.
    private static let same = 0.5
    private static let fewest = 2
    /// Passages of a group that a new one is compared with: with all of them one thing would lead to another.
    private static let compared = 2
    /// A word that more of the messages have than this is what the matter is called, and says nothing of what is said about it.
    static let common = 0.3

    private(set) var groups: [[Passage]] = []
    private let general: Set<UInt64>

    /// - Parameter common: share of the messages beyond which a word tells nothing; 1 where the matter is named anew in each.
    init(_ passages: [Passage], scene: Scene, common: Double = common) {
        let most = max(3, Int(common * Double(scene.heard.count)))
        general = Set(scene.holders.filter { $0.value > most }.keys)
        for passage in passages {
            if let at = groups.firstIndex(where: { $0.prefix(PassageGroups.compared).contains { isSame($0, passage) } }) {
                groups[at].append(passage)
            } else {
                groups.append([passage])
            }
        }
    }

    private func isSame(_ one: Passage, _ other: Passage) -> Bool {
        let (words, others) = (one.words.filter { !general.contains($0) }, other.words.filter { !general.contains($0) })
        let shared = Wording.shared(words, others), least = min(words.count, others.count)
        if shared >= PassageGroups.fewest, Double(shared) >= PassageGroups.same * Double(least) { return true }
        return shared >= 1 && one.facts.overlap(other.facts) >= 0.6
    }
}

extension Scene {
    /// One passage of each voice, the best by `rank`; voices without any are left out.
    ///
    /// - Parameters:
    ///   - whole: lets a short message stand as it is, with all its sentences.
    ///   - rank: higher is better; nil for what may not be chosen.
    func best(_ voices: [Int], length: ClosedRange<Int>, whole: Bool = false, by rank: (Passage) -> Double?) -> [Passage] {
        passages(voices, length: length, whole: whole).best(by: rank)
    }

    /// Those of at most 300 voices, spread over all; two words and hashtags are none.
    func passages(_ voices: [Int], length: ClosedRange<Int>, whole: Bool = false) -> [Passage] {
        let voices = StoryView.spread(voices, most: 300)
        let passages = Passage.of(voices, length: length, scene: self) + (whole ? Passage.whole(voices, length: length, scene: self) : [])
        return passages.filter { $0.text.split(separator: " ").count { !$0.hasPrefix("#") } >= 3 }
    }

    /// The sentence of the mention in which a passage stands.
    func sentence(of passage: Passage) -> Sentence? {
        heard[passage.place].reading.sentences.first { $0.range.lowerBound <= passage.start && passage.start < $0.range.upperBound }
    }
}

extension Passage {
    /// Short messages of several sentences, as they stand.
    static func whole(_ places: [Int], length: ClosedRange<Int>, scene: Scene) -> [Passage] {
        let privates = PrivateNames(places, scene)
        return places.compactMap { place in
            let heard = scene.heard[place], sentences = heard.reading.sentences
            let text = said(heard.mention.text)
            guard heard.mention.group == .bevolking, sentences.count > 1, length.contains(text.count), isShowable(text),
                !privates.occur(in: text), !Threats.occur(in: text)
            else { return nil }
            let words = WrittenWord.of(heard)
            return Passage(
                place: place, start: 0, text: text, score: sentences.reduce(0) { $0 + $1.score } / Double(sentences.count),
                group: heard.mention.group, words: Wording.content(text), facts: Facts(words, in: 0..<Int.max), hasVerb: true,
                isTitle: false, isComplete: isComplete(text), standsAlone: StandsAlone.holds(text), isWhole: true)
        }
    }

    /// Without the subject that a desk puts on a line of its own.
    private static func said(_ text: String) -> String {
        let lines = text.split(whereSeparator: \.isNewline)
        let isHeaded = lines.count > 1 && lines[0].split(separator: " ").count < 6 && !".!?".contains(lines[0].last ?? ".")
        return lines.dropFirst(isHeaded ? 1 : 0).joined(separator: " ")
    }

    /// How well it reads by itself: whole sentences that tell something, not too long.
    var readability: Double {
        var worth = isComplete ? 1.0 : 0.3
        if standsAlone { worth += 0.7 }
        if hasVerb { worth += 0.3 }
        if isTitle { worth -= 0.3 }
        if isWhole { worth += 0.4 }
        if text.contains(where: { $0 == "#" || HeadlineText.isEmoji($0) }) { worth -= 0.4 }
        if (50...160).contains(text.count) { worth += 0.3 }
        return worth
    }
}

extension [Passage] {
    /// One of each voice, the best by `rank`; nil for what may not be chosen.
    func best(by rank: (Passage) -> Double?) -> [Passage] {
        let all = Dictionary(grouping: self, by: \.place)
        return all.keys.sorted().compactMap { place in
            let ranked = (all[place] ?? []).compactMap { passage in rank(passage).map { (passage, $0) } }
            return ranked.max { ($0.1, $1.0.start) < ($1.1, $0.0.start) }?.0
        }
    }

    /// Best readable first, of equals the oldest.
    var readableFirst: [Passage] {
        map { ($0, $0.readability) }.sorted { ($1.1, $0.0.place) < ($0.1, $1.0.place) }.map(\.0)
    }
}
