public import Foundation
public import Mentions

extension Mention {
    /// A mention of an invented source; what a test does not name does not matter to it.
    public static func sample(
        _ id: String = "m1", title: String = "Brug weer open", text: String = "De Molenbrug is weer open voor al het verkeer.",
        version: String = "v1", source: String = "omroep", channel: String = "nieuws", group: SpeakerGroup = .media,
        author: String? = nil, published: Date = .noon, isDated: Bool = true, engagement: Int = 0
    ) -> Mention {
        Mention(
            id: id, version: version, source: source, channel: channel, group: group, url: "https://omroep.example/\(id)", title: title,
            text: text, author: author, published: published, isDated: isDated, language: "nl", engagement: engagement)
    }
}

extension Reading {
    public static func sample(of mention: Mention, score: Double = 0) -> Reading {
        Reading(
            mention: mention.id, version: mention.version, language: "nl",
            tone: Tone(score: score, label: score < 0 ? .negative : score > 0 ? .positive : .neutral, confidence: 0.7, abstains: false),
            terms: [Term(text: "brug", kind: .word, inTitle: true)])
    }
}

extension Date {
    /// 15 November 2026, 12.00 uur in the Netherlands.
    public static let noon = Date(timeIntervalSince1970: 1_794_740_400)
}
