internal import Foundation
internal import Mentions

/// A sentence that may be shown: whole, no threat, and without handles, addresses or what leads to a private person.
struct Passage {
    let place: Int
    /// Bytes of the mention before it.
    let start: Int
    let text: String
    let score: Double
    let group: SpeakerGroup
    let words: [UInt64]
    var facts: Facts
    /// False for "Koffie gezet met water uit flessen.", where nobody is said to do anything.
    let hasVerb: Bool
    /// A title, with or without a text below it.
    let isTitle: Bool
    /// Begins and ends as a sentence does; headings do not.
    let isComplete: Bool
    /// Can be read without the sentence before it.
    let standsAlone: Bool
    /// A whole message of several sentences.
    var isWhole = false

    /// True for text without handles and addresses.
    static func isFree(_ text: some StringProtocol) -> Bool { !text.contains("@") && !text.lowercased().contains("http") }

    /// Sentences of `length` characters that these mentions hold.
    static func of(_ places: [Int], length: ClosedRange<Int>, scene: Scene) -> [Passage] {
        let privates = PrivateNames(places, scene)
        return places.filter { !Threats.occur(in: scene.heard[$0].mention.body) }.flatMap { place in
            let words = WrittenWord.of(scene.heard[place])
            return scene.heard[place].reading.sentences.compactMap { sentence -> Passage? in
                let text = bare(scene.passage(place, sentence.range))
                guard length.contains(text.count), !sentence.asks, isShowable(text), !privates.occur(in: text) else { return nil }
                let mention = scene.heard[place].mention
                return Passage(
                    place: place, start: sentence.range.lowerBound, text: text, score: sentence.score, group: mention.group,
                    words: Wording.content(text),
                    facts: Facts(
                        words,
                        in: max(sentence.range.lowerBound, sentence.range.upperBound - text.utf8.count - 1)..<sentence.range.upperBound),
                    hasVerb: FiniteVerb.stands(in: words.filter { sentence.range.contains($0.range.lowerBound) }),
                    isTitle: !mention.title.isEmpty && sentence.range.lowerBound < mention.title.utf8.count, isComplete: isComplete(text),
                    standsAlone: StandsAlone.holds(text))
            }
        }
    }

    /// Without the bullet of a list and without the place a report was sent from.
    private static func bare(_ text: String) -> String {
        let text = String(text.trimmingPrefix { ";:,.-–• ".contains($0) })
        return HeadlineText.withoutPlace(text) ?? text
    }

    static func isShowable(_ text: String) -> Bool {
        isFree(text) && !text.contains("\n") && !Boilerplate.occurs(in: text) && !PersonalData.occurs(in: text) && isBalanced(text)
    }

    /// False for half of somebody's words: the sentence that ends inside the quotes.
    private static func isBalanced(_ text: String) -> Bool {
        text.count { "‘“".contains($0) } <= text.count { "’”".contains($0) } && text.count { $0 == "\"" } % 2 == 0
            && !(text.contains("”") && !text.contains("“"))
    }

    static func isComplete(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return (first.isUppercase || first.isNumber || "'\"‘“’".contains(first)) && ".!?\"”’".contains(last) && !text.hasSuffix("...")
    }

    /// Share of the content words of the shorter one that the other has too.
    func overlap(_ other: [UInt64]) -> Double {
        let least = min(words.count, other.count)
        return least == 0 ? 0 : Double(Wording.shared(words, other)) / Double(least)
    }

    func quote(_ scene: Scene) -> Quote {
        let mention = scene.heard[place].mention
        return Quote(
            text: text, mention: mention.id, group: group, channel: mention.channel, speaker: Passage.speaker(mention, scene, place))
    }

    /// Inhabitants have no name here; an organisation that speaks is called by its own.
    static func speaker(_ mention: Mention, _ scene: Scene, _ place: Int) -> String? {
        if mention.group == .bevolking { return nil }
        let source = scene.source(place), organisations = scene.pipeline.organisations
        let own = organisations.first { $0.isCalled(mention.author ?? source) } ?? organisations.first { $0.isCalled(source) }
        return own?.name ?? source
    }
}

extension Organisation {
    /// True for its name or one of its aliases, whatever the case.
    func isCalled(_ name: String) -> Bool {
        let folded = name.lowercased()
        return ([self.name] + aliases).contains { $0.lowercased() == folded }
    }
}
