internal import Foundation
internal import Mentions

/// Weighs what could stand above a story.
struct HeadlineJudge {
    typealias Heading = (place: Int, text: String, worth: Double)

    static let longest = 72
    /// To which a sentence is condensed; the better one is chosen.
    private static let lengths = [longest, 48]
    /// A title that cannot be condensed may be so long before the key words are better.
    private static let bearable = 90

    private let weights: [UInt64: Double]
    private let scene: Scene
    private let voices: [Int]
    private let privates: PrivateNames
    private let subject: [String]
    /// A title that has the first key word whole ("bruin water") is worth so much more.
    private static let naming = 1.15
    /// A title that says that something happens is worth so much more than one that only names it.
    private static let verb = 1.15

    /// - Parameter subject: the first key word; one of a single word is in nearly every title.
    init(weights: [UInt64: Double], scene: Scene, voices: [Int], subject: [String]) {
        (self.weights, self.scene, self.voices) = (weights, scene, voices)
        self.subject = subject.filter { $0.contains(" ") }.map { $0.lowercased() }
        privates = PrivateNames(voices, scene)
    }

    /// The title of a mention in the forms in which it could be shown; none for a threat.
    func headings(_ place: Int) -> [Heading] {
        let mention = scene.heard[place].mention
        if mention.title.isEmpty || Threats.occur(in: mention.body) { return [] }
        let variants = HeadlineText.variants(mention.title, papers: scene.pipeline.sources.map(\.name))
        return variants.enumerated().compactMap { number, variant in
            let short = variant.count > HeadlineJudge.longest ? Condenser.condensed(variant, longest: HeadlineJudge.longest) : variant
            return heading(short ?? variant, of: place, worth: number == 0 ? 1 : 0.75)
        }
    }

    /// Sentences of posts without a title, the most central ones condensed.
    func sentences(_ places: [Int], most: Int) -> [Heading] {
        let open = places.filter { isUntitled(scene.heard[$0].mention) && !Threats.occur(in: scene.heard[$0].mention.body) }
        let found = open.flatMap { place in
            scene.heard[place].reading.sentences.filter { !$0.asks && $0.range.lowerBound >= bodyStart(place) }.prefix(6)
                .map { (place: place, text: scene.passage(place, $0.range)) }
        }
        let ranked = found.enumerated().map { (worth: centrality($0.element.text), at: $0.offset) }
            .sorted { ($1.worth, $0.at) < ($0.worth, $1.at) }
        return ranked.prefix(most).map { found[$0.at] }.filter { StandsAlone.holds($0.text) }.flatMap { place, text in
            HeadlineJudge.lengths.compactMap { Condenser.condensed(text, longest: $0) }.compactMap {
                heading($0, of: place, worth: $0.contains(",") ? 0.6 : 0.7)
            }
        }
    }

    /// The desk titles a contact by its subject in a word or two.
    private func isUntitled(_ mention: Mention) -> Bool {
        mention.title.isEmpty || mention.group == .bevolking && mention.title.split(separator: " ").count <= 2
    }

    private func bodyStart(_ place: Int) -> Int {
        let title = scene.heard[place].mention.title
        return title.isEmpty ? 0 : title.utf8.count + 1
    }

    private func heading(_ text: String, of place: Int, worth: Double) -> Heading? {
        let text = HeadlineText.calmed(text) { shouted in
            voices.allSatisfy { !scene.heard[$0].mention.body.contains(shouted.lowercased()) }
        }
        if text.isEmpty || text.count > HeadlineJudge.bearable { return nil }
        if PersonalData.occurs(in: text) || privates.occur(in: text) || Boilerplate.occurs(in: text) { return nil }
        let verb = FiniteVerb.stands(in: WrittenWord.of(text, as: scene.heard[place])) ? HeadlineJudge.verb : 1
        let named = subject.contains { text.lowercased().contains($0) } ? HeadlineJudge.naming : 1
        return (
            place, text,
            verb * named * worth * centrality(text) * HeadlineFaults.factor(text) * HeadlineJudge.trust(scene.heard[place].mention.group)
        )
    }

    /// Weight of its words in the story; long ones must be worth their length. Where nothing is rare, all weigh the same.
    private func centrality(_ text: String) -> Double {
        let words = Wording.content(text)
        return words.reduce(0.05) { $0 + (weights[$1] ?? 0) } / Double(words.count + 3).squareRoot()
    }

    /// News and government say what happened; a columnist plays with it.
    private static func trust(_ group: SpeakerGroup) -> Double {
        switch group {
        case .media, .overheid: 1.3
        case .belangengroepen: 1
        case .opiniemakers: 0.8
        case .bevolking: 0.75
        }
    }
}
