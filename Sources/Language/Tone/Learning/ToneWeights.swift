import Foundation

/// Learned weights: what a feature adds to the tone of a text, and what it adds to the room for a neutral label.
///
/// A text has a tone T (its sign decides good or bad) and a threshold D (how far T must be from zero before the text is more than a notice):
/// both are sums over its features. With these, the chances of the three labels are those of multinomial logistic regression:
/// P(pos) : P(neu) : P(neg) = exp(T - D) : 1 : exp(-T - D).
public struct ToneWeights: Sendable {
    /// Weights of a feature for one family of texts.
    struct Pull: Sendable, Hashable {
        var tone: Float = 0
        var threshold: Float = 0

        static let none = Pull()
    }

    /// Short fingerprint of the file.
    public let fingerprint: String
    /// One table for each family.
    private var tables: [HashTable<Pull>]
    private let sharpnesses: [Double]

    /// - Parameters:
    ///   - lines: feature key, family (nil: all of them) and weights.
    ///   - sharpness: what tone and threshold are multiplied with before they become chances, so that of the texts with a chance of 0.8
    ///     eight in ten are right (temperature scaling: Guo et al. 2017, On Calibration of Modern Neural Networks); 1 when not given.
    init(_ lines: [(key: UInt64, family: TextFamily?, pull: Pull)], sharpness: [TextFamily: Double] = [:], fingerprint: String) {
        sharpnesses = TextFamily.allCases.map { sharpness[$0] ?? 1 }
        tables = TextFamily.allCases.map { _ in HashTable(empty: .none, capacity: lines.count / 2) }
        self.fingerprint = fingerprint
        for line in lines where line.family == nil { add(line.key, TextFamily.allCases, line.pull) }
        for line in lines { if let family = line.family { add(line.key, [family], line.pull) } }
    }

    private mutating func add(_ key: UInt64, _ families: [TextFamily], _ pull: Pull) {
        for family in families {
            let before = tables[family.place][key]
            tables[family.place][key] = Pull(tone: before.tone + pull.tone, threshold: before.threshold + pull.threshold)
        }
    }

    func sharpness(_ family: TextFamily) -> Double { sharpnesses[family.place] }

    /// Every tone word counts alike and nothing is learned: for lists without a file of weights.
    static let plain = ToneWeights(
        [
            (ToneTrait.amount.good.key, nil, Pull(tone: 1.2)), (ToneTrait.amount.bad.key, nil, Pull(tone: -1.2)),
            (ToneTrait.always.key, nil, Pull(threshold: 0.5)),
        ], fingerprint: "geen")

    /// The weights by key of a feature; zero for a feature that has none.
    func pulls(_ family: TextFamily) -> HashTable<Pull> { tables[family.place] }
}

/// Kinds of text that share learned weights.
enum TextFamily: String, Sendable, CaseIterable {
    case news = "nieuws"
    case review = "recensie"
    case message = "bericht"

    init(_ kind: TextKind) {
        switch kind {
        case .headline, .article: self = .news
        case .review: self = .review
        case .post, .contact: self = .message
        }
    }

    var place: Int {
        switch self {
        case .news: 0
        case .review: 1
        case .message: 2
        }
    }
}
