internal import Foundation
internal import Mentions

/// A sentence that may be shown: whole, without handles or addresses, and no threat.
struct Passage {
    let place: Int
    let text: String
    let score: Double
    let group: SpeakerGroup
    let words: [UInt64]
    /// Begins and ends as a sentence does; headings do not.
    let isComplete: Bool

    /// True for text without handles and addresses.
    static func isFree(_ text: some StringProtocol) -> Bool { !text.contains("@") && !text.lowercased().contains("http") }

    /// Sentences of `length` characters that these mentions hold.
    static func of(_ places: [Int], length: ClosedRange<Int>, scene: Scene) -> [Passage] {
        places.filter { !Threats.occur(in: scene.heard[$0].mention.body) }.flatMap { place in
            scene.heard[place].reading.sentences.compactMap { sentence -> Passage? in
                let text = String(scene.passage(place, sentence.range).trimmingPrefix { ";:,.-–• ".contains($0) })
                let isShowable = length.contains(text.count) && !sentence.asks && isFree(text)
                guard isShowable, !text.contains("\n") else { return nil }
                return Passage(
                    place: place, text: text, score: sentence.score, group: scene.heard[place].mention.group,
                    words: Wording.content(text), isComplete: isComplete(text))
            }
        }
    }

    private static func isComplete(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return (first.isUppercase || "'\"‘“’".contains(first)) && ".!?\"”’".contains(last) && !text.hasSuffix("...")
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
    private static func speaker(_ mention: Mention, _ scene: Scene, _ place: Int) -> String? {
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
