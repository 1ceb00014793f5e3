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

    /// Threats go to a person at once and are never shown.
    private static let threats = [
        "maak je dood", "maak jullie dood", "maak hem dood", "maak haar dood", "dood maken", "weten je te vinden", "weet je te vinden",
        "weet waar je woont", "weten waar je woont", "weet waar hij woont", "weet waar ze woont", "afmaken", "kapot schieten",
        "kapotschieten", "kop eraf", "opknopen", "ophangen aan", "pas maar op", "kogel", "je bent de volgende", "in brand steken",
        "moet je verdrinken", "neersteken", "zoeken je op", "zoek je op", "mes tussen", "verrot slaan", "lynchen",
    ]

    static func isThreat(_ text: String) -> Bool {
        let folded = text.lowercased()
        return threats.contains { folded.contains($0) }
    }

    /// Sentences of `length` characters that these mentions hold.
    static func of(_ places: [Int], length: ClosedRange<Int>, scene: Scene) -> [Passage] {
        places.filter { !isThreat(scene.heard[$0].mention.body) }.flatMap { place in
            scene.heard[place].reading.sentences.compactMap { sentence -> Passage? in
                let text = String(scene.passage(place, sentence.range).trimmingPrefix { ";:,.-–• ".contains($0) })
                let isShowable = length.contains(text.count) && !sentence.asks && !text.contains("@") && !text.contains("http")
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
